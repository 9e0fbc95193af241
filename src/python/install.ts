import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Machine } from '../which.js';
import type { Archive } from './catalog.js';
import { download, NotStored, type Progress } from './download.js';
import { BadArchive } from './entries.js';
import { completeNames } from './layout.js';
import { type ProvenPython, prove } from './prove.js';
import { relocate } from './relocate.js';
import type { Asking } from './request.js';
import { parseSpec } from './spec.js';
import { executableIn, TOOL } from './tool.js';
import { unpack } from './unpack.js';

/** What to install, from where, and to which of several roots. */
export interface Installing extends Asking, Machine {
  readonly archive: Archive;
  readonly urls: readonly URL[];
  /** Where the tool's folder is made: the first that can be written is taken. */
  readonly roots: readonly string[];
  /** The name of the folder below the version: `x64-freethreaded-gnu`. */
  readonly build: string;
  /** Folder of start_hook.py. */
  readonly scripts: string;
  readonly progress?: Progress;
}

/** Left by a run that was killed: nothing that is at work is as old as this, in milliseconds. */
const ABANDONED = 3_600_000;

/**
 * Installs an archive into the first root that takes it: downloaded, checked, unpacked and proven beside its final place, then renamed.
 * Another process that was faster with the same is made use of. Throws `NotObtained`, `BadArchive`, or `NotStored` where no root will do.
 */
export async function install(installing: Installing): Promise<ProvenPython> {
  const refused: string[] = [];
  for (const root of installing.roots) {
    try {
      return await installIn(root, installing);
    } catch (error) {
      const failure = asStorage(error);
      if (!(failure instanceof NotStored)) throw failure;
      refused.push(`${root}: ${failure.message}`);
    }
  }
  throw new NotStored(refused.join('; '));
}

async function installIn(root: string, installing: Installing): Promise<ProvenPython> {
  const { archive, build } = installing;
  const home = join(root, TOOL, archive.version, build);
  const present = await existing(home, installing);
  if (present !== null) return present;
  mkdirSync(join(root, TOOL, archive.version), { recursive: true });
  const staging = mkdtempSync(join(root, TOOL, STAGING));
  try {
    removeAbandoned(join(root, TOOL), statSync(staging).mtimeMs);
    const file = join(staging, 'archive.tar.gz');
    await download(installing.urls, { ...installing, file, sha256: archive.sha256 });
    await unpack(file, { ...installing, folder: staging });
    rmSync(file);
    const content = join(staging, 'python');
    prepare(content, home, installing);
    await proven(content, installing);
    return await place(content, { home, staging, installing });
  } finally {
    rmSync(staging, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What it takes beside unpacking: true paths, all names of its commands, the start hook, and the stamp that says it is whole. */
function prepare(content: string, home: string, installing: Installing): void {
  const { archive, platform, scripts } = installing;
  const tag = `${archive.version.split('.').slice(0, 2).join('.')}t`;
  if (platform !== 'win32') relocate(content, home, tag);
  const library = completeNames(content, { ...installing, tag });
  writeFileSync(join(library, 'sitecustomize.py'), readFileSync(join(scripts, 'start_hook.py')));
  const { version, build, target, sha256 } = archive;
  writeFileSync(join(content, STAMP), `${JSON.stringify({ version, build, target, sha256 })}\n`);
}

/** What renaming says where something is there already; on Windows also where a virus scanner still reads what was unpacked. */
const IN_THE_WAY = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR', 'EACCES', 'EBUSY'];

/** Comes to its place whole, by one rename; its marker, which others look for, comes last. */
async function place(
  content: string,
  { home, staging, installing }: { readonly home: string; readonly staging: string; readonly installing: Installing },
): Promise<ProvenPython> {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(content, home);
      break;
    } catch (error) {
      if (!IN_THE_WAY.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      // Another process was faster, or something is there that is not what it should be.
      const present = await existing(home, installing);
      if (present !== null) return present;
      if (attempt === 5) throw error;
      await sleep(100 * (attempt - 1));
      rmSync(`${home}.complete`, { force: true });
      setAside(home, join(staging, `refused-${attempt}`));
    }
  }
  const python = await proven(home, installing);
  writeFileSync(`${home}.complete`, '');
  return python;
}

function setAside(home: string, to: string): void {
  try {
    renameSync(home, to);
  } catch {
    // Another process did.
  }
}

const STAMP = 'gilproof.json';
const STAGING = '.staging-';

/** What is already there, if it came by our rename and so is whole, and works. Its marker may be missing still. */
async function existing(home: string, installing: Installing): Promise<ProvenPython | null> {
  try {
    const { version, target } = JSON.parse(readFileSync(join(home, STAMP), 'utf8')) as Partial<Archive>;
    if (version !== installing.archive.version || target !== installing.archive.target) return null;
    const python = await proven(home, installing);
    writeFileSync(`${home}.complete`, '');
    return python;
  } catch {
    return null;
  }
}

/** Runs it: exactly this version is wanted, and its own library. */
async function proven(home: string, installing: Installing): Promise<ProvenPython> {
  const { archive, env } = installing;
  const candidate = {
    executable: executableIn(home, installing),
    home,
    source: 'download',
    why: `downloaded, build ${archive.build}`,
  } as const;
  const proof = await prove(candidate, { spec: parseSpec(`${archive.version}t`), env, cwd: home });
  if ('python' in proof) return proof.python;
  throw new BadArchive(`what was downloaded does not work here: ${proof.refused}`);
}

/** `now` is by the clock of that disk, which on a network can differ from this machine's. */
function removeAbandoned(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(STAGING)) continue;
    const age = now - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age > ABANDONED) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** What the file system will not do here it may do in another root. */
function asStorage(error: unknown): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  const ofTheDisk = [
    'ENOSPC',
    'EDQUOT',
    'EROFS',
    'EACCES',
    'EPERM',
    'ENOTDIR',
    'ENOENT',
    'EIO',
    'EMLINK',
    'ENAMETOOLONG',
    'EEXIST',
    'ENOTEMPTY',
    'EXDEV',
    'EBUSY',
  ];
  return syscall !== undefined && ofTheDisk.includes(code) ? new NotStored(`it cannot be written (${code})`) : error;
}
