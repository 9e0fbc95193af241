// Runs the tests of what differs between the GIL modes many times over: a race must be found each time, not mostly.
// node bench/repeat.mjs [times]
import { spawnSync } from 'node:child_process';
import path from 'node:path';

process.chdir(path.dirname(import.meta.dirname));
const times = Number(process.argv[2] ?? 50);
let found = 0;
for (let n = 1; n <= times; n++) {
  const argv = ['node_modules/jest/bin/jest.js', '__tests__/action/both.test.ts', '-t', 'a race .* \\(1\\)|a suite that takes longer'];
  const { status, stderr } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...argv], { encoding: 'utf8' });
  if (status === 0) found++;
  else process.stderr.write(stderr);
}
console.log(`${found} of ${times} times the race and the slow test were found and shown`);
process.exitCode = found === times ? 0 : 1;
