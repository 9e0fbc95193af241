/** Every way to declare support is tried: an offender of each toolkit, the remedy's own lines, and the audit again. */
import { spawnSync } from 'node:child_process';
import { toolkitOf } from '../../src/gil/toolkit.js';
import { DECLARATIONS } from '../../src/report/declaration.js';
import type { Toolkit } from '../../src/result.js';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { type Made, make, missing, NAME, recipeOf } from '../fixtures/made-with.js';
import { unless } from '../fixtures/skip.js';
import { judgements, PYTHON, SUITE } from '../gil/auditing.js';
import { loadedModule } from '../gil/modules.js';

const judged = (made: Made) => judgements([loadedModule({ name: NAME, process: SUITE, ...made })]);

for (const toolkit of Object.keys(DECLARATIONS) as Toolkit[]) {
  const recipe = recipeOf(toolkit);
  const reason = recipe === null ? 'it has no release for this CPython' : (NO_COMPILER ?? missing(recipe));
  unless(reason)(
    `${toolkit}: the module offends, is known by its file, and with the remedy's lines is clean`,
    async () => {
      if (recipe === null) throw new Error('not here');
      const offender = await make(recipe, PYTHON, { lines: [], newer: false });
      expect(await judged(offender)).toEqual([`${NAME}: offends`]);
      expect(toolkitOf(offender.file)).toBe(toolkit);
      if (spawnSync('strip', [offender.file]).status === 0) expect(toolkitOf(offender.file)).toBe(toolkit);
      const mended = await make(recipe, PYTHON, { lines: DECLARATIONS[toolkit].lines, newer: true });
      expect(await judged(mended)).toEqual([`${NAME}: clean`]);
    },
    600_000,
  );
}
