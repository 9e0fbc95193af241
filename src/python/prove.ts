import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import type { Python } from '../result.js';
import type { Env } from '../which.js';
import type { Candidate } from './candidates.js';
import { matches, type VersionSpec } from './spec.js';
import { architecture, cacheArch } from './target.js';

/** How long an interpreter may take to answer, in milliseconds. */
export const PROOF_LIMIT_MS = 10_000;

/** An interpreter that was run and is what is wanted: a free-threaded CPython with the GIL off. */
export interface ProvenPython extends Python {
  /** Its packages live under this; a virtual environment's own folder. */
  readonly prefix: string;
  /** Differs from `prefix` in a virtual environment. */
  readonly basePrefix: string;
  /** The interpreter that a virtual environment was made from, else `executable`. */
  readonly baseExecutable: string;
  /** `cp313t-linux-x86_64-gnu`: what a cache of built things depends on. */
  readonly cacheKey: string;
  /** Whether pip refuses to install into it: its distribution says that its packages are the system's business. */
  readonly externallyManaged: boolean;
  /** Whether it is in a virtual environment that had to be made for it. */
  readonly madeEnvironment?: true;
}

/** Either the interpreter or the reason, in plain words, why it will not do. */
export type Proof = { readonly python: ProvenPython } | { readonly refused: string };

/** What the interpreter says of itself, all as text. */
type Facts = Readonly<Record<(typeof FIELDS)[number], string>>;

const FIELDS = [
  'implementation',
  'version',
  'build',
  'gil',
  'debug',
  'executable',
  'prefix',
  'basePrefix',
  'baseExecutable',
  'extensionSuffix',
  'multiarch',
  'machine',
  'platform',
  'managed',
] as const;

const MARK = 'gilproof-facts';

/**
 * Prints the facts as hexadecimal UTF-8 between two marks: whatever is in them, it is one line of ASCII, and `json`, which would be a third
 * of the run time, is not imported. Must run on any Python 3.
 */
const PROBE = `
import sys, os, _imp
info = sys.version_info
stage = {"alpha": "a", "beta": "b", "candidate": "rc"}.get(info[3])
facts = [
    sys.implementation.name,
    "%d.%d.%d" % info[:3] + (stage + str(info[4]) if stage else ""),
    sys.version,
    "on" if getattr(sys, "_is_gil_enabled", lambda: True)() else "off",
    "d" if hasattr(sys, "gettotalrefcount") else "",
    sys.executable or "",
    sys.prefix,
    sys.base_prefix,
    getattr(sys, "_base_executable", None) or sys.executable or "",
    (_imp.extension_suffixes() or [""])[0],
    getattr(sys.implementation, "_multiarch", ""),
    os.uname().machine if hasattr(os, "uname") else "",
    sys.platform,
    "yes" if sys.prefix == sys.base_prefix and os.path.exists(os.path.join(os.path.dirname(getattr(os, "__file__", "")), "EXTERNALLY-MANAGED")) else "",
]
print("${MARK}", ",".join([fact.encode("utf-8", "surrogateescape").hex() for fact in facts]), "${MARK}")
`;

/** How to run and what to ask for. */
export interface Question {
  readonly spec: VersionSpec;
  readonly env: Env;
  /** Version switchers (pyenv, mise) choose by the directory they are called in. */
  readonly cwd: string;
  /** In milliseconds. */
  readonly limit?: number;
  /** The architecture that it must be for, as Node names it; any if not given. */
  readonly arch?: string | undefined;
}

/**
 * Runs a candidate once, with the GIL forced off, and judges its answer.
 *
 * The GIL is forced off by `-X gil=0`, which is what `PYTHON_GIL=0` means: under `-I` the variable would not be read.
 */
export async function prove(candidate: Candidate, { spec, env, cwd, arch, limit = PROOF_LIMIT_MS }: Question): Promise<Proof> {
  if (candidate.executable.includes('\0')) return { refused: 'not a path' };
  if (isDirectory(candidate.executable)) return { refused: 'a directory, not an interpreter' };
  const ended = await run([candidate.executable, '-I', '-X', 'gil=0', '-c', PROBE], { env: withoutPython(env), cwd, limit });
  if (typeof ended === 'string') return { refused: ended };
  const facts = factsIn(ended.stdout);
  if (facts === null) return { refused: withoutAnswer(ended) };
  const refused = objection(facts, spec) ?? misfit(facts, arch) ?? stray(facts, candidate);
  return refused === null ? { python: proven(candidate, facts) } : { refused };
}

function objection(facts: Facts, spec: VersionSpec): string | null {
  const { implementation, version } = facts;
  if (implementation !== 'cpython') return `${implementation} ${version}, not CPython`;
  if (!facts.build.includes('free-threading build')) return `CPython ${version} is a GIL build`;
  if (facts.gil !== 'off') return `CPython ${version} keeps the GIL on although it is told to switch it off`;
  if (facts.executable === '') return `CPython ${version} does not know its own path`;
  if (matches(spec, version)) return null;
  const stable = /[abr]/.test(version) && !spec.prereleases;
  return `CPython ${version} is not ${spec.text}${stable ? ' (a pre-release must be asked for)' : ''}`;
}

