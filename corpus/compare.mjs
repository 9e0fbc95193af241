// What the corpus says of each module beside what gilproof said.

/**
 * @typedef {import('./packages.mjs').Package} Package
 * @typedef {Readonly<Record<string, string>>} Judgements `clean`, `offends` or `unjudged` by the module's name; without those that were never loaded
 */

/** Where the two differ, a line each; none where gilproof is right. @param {readonly Package[]} packages @param {Judgements} judgements @returns {readonly string[]} */
export function differences(packages, judgements) {
  return packages.flatMap(({ name, modules }) =>
    Object.entries(modules).flatMap(([module, verdict]) => {
      const judgement = Object.hasOwn(judgements, module) ? judgements[module] : undefined;
      return agree(verdict, judgement) ? [] : [`${name}: ${module}: the corpus says ${verdict}, gilproof ${judgement ?? 'nothing'}`];
    }),
  );
}

/** Installed modules that the corpus does not know, and packages that it says nothing of, a line each. @param {readonly Package[]} packages @param {Readonly<Record<string, readonly string[]>>} installed by the package */
export function unestablished(packages, installed) {
  return packages.flatMap(({ name, modules }) => {
    const found = installed[name] ?? [];
    const unknown = found
      .filter((module) => !Object.hasOwn(modules, module))
      .map((module) => `${name}: ${module} is installed, and its verdict not established`);
    return found.length === 0 ? [`${name}: it has installed no extension module`] : unknown;
  });
}

/** @param {string} verdict @param {string | undefined} judgement */
function agree(verdict, judgement) {
  if (verdict === 'declares') return judgement === 'clean';
  if (verdict === 'offends') return judgement === 'offends';
  return judgement === undefined || judgement === 'unjudged'; // what cannot be imported is no module that a suite loaded
}

/** @param {Pick<Package, 'modules'>} of @returns {ReadonlySet<string>} */
export function offendersOf({ modules }) {
  return new Set(Object.keys(modules).filter((module) => modules[module] === 'offends'));
}

/** @param {Pick<Package, 'modules'>} of @returns {readonly string[]} those that a suite can try to import: all but what would end its process */
export function tried({ modules }) {
  return Object.keys(modules).filter((module) => !modules[module]?.startsWith('unjudged: the process '));
}
