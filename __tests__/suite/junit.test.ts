import { execFileSync } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { junitResults, parseJunit } from '../../src/suite/junit.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';

const UNITTEST = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites><testsuite name="test_shop.Orders" tests="5">
  <testcase classname="test_shop.Orders" name="test_total" time="0.25" file="test_shop.py" line="7"/>
  <testcase classname="test_shop.Orders" name="test_tax" time="0.5" file="test_shop.py" line="11">
    <failure type="AssertionError" message="3 != 4">Traceback</failure><error message="later"/>
  </testcase>
  <testcase classname="test_shop.Orders" name="test_ship" time="nonsense" line="-1"><error><![CDATA[
    ValueError: a < b]]></error></testcase>
  <testcase classname="test_shop.Orders" name="test_later" time="0"><skipped message="not now"/></testcase>
  <testcase name="&quot;&#10;&lt;odd&gt;"/>
</testsuite></testsuites>`;

test('passes, failures, errors and skips are read with their times and lines', () => {
  const at = { file: 'test_shop.py', line: 11 };
  expect(parseJunit(UNITTEST)).toEqual([
    { id: 'test_shop.Orders.test_total', seconds: 0.25, outcome: 'passed', failure: null },
    {
      id: 'test_shop.Orders.test_tax',
      seconds: 0.5,
      outcome: 'failed',
      failure: { id: 'test_shop.Orders.test_tax', message: '3 != 4', ...at },
    },
    {
      id: 'test_shop.Orders.test_ship',
      seconds: 0,
      outcome: 'failed',
      failure: { id: 'test_shop.Orders.test_ship', message: 'ValueError: a < b', file: null, line: null },
    },
    { id: 'test_shop.Orders.test_later', seconds: 0, outcome: 'skipped', failure: null },
    { id: '"\n<odd>', seconds: 0, outcome: 'passed', failure: null },
  ]);
});

test.each([
  ['torn', UNITTEST.slice(0, 400)],
  ['with entities of its own', `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>`],
  ['with an entity of HTML', '<testsuite><testcase name="&nbsp;"/></testsuite>'],
  ['no XML', '{"tests": []}'],
])('a file that is %s throws', (_, text) => {
  expect(() => parseJunit(text)).toThrow();
});

test('a failure’s text is bounded', () => {
  const [result] = parseJunit(`<testsuite><testcase name="a"><failure message="${'x'.repeat(9999)}"/></testcase></testsuite>`);
  expect(result?.failure?.message).toHaveLength(2000);
});

const file = (name: string) => `<testsuite><testcase name="${name}"/></testsuite>`;

function found(files: Readonly<Record<string, string>>, { script = '', old = [] as readonly string[] } = {}): readonly string[] | null {
  const folder = temporaryFolder('junit');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    const seconds = old.includes(name) ? 1000 : 2000;
    utimesSync(join(folder, name), seconds, seconds);
  }
  const results = junitResults({ folder, script, since: 1_500_000 });
  return results && [...results.keys()].sort();
}

test('files are found by their names and by the script’s, if they are as young as the run', () => {
  const files = {
    'junit.xml': file('a'),
    'build/nose2-junit.xml': file('b'),
    'TEST-shop.Orders-20260101.xml': file('c'),
    'reports/results.xml': file('named'),
    'data/other.xml': file('no'),
    'old/TEST-x.xml': file('no'),
    '.git/TEST-x.xml': file('no'),
    'node_modules/TEST-x.xml': file('no'),
    '1/2/3/4/TEST-deep.xml': file('deep'),
    '1/2/3/4/5/TEST-deeper.xml': file('no'),
    'TEST-torn.xml': '<testsuite><testcase name="no"/>',
  };
  const script = 'python -m nose2 && tool --output="reports/results.xml"';
  expect(found(files, { script, old: ['old/TEST-x.xml'] })).toEqual(['a', 'b', 'c', 'deep', 'named']);
});

test('no more than five hundred files are read, and none of more than 32 MB', () => {
  expect(found(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`TEST-${n}.xml`, file(`${n}`)])))).toHaveLength(500);
  expect(found({ 'junit.xml': file('a') + ' '.repeat(32 << 20) })).toBeNull();
});

test('where a folder holds more than can be looked at, what lies above it is found', () => {
  const data = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`data/${n}`, '']));
  expect(found({ ...data, 'junit.xml': file('above'), 'results/junit.xml': file('beside') })).toEqual(['above']);
});

test('of a test that stands in several files the worse result counts', () => {
  const failed = '<testsuite><testcase name="a"><failure message="no"/></testcase></testsuite>';
  const folder = temporaryFolder('junit');
  for (const [name, text] of [
    ['1', file('a')],
    ['2', failed],
    ['3', file('a')],
  ] as const)
    writeFileSync(join(folder, `TEST-${name}.xml`), text);
  expect(junitResults({ folder, script: '', since: 0 })?.get('a')?.outcome).toBe('failed');
});

test('where there is none, or none with a test in it, nothing is told', () => {
  expect(found({})).toBeNull();
  expect(found({ 'junit.xml': '<testsuites/>', 'TEST-a.xml': 'x' })).toBeNull();
  expect(junitResults({ folder: '/nonexistent', script: 'x.xml', since: 0 })).toBeNull();
});

test('the file of a failure is where the run took place', () => {
  const folder = temporaryFolder('junit');
  writeFileSync(join(folder, 'junit.xml'), UNITTEST);
  const results = junitResults({ folder, script: '', since: 0 });
  expect(results?.get('test_shop.Orders.test_tax')?.failure?.file).toBe(join(folder, 'test_shop.py'));
});

const test_ = unless(process.platform === 'win32' ? 'there are no named pipes' : null);

test_('a named pipe that the script names is not waited for', () => {
  const folder = temporaryFolder('junit');
  execFileSync('mkfifo', [join(folder, 'pipe.xml')]);
  expect(junitResults({ folder, script: 'tool -o pipe.xml', since: 0 })).toBeNull();
});
