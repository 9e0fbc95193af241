import { SWITCHES, VALUES } from './arguments.js';

/** What `--help` prints. */
export function help(): string {
  const values = Object.entries(VALUES).map(([flag, [value, what]]) => row(`--${flag} ${value}`, what));
  const switches = Object.entries(SWITCHES).map(([flag, what]) => row(`--${flag}`, what));
  return `Proves a Python test suite free-threaded: names every extension module that would switch the GIL back on.

  gilproof [FLAGS] -- COMMAND [ARGUMENTS]   run it with the GIL off, and judge what it loaded
  gilproof [FLAGS] audit PATH...            judge what environments or wheels hold
  gilproof [FLAGS] merge GLOB...            make one verdict of JSON reports

${[...values, ...switches].join('\n')}

[tool.gilproof] in pyproject.toml, or gilproof.toml, may hold allow, gil, fail-on and timeout; flags win over it.

exit codes: 0 clean, 1 tests-failed, 2 bad-input, 3 gil-reenabled, 4 tests-failed-and-gil-reenabled, 5 stale-allowance,
  6 timed-out, 7 unproven, 8 install-failed, 9 no-interpreter, 70 internal-error, 130 cancelled
`;
}

function row(flag: string, what: string): string {
  return `  ${flag.padEnd(25)} ${what}`;
}
