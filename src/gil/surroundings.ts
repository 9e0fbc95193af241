import { dirname } from 'node:path';
import { projectSetting } from '../project.js';
import type { Evidence } from '../suite/evidence.js';
import type { Allowance } from './allowances.js';
import type { Finding } from './audit.js';
import { type Distribution, readDistributions } from './distributions.js';
import type { Territory } from './origin.js';
import { territoryOf } from './territory.js';

/** What lies around the modules: the installed distributions, and which files are the project's own. */
export function surroundings(of: {
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  readonly allowances: readonly Allowance[];
  readonly workspace: string;
  readonly workingDirectory: string;
}): { readonly distributions: readonly Distribution[]; readonly territory: Territory } {
  const { evidence, findings, allowances } = of;
  // Reading every RECORD takes a while; nobody asks for it where all is clean.
  const asked = findings.some(({ judgement }) => judgement !== 'clean') || allowances.some(({ kind }) => kind === 'dist');
  const distributions = asked ? readDistributions(siteFolders(evidence)) : [];
  const territory = territoryOf({
    workspace: of.workspace,
    projectName: projectSetting('name', of),
    processes: evidence.processes,
    distributions,
  });
  return { distributions, territory };
}

/** The folders that distributions are installed in, as the suite's processes searched them. */
function siteFolders({ modules }: Evidence): readonly string[] {
  const searched = modules.flatMap(({ path, file }) => [...path, dirname(file)]);
  return [...new Set(searched)].filter((folder) => /[\\/](site|dist)-packages[\\/]?$/.test(folder));
}
