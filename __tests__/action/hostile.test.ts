/** Names that a suite chose to be more than names, from the load to the report. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeEnvironment } from '../fixtures/environments.js';
import { buildExtension, NO_COMPILER } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { HOSTILE } from '../report/hostile.js';
import { runAction, type StepResult } from './runner.js';

/** What no file name may hold, or what no name of a C function can be built from, is left to the renderers' own tests. */
const NAMES = HOSTILE.filter((name) => name.length < 150 && !name.includes('/') && !/\p{Surrogate}/u.test(name) && name !== '\\');

/** Loads one file under each name of names.json, from a file of that name, and says each name aloud. */
const SUITE = `import importlib.util, json, sys

for name, file in json.load(open("names.json", encoding="utf-8")):
    spec = importlib.util.spec_from_file_location(name + "._fast", file)
    module = importlib.util.module_from_spec(spec)
`;

describe('hostile names of modules and files', () => {
  let result: StepResult;
  const workspace = temporaryFolder('hostile');

  beforeAll(async () => {
    if (NO_COMPILER !== null) return;
    const environment = makeEnvironment();
    const built = buildExtension({ name: '_fast', python: freeThreadedPython(), folder: workspace });
    const files = NAMES.map((name, index) => {
      const folder = path.join(workspace, `${index} ${name}`);
      mkdirSync(folder);
      const file = path.join(folder, path.basename(built));
      copyFileSync(built, file);
      return [name, file];
    });
    rmSync(built); // else it is one more, that no test loaded
    writeFileSync(path.join(workspace, 'names.json'), JSON.stringify(files));
    writeFileSync(path.join(workspace, 'suite.py'), SUITE);
    const allow = `path:nothing/**  # ${NAMES[0]} <img src=x> ::error::boo`;
    result = await runAction({ workspace, path: [environment.bin], inputs: { run: 'python suite.py', allow, name: 'a|b ::error::c' } });
  });

  unless(NO_COMPILER)('each stands in the JSON report exactly as it is', () => {
    expect(result.outputs.verdict).toBe('gil-reenabled');
    const expected = NAMES.map((name, index) => ({ module: `${name}._fast`, file: `${index} ${name}`, line: 5 }));
    const found = result.report?.offenders.map(({ module, file, importedAt }) => ({
      module,
      file: path.posix.dirname(file),
      line: importedAt?.line,
    }));
    expect(new Set(found)).toEqual(new Set(expected));
    expect(JSON.parse(result.outputs.offenders ?? '')).toEqual(expected.map(({ module }) => module).sort());
  });

  unless(NO_COMPILER)('none of them becomes a workflow command', () => {
    // All at once, one for each of the first, and the allowance that was not needed.
    expect(result.commands.map(({ name }) => name)).toEqual([...Array(9).fill('error'), 'notice']);
    for (const annotation of result.annotations) {
      expect(annotation.title).toMatch(/gilproof|GIL back on|allowance not used/);
      expect(annotation.file ?? 'suite.py').toBe('suite.py');
    }
  });

  unless(NO_COMPILER)('none of them reaches a terminal or a reader as control or direction characters', () => {
    const ours = result.plainLog + result.annotations.map(({ message, title }) => `${title}${message}`).join('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(ours).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
    expect(result.plainLog).not.toContain('##[');
  });

  unless(NO_COMPILER)('none of them is more than text in the summary', () => {
    expect(result.summary).not.toMatch(/<(?!\/?(code|details|summary|pre|br)\b|!-- -->)/);
    expect(result.summary).not.toMatch(/\]\(javascript|\]\(http:\/\/evil/);
    const [, rows = ''] = /\| module \| imported at \| from \|\n\| --- \| --- \| --- \|\n((?:\|.*\n)+)/.exec(result.summary) ?? [];
    expect(
      rows
        .trimEnd()
        .split('\n')
        .map((row) => row.split('|').length),
    ).toEqual(NAMES.map(() => 5));
    expect(readFileSync(result.outputs['summary-file'] ?? '', 'utf8')).toBe(result.summary);
  });
});
