// What the recorder costs a Python process that does nothing, and test suites that import much, in one process and in many.
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataEnvironment } from './extensions.mjs';
import { measure } from './measure.mjs';
import { plainEnvironment, recordedEnvironment } from './project.mjs';
import { printPairs } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

const COLUMNS = { measured: 'with', against: 'without' };
const NO_BYTECODE = { PYTHONDONTWRITEBYTECODE: '1' };

/** @param {Setting} setting */
export async function bareStart({ python, folder, rounds }) {
  const cwd = folder();
  const argv = [python, '-c', 'pass'];
  const bare = { argv, cwd, env: { ...plainEnvironment(), PYTHON_GIL: '0' } };
  const recorded = { argv, cwd, env: (await recordedEnvironment(cwd)).env };
  // With a recorder folder of its own: what another process compiled there must not serve this one.
  const recordedWithout = without({ argv, cwd, env: (await recordedEnvironment(cwd)).env });
  // A file of its own for each process costs what the file system asks; in memory that is next to nothing.
  const memory = existsSync('/dev/shm') ? folder('/dev/shm') : cwd;
  const inMemory = { argv, cwd, env: (await recordedEnvironment(memory)).env };
  const commands = /** @type {const} */ ([bare, recorded, without(bare), recordedWithout, inMemory, bare]);
  const [cost, withRecorder, costWithout, withRecorderWithout, withRecordsInMemory, again] = await measure(python, rounds ?? 200, commands);
  const target = 1.05;
  printPairs('start: `python -c pass`, the recorder in it', COLUMNS, [
    { name: 'with the recorder', measured: withRecorder, against: cost, target },
    { name: 'the same under PYTHONDONTWRITEBYTECODE=1', measured: withRecorderWithout, against: costWithout, target },
    { name: 'the record folder in memory (tmpfs)', measured: withRecordsInMemory, against: cost, target },
    { name: 'the same command twice: the noise', measured: again, against: cost },
  ]);
}

/** @param {Setting} setting */
export async function dataSuite({ python, folder, rounds }) {
  const { plain, recorded } = await tables(python, folder(), []);
  const [cost, withRecorder, again] = await measure(python, rounds ?? 24, [plain, recorded, plain]);
  printPairs('suite: pytest, with numpy and pandas imported, the recorder in it', COLUMNS, [
    { name: 'with the recorder', measured: withRecorder, against: cost, target: 1.01 },
    { name: 'the same command twice: the noise', measured: again, against: cost },
  ]);
}

/** Ten thousand tests that do nothing: what it costs to tell of each. @param {Setting} setting */
export async function emptyTests({ python, folder, rounds }) {
  const cwd = folder();
  const own = await dataEnvironment(python);
  copyFileSync(fileURLToPath(new URL('test_empty.py', import.meta.url)), join(cwd, 'test_empty.py'));
  const argv = [own, '-m', 'pytest', '-q', '-p', 'no:cacheprovider', 'test_empty.py'];
  const plain = { argv, cwd, env: { ...plainEnvironment(), PYTHON_GIL: '0' } };
  const recorded = { argv, cwd, env: (await recordedEnvironment(cwd)).env };
  const [cost, withRecorder, again] = await measure(python, rounds ?? 12, [plain, recorded, plain]);
  printPairs('plugin: pytest with 10,000 empty tests, the recorder in it', COLUMNS, [
    { name: 'with the recorder', measured: withRecorder, against: cost, target: 1.03 },
    { name: 'the same command twice: the noise', measured: again, against: cost },
  ]);
}

/** @param {Setting} setting */
export async function dataWorkers({ python, folder, rounds }) {
  const { plain, recorded } = await tables(python, folder(), ['-n', '16']);
  const [cost, withRecorder, again] = await measure(python, rounds ?? 12, [plain, recorded, plain]);
  printPairs('workers: the same suite in 16 workers of pytest-xdist', COLUMNS, [
    { name: 'with the recorder', measured: withRecorder, against: cost, target: 1.02 },
    { name: 'the same command twice: the noise', measured: again, against: cost },
  ]);
}

/** A suite, without the recorder and with it. @param {string} python @param {string} cwd @param {readonly string[]} options of pytest */
async function tables(python, cwd, options) {
  const own = await dataEnvironment(python);
  copyFileSync(fileURLToPath(new URL('test_tables.py', import.meta.url)), join(cwd, 'test_tables.py'));
  const argv = [own, '-m', 'pytest', '-q', '-p', 'no:cacheprovider', 'test_tables.py', ...options];
  const quiet = { OPENBLAS_NUM_THREADS: '1' }; // its threads spin while they wait, which is CPU time that comes and goes
  const plain = { argv, cwd, env: { ...plainEnvironment(), ...quiet, PYTHON_GIL: '0' } };
  return { plain, recorded: { argv, cwd, env: { ...(await recordedEnvironment(cwd)).env, ...quiet } } };
}

/** @param {import('./measure.mjs').Command} command */
function without(command) {
  return { ...command, env: { ...command.env, ...NO_BYTECODE } };
}
