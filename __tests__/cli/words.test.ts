import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inFlags, wrapped } from '../../src/cli/words.js';

test.each([
  [`Input 'fail-on' is "x": legal is y.`, '--fail-on is "x": legal is y.'],
  ["Correct 'fail-on' under 'with:'.", 'Correct --fail-on.'],
  [
    `Input 'merge' is "x": no. Correct 'merge' under 'with:'.`,
    "What stands after 'merge' is \"x\": no. Correct what stands after 'merge'.",
  ],
  ["put the module in 'allow' with a reason.", 'put the module in --allow with a reason.'],
  ["If it passes with 'gil: on', the failure comes with the GIL off", 'If it passes with --gil=on, the failure comes with the GIL off'],
  ["The tests failed: 'run' ended with exit code 3.", 'The tests failed: the command ended with exit code 3.'],
  ["'run' must start it.", 'The command must start it.'],
  ["Nothing is known.\n'run' must start it.", 'Nothing is known.\nThe command must start it.'],
  ["gilproof: running 'run' with the GIL off", 'gilproof: running the command with the GIL off'],
  [
    "The tests passed, but 1 module would. 'fail-on' leaves them out, so the step stays green.",
    'The tests passed, but 1 module would. --fail-on leaves them out, so this is no failure.',
  ],
  ["env={'PYTHONPATH': ''}", "env={'PYTHONPATH': ''}"],
])('%j', (text, said) => {
  expect(inFlags(text)).toBe(said);
});

test('no text of ours that a command line can meet speaks of a step or of its inputs', () => {
  const SRC = path.resolve(import.meta.dirname, '../../src');
  const texts = ['gil/explain.ts', 'report/wording.ts', 'report/log.ts', 'python/find.ts', 'cancel.ts'].flatMap((file) =>
    [...readFileSync(path.join(SRC, file), 'utf8').matchAll(/^(?!\s*(?:\/\/|\/?\*)).*$/gm)].flatMap(
      ([line]) => line.match(/(["`]).*\1/g) ?? [],
    ),
  );
  expect(texts.length).toBeGreaterThan(50);
  const said = texts
    .map(inFlags)
    .filter((text) => /'(run|install|allow|fail-on|gil|timeout)'|\bwith:|RUNNER_TEMP|\bthis job\b|step stays/.test(text));
  expect(said).toEqual([]);
  expect(readdirSync(SRC)).toContain('cancel.ts');
});

test('prose breaks at blanks and is indented; a word that is longer than a line stays whole', () => {
  expect(wrapped('fix: one two three', { width: 12, indent: 5 })).toEqual(['fix: one two', '     three']);
  expect(wrapped('  /a/very/long/path/that/goes/on and on', { width: 12, indent: 2 })).toEqual([
    '  /a/very/long/path/that/goes/on',
    '  and on',
  ]);
  expect(wrapped('short', { width: 12, indent: 2 })).toEqual(['short']);
});
