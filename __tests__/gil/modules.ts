import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoadedModule } from '../../src/suite/evidence.js';
import type { PythonProcess } from '../../src/suite/record.js';
import { freeThreadedPython } from '../free-threaded.js';

/** The header that a suite's process on this interpreter leaves. */
export function pythonProcess(changes: Partial<PythonProcess> & { readonly python?: string } = {}): PythonProcess {
  const { python = freeThreadedPython(), ...rest } = changes;
  const [executable, prefix, base] = execFileSync(
    python,
    ['-I', '-c', 'import sys; print(sys.executable, sys.prefix, sys.base_prefix, sep="\\n")'],
    {
      encoding: 'utf8',
      env: {},
    },
  ).split('\n');
  return {
    pid: 1,
    ppid: 0,
    executable: executable ?? python,
    base: executable ?? python,
    prefix: prefix ?? '',
    basePrefix: base ?? '',
    stdlib: null,
    userSite: null,
    version: execFileSync(python, ['-I', '-c', 'import sys; sys.stdout.write(sys.version)'], { encoding: 'utf8', env: {} }),
    gil: 0,
    main: '-m pytest',
    asks: false,
    mainInterpreter: true,
    gilOn: false,
    env: {},
    ...rest,
  };
}

/** A module as the suite loaded it: the file as it is now, found beside itself. */
export function loadedModule(given: Partial<LoadedModule> & Pick<LoadedModule, 'name' | 'file' | 'process'>): LoadedModule {
  return {
    id: identity(given.file),
    kept: null,
    path: [dirname(given.file)],
    cwd: '/',
    builtin: false,
    imports: [],
    ...given,
  };
}

/** As the recorder writes it; null where there is no such file. */
export function identity(file: string): string | null {
  const status = statSync(file, { bigint: true, throwIfNoEntry: false });
  return status ? `${status.dev}:${status.ino}:${status.size}:${status.mtimeNs}` : null;
}
