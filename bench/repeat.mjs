// Runs the tests of what differs between the GIL modes many times over: a race, a hang and what is slow must be found each time, not mostly.
// node bench/repeat.mjs [times] [word of those wanted]
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const TESTS = {
  race: 'a race that only shows .* \\(1\\)',
  hang: 'a hang that only shows',
  'slow test': 'a test that takes longer',
  'slow suite': 'a suite that takes twice',
};

process.chdir(path.dirname(import.meta.dirname));
const times = Number(process.argv[2] ?? 50);
const wanted = Object.entries(TESTS).filter(([what]) => what.includes(process.argv[3] ?? ''));
const found = new Map(wanted.map(([what]) => [what, 0]));
const argv = ['node_modules/jest/bin/jest.js', '__tests__/action/both.test.ts', '--json', '-t', wanted.map(([, name]) => name).join('|')];
for (let n = 1; n <= times; n++) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...argv], { encoding: 'utf8' });
  const { success, testResults } = JSON.parse(stdout);
  for (const { title, status } of testResults[0].assertionResults) {
    const what = wanted.find(([, name]) => new RegExp(name).test(title))?.[0];
    if (what && status === 'passed') found.set(what, (found.get(what) ?? 0) + 1);
  }
  if (!success) process.stderr.write(stderr);
}
for (const [what, count] of found) console.log(`${count} of ${times} times the ${what} was found and shown`);
process.exitCode = [...found.values()].every((count) => count === times) ? 0 : 1;
