import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { SWITCHES, VALUES } from '../src/cli/arguments.js';
import { readConfig } from '../src/config.js';
import { VERDICTS } from '../src/verdict.js';
import { temporaryFolder } from './fixtures/temporary.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

/** The rows of the first table under a heading, their cells trimmed. */
function table(heading: string): readonly (readonly string[])[] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split(/\n##+ /)[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** `name` of a cell that is one code span. */
const named = (cell: string | undefined): string => /^`([^`]+)`$/.exec(cell ?? '')?.[1] ?? `not a code span: ${cell}`;

test('the table of inputs has every input of action.yml in its order, and no other', () => {
  expect(table('Inputs').map(([input]) => named(input))).toEqual(Object.keys(action.inputs));
});

test('a default that action.yml gives is the default that the table gives', () => {
  const given = Object.entries(action.inputs).filter(([name, { default: value }]) => value !== undefined && name !== 'matrix');
  expect(given.length).toBeGreaterThan(3);
  const rows = new Map(table('Inputs').map(([input, value]) => [named(input), value]));
  for (const [name, { default: value }] of given) expect([name, rows.get(name)]).toEqual([name, `\`${value}\``]);
});

test('the table of outputs has every output of action.yml in its order, and no other', () => {
  expect(table('Outputs').map(([output]) => named(output))).toEqual(Object.keys(action.outputs));
});

test('the table of flags has every flag of the command line, and no other', () => {
  const section = readme.split('\n### Flags\n')[1]?.split('\n#')[0] ?? '';
  const flags = [...section.matchAll(/^\| `--([\w-]+)` \|/gm)].map(([, flag]) => flag);
  expect(flags).toEqual([...Object.keys(VALUES), ...Object.keys(SWITCHES)]);
  const inputs = Object.keys(VALUES).filter((flag) => !(flag in action.inputs));
  expect(inputs).toEqual([]);
});

test('the table of verdicts has every verdict in the order of precedence, with the colour of its step', () => {
  const rows = table('Verdicts').map(([verdict, step]) => [named(verdict), step]);
  const colour = { true: 'red', false: 'green', configurable: 'red, or green where `fail-on` leaves it out' } as const;
  expect(rows).toEqual(Object.entries(VERDICTS).map(([verdict, { red }]) => [verdict, colour[`${red}`]]));
});

test('the workflow to paste is YAML and gives the action inputs that it has', () => {
  const [workflow = ''] = /```yaml\n(.*?)```/s.exec(readme)?.slice(1) ?? [];
  const { jobs } = parse(workflow) as { jobs: { test: { steps: { uses: string; with?: Record<string, string> }[] } } };
  const step = jobs.test.steps.find(({ uses }) => uses.startsWith('OWNER/gilproof@'));
  expect(Object.keys(step?.with ?? {})).toEqual(['gil', 'install', 'run', 'allow']);
  for (const input of Object.keys(step?.with ?? {})) expect(Object.keys(action.inputs)).toContain(input);
});

test('the workflow that merges is YAML, gives the action inputs that it has, and its jobs fit together', () => {
  const workflow = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? '').find((text) => text.includes('merge:')) ?? '';
  type Steps = {
    readonly steps: readonly { readonly uses: string; readonly if?: string; readonly with?: Readonly<Record<string, string>> }[];
  };
  const { test: legs, verdict } = (
    parse(workflow) as { jobs: { test: Steps & { outputs: object }; verdict: Steps & { needs: string; if: string } } }
  ).jobs;
  const ours = [...legs.steps, ...verdict.steps].filter(({ uses }) => uses.startsWith('OWNER/gilproof@'));
  expect(ours.map(({ with: inputs = {} }) => Object.keys(inputs))).toEqual([
    ['python-version', 'gil', 'install', 'run'],
    ['name', 'merge', 'expect'],
  ]);
  for (const input of ours.flatMap(({ with: inputs = {} }) => Object.keys(inputs))) expect(Object.keys(action.inputs)).toContain(input);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  expect(legs.outputs).toEqual({ legs: '${{ strategy.job-total }}' });
  expect(legs.steps.find(({ uses }) => uses.includes('upload-artifact'))).toMatchObject({ if: 'always()' });
  expect(verdict).toMatchObject({ needs: 'test', if: 'always()' });
});

test('the table of exit codes has the code of every verdict', () => {
  const rows = table('On your own machine').slice(1);
  const codes = new Map<number, string[]>();
  for (const [verdict, { exitCode }] of Object.entries(VERDICTS)) codes.set(exitCode, [...(codes.get(exitCode) ?? []), `\`${verdict}\``]);
  codes.delete(0);
  expect(rows).toEqual([...codes].sort(([one], [other]) => one - other).map(([code, [verdict]]) => [`${code}`, verdict]));
});

test('the configuration that it gives is legal', () => {
  const [toml = ''] = /```toml\n(\[tool\.gilproof\].*?)```/s.exec(readme)?.slice(1) ?? [];
  const workspace = temporaryFolder('readme');
  writeFileSync(path.join(workspace, 'pyproject.toml'), toml);
  const { allowances, values } = readConfig({ workspace, workingDirectory: workspace }, '2026-01-01');
  expect([allowances.map(({ entry }) => entry), [...values]]).toEqual([
    ['shop._pricing', 'dist:ujson', 'path:tests/**/*.so', '_brotli'],
    [
      ['gil', 'off'],
      ['fail-on', 'own,dependency,stale'],
      ['timeout', '45m'],
    ],
  ]);
});

test('the commands that it and the other documents give are scripts of this package', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const documents = ['CONTRIBUTING.md', 'docs/figures.md', 'docs/comparison.md', 'corpus/README.md'];
  const text = [readme, ...documents.map((name) => readFileSync(path.join(ROOT, name), 'utf8'))].join('\n');
  const commands = [...text.matchAll(/npm (run [a-z]+|cit)/g)].map(([, command]) =>
    command === 'cit' ? 'test' : (command?.slice(4) ?? ''),
  );
  expect(new Set(commands)).toEqual(new Set(['test', 'demo', 'build', 'check', 'bench', 'corpus', 'mutants', 'soak']));
  for (const command of commands) expect(scripts).toHaveProperty([command]);
});
