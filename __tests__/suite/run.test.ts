import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { runScript, type ScriptEnding } from '../../src/suite/run.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython, gilPython } from '../free-threaded.js';

/** Keeps what is written to it; `taken` is called with each chunk. */
class Sink extends Writable {
  readonly chunks: Buffer[] = [];
  constructor(readonly taken: (chunk: Buffer, done: () => void) => void = (_, done) => done()) {
    super();
  }
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk);
    this.taken(chunk, done);
  }
  get all(): Buffer {
    return Buffer.concat(this.chunks);
  }
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly stdout?: Sink;
}

async function run(
  program: string,
  args: readonly string[],
  options: Options = {},
): Promise<ScriptEnding & { stdout: Buffer; stderr: Buffer }> {
  const { env = { PATH: process.env.PATH ?? '' }, cwd = temporaryFolder('run'), stdout = new Sink() } = options;
  const stderr = new Sink();
  const never = new AbortController().signal;
  const limits = { timeout: null, mark: null, cancelled: never, second: never, answering: () => [] };
  const ports = { env, cwd, stdout, stderr, platform: process.platform };
  const ending = await runScript({ program, args, verbatim: false }, ports, limits);
  stdout.end();
  await finished(stdout);
  return { ...ending, stdout: stdout.all, stderr: stderr.all };
}

const sh = (script: string, options: Options = {}) => run('sh', ['-c', script], options);

describe('how a script ended is kept', () => {
  test.each([
    ['true', { exitCode: 0, signal: null }],
    ['exit 7', { exitCode: 7, signal: null }],
    ['kill -SEGV $$', { exitCode: null, signal: 'SIGSEGV' }],
    ['kill -KILL $$', { exitCode: null, signal: 'SIGKILL' }],
  ])('%s', async (script, ending) => {
    expect(await sh(script)).toMatchObject({ ...ending, gilRefused: false });
  });

  test('with the time that it took', async () => {
    const { seconds } = await sh('true');
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(60);
  });

  test('as a shell says it where the program is not there, or is none', async () => {
    const none = join(temporaryFolder('none'), 'program');
    writeFileSync(none, 'true');
    chmodSync(none, 0o644);
    expect(await run('no-such-program', [])).toMatchObject({ exitCode: 127, signal: null });
    expect(await run(none, [])).toMatchObject({ exitCode: 126, signal: null });
  });

  test('where it cannot be started at all, in words', async () => {
    const { exitCode, signal, stderr } = await sh('true', { cwd: '/no/such/folder' });
    expect({ exitCode, signal, stderr: stderr.toString() }).toEqual({ exitCode: 127, signal: null, stderr: 'sh: spawn /bin/sh ENOENT\n' });
  });
});

describe('what a script writes', () => {
  test('goes through byte for byte', async () => {
    const { stdout } = await sh(String.raw`printf 'a\r\n\377\376\0\033[1m::error::x\rno newline'`);
    expect(stdout).toEqual(Buffer.from('a\r\n\xff\xfe\0\x1b[1m::error::x\rno newline', 'latin1'));
  });

  test('to both streams stays in the order in which it was written', async () => {
    const { stdout } = await sh('for i in 1 2 3 4 5 6 7 8 9; do echo out $i; echo err $i >&2; done');
    expect(stdout.toString()).toBe([1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `out ${i}\nerr ${i}\n`).join(''));
  });

  test('goes through while it runs', async () => {
    const cwd = temporaryFolder('live');
    const stdout = new Sink((chunk, done) => {
      if (chunk.toString().includes('are you there?')) writeFileSync(join(cwd, 'yes'), '');
      done();
    });
    const { exitCode } = await sh(
      'printf "are you there?"; i=0; until [ -e yes ]; do i=$((i+1)); [ $i -lt 400 ] || exit 9; sleep 0.05; done',
      {
        cwd,
        stdout,
      },
    );
    expect(exitCode).toBe(0);
  });

  test('is not lost where the reader is slower than the script, nor where the script has long ended', async () => {
    let wait = 2200;
    const stdout = new Sink((_, done) => {
      setTimeout(done, wait);
      wait = 0;
    });
    const { stdout: written, exitCode } = await sh('head -c 120000 /dev/zero', { stdout });
    expect([written.length, exitCode]).toEqual([120_000, 0]);
  });

  test('in great amounts is all there', async () => {
    expect((await sh('head -c 20000000 /dev/zero; echo; echo end')).stdout.length).toBe(20_000_005);
  });

  test.each([
    ['holds the stream', 'sleep 20 &'],
    ['goes on to write', '(for i in 1 2 3 4 5 6 7 8 9; do sleep 1; echo later; done) &'],
  ])('is awaited no longer than two seconds where a daemon %s', async (_, daemon) => {
    const { exitCode, seconds, stdout } = await sh(`${daemon} echo done`);
    expect([exitCode, stdout.toString().replaceAll('later\n', '')]).toEqual([0, 'done\n']);
    expect(seconds).toBeLessThan(8);
  });
});

