import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scriptCommand } from '../../src/suite/command.js';
import { temporaryFolder } from '../fixtures/temporary.js';

function command(shell: string, script: string, folder = temporaryFolder('command')) {
  return { folder, ...scriptCommand({ script, shell, folder, name: 'run' }) };
}

describe('a script is started as a workflow starts it', () => {
  const table: [string, string, readonly string[]][] = [
    ['bash', '.sh', ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', 'FILE']],
    ['sh', '.sh', ['sh', '-e', 'FILE']],
    ['pwsh', '.ps1', ['pwsh', '-command', ". 'FILE'"]],
    ['cmd', '.cmd', ['cmd', '/D /E:ON /V:OFF /S /C "CALL "FILE""']],
    ['bash {0}', '', ['bash', 'FILE']],
    ['  zsh -o "a b" -x {0} --file={0}  ', '', ['zsh', '-o', 'a b', '-x', 'FILE', '--file=FILE']],
    ['"/opt/my shell/sh" {0}', '', ['/opt/my shell/sh', 'FILE']],
  ];
  for (const folderName of ['plain', 'with blank', 'with $& and $$ and $1']) {
    test.each(table)(`by %s, from a folder ${folderName}`, (shell, extension, expected) => {
      const folder = join(temporaryFolder('command'), folderName);
      mkdirSync(folder);
      const { program, args, verbatim } = command(shell, 'true', folder);
      const file = join(folder, `run${extension}`);
      expect([program, ...args]).toEqual(expected.map((word) => word.split('FILE').join(file)));
      expect(verbatim).toBe(shell === 'cmd');
    });
  }
});

describe('a script is written', () => {
  const written = (shell: string, script: string, extension: string) =>
    readFileSync(join(command(shell, script).folder, `run${extension}`), 'utf8');

  test('as it is for bash, sh and templates', () => {
    const script = 'echo "ünï"\r\n\n  exit 3\n';
    expect([written('bash', script, '.sh'), written('sh', script, '.sh'), written('python {0}', script, '')]).toEqual([
      script,
      script,
      script,
    ]);
  });
  test('for pwsh to stop at the first error and to end with the exit code of the last program', () => {
    expect(written('pwsh', 'a', '.ps1')).toBe(
      "$ErrorActionPreference = 'stop'\na\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n",
    );
  });
  test('for cmd without echo and with its line ends', () => {
    expect(written('cmd', 'a\nb\r\nc', '.cmd')).toBe('@echo off\r\na\r\nb\r\nc');
  });
  test('for the eyes of nobody else: it may hold expanded secrets', () => {
    expect(statSync(join(command('bash', 'true').folder, 'run.sh')).mode & 0o077).toBe(0);
  });
});

describe('bash', () => {
  const status = (script: string): number | null => {
    const { program, args } = command('bash', script);
    return spawnSync(program, args, { stdio: 'ignore' }).status;
  };
  test('stops at the first command that fails, also within a pipe', () => {
    expect([status('false\nexit 0'), status('false | true'), status('exit 7'), status('true')]).toEqual([1, 1, 7, 0]);
  });
});
