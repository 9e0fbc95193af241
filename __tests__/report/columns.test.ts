import { aligned, columnsOf } from '../../src/report/columns.js';

const ROWS = [
  ['module', 'kind', 'imported at'],
  ['a_module_of_length', 'own', 'tests/deep/in/a/folder/test_x.py:123'],
  ['b', 'dependency', 'x.py:1'],
];

test('columns are as wide as their widest cell where there is no width', () => {
  expect(aligned(ROWS, '  ')).toEqual([
    '  module              kind        imported at',
    '  a_module_of_length  own         tests/deep/in/a/folder/test_x.py:123',
    '  b                   dependency  x.py:1',
  ]);
  expect(aligned(ROWS, '  ', 200)).toEqual(aligned(ROWS, '  '));
});

test('within a width the widest are cut, a place from its beginning', () => {
  expect(aligned(ROWS, '  ', 50)).toEqual([
    '  module             kind        imported at',
    '  a_module_of_leng…  own         …er/test_x.py:123',
    '  b                  dependency  x.py:1',
  ]);
  expect(aligned(ROWS, '  ', 40)).toEqual([
    '  module        kind        imported at',
    '  a_module_of…  own         …st_x.py:123',
    '  b             dependency  x.py:1',
  ]);
});

test('no column becomes narrower than seven', () => {
  expect(aligned(ROWS, '', 1)[1]).toBe('a_modu…  own      …py:123');
});

test('a column that is empty in all rows takes no room, and four others fit into a terminal of 40', () => {
  const rows = [
    ['module', 'distribution', 'kind', '', 'legs'],
    ['a_module_of_length', 'a-distribution', 'dependency', '', 'test (off)'],
  ];
  expect(aligned(rows, '    ', 40)).toEqual(['    module   distri…  kind      legs', '    a_modu…  a-dist…  depende…  test (o…']);
});

test('what a terminal shows in two columns counts as two, what it lays over another as none', () => {
  expect(['abc', '日本', 'é', 'e\u0301', '✅', '…'].map(columnsOf)).toEqual([3, 4, 1, 1, 2, 1]);
  expect(
    aligned(
      [
        ['日本', 'x'],
        ['abcd', 'y'],
      ],
      '',
    ),
  ).toEqual(['日本  x', 'abcd  y']);
  expect(aligned([['日本日本日本', 'x']], '', 11)[0]).toBe('日本日…   x');
});
