/** What a Python runs, by its command line. */
export interface CommandLine {
  /** `-m MODULE`, the script's path, `-c`, or null (interactive, standard input). */
  readonly main: string | null;
  /** It only says something about itself: `--version`, `--help`, or code that imports nothing but what tells of the interpreter. */
  readonly asks: boolean;
  /** Its options keep PYTHONPATH or `site` out: -E, -I, -S. */
  readonly isolated: boolean;
}

const ASKED = /^(-V|-VV|-h|-\?|--version|--help(-env|-xoptions|-all)?)$/;

/** Reads a Python's arguments, its own name first, as CPython does (Python/getopt.c) and `main_module` in recorder/in-process/spawns.py. */
export function readCommandLine([, ...rest]: readonly string[]): CommandLine {
  let isolated = false;
  for (let argument = rest.shift(); argument !== undefined && argument !== '-'; argument = rest.shift()) {
    if (!argument.startsWith('-')) return { main: argument, asks: ASKED.test(rest[0] ?? ''), isolated };
    if (ASKED.test(argument)) return { main: null, asks: true, isolated };
    if (argument === '--check-hash-based-pycs') rest.shift();
    if (argument.startsWith('--')) continue;
    for (let at = 1; at < argument.length; at++) {
      const [letter = '', value] = [argument[at], argument.slice(at + 1)];
      if (letter === 'c') return { main: '-c', asks: onlyAboutItself(value || (rest[0] ?? '')), isolated };
      if (letter === 'm') return { main: `-m ${value || (rest.shift() ?? '')}`, asks: ASKED.test(rest[0] ?? ''), isolated };
      if ('Vh?'.includes(letter)) return { main: null, asks: true, isolated };
      if ('EIS'.includes(letter)) isolated = true;
      if (!'WX'.includes(letter)) continue;
      if (value === '') rest.shift();
      break;
    }
  }
  return { main: null, asks: false, isolated };
}

/** Whether code imports nothing at all, or only what tells of the interpreter and how (maturin's does so): no test does without the thing that it tests. */
function onlyAboutItself(code: string): boolean {
  if (/__import__|import_module|exec|runpy/.test(code)) return false;
  return code.split(/[;:\n]/).every((statement) => {
    const [, word, names = ''] = /^\s*(import|from) (.*)$/s.exec(statement) ?? [];
    if (word === undefined) return true;
    const modules = word === 'from' ? [names.split(' import ')[0] ?? ''] : names.split(',');
    return modules.every((name) => /^\s*(sys|sysconfig|platform|os|site|json|struct)(?![\w])/.test(name));
  });
}
