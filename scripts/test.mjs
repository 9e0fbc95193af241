// Runs the tests under Node 24 on real interpreters and ends with one plain line: N passed, N failed, N skipped.
// Arguments go to jest: npm test -- __tests__/action
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freeThreadedPython, gilPython } from './python.mjs';

/** @typedef {{fullName: string, status: string}} Test */
/** @typedef {{numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, testResults: {assertionResults: Test[]}[]}} Report */

const root = path.dirname(import.meta.dirname);
const node = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const folder = mkdtempSync(path.join(tmpdir(), 'gilproof-'));
chmodSync(folder, 0o711); // some tests give up their user, and must still reach what they were given
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  conclude({ passed: 0, failed: 1, skipped: 0 });
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function main() {
  const report = path.join(folder, 'report.json');
  const env = {
    ...process.env,
    GILPROOF_TEST_PYTHON: await freeThreadedPython(),
    GILPROOF_TEST_GIL_PYTHON: await gilPython(),
    // What the tests leave behind goes with the folder.
    ...Object.fromEntries(['TMPDIR', 'TEMP', 'TMP'].map((name) => [name, folder])),
  };
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const argv = [...flags, jest, '--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  const { status, signal } = spawnSync(node, argv, { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (!existsSync(report)) throw new Error(`jest ended without results: ${signal ?? `exit code ${status}`}`);
  return count(JSON.parse(readFileSync(report, 'utf8')), status ?? 1);
}

/**
 * @param {Report} report
 * @param {number} status jest's exit code
 */
function count(report, status) {
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => !['passed', 'failed'].includes(status));
  if (skipped.length > 0) console.log(['Skipped:', ...skipped.map(({ fullName }) => `  ${fullName}`)].join('\n'));
  // A test file that cannot even be loaded is a failure too.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  conclude({ passed: report.numPassedTests, failed, skipped: skipped.length });
  return failed > 0 ? status || 1 : status;
}

/** @param {{passed: number, failed: number, skipped: number}} counts */
function conclude({ passed, failed, skipped }) {
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
}
