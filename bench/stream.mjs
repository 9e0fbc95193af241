// What it costs that a suite's output goes through gilproof: 100 MB of it, against `cat` through a pipe into a Node that passes it on.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { NODE, plainEnvironment } from './project.mjs';
import { printPairs } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

const MEGABYTES = 100;

/** Runs `cat FILE` as a script of a step is run; the second only passes on what a shell's `cat` writes to its pipe. */
const STREAM = `import { runScript } from ${JSON.stringify(new URL('../lib/suite/run.js', import.meta.url).href)};
const never = new AbortController().signal;
const limits = { timeout: null, cancelled: never, second: never, mark: null, answering: () => [] };
const command = { program: '/bin/sh', args: ['-e', process.argv[1]], verbatim: false };
const { env, stdout, stderr, platform } = process;
const { exitCode } = await runScript(command, { env, cwd: '/', stdout, stderr, platform }, limits);
process.exitCode = exitCode;`;
const PIPE = `import { spawn } from 'node:child_process';
const child = spawn('/bin/sh', ['-c', 'exec "$@" 2>&1', 'sh', '/bin/sh', '-e', process.argv[1]], { stdio: ['ignore', 'pipe', 'inherit'] });
child.stdout.pipe(process.stdout);`;

/** @param {Setting} setting */
export async function streaming({ python, folder: makeFolder, rounds }) {
  const folder = makeFolder();
  const pairs = [];
  for (const [name, line, target] of /** @type {const} */ ([
    [
      'the lines of a verbose pytest',
      (/** @type {number} */ n) => `tests/test_module_${n % 40}.py::test_that_it_works[parameter-${n}] PASSED`,
      1.1,
    ],
    ['one line without an end', () => 'x'.repeat(100), 1.1],
    ['an annotation in each line', (/** @type {number} */ n) => `::warning file=a.py,line=${n}::something`, undefined], // it only tells
  ])) {
    const output = join(folder, `${pairs.length}.txt`);
    const lines = Array.from({ length: 10_000 }, (_, n) => line(n)).join(name.startsWith('one') ? '' : '\n');
    writeFileSync(output, `${lines}\n`.repeat(Math.ceil((MEGABYTES * 1e6) / lines.length)).slice(0, MEGABYTES * 1e6));
    const script = join(folder, `${pairs.length}.sh`);
    // A pipe into cat: the runner reads the other end.
    writeFileSync(script, `cat ${output}\n`);
    const [stream, pipe] = await measure(python, rounds ?? 10, [
      {
        argv: ['/bin/sh', '-c', '"$@" | cat > /dev/null', 'sh', NODE, '--input-type=module', '-e', STREAM, script],
        env: plainEnvironment(),
        cwd: folder,
      },
      {
        argv: ['/bin/sh', '-c', '"$@" | cat > /dev/null', 'sh', NODE, '--input-type=module', '-e', PIPE, script],
        env: plainEnvironment(),
        cwd: folder,
      },
    ]);
    pairs.push({ name, measured: stream, against: pipe, ...(target === undefined ? {} : { target }) });
  }
  printPairs(`stream: ${MEGABYTES} MB of output`, { measured: 'gilproof', against: 'cat into Node' }, pairs);
}
