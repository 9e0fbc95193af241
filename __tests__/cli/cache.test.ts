/** What a run leaves in the user's cache. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../fixtures/temporary.js';
import { inPipe } from './cli.js';

const version = (env: Readonly<Record<string, string>>) => inPipe(['--version'], { env });
const ENDED_WELL = { exitCode: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) };

test('what Node compiles of gilproof is kept for the next run', async () => {
  const cache = temporaryFolder('cache');
  expect(await version({ XDG_CACHE_HOME: cache })).toEqual(ENDED_WELL);
  expect(readdirSync(path.join(cache, 'gilproof'))).toEqual(['compiled']);
  expect(readdirSync(path.join(cache, 'gilproof', 'compiled'), { recursive: true })).not.toEqual([]);
  expect(await version({ XDG_CACHE_HOME: cache })).toEqual(ENDED_WELL);
});

test("in a CI job, whose next run is another machine's, nothing is kept; nor where the user does not want Node to", async () => {
  for (const never of [{ CI: 'true' }, { NODE_DISABLE_COMPILE_CACHE: '1' }]) {
    const cache = temporaryFolder('cache');
    expect(await version({ XDG_CACHE_HOME: cache, ...never })).toEqual(ENDED_WELL);
    expect(existsSync(path.join(cache, 'gilproof', 'compiled'))).toBe(false);
  }
});

test('where nothing can be kept all else is as ever', async () => {
  const file = path.join(temporaryFolder('cache'), 'file');
  writeFileSync(file, '');
  expect(await version({ XDG_CACHE_HOME: file })).toEqual(ENDED_WELL);
});
