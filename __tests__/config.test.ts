import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Config, readConfig } from '../src/config.js';
import { readInputs } from '../src/inputs.js';
import { Stop } from '../src/verdict.js';
import { temporaryFolder } from './fixtures/temporary.js';

const TODAY = '2026-11-25';

/** A checkout with these files, read from its root. */
function config(files: Readonly<Record<string, string>>, workingDirectory = '.'): Config {
  const workspace = temporaryFolder('configuration');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
    writeFileSync(path.join(workspace, name), text);
  }
  return readConfig({ workspace, workingDirectory: path.join(workspace, workingDirectory) }, TODAY);
}

function refusal(run: () => unknown): Pick<Stop, 'verdict' | 'message' | 'fix'> {
  try {
    run();
  } catch (error) {
    if (error instanceof Stop) return { verdict: error.verdict, message: error.message, fix: error.fix };
    throw error;
  }
  throw new Error('nothing was refused');
}

const WHOLE = `gil = "on"
fail-on = ["own", "stale"]
timeout = "45m"
allow = [
  "ujson  # only in the benchmark",
  { module = "shop._*", reason = "being ported", until = 2026-11-24, issue = "https://example.org/1" },
  { dist = "H5Py", reason = "its authors know", until = "2026-11-25" },
  { path = "build/**/*.so", reason = "made by a test" },
]
`;

const READ = {
  values: new Map([
    ['gil', 'on'],
    ['fail-on', 'own,stale'],
    ['timeout', '45m'],
  ]),
  allowances: [
    { kind: 'module', pattern: 'ujson', reason: 'only in the benchmark', entry: 'ujson' },
    { kind: 'module', pattern: 'shop._*', reason: 'being ported (https://example.org/1)', entry: 'shop._*', expired: '2026-11-24' },
    { kind: 'dist', pattern: 'h5py', reason: 'its authors know', entry: 'dist:H5Py' },
    { kind: 'path', pattern: 'build/**/*.so', reason: 'made by a test', entry: 'path:build/**/*.so' },
  ],
};

test('gilproof.toml and [tool.gilproof] of pyproject.toml say the same, and a date is over on the day after it', () => {
  expect(config({ 'gilproof.toml': WHOLE })).toEqual({ file: 'gilproof.toml', ...READ });
  expect(config({ 'pyproject.toml': `[project]\nname = "shop"\n[tool.gilproof]\n${WHOLE}` })).toEqual({ file: 'pyproject.toml', ...READ });
  expect(config({ 'gilproof.toml': `\uFEFF${WHOLE}` })).toMatchObject(READ);
});

test('the nearest file that speaks of gilproof counts, up to the workspace', () => {
  const files = { 'pyproject.toml': '[tool.gilproof]\ngil = "on"', 'a/pyproject.toml': '[project]\nname = "a"', 'a/b/gilproof.toml': '' };
  expect(config(files, 'a')).toMatchObject({ file: 'pyproject.toml', values: new Map([['gil', 'on']]) });
  expect(config(files, 'a/b')).toMatchObject({ file: 'a/b/gilproof.toml', values: new Map() });
});

test.each([
  ['no file', {}],
  ['a pyproject.toml of others', { 'pyproject.toml': '[tool.black]\n' }],
  ['one that only mentions it', { 'pyproject.toml': '# gilproof\n[project]\ndependencies = ["gilproof"]' }],
  ['one that is no TOML and does not', { 'pyproject.toml': '[tool.black' }],
])('%s is no configuration', (_, files) => {
  expect(config(files)).toEqual({ file: '', allowances: [], values: new Map() });
});

const ENTRY = "a table with one of module, dist and path, a reason, and if you like until = 2030-12-31 and issue = 'https://…'";
const ALLOW = "a list of tables such as { module = 'ujson', reason = '…' } or of lines such as 'ujson  # reason'";

