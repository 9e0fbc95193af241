/** docs/verdicts.md, where messages send people: what it says is what gilproof says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VERDICTS } from '../../src/verdict.js';
import { NOT_STARTED, NOTHING_PROVEN, TESTS_FAIL } from './red-verdicts.js';
import { runAction } from './runner.js';

const document = readFileSync(path.resolve(import.meta.dirname, '../../docs/verdicts.md'), 'utf8');
const REPOSITORY = { GITHUB_ACTION_REPOSITORY: 'acme/gilproof', GITHUB_ACTION_REF: 'v1.2.3' };
const URL = 'https://github.com/acme/gilproof/blob/v1.2.3/docs/verdicts.md#bad-input';

test('a red verdict says where it is explained, in log, summary and report', async () => {
  const { plainLog, summary, report } = await runAction({ inputs: { gil: 'maybe' }, env: REPOSITORY });
  expect(plainLog).toContain(`\nmore: ${URL}\n`);
  expect(summary).toContain(`[Causes and fixes of this verdict](${URL})`);
  expect(report?.help).toBe(URL);
});

test.each([
  ['an action of the checkout itself', {}],
  ['a reference that is more than a name', { ...REPOSITORY, GITHUB_ACTION_REF: 'x](https://evil.example)' }],
  ['a reference of several lines', { ...REPOSITORY, GITHUB_ACTION_REF: 'x\n::error::mine' }],
])('%s is no link', async (_, env) => {
  const { plainLog, summary, report } = await runAction({ inputs: { gil: 'maybe' }, env });
  expect(report?.help).toBeNull();
  expect(plainLog).not.toContain('more: ');
  expect(summary).not.toContain('Causes and fixes');
});

test('the document has a section for each verdict, in the order of precedence, and its colour and exit code', () => {
  const colours = { true: 'red', false: 'green', configurable: 'red, or green where `fail-on` leaves it out' } as const;
  const rows = Object.entries(VERDICTS).map(
    ([name, { red, exitCode }]) => `| [\`${name}\`](#${name}) | ${colours[`${red}`]} | ${exitCode} |`,
  );
  expect(document.match(/^\| \[.*$/gm)).toEqual(rows);
  expect(document.match(/^## .*$/gm)).toEqual(Object.keys(VERDICTS).map((name) => `## ${name}`));
});

describe('what the document quotes is asserted of a real step, or of the very text in the sources:', () => {
  const said = [...TESTS_FAIL, ...NOTHING_PROVEN, ...NOT_STARTED].flatMap(({ says }) => says);
  const sources = ['src/conclude.ts', 'src/gil/explain.ts']
    .map((file) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8'))
    .join('\n');
  const quoted = [...document.matchAll(/```text\n(.*?)```/gs)].flatMap(([, text = '']) => text.trim().split('\n'));

  test.each(quoted)('%s', async (line) => {
    if (line.startsWith("Input 'gil'")) {
      const { annotations } = await runAction({ inputs: { gil: 'maybe' } });
      return expect(annotations[0]?.message).toContain(line);
    }
    const pattern = new RegExp(
      line
        .split('…')
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*'),
    );
    const parts = line.split('…').filter((part) => part.trim().length > 3);
    const found =
      said.some((text) => pattern.test(text)) ||
      parts.every((part) =>
        sources.includes(
          part
            .replace(/[:,] $/, '')
            .slice(0, 40)
            .trim(),
        ),
      );
    expect({ line, found }).toEqual({ line, found: true });
  });
});
