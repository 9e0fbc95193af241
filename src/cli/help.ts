import { VERDICTS } from '../verdict.js';
import { SWITCHES, VALUES } from './arguments.js';
import { wrapped } from './words.js';

/** What `--help` prints: 80 columns. */
export function help(): string {
  const values = Object.entries(VALUES).flatMap(([flag, [value, what]]) => row(`--${flag} ${value}`, what));
  const switches = Object.entries(SWITCHES).flatMap(([flag, what]) => row(`--${flag}`, what));
  const codes = Object.entries(VERDICTS)
    .filter(([verdict, { exitCode }]) => exitCode !== 0 && verdict !== 'install-failed')
    .sort(([, one], [, other]) => one.exitCode - other.exitCode)
    .map(([verdict, { exitCode }]) => `  ${String(exitCode).padStart(3)}  ${verdict}`);
  return `Proves a Python test suite free-threaded: names every extension module that
would switch the GIL back on.

  gilproof [FLAGS] -- COMMAND [ARGUMENT...]
      runs it with the GIL off, and judges what it loaded
  gilproof audit PATH... [FLAGS]
      judges what environments or wheels hold
  gilproof merge REPORT... [FLAGS]
      makes one verdict of JSON reports

Flags:
${[...values, ...switches].join('\n')}

[tool.gilproof] in pyproject.toml, or gilproof.toml, may hold allow, gil,
fail-on and timeout; flags win over it.

Exit codes:
    0  clean, tests-passed, or --fail-on leaves out what was found
${codes.join('\n')}
`;
}

const WIDTH = 80;
const COLUMN = 27;

function row(flag: string, what: string): readonly string[] {
  return wrapped(`  ${flag.padEnd(COLUMN - 2)}${what}`, { width: WIDTH, indent: COLUMN });
}