test.each([
  [
    'alow = []',
    `there is no key "alow". Did you mean 'allow'? Legal are allow, gil, fail-on, timeout`,
    'Correct or remove it in gilproof.toml.',
  ],
  ['python = "3.14t"', 'there is no key "python". Legal are allow, gil, fail-on, timeout', 'Correct or remove it in gilproof.toml.'],
  ['gil = 0', `'gil' is 0: legal is a text: "off", "on", "default" or "both"`, "Correct 'gil' in gilproof.toml."],
  ['gil = ""', `'gil' is "": legal is a text: "off", "on", "default" or "both"`, "Correct 'gil' in gilproof.toml."],
  ['timeout = 45', `'timeout' is 45: legal is a text with a unit: "90s", "45m" or "2h"`, "Correct 'timeout' in gilproof.toml."],
  [
    'timeout = 2026-01-01',
    `'timeout' is "2026-01-01": legal is a text with a unit: "90s", "45m" or "2h"`,
    "Correct 'timeout' in gilproof.toml.",
  ],
  ['timeout = inf', `'timeout' is "Infinity": legal is a text with a unit: "90s", "45m" or "2h"`, "Correct 'timeout' in gilproof.toml."],
  ['fail-on = [1]', `'fail-on' is [1]: legal is a text such as "own, stale", or a list of texts`, "Correct 'fail-on' in gilproof.toml."],
  ['allow = "ujson  # x"', `'allow' is "ujson  # x": legal is ${ALLOW}`, "Correct 'allow' in gilproof.toml."],
  ['allow = [1]', `'allow[0]' is 1: legal is ${ENTRY}`, "Correct 'allow[0]' in gilproof.toml."],
  [
    'allow = ["ujson"]',
    `'allow[0]' is "ujson": legal is one entry a line, each with a reason: 'module-or-glob  # reason', 'dist:NAME  # reason' or 'path:GLOB  # reason'`,
    "Correct 'allow[0]' in gilproof.toml.",
  ],
  ['allow = [{ reason = "x" }]', `'allow[0]' is {"reason":"x"}: legal is ${ENTRY}`, "Correct 'allow[0]' in gilproof.toml."],
  [
    'allow = [{ module = "a", dist = "a", reason = "x" }]',
    `'allow[0]' is {"module":"a","dist":"a","reason":"x"}: legal is ${ENTRY}`,
    "Correct 'allow[0]' in gilproof.toml.",
  ],
  ['allow = [{ module = 1, reason = "x" }]', "'allow[0].module' is 1: legal is a text", "Correct 'allow[0].module' in gilproof.toml."],
  [
    'allow = [{ module = "a b", reason = "x" }]',
    `'allow[0].module' is "a b": legal is a name or a glob of names (path: a glob of paths)`,
    "Correct 'allow[0].module' in gilproof.toml.",
  ],
  [
    'allow = ["a  # x", { module = "a" }]',
    "'allow[1].reason' is missing: legal is a text that says why it is accepted",
    "Correct 'allow[1].reason' in gilproof.toml.",
  ],
  [
    'allow = [{ module = "a", reason = "x", until = "2026-02-30" }]',
    `'allow[0].until' is "2026-02-30": legal is a date: 2030-12-31`,
    "Correct 'allow[0].until' in gilproof.toml.",
  ],
  [
    'allow = [{ module = "a", reason = "x", until = 12:00:00 }]',
    `'allow[0].until' is "12:00:00.000": legal is a date: 2030-12-31`,
    "Correct 'allow[0].until' in gilproof.toml.",
  ],
  [
    'allow = [{ module = "a", reason = "x", issue = "#12" }]',
    `'allow[0].issue' is "#12": legal is a link: https://…`,
    "Correct 'allow[0].issue' in gilproof.toml.",
  ],
  [
    'allow = [{ module = "a", raeson = "x" }]',
    `there is no key "raeson" in 'allow[0]'. Did you mean 'reason'? Legal are module, dist, path, reason, until, issue`,
    'Correct or remove it in gilproof.toml.',
  ],
])('%s is refused, in a sentence that names file, key, value and what is legal', (toml, says, fix) => {
  const message = `The configuration in gilproof.toml: ${says}.`;
  expect(refusal(() => config({ 'gilproof.toml': toml }))).toEqual({ verdict: 'bad-input', message, fix });
});

test('what is no TOML is refused with the line', () => {
  expect(refusal(() => config({ 'gilproof.toml': 'gil = "on"\nallow = [' }))).toMatchObject({
    message: expect.stringMatching(/^The configuration in gilproof\.toml:\d+:\d+: it is not TOML: .+\.$/),
  });
  expect(refusal(() => config({ 'pyproject.toml': '[tool.gilproof]\ngil = on' }))).toMatchObject({
    verdict: 'bad-input',
    fix: 'Correct line 2 of pyproject.toml.',
  });
  expect(refusal(() => config({ 'pyproject.toml': '[tool]\ngilproof = 3' })).message).toBe(
    "The configuration in pyproject.toml: 'tool.gilproof' is 3: legal is a table.",
  );
});

test('two configurations in one folder are refused', () => {
  expect(refusal(() => config({ 'pyproject.toml': '[tool.gilproof]', 'gilproof.toml': '' }))).toEqual({
    verdict: 'bad-input',
    message: 'The configuration in gilproof.toml: it and [tool.gilproof] in pyproject.toml are both there.',
    fix: 'Keep one of the two.',
  });
});

/** The inputs of a step in a checkout with this gilproof.toml. */
function inputs(toml: string, given: Readonly<Record<string, string>> = {}) {
  const workspace = temporaryFolder('workspace');
  writeFileSync(path.join(workspace, 'gilproof.toml'), toml);
  const asked = Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  return readInputs({ env: { PATH: '/usr/bin:/bin', ...asked }, platform: 'linux', workspace });
}

test('an input wins over the configuration, which wins over the default; what both allow is allowed', () => {
  const toml = 'gil = "on"\nfail-on = "none"\ntimeout = "2h"\nallow = ["a  # in the file"]';
  expect(inputs(toml)).toMatchObject({ gil: 'on', failOn: [], timeout: 7200, allowances: [{ entry: 'a' }] });
  expect(inputs(toml, { gil: 'off', 'fail-on': 'own', timeout: '90s', allow: 'b  # in the step' })).toMatchObject({
    gil: 'off',
    failOn: ['own'],
    timeout: 90,
    allowances: [{ entry: 'b' }, { entry: 'a' }],
  });
  expect(inputs('fail-on = []')).toMatchObject({ gil: 'off', failOn: [], timeout: null });
});

test('a value that is no legal one of its input is refused where it stands, although an input is given', () => {
  expect(refusal(() => inputs('gil = "maybe"', { gil: 'off' }))).toEqual({
    verdict: 'bad-input',
    message: `The configuration in gilproof.toml: 'gil' is "maybe": legal is off (also 0, false, disabled), on (also 1, true, enabled), default or both.`,
    fix: "Correct 'gil' in gilproof.toml.",
  });
  expect(refusal(() => inputs('timeout = "45"')).message).toBe(
    `The configuration in gilproof.toml: 'timeout' is "45": it has no unit; did you mean '45m'? Legal is a number with its unit: 90s, 45m or 2h.`,
  );
});
