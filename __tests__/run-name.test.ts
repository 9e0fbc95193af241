import { runName } from '../src/run-name.js';

describe('a run is named after its job and matrix leg unless it is given a name', () => {
  test.each([
    ['test {\n  "python": "3.14t",\n  "gil": "off"\n}', 'test (3.14t, off)', { python: '3.14t', gil: 'off' }],
    ['test null', 'test', null],
    ['test {}', 'test', {}],
    [
      'test {"n": 1, "deep": {"os": "linux", "list": [true, "x"]}, "none": null, "empty": ""}',
      'test (1, linux, true, x)',
      expect.anything(),
    ],
    ['test {"evil": "a\\n::error::b\\u2028c"}', 'test (a ::error::b c)', { evil: 'a\n::error::b\u2028c' }],
    [' null', 'job', null],
    ['unit tests', 'unit tests', null],
    ['two\nlines\u0007', 'two lines', null],
    ['test {not json}', 'test {not json}', null],
    ['', 'job', null],
    ['\u0000', 'job', null],
  ])('%j: %s', (given, name, matrix) => {
    expect(runName(given, 'job')).toEqual({ name, matrix });
  });
});