/** Also one of another architecture can be run where there is an emulator for it. */
function misfit(facts: Facts, wanted: string | undefined): string | null {
  const { cpu, windows } = built(facts);
  const own = architecture(cpu ?? windows ?? (facts.platform === 'darwin' ? facts.machine : ''));
  if (wanted === undefined || own === null || own === wanted) return null;
  return `CPython ${facts.version} is for ${cacheArch(own)}, not ${cacheArch(wanted)}`;
}

function stray({ version, prefix }: Facts, { home }: Candidate): string | null {
  return home === undefined || isSameFolder(prefix, home) ? null : `CPython ${version} is broken: it uses the library in ${prefix}`;
}

/** What the build is for, in its own words: `x86_64-linux-gnu`, `arm-linux-gnueabihf`, `.cp314t-win_amd64.pyd`. uname's machine is the kernel's. */
function built({ multiarch, extensionSuffix }: Facts) {
  const [, cpu, libc] = /^(.+)-linux-(\w+)$/.exec(multiarch) ?? [];
  return { cpu, libc, windows: /-win_?(\w+)\.pyd$/.exec(extensionSuffix)?.[1] };
}

function proven({ source, why }: Candidate, facts: Facts): ProvenPython {
  const { version, build, executable, prefix, basePrefix, baseExecutable } = facts;
  const [major, minor] = version.split('.');
  const tag = `${major}.${minor}t${facts.debug}`;
  const rest = { cacheKey: cacheKey(facts, tag), externallyManaged: facts.managed === 'yes' };
  return { version, tag, executable, source, why, build, prefix, basePrefix, baseExecutable, ...rest };
}

/** Pre-releases of one series may differ in their ABI: their keys name the whole version. */
function cacheKey(facts: Facts, tag: string): string {
  const { version, platform, machine } = facts;
  const abi = `cp${tag.replace('.', '')}`;
  const system = { linux: 'linux', darwin: 'macos', win32: 'windows' }[platform] ?? platform;
  const { cpu, libc, windows } = built(facts);
  const parts = [abi, system, cpu ?? windows ?? machine, libc, /[abr]/.test(version) ? version : undefined];
  return parts.filter((part) => part !== undefined && part !== '').join('-');
}

/** An answer that is not exactly the facts, each of them hexadecimal, is none. */
function factsIn(stdout: string): Facts | null {
  const answer = new RegExp(`^${MARK} ([0-9a-f,]*) ${MARK}\\r?$`, 'm').exec(stdout)?.[1]?.split(',');
  if (answer?.length !== FIELDS.length) return null;
  const facts = Object.fromEntries(
    FIELDS.map((field, index) => [field, Buffer.from(answer[index] ?? '', 'hex').toString('utf8')]),
  ) as Facts;
  return /^\d+\.\d+\.\d+((a|b|rc)\d+)?$/.test(facts.version) ? facts : null;
}

function withoutAnswer({ code, signal, stderr }: Ended): string {
  if (stderr.includes('Disabling the GIL is not supported by this build')) return 'a GIL build (it cannot run with PYTHON_GIL=0)';
  if (stderr.includes('Unknown option: -I')) return 'Python 2';
  // Python ends with what went wrong; a version switcher that finds no such Python (127) begins with it and gives hints below.
  const line =
    stderr
      .trim()
      .split('\n')
      .at(code === 127 ? 0 : -1)
      ?.trim()
      .slice(0, 200) ?? '';
  const said = line === '' ? '' : `: ${line}`;
  if (signal !== null) return `killed by ${signal}${said}`;
  return code === 0 ? `did not answer as a Python interpreter does${said}` : `exited ${code}${said}`;
}

/** A user's own settings (`PYTHONHOME`, `PYTHONSTARTUP`, ...) must not decide what an interpreter is. */
function withoutPython(env: Env): Env {
  const kept = Object.entries(env).filter(([name]) => !/^(PYTHON|__PYVENV_LAUNCHER__$)/i.test(name));
  return { ...Object.fromEntries(kept), PYTHON_GIL: '0' };
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MOST_OUTPUT = 100_000;

/** Runs to the end, or says why there is none. Takes the whole process group down at the limit: a wrapper script's child hangs on. */
function run(
  [command = '', ...args]: readonly string[],
  { env, cwd, limit }: { readonly env: Env; readonly cwd: string; readonly limit: number },
): Promise<Ended | string> {
  return new Promise((resolve) => {
    const posix = process.platform !== 'win32';
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: posix, windowsHide: true });
    const output = { stdout: '', stderr: '' };
    const end = (result: Ended | string): void => {
      clearTimeout(timer);
      resolve(result);
    };
    const stop = (reason: string): void => {
      try {
        if (posix && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It ended by itself meanwhile.
      }
      child.stdout.destroy();
      child.stderr.destroy();
      end(reason);
    };
    const timer = setTimeout(() => stop(`gave no answer within ${limit / 1000} s`), limit);
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text;
        if (output[name].length > MOST_OUTPUT) stop('printed far more than an answer');
      });
    }
    child.on('error', (error: NodeJS.ErrnoException) => end(cannotStart(command, error.code ?? error.message)));
    child.on('close', (code, signal) => end({ code, signal, ...output }));
  });
}

function cannotStart(command: string, code: string): string {
  if (code === 'EACCES') return 'not executable';
  if (code !== 'ENOENT') return `cannot be started (${code})`;
  if (existsSync(command)) return 'cannot be started: its loader, or the interpreter in its first line, is missing';
  const link = lstatSync(command, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return link ? `a link to ${readlinkSync(command)}, which is not there` : 'not found';
}

function isSameFolder(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
