import { resolve } from 'node:path';
import type { Offender } from '../result.js';
import { normalizedName } from './allowances.js';
import { readDeclarations } from './declared.js';
import { type Distribution, ownerOf } from './distributions.js';
import { installationOf } from './installation.js';
import type { Judgement } from './judge.js';
import { toolkitOf } from './toolkit.js';

/** Offenders whose files are read: more than a person will look at one by one. */
const MOST = 500;

/** Adds to each offender what its file, its distribution and the project's own files tell: what to do about it depends on that. */
export async function withParticulars(
  judgement: Judgement,
  around: { readonly distributions: readonly Distribution[]; readonly workspace: string; readonly workingDirectory: string },
): Promise<Judgement> {
  if (judgement.offenders.length === 0) return judgement;
  const declarations = await readDeclarations(around);
  const offenders = judgement.offenders.map((offender, index): Offender => {
    const file = resolve(around.workspace, offender.file);
    const distribution = ownerOf(file, around.distributions);
    const { distribution: name, kind } = offender;
    return {
      ...offender,
      declaredAt: name === null || kind === 'own' ? null : (declarations.get(normalizedName(name)) ?? null),
      builtWith: index < MOST ? toolkitOf(file) : null,
      installed: distribution === null ? null : installationOf(distribution),
    };
  });
  return { ...judgement, offenders };
}
