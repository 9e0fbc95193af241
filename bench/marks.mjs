// Loaded before the action (`node --import`): writes down when the action passes certain points, as a JSON line in the file that
// GILPROOF_BENCH_MARKS names. The points are calls into Node's own modules, so that the action has no timing code of its own.
import child_process from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { spawn } = child_process;
const { appendFileSync, mkdtempSync, rmSync } = fs;
const file = process.env.GILPROOF_BENCH_MARKS ?? '';
delete process.env.GILPROOF_BENCH_MARKS;

/** @type {Record<string, number>} milliseconds since the process began, the first time each point was passed */
const marks = {};
/** @param {string} name */
const mark = (name) => {
  marks[name] ??= performance.now();
};
/** @param {readonly unknown[]} argv */
const nameOf = (argv) => (argv.some((argument) => /[\\/]run\.sh$/.test(String(argument))) ? 'script' : 'proof');

child_process.spawn = /** @type {typeof spawn} */ (
  (/** @type {Parameters<typeof spawn>} */ ...args) => {
    const name = nameOf(Array.isArray(args[1]) ? args[1] : []);
    mark(`${name} begins`);
    const child = spawn(...args);
    child.once('close', () => mark(`${name} ended`));
    return child;
  }
);
fs.mkdtempSync = /** @type {typeof mkdtempSync} */ (
  (/** @type {Parameters<typeof mkdtempSync>} */ ...args) => {
    mark('loaded');
    return mkdtempSync(...args);
  }
);
fs.rmSync = (...args) => {
  mark('judged');
  rmSync(...args);
};
syncBuiltinESMExports();
process.on('exit', () => {
  mark('exits');
  appendFileSync(file, `${JSON.stringify(marks)}\n`);
});
mark('started');
