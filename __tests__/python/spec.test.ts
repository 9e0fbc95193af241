import { LEGAL_VERSIONS, matches, parseSpec } from '../../src/python/spec.js';

describe('a wanted version takes these and not those', () => {
  test.each([
    ['3.14t', '3.14.0 3.14.7', '3.13.5 3.15.0 3.14.0rc1'],
    ['3.14', '3.14.0', '3.13.5 3.14.0rc1'],
    [' 3.14t ', '3.14.0', '3.13.5'],
    ['3.14.7t', '3.14.7', '3.14.6 3.14.8'],
    ['3.14.7', '3.14.7', '3.14.6'],
    ['3', '3.13.0 3.20.1', '3.15.0b1'],
    ['3t', '3.13.0', '3.15.0b1'],
    ['3.20t', '3.20.0', '3.2.0'],
    ['3.15.0rc1t', '3.15.0rc1', '3.15.0rc2 3.15.0 3.15.0b1'],
    ['3.15.0-rc.1', '3.15.0rc1', '3.15.0'],
    ['3.15.0-alpha.7t', '3.15.0a7', '3.15.0a8'],
    ['3.15.0beta2', '3.15.0b2', '3.15.0'],
    ['3.15t-dev', '3.15.0a1 3.15.0rc1 3.15.2', '3.14.0 3.16.0a1'],
    ['3.15-dev', '3.15.0a1 3.15.2', '3.14.9'],
    ['3.14+freethreaded', '3.14.2', '3.13.2'],
    ['cpython-3.14.2+freethreaded', '3.14.2', '3.14.3'],
    ['3.x', '3.13.0 3.14.0 3.15.1', '3.15.0rc1'],
    ['3.X', '3.13.0', '3.15.0rc1'],
    ['3.14.x', '3.14.0', '3.15.0'],
    ['3.14.*', '3.14.0', '3.15.0'],
    ['>=3.13', '3.13.0 3.15.0', '3.15.0rc1'],
    ['>=3.14t', '3.14.0', '3.13.9'],
    ['>=3.13,<3.15', '3.13.5 3.14.9', '3.15.0'],
    ['>= 3.13 , < 3.15,', '3.14.9', '3.15.0'],
    ['~=3.14.3', '3.14.3 3.14.9', '3.14.2 3.15.0'],
    ['~=3.12', '3.13.0', '3.15.0b1'],
    ['==3.14.*', '3.14.0', '3.13.0'],
    ['>=3.13,!=3.14.0', '3.13.0 3.14.1', '3.14.0'],
    ['>=3.13,!=3.14.0rc1', '3.14.1', '3.15.0b1'],
    ['>=3.15.0b1', '3.15.0b1 3.15.0rc1 3.15.0', '3.15.0a1 3.14.9'],
    ['<=3.13', '3.13.0', '3.13.1'],
    ['<3.13.1', '3.13.0', '3.13.1'],
  ])('%j', (text, wanted, others) => {
    const spec = parseSpec(text);
    const all = `${wanted} ${others}`.split(' ');
    expect(all.filter((version) => matches(spec, version))).toEqual(wanted.split(' '));
  });
});

const BEGIN = 'free-threaded builds begin with CPython 3.13';

describe('a version that cannot be wanted is refused with what is wrong and what was meant', () => {
  test.each([
    ['3.12t', `${BEGIN}; did you mean '3.13t'?`],
    ['3.12.1', `${BEGIN}; did you mean '3.13t'?`],
    ['3.9-dev', `${BEGIN}; did you mean '3.13t'?`],
    ['2.7', `${BEGIN}; did you mean '3.13t'?`],
    ['2.x', `${BEGIN}; did you mean '3.13t'?`],
    ['3.12.x', `${BEGIN}; did you mean '3.13t'?`],
    ['4.0', `there is no CPython 4 yet; did you mean '3.14t'?`],
    ['3.1', `${BEGIN}, and YAML reads an unquoted 3.10 as 3.1: write versions in quotes; did you mean '3.14t'?`],
    ['3.2', `${BEGIN}, and YAML reads an unquoted 3.20 as 3.2: write versions in quotes; did you mean '3.14t'?`],
    ['pypy3.11', `only CPython has free-threaded builds; did you mean '3.14t'?`],
    ['graalpy-24', `only CPython has free-threaded builds; did you mean '3.14t'?`],
    ['3.14d', `a debug build cannot be asked for by version: give its path as 'python'; or did you mean '3.14t'?`],
    ['3.14td', `a debug build cannot be asked for by version: give its path as 'python'; or did you mean '3.14t'?`],
    ['3.14T', `it is not written as a version; did you mean '3.14t'?`],
    ['3.13-nogil', `it is not written as a version; did you mean '3.13t'?`],
    ['python3.14t', `it is not written as a version; did you mean '3.14t'?`],
    ['3.14 freethreaded', `it is not written as a version; did you mean '3.14t'?`],
    ['3.15.2t-dev', `'-dev' goes with a series of versions; did you mean '3.15t-dev'?`],
    ['3.15.0rc1-dev', `'-dev' goes with a series of versions; did you mean '3.15t-dev'?`],
    ['>=3.13 <3.15', `the parts of a range are joined by commas; did you mean '>=3.13,<3.15'?`],
    ['^3.14', `'^' is not an operator of PEP 440; did you mean '>=3.14,<4'?`],
    ['~3.14', `'~' is not an operator of PEP 440; did you mean '~=3.14.0'?`],
    ['>=3.14.*', 'it is not a range that PEP 440 knows'],
    ['~=3', 'it is not a range that PEP 440 knows'],
    [',', 'it is not a range that PEP 440 knows'],
    ['<3.13', `no free-threaded CPython is in that range: ${BEGIN}`],
    ['>=3.8,<3.13', `no free-threaded CPython is in that range: ${BEGIN}`],
    ['<=3.12', `no free-threaded CPython is in that range: ${BEGIN}`],
    ['<3', `no free-threaded CPython is in that range: ${BEGIN}`],
    ['==3.12.*', `no free-threaded CPython is in that range: ${BEGIN}`],
    ['==2.*', `no free-threaded CPython is in that range: ${BEGIN}`],
    ['==3.12.1', `no free-threaded CPython is in that range: ${BEGIN}`],
    ['~=3.12.1', `no free-threaded CPython is in that range: ${BEGIN}`],
    ['latest', 'it is not a version that PEP 440 knows'],
    ['3.14.0.post1', 'it is not a version that PEP 440 knows'],
    ['3.14t\n3.13t', 'it is not a version that PEP 440 knows'],
  ])('%j', (text, wrong) => {
    const message = `Input 'python-version' is ${JSON.stringify(text)}: ${wrong}${wrong.endsWith('?') ? '' : '.'} Legal is ${LEGAL_VERSIONS}.`;
    expect(() => parseSpec(text)).toThrow(expect.objectContaining({ verdict: 'bad-input', message }));
  });
});