describe('a script has', () => {
  test('just the environment and the directory that it is given', async () => {
    const cwd = temporaryFolder('where');
    const { stdout } = await run('/usr/bin/env', [], { env: { A: '1', B: 'ü' }, cwd });
    const variables = stdout
      .toString()
      .trim()
      .split('\n')
      .filter((line) => !/^(PWD|OLDPWD|SHLVL|_)=/.test(line));
    expect(variables.sort()).toEqual(['A=1', 'B=ü']);
    expect((await sh('pwd', { cwd })).stdout.toString()).toBe(`${cwd}\n`);
  });

  test('nothing to read', async () => {
    expect((await sh('cat; echo end')).stdout.toString()).toBe('end\n');
  });

  test('its arguments as they are', async () => {
    const args = ['', 'a b', '$HOME', '"', "'", '\\', '*', '2>&1', '\n'];
    const code = 'import sys; sys.stdout.write(ascii(sys.argv[1:]))';
    const { stdout } = await run(freeThreadedPython(), ['-I', '-c', code, ...args]);
    expect(stdout.toString()).toBe(String.raw`['', 'a b', '$HOME', '"', "'", '\\', '*', '2>&1', '\n']`);
  });
});

describe('an ordinary Python that died of PYTHON_GIL=0', () => {
  const env = { PATH: process.env.PATH ?? '', PYTHON_GIL: '0' };

  test('is noticed', async () => {
    expect(await run(gilPython(), ['-c', 'pass'], { env })).toMatchObject({ exitCode: 1, gilRefused: true });
    expect(await run(freeThreadedPython(), ['-c', 'pass'], { env })).toMatchObject({ exitCode: 0, gilRefused: false });
  });

  test('is noticed where its words come in two pieces', async () => {
    const cwd = temporaryFolder('pieces');
    const stdout = new Sink((_, done) => {
      writeFileSync(join(cwd, 'go'), '');
      done();
    });
    const script =
      'printf "x Fatal Python error: config_read_gil: Disabling the GIL is not sup"; until [ -e go ]; do sleep 0.02; done; echo "ported by this build"';
    const { gilRefused, stdout: written } = await sh(script, { cwd, stdout });
    expect([gilRefused, stdout.chunks.length > 1]).toEqual([true, true]);
    expect(written.toString()).toBe('x Fatal Python error: config_read_gil: Disabling the GIL is not supported by this build\n');
  });

  test('is noticed in the middle of much else', async () => {
    const script =
      'head -c 3000000 /dev/zero; echo "Fatal Python error: config_read_gil: Disabling the GIL is not supported by this build"; head -c 3000000 /dev/zero';
    expect((await sh(script)).gilRefused).toBe(true);
  });
});

test('nothing of a run is left behind', async () => {
  const cwd = temporaryFolder('left');
  await sh('echo $$ > pid', { cwd });
  expect(existsSync(`/proc/${readFileSync(join(cwd, 'pid'), 'utf8').trim()}`)).toBe(false);
});
