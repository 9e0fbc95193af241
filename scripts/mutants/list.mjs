/**
 * @typedef {object} Mutant A way to break the core that some test must notice.
 * @property {string} name what is broken, and how
 * @property {string} file
 * @property {string} find stands there exactly once
 * @property {string} replace
 * @property {readonly string[]} tests the tests that should notice
 */

const RECORDER = 'src/suite/recorder/in-process';

/** @type {readonly Mutant[]} */
export const MUTANTS = [
  {
    name: 'recorder: a load is told after it was done, so one that ends the process is not told',
    file: `${RECORDER}/loads.py`,
    find: '            loaded(spec.name, module)\n            return module\n\n        return in_place_of(create_dynamic',
    replace: '            load(spec.name, spec.origin)\n            return module\n\n        return in_place_of(create_dynamic',
    tests: ['__tests__/suite/recorder'],
  },
  {
    name: 'recorder: modules that were loaded before it began are forgotten',
    file: `${RECORDER}/loads.py`,
    find: 'if isinstance(origin, str) and origin.endswith(suffixes):',
    replace: 'if False:',
    tests: ['__tests__/suite/recorder'],
  },
  {
    name: 'recorder: a module that raised is remembered as told, so its second load is not',
    file: `${RECORDER}/loading.py`,
    find: 'seen.discard(key)',
    replace: 'pass',
    tests: ['__tests__/suite/recorder'],
  },
  {
    name: 'recorder: a load that raised is not taken back',
    file: 'src/suite/evidence.ts',
    find: 'if (known) known.loads--;',
    replace: '',
    tests: ['__tests__/suite'],
  },
  {
    name: 'recorder: a loss is not told',
    file: `${RECORDER}/writing.py`,
    find: 'if written < 0 or written != len(data):',
    replace: 'if False:',
    tests: ['__tests__/suite/recorder-losses'],
  },
  {
    name: 'evidence: what a process could not record is passed over',
    file: 'src/suite/evidence.ts',
    find: "if (name.endsWith('.lost')) throw",
    replace: "if (name.endsWith('.never')) throw",
    tests: ['__tests__/suite'],
  },
  {
    name: 'recorder: a forked child writes to the file of its parent',
    file: `${RECORDER}/writing.py`,
    find: '        file = files.get(pid)\n        if file is None:',
    replace: '        file = files.get(pid) or next(iter(files.values()), None)\n        if file is None:',
    tests: ['__tests__/suite/recorder'],
  },
  {
    name: 'recorder: a file outside of the interpreter is not kept',
    file: `${RECORDER}/loading.py`,
    find: 'kept = keep(file, identity) if identity else None',
    replace: 'kept = None',
    tests: ['__tests__/suite/recorder', '__tests__/gil/audit'],
  },
  {
    name: 'recorder: children that are started are not told of',
    file: `${RECORDER}/spawns.py`,
    find: 'spawned("spawn", pid, lambda: (executables, arguments, directory))',
    replace: 'pass',
    tests: ['__tests__/suite/recorder'],
  },
  {
    name: 'recorder: the shadowed sitecustomize does not run',
    file: 'src/suite/recorder/sitecustomize.py',
    find: '    spec.loader.exec_module(module)\n',
    replace: '    pass\n',
    tests: ['__tests__/suite/recorder'],
  },
  {
    name: 'evidence: a torn line is passed over',
    file: 'src/suite/evidence.ts',
    find: 'defects.push(`record ',
    replace: 'if (defects.length < 0) defects.push(`record ',
    tests: ['__tests__/suite'],
  },
  {
    name: 'evidence: a record folder that is gone is an empty one',
    file: 'src/suite/evidence.ts',
    find: 'defects.push(`the record folder',
    replace: 'if (defects.length < 0) defects.push(`the record folder',
    tests: ['__tests__/suite'],
  },
  {
    name: 'evidence: two versions of one file are one module',
    file: 'src/suite/evidence.ts',
    find: 'JSON.stringify([name, file, id, process.base, process.version])',
    replace: 'JSON.stringify([name, file, process.base, process.version])',
    tests: ['__tests__/suite', '__tests__/gil'],
  },
  {
    name: 'auditor: an offender is not seen once the GIL is on',
    file: 'src/gil/auditor.py',
    find: 'offends = alias in names or (gil_enabled() and not was_on and not names)',
    replace: 'offends = gil_enabled() and not was_on',
    tests: ['__tests__/gil/audit'],
  },
  {
    name: 'auditor: a flip that no line explains is nobody’s',
    file: 'src/gil/auditor.py',
    find: 'offends = alias in names or (gil_enabled() and not was_on and not names)',
    replace: 'offends = alias in names',
    tests: ['__tests__/gil/audit'],
  },
  {
    name: 'auditor: the word of a module about itself is believed',
    file: 'src/gil/auditor.py',
    find: 'names = names if was_on or gil_enabled() else []',
    replace: 'names = names',
    tests: ['__tests__/gil/audit'],
  },
  {
    name: 'auditor: offenders that another loads are not seen',
    file: 'src/gil/auditor.py',
    find: 'nested = sorted({name for name in names if name != alias})',
    replace: 'nested = []',
    tests: ['__tests__/gil/audit'],
  },
  {
    name: 'auditor: a file that was replaced is judged in its place',
    file: 'src/gil/auditor.py',
    find: 'if recorded is None or identity(module["file"]) == recorded:',
    replace: 'if True:',
    tests: ['__tests__/gil/audit'],
  },
  {
    name: 'auditor: a module that forks lets its child go on',
    file: 'src/gil/auditor.py',
    find: '    if system.getpid() != process:\n        system._exit(0)  # the module forked, and its child came here too\n',
    replace: '',
    tests: ['__tests__/gil/audit'],
  },
  {
    name: 'auditor: a line is not numbered',
    file: 'src/gil/auditor.py',
    find: 'encode({"at": said, **facts})',
    replace: 'encode({"at": 0, **facts})',
    tests: ['__tests__/gil/audit'],
  },
  {
    name: 'audit: there is no certificate',
    file: 'src/gil/audit.ts',
    find: 'if (first.gilStayedOff) return first.findings;',
    replace: 'return first.findings;',
    tests: ['__tests__/gil/audit'],
  },
  {
    name: 'audit: another interpreter’s word counts',
    file: 'src/gil/audit.ts',
    find: 'if (pass.hello.version !== module?.process.version)',
    replace: 'if (false)',
    tests: ['__tests__/gil/audit'],
  },
  {
    name: 'audit: a module at which the process ends hides those after it',
    file: 'src/gil/audit.ts',
    find: 'left = left.slice(pass.facts.length + 1);',
    replace: 'left = [];',
    tests: ['__tests__/gil/audit'],
  },
  {
    name: 'judge: what could not be judged is clean',
    file: 'src/gil/judge.ts',
    find: 'const rank = { offends: 2, unjudged: 1, clean: 0 };',
    replace: 'const rank = { offends: 2, unjudged: 0, clean: 1 };',
    tests: ['__tests__/gil/judge'],
  },
  {
    name: 'judge: an allowed offender is an offender',
    file: 'src/gil/judge.ts',
    find: "effect: allowance === undefined ? effectOf(kind, given) : 'none',",
    replace: 'effect: effectOf(kind, given),',
    tests: ['__tests__/gil/judge'],
  },
  {
    name: 'proof: a silent test run is passed over',
    file: 'src/gil/proof.ts',
    find: 'if (runners.length > 0) return',
    replace: 'if (runners.length > 1) return',
    tests: ['__tests__/gil/proof'],
  },
  {
    name: 'proof: a build tool proves',
    file: 'src/gil/proof.ts',
    find: 'inMode.filter((process) => !onlyBuilds(process, processes) && !onlyAsks(process))',
    replace: 'inMode',
    tests: ['__tests__/gil/proof'],
  },
  {
    name: 'proof: modules that could not be judged are passed over',
    file: 'src/gil/proof.ts',
    find: 'if (unjudged > 0) return',
    replace: 'if (unjudged > 1) return',
    tests: ['__tests__/gil'],
  },
];
