import { runName } from '../src/run-name.js';

const named = (name: string | null, matrix: string | null) => runName({ name, matrix }, 'test');

describe('a run is named after its job and matrix leg unless it is given a name', () => {
  test.each([
    ['{\n  "python": "3.14t",\n  "gil": "off"\n}', 'test (3.14t, off)', { python: '3.14t', gil: 'off' }],
    ['null', 'test', null],
    ['{}', 'test', {}],
    ['{"n": 1, "deep": {"os": "linux", "list": [true, "x"]}, "none": null, "empty": ""}', 'test (1, linux, true, x)', expect.anything()],
    ['{"evil": "a\\n::error::b\\u2028c"}', 'test (a ::error::b c)', { evil: 'a\n::error::b\u2028c' }],
    [null, 'test', null],
  ])('%j: %s', (given, name, matrix) => {
    expect(named(null, given)).toEqual({ name, matrix });
  });
});

test.each([
  ['unit tests', 'unit tests'],
  ['two\nlines\u0007', 'two lines'],
  ['\u0000', 'test (3.14t)'],
])('the name %j is %j, and the matrix is known all the same', (given, name) => {
  expect(named(given, '{"python": "3.14t"}')).toEqual({ name, matrix: { python: '3.14t' } });
});

test.each(['{not json}', '[1]', '"x"', '3'])('%s is no matrix', (matrix) => {
  expect(() => named(null, matrix)).toThrow(expect.objectContaining({ verdict: 'bad-input' }));
});
