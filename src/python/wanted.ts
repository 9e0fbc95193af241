import { nearest, type Project, projectSetting } from '../project.js';
import { BadInput } from '../verdict.js';
import { isFreeThreadedName, LEGAL_VERSIONS, NONE_IN_RANGE, parseRange, parseSpec, type VersionSpec } from './spec.js';

/**
 * What is wanted where `python-version` is empty: the free-threaded version that `.python-version` names, else any stable one that
 * `requires-python` allows. Throws `BadInput` where the project rules out every free-threaded CPython.
 */
export function wantedByProject(project: Project): VersionSpec {
  const pinned = nearest('.python-version', project)
    ?.split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .find(isFreeThreadedName);
  if (pinned !== undefined) return parseSpec(pinned, '.python-version');

  const requires = projectSetting('requires-python', project);
  if (requires === null) return anyVersion('stable');
  const text = `>=3.13,${requires}`;
  const wanted = parseRange(text);
  if (wanted === NONE_IN_RANGE) {
    const wrong = `requires-python in pyproject.toml is ${JSON.stringify(requires)}, which no free-threaded CPython satisfies`;
    throw new BadInput('python-version', '', LEGAL_VERSIONS, wrong);
  }
  if (typeof wanted === 'string') return anyVersion('stable');
  return { text, origin: 'requires-python in pyproject.toml', specifiers: wanted.specifiers, prereleases: false };
}

/** Any free-threaded CPython; with `any` a pre-release too. */
export function anyVersion(which: 'stable' | 'any'): VersionSpec {
  return { text: '>=3.13', origin: 'default', specifiers: '>=3.13.0a0', prereleases: which === 'any' };
}
