import { renderJson } from '../../src/report/json.js';
import { HOSTILE, hostile } from './hostile.js';
import { red } from './sample.js';

test('the report is indented JSON that ends with a newline', () => {
  const report = renderJson(red());
  expect(report.startsWith('{\n  "schema": 1,\n  "name": "test (ubuntu-latest, 3.13t, off)",\n')).toBe(true);
  expect(report.endsWith('\n}\n')).toBe(true);
});

test.each(HOSTILE)('every value comes back exact: %#', (text) => {
  const result = hostile(text);
  expect(JSON.parse(renderJson(result))).toEqual(result);
});

test('half a surrogate pair survives being written as UTF-8', () => {
  const bytes = Buffer.from(renderJson(hostile('\ud800')), 'utf8');
  expect(JSON.parse(bytes.toString('utf8'))).toEqual(hostile('\ud800'));
});
