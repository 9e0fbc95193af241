/** Somebody without a free-threaded Python: it is downloaded once, into the user's own cache. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { bytes, origin, status } from '../python/origin.js';
import { ARCHIVE, HOME, named, VERSION } from '../python/standalone.js';
import { inPipe } from './cli.js';

const TAG = '20991231';
const { path: PATH, line: SHA256SUMS } = named({ build: TAG });

unless(process.platform === 'win32' ? 'the archive is repacked from a POSIX installation' : null)(
  'one is downloaded, used, and found again by the next run, which asks for nothing',
  async () => {
    const { url, requests } = await origin((response, request) => {
      if (request.url === '/latest-release.json') return bytes(Buffer.from(JSON.stringify({ version: 1, tag: TAG })))(response, request);
      if (request.url === `/${TAG}/SHA256SUMS`) return bytes(Buffer.from(SHA256SUMS))(response, request);
      return (request.url === `/${PATH}` ? bytes(ARCHIVE) : status(404))(response, request);
    });
    const XDG_CACHE_HOME = temporaryFolder('cache');
    const TMPDIR = temporaryFolder('temporary');
    const args = ['--python-version', `${VERSION}t`, '--mirror', url, '--', 'python', 'suite.py'];
    const cwd = temporaryFolder('project');
    writeFileSync(path.join(cwd, 'suite.py'), 'import sys\nprint("by", sys.prefix)\n');
    const home = path.join(XDG_CACHE_HOME, 'gilproof', HOME);
    for (const first of [true, false]) {
      const asked = requests.length;
      const { exitCode, stdout } = await inPipe([...(first ? ['--check-latest'] : []), ...args], { cwd, env: { XDG_CACHE_HOME, TMPDIR } });
      expect({ exitCode, says: stdout.includes(`by ${home}\n`) }).toEqual({ exitCode: 0, says: true });
      expect(requests.length > asked).toBe(first);
    }
    expect(existsSync(home)).toBe(true);
    expect(readdirSync(TMPDIR)).toEqual([]);
  },
);
