import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../fixtures/temporary.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * A repository that holds the action, and nothing else that the action could lean on, and a project in `demo/` that uses it in the
 * workflow of that name beside this file. `fill` writes what else the project has.
 */
export function makeRepository(workflow: string, files: Readonly<Record<string, string>>, fill: (demo: string) => void): string {
  const repository = temporaryFolder('repository');
  copyAction(repository);
  mkdirSync(path.join(repository, '.github/workflows'), { recursive: true });
  cpSync(path.join(import.meta.dirname, workflow), path.join(repository, '.github/workflows/e2e.yml'));
  const demo = path.join(repository, 'demo');
  mkdirSync(demo);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(demo, name), text);
  fill(demo);
  commitAll(repository);
  return repository;
}

/** Copies what GitHub fetches of the action and uses. */
export function copyAction(folder: string): void {
  for (const name of ['action.yml', 'dist']) cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
}

/** Makes a folder a repository with one commit. */
export function commitAll(repository: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: repository });
  git('init', '--quiet');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'Start');
}
