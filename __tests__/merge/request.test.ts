import { shortfall } from '../../src/merge/expectation.js';
import { readMergeRequest } from '../../src/merge/request.js';

const NOTHING = { run: null, install: null, python: null };

test.each([
  ['reports/**/*.json', null, { globs: ['reports/**/*.json'], expect: null }],
  [' a/*.json \r\n\n b/*.json\n', null, { globs: ['a/*.json', 'b/*.json'], expect: null }],
  ['x', ' 12 ', { globs: ['x'], expect: 12 }],
  ['x', 'test (3.14t, off)', { globs: ['x'], expect: ['test (3.14t, off)'] }],
  ['x', 'linux\n12\n', { globs: ['x'], expect: ['linux', '12'] }],
])('%j expecting %j', (merge, expected, request) => {
  expect(readMergeRequest({ merge, expect: expected }, NOTHING)).toEqual(request);
});

test('nothing to merge', () => {
  expect(readMergeRequest({ merge: null, expect: null }, { ...NOTHING, run: 'pytest' })).toBeNull();
});

const GLOBS = 'Legal is globs of JSON reports, one a line, absolute or relative to the workspace, in a step of its own.';
const EXPECT = 'a whole number from 1, or names of legs, one a line, where * stands for any text.';

test.each<[Parameters<typeof readMergeRequest>[0], object, string]>([
  [{ merge: 'x', expect: null }, { run: 'pytest' }, `Input 'merge' is "x": it does not go together with 'run'. ${GLOBS}`],
  [{ merge: 'x', expect: null }, { install: 'pip' }, `Input 'merge' is "x": it does not go together with 'install'. ${GLOBS}`],
  [{ merge: 'x', expect: null }, { python: 'python3' }, `Input 'merge' is "x": it does not go together with 'python'. ${GLOBS}`],
  [{ merge: 'a\0b', expect: null }, {}, `Input 'merge' is "a\\u0000b": it has a NUL in it. ${GLOBS}`],
  [{ merge: null, expect: '2' }, {}, `Input 'expect' is "2": there is no 'merge' beside it. Legal is ${EXPECT}`],
  ...['0', '-1', '1.5', '01', '9999999'].map((value): [Parameters<typeof readMergeRequest>[0], object, string] => [
    { merge: 'x', expect: value },
    {},
    `Input 'expect' is "${value}": legal is ${EXPECT}`,
  ]),
])('%j is refused', (given, others, message) => {
  expect(() => readMergeRequest(given, { ...NOTHING, ...others })).toThrow(expect.objectContaining({ verdict: 'bad-input', message }));
});

test.each([
  ['test (3.14t, off)', true],
  ['test (3.13t, off)', false],
  ['test (*, off)', true],
  ['*', true],
  ['test (*3.14t, off)', true],
  ['test (3.14t*.14t, off)', false],
  ['*off)', true],
  ['test*', true],
  ['*3.14t*', true],
  ['test (*14t*f)', true],
  ['*off)*off)', false],
  ['test (3.14t, off)*)', false],
  ['off', false],
  ['test \\(*', false],
  ['test (3?14t, off)', false],
  ['TEST*', false],
])('%j names the leg: %j', (wanted, there) => {
  expect(shortfall(['other', 'test (3.14t, off)'], [wanted]).missing).toEqual(there ? [] : [wanted]);
});

test('stars take no time that grows with what they stand for', () => {
  expect(shortfall(['a'.repeat(50_000)], [`${'*a'.repeat(200)}*b`]).missing).toHaveLength(1);
});

test.each([
  [3, ['1 of 3 reports'], 'a report is missing', "'expect' is 3, and there are 2 reports."],
  [2, [], null, null],
  [1, [], 'more reports than expected', "'expect' is 1, and there are 2 reports."],
])('two reports where %d are expected', (expected, missing, reason, sentence) => {
  expect(shortfall(['a', 'b'], expected)).toEqual({ missing, reason, sentence });
});
