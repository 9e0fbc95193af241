/** A small project whose suite imports what its arguments name, and ends with the number among them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from '../fixtures/extensions.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';

const SUITE = `import sys

for word in sys.argv[1:]:
    if word.isdigit():
        sys.exit(int(word))
    __import__(word)
`;

/** With the modules `fine`, `offender` and `crasher` in it, and a checkout of its own. */
export function makeProject(): string {
  const folder = temporaryFolder('project');
  mkdirSync(path.join(folder, '.git'));
  writeFileSync(path.join(folder, 'suite.py'), SUITE);
  const python = freeThreadedPython();
  buildExtension({ name: 'fine', template: 'multi-declared', python, folder });
  buildExtension({ name: 'offender', template: 'multi-undeclared', python, folder });
  buildExtension({ name: 'crasher', template: 'crash-by-default', python, folder });
  return folder;
}
