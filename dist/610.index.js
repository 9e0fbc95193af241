export const id = 610;
export const ids = [610];
export const modules = {

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditModules: () => (/* reexport */ auditModules),
  judge: () => (/* reexport */ judge),
  runSuite: () => (/* reexport */ suite/* runSuite */.o),
  surroundings: () => (/* reexport */ surroundings),
  withParticulars: () => (/* reexport */ withParticulars)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./lib/gil/auditor.js


/** Seconds for which results are awaited after the auditor has ended: what a module left running may hold the pipe for ever. */
const DRAIN = 1;
/** Runs auditor.py once in CPython's default GIL mode and takes what it says line by line. */
function runAuditor(job, ports) {
    const isolation = job.site ? [] : ['-I', '-S'];
    const child = (0,external_node_child_process_.spawn)(job.executable, [...isolation, '-v', '-W', 'ignore', (0,external_node_path_.join)(ports.scripts, 'auditor.py')], {
        env: auditorEnvironment(ports.env, job.process.env),
        stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
        detached: process.platform !== 'win32', // a group of its own: what a module starts ends with it
    });
    const end = (signal) => {
        try {
            if (child.pid !== undefined && process.platform !== 'win32')
                process.kill(-child.pid, signal);
            else
                child.kill(signal);
        }
        catch {
            // it has ended by itself
        }
    };
    return new Promise((resolve) => {
        const lines = [];
        let rest = '';
        let timedOut = false;
        let ending = 'ended';
        let drain;
        const kill = (why) => {
            timedOut = true;
            ending = why;
            end('SIGKILL');
        };
        const alarm = setTimeout(() => kill(`did not finish within ${ports.limit} s`), ports.limit * 1000);
        const lastAlarm = setTimeout(() => kill('had no time left'), Math.max(0, ports.ends - performance.now()));
        const results = child.stdio[3];
        results.setEncoding('utf8').on('data', (text) => {
            alarm.refresh();
            const parts = (rest + text).split('\n');
            rest = parts.pop() ?? '';
            lines.push(...parts);
        });
        child.on('error', (error) => {
            ending = `could not be started: ${error.message}`;
            if (child.pid === undefined)
                finish();
        });
        child.on('exit', (code, signal) => {
            if (!timedOut)
                ending = signal ? `was killed by ${signal}` : `exited with ${code}`;
            end('SIGKILL');
            drain = setTimeout(() => results.destroy(), DRAIN * 1000);
        });
        child.on('close', finish);
        child.stdin?.on('error', () => { }); // it ended before it read its job: told by its missing lines
        child.stdin?.end(JSON.stringify({
            mode: job.mode,
            path: job.path,
            cwd: job.cwd,
            modules: job.modules.map(({ name, file, id, kept, builtin }) => ({ name, file, id, kept, builtin })),
        }));
        function finish() {
            clearTimeout(alarm);
            clearTimeout(lastAlarm);
            clearTimeout(drain);
            const said = [];
            // What a module wrote into our pipe does not count on.
            for (const line of lines.map(parse))
                if (line.at === said.length)
                    said.push(line);
            const [hello, ...facts] = said;
            resolve({ hello: hello === undefined ? null : asHello(hello), facts: facts.map(asFacts), end: ending, timedOut });
        }
    });
}
/** Default GIL mode and nothing of the job's own Python settings; the libraries as the suite's process had them. */
function auditorEnvironment(env, recorded) {
    const kept = Object.entries(env).filter(([name]) => !/^(PYTHON|GILPROOF_|LD_LIBRARY_PATH$|LD_PRELOAD$)/i.test(name));
    return { ...Object.fromEntries(kept), ...recorded };
}
function parse(line) {
    try {
        const value = JSON.parse(line);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // falls through: a module wrote into our pipe
    }
    return {};
}
function asHello(said) {
    if (typeof said.version !== 'string' || typeof said.gil !== 'boolean')
        return null;
    return { version: said.version, gil: said.gil };
}
function asFacts(said) {
    if (typeof said.missing === 'string')
        return { missing: said.missing };
    if (typeof said.offends !== 'boolean' || typeof said.gil !== 'boolean' || !Array.isArray(said.nested)) {
        return { missing: 'the auditor gave no readable answer' };
    }
    const error = typeof said.error === 'string' ? said.error : null;
    return { offends: said.offends, nested: said.nested.map(String), error, gil: said.gil };
}

;// CONCATENATED MODULE: ./lib/gil/audit.js

/**
 * Loads every recorded module once more, in CPython's default GIL mode, with the interpreter that the suite loaded it
 * with, and sees which of them switch the GIL on. What was found clean has at the end been loaded together in one
 * process in which the GIL stayed off. A module that cannot be judged is named, and all others are judged.
 */
async function auditModules(modules, { seconds, ...given }) {
    const ports = { ...given, ends: performance.now() + seconds * 1000 };
    const findings = [];
    for (const group of byInterpreter(modules))
        findings.push(...(await auditGroup(group, ports)));
    return { findings };
}
function isOver({ ends }) {
    return performance.now() >= ends;
}
/** Modules that can share a process: one interpreter, one set of preloaded libraries. */
function byInterpreter(modules) {
    const groups = new Map();
    for (const module of modules) {
        const { base, version, env } = module.process;
        const key = JSON.stringify([base, version, env.LD_LIBRARY_PATH, env.LD_PRELOAD]);
        groups.set(key, [...(groups.get(key) ?? []), module]);
    }
    return [...groups.values()];
}
async function auditGroup(group, ports) {
    const first = await inOnePass(group, ports);
    const together = first.findings.filter(({ judgement, nested }) => judgement === 'clean' && nested.length === 0);
    if (first.gilStayedOff)
        return first.findings;
    const broken = await certify(together.map(({ module }) => module), ports);
    return first.findings.map((finding) => broken.get(finding.module) ?? finding);
}
/** Judges all of them in as few processes as their crashes allow. */
async function inOnePass(group, ports) {
    const findings = [];
    let left = group;
    let processes = 0;
    let gilStayedOff = true;
    do {
        if (isOver(ports)) {
            findings.push(...left.map((module) => unjudged(module, 'other modules took all the time that the audit has')));
            break;
        }
        const pass = await runAuditor(batch(group, left), ports);
        processes++;
        const refused = refusal(pass, group);
        if (refused) {
            findings.push(...left.map((module) => unjudged(module, refused)));
            break;
        }
        let gil = false;
        for (const [index, facts] of pass.facts.entries()) {
            const module = left[index];
            if (!module)
                break;
            if ('missing' in facts) {
                findings.push(unjudged(module, facts.missing));
                continue;
            }
            if (!facts.offends && facts.error !== null)
                findings.push((await alone(module, ports)) ?? unjudged(module, facts.error));
            // With the GIL on already, no flip confirms that another name was CPython's own word.
            else if (facts.nested.length > 0 && gil)
                findings.push((await alone(module, ports)) ?? judged(module, facts));
            else
                findings.push(judged(module, facts));
            gil ||= facts.gil;
        }
        gilStayedOff &&= !gil;
        const culprit = left[pass.facts.length];
        if (!culprit)
            break;
        // The process is gone in the middle of this one. A module that hung is not tried twice.
        const why = `loading it, the process ${pass.end}`;
        findings.push((pass.timedOut ? null : await alone(culprit, ports)) ?? unjudged(culprit, why));
        left = left.slice(pass.facts.length + 1);
    } while (left.length > 0);
    return { findings, gilStayedOff: gilStayedOff && processes === 1 };
}
/** Why this interpreter's word counts for nothing. */
function refusal(pass, [module]) {
    const executable = module?.process.base;
    if (!pass.hello)
        return `the interpreter ${executable} ${pass.end} before it judged anything`;
    if (pass.hello.version !== module?.process.version)
        return `${executable} is another build than the one that ran the suite`;
    if (pass.hello.gil)
        return `${executable} has the GIL on from its start, whatever it loads`;
    return null;
}
/** In a process of its own: by the virtual environment's own executable, then with its start-up hooks. Null where both fail. */
async function alone(module, ports) {
    if (module.builtin)
        return null; // by the one name that it has: it was judged as the suite imported it
    for (const site of isOver(ports) ? [] : [false, true]) {
        const job = { ...batch([module], [module]), executable: module.process.executable, mode: 'alone', cwd: module.cwd, site };
        const pass = await runAuditor(job, ports);
        const facts = pass.facts[0];
        if (refusal(pass, [module]) || !facts) {
            if (pass.timedOut)
                break;
            continue;
        }
        if (!('missing' in facts) && (facts.offends || facts.error === null))
            return judged(module, facts);
    }
    return null;
}
/** The proof of green: loads them all in one process; those at which it fails, with what they are then. */
async function certify(modules, ports) {
    const broken = new Map();
    if (modules.length === 0)
        return broken;
    const [certificate] = (await runAuditor({ ...batch(modules, modules), mode: 'together' }, ports)).facts;
    if (certificate && !('missing' in certificate) && !certificate.gil)
        return broken;
    // One of them is not what it was alone: find it.
    let left = modules;
    while (left.length > 0) {
        if (isOver(ports)) {
            for (const module of left)
                broken.set(module, unjudged(module, 'no time was left to load it together with all that were found clean'));
            break;
        }
        const pass = await runAuditor(batch(left, left), ports);
        const [index, broke] = firstFailure(pass, left);
        const culprit = left[index];
        if (!culprit || !broke)
            break;
        broken.set(culprit, broke);
        left = left.filter((module) => module !== culprit);
    }
    return broken;
}
/** The first of these modules, by its index, that switched the GIL on, was gone or ended the process, with what it is then. */
function firstFailure(pass, modules) {
    for (const [index, module] of modules.entries()) {
        const facts = pass.facts[index];
        if (!facts)
            return [index, unjudged(module, `loaded together with all that were found clean, the process ${pass.end}`)];
        if ('missing' in facts)
            return [index, unjudged(module, 'its file vanished during the audit')];
        if (facts.gil)
            return [index, judged(module, facts)];
    }
    return [modules.length, null];
}
/** With the longest of the recorded paths: some initialisers import what their package lies beside. */
function batch(group, modules) {
    const [first] = group;
    if (!first)
        throw new Error('no module to audit');
    const path = modules.reduce((longest, { path }) => (path.length > longest.length ? path : longest), first.path);
    return { executable: first.process.base, process: first.process, mode: 'batch', modules, path, cwd: null };
}
function judged(module, facts) {
    // Its package, imported by its initialiser, may have loaded it under its own name before.
    const offends = facts.offends || facts.nested.includes(module.name);
    return { module, judgement: offends ? 'offends' : 'clean', why: null, nested: facts.nested.filter((name) => name !== module.name) };
}
function unjudged(module, why) {
    return { module, judgement: 'unjudged', why, nested: [] };
}

// EXTERNAL MODULE: ./lib/verdict.js
var lib_verdict = __webpack_require__(802);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(6);
// EXTERNAL MODULE: ./lib/gil/allowances.js
var allowances = __webpack_require__(709);
;// CONCATENATED MODULE: ./lib/gil/covers.js


/** Whether this entry speaks of this module. */
function covers({ kind, pattern }, { module, file, distribution }) {
    const subject = kind === 'module' ? module : kind === 'path' ? file : distribution && (0,allowances/* normalizedName */.j)(distribution);
    if (subject === null)
        return false;
    // Globs of shells and of Python say `[!a]` for what picomatch knows as `[^a]` only.
    return picomatch(pattern.replaceAll('[!', '[^'), { dot: true, nonegate: true, noextglob: true, nobrace: kind !== 'path' })(subject);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
;// CONCATENATED MODULE: ./lib/gil/distributions.js




/** Reads the distributions in these site folders (those that do not exist are passed over). */
function readDistributions(siteFolders) {
    return siteFolders.flatMap((folder) => {
        const entries = attempt(() => (0,external_node_fs_.readdirSync)(folder)) ?? [];
        return entries.filter((entry) => entry.endsWith('.dist-info')).flatMap((entry) => readDistribution(folder, entry));
    });
}
function readDistribution(folder, entry) {
    const metadata = attempt(() => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, entry, 'METADATA'), 'utf8'));
    const name = metadata && /^Name:\s*(.+?)\s*$/im.exec(metadata)?.[1];
    const version = metadata && /^Version:\s*(.+?)\s*$/im.exec(metadata)?.[1];
    if (!name || !version)
        return [];
    const record = attempt(() => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, entry, 'RECORD'), 'utf8')) ?? '';
    const files = record
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => (0,external_node_path_.resolve)(folder, recordedPath(line)));
    return [{ name, version, files, source: sourceFolder((0,external_node_path_.join)(folder, entry, 'direct_url.json')) }];
}
/** The first field of a line of RECORD, which is CSV: a path with a comma or a quote is quoted. */
function recordedPath(line) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1];
    return quoted === undefined ? (line.split(',')[0] ?? '') : quoted.replaceAll('""', '"');
}
function sourceFolder(file) {
    const url = attempt(() => JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')).url);
    return (typeof url === 'string' && url.startsWith('file:') && attempt(() => (0,external_node_url_.fileURLToPath)(url))) || null;
}
/** Which distribution owns a file: by RECORD, and by the real path where site folders are reached through links. */
function ownerOf(file, distributions) {
    const real = attempt(() => (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)), file.slice((0,external_node_path_.dirname)(file).length))) ?? file;
    return distributions.find(({ files }) => files.includes(file) || files.includes(real)) ?? null;
}
/** Whether it was installed from a folder inside the workspace, or is the project itself by its name. */
function isFirstParty(distribution, project) {
    if (distribution.source && project.inWorkspace(distribution.source))
        return true;
    return project.name !== null && (0,allowances/* normalizedName */.j)(distribution.name) === (0,allowances/* normalizedName */.j)(project.name);
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/gil/origin.js

/** Main modules of processes that build or install, and run no test. */
const BUILD_TOOLS = new Set(('pip pip-runner __pip-runner__ build pyproject-build uv nox tox meson mesonpy cython cythonize setup setuptools wheel _in_process _backend ' +
    'scikit_build_core cmake ninja _py_info_collect py_info get_interpreter_info hatch hatchling flit poetry pdm maturin virtualenv venv ensurepip twine cibuildwheel f2py').split(' '));
/** Top-level packages of test runners and their plugins' frameworks. */
const TEST_TOOLS = new Set('pytest _pytest pluggy xdist execnet unittest nose nose2 trial ward hypothesis coverage pytest_cov green'.split(' '));
/** Frames shown where no line of the project's own is on the stack. */
const CHAIN_WITHOUT_LINE = 12;
/** Who brought a module in: its kind, the user's own line, and the way from there to its importer. */
function originOf(module, territory) {
    const lines = module.imports
        .map((by) => fromOwnLine(by, territory))
        .filter((found) => found !== null)
        .sort(byLengthThenLine);
    const [first] = lines;
    const importedAt = first ? { file: first[0].file, line: first[0].line } : null;
    const chain = first ?? (module.imports[0] ? shown(module.imports[0].stack.slice(0, CHAIN_WITHOUT_LINE), module.imports[0], territory) : []);
    return { kind: kindOf(module, importedAt !== null, territory), importedAt, chain };
}
function kindOf(module, hasOwnLine, territory) {
    if (territory.isFirstParty(module.file))
        return 'own';
    const inTests = module.imports.some(({ stack }) => stack.some(isTestTool));
    // A setup.py can run tests too.
    if (!inTests && module.imports.length > 0 && module.imports.every(({ main }) => isBuildTool(main)))
        return 'build-tool';
    if (!hasOwnLine && inTests)
        return 'test-tool';
    return 'dependency';
}
/** Whether a process only built or installed, by its main module: it ran no test, and its silence or word proves nothing. */
function isBuildTool(main) {
    return BUILD_TOOLS.has(programOf(main));
}
/** Whether a process was there to run tests, by its main module. */
function isTestRunner(main) {
    return TEST_TOOLS.has(programOf(main).replace('py.test', 'pytest'));
}
/** `pip` of `-m pip`, `…/bin/pip3.14`, `…/site-packages/pip/__main__.py`; `setup` of `setup.py`; empty where it is no tool's. */
function programOf(main) {
    if (main === null || main === '-c')
        return '';
    const parts = main.startsWith('-m ') ? [main.slice(3).split('.')[0] ?? ''] : main.split(/[\\/]/);
    const last = parts.at(-1) ?? '';
    const name = last.replace(/(-script)?\.(py|pyw|exe)$/, '').replace(/-?\d[\d.]*$/, '');
    // A project's own build.py or coverage.py is just a script.
    if (/(?<!-script)\.pyw?$/.test(last) && !/[\\/](site|dist)-packages[\\/]/.test(main) && !SCRIPTS.has(name))
        return '';
    return name === '__main__' ? (parts.at(-2) ?? '') : name;
}
/** Files that tools run from wherever they unpacked themselves, and the one that a project gives them to run. */
const SCRIPTS = new Set(['setup', '_in_process', '__pip-runner__']);
function isTestTool({ module }) {
    return module !== null && TEST_TOOLS.has(module.split('.')[0] ?? '');
}
/** From the innermost line of the project's own to the importer; null where none is on the stack. */
function fromOwnLine(by, territory) {
    const index = by.stack.findIndex(({ file }) => !file.startsWith('<') && territory.isFirstParty(absolute(file, by)));
    const [first, ...rest] = shown(by.stack.slice(0, index + 1), by, territory);
    return first ? [first, ...rest] : null;
}
/** As it is read: outermost first. */
function shown(stack, by, territory) {
    const withFile = stack.filter(({ file }) => !file.startsWith('<'));
    return withFile.map(({ file, line, module }) => ({ module: module ?? '?', file: territory.show(absolute(file, by)), line })).reverse();
}
function absolute(file, by) {
    return (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.resolve)(by.cwd, file);
}
function byLengthThenLine(one, other) {
    return one.length - other.length || compare(one[0].file, other[0].file) || one[0].line - other[0].line;
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** Whether `file` lies in `folder` (or is it). */
function isInside(folder, file) {
    const way = (0,external_node_path_.relative)(folder, file);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./lib/gil/proof.js

/** Why a run proves nothing, in words that follow "Nothing is proven:"; null where there is proof. Silence is none. */
function whyUnproven(from) {
    const { evidence, gil, failOn, unjudged } = from;
    return noTestRan(evidence, gil) ?? (gil === 'off' ? notWhole({ evidence, failOn, unjudged }) : null);
}
/** A process of a free-threaded build must have run in the asked mode, and not only to build, to install or to ask something. */
function noTestRan(evidence, gil) {
    const { processes, gilBuilds, defects } = evidence;
    const inMode = processes.filter((process) => process.gil === (gil === 'off' ? 0 : 1));
    const silent = silentInTests(evidence);
    const runners = silent.filter(({ main }) => isTestRunner(main));
    if (runners.length > 0)
        return `a test run never reported: ${children(runners)}${others(processes)}`;
    const tests = inMode.filter((process) => !onlyBuilds(process, processes) && !onlyAsks(process));
    // Code on a command line may test something, or only print a version before the tests.
    const scripts = tests.every(({ main }) => main === '-c') ? silent.filter(({ main }) => main !== null && main !== '-c') : [];
    if (tests.length > 0 && scripts.length > 0) {
        return `${processesCounted(scripts.length)} never reported: ${children(scripts)}${others(processes)}`;
    }
    if (tests.length > 0)
        return wrongMode(processes, gil);
    if (defects.length > 0)
        return `no process of a free-threaded Python left a whole record: ${defects[0]}`;
    if (inMode.some(onlyAsks))
        return `only build tools, and what asks an interpreter about itself, reported: ${mains(inMode)}`;
    if (inMode.length > 0)
        return `only build tools reported: ${mains(inMode)}`;
    if (processes.length > 0)
        return `no process ran with the GIL ${gil}: ${executables(processes)} ran without PYTHON_GIL=${gil === 'off' ? 0 : 1}`;
    if (gilBuilds.length > 0)
        return `only Pythons that always have the GIL ran: ${executables(gilBuilds)}`;
    return 'no Python process reported';
}
/** Where test runners reported, one of them must have run in the asked mode: another process proves nothing for them. */
function wrongMode(processes, gil) {
    const runners = processes.filter((process) => isTestRunner(process.main) && !onlyAsks(process));
    if (runners.length === 0 || runners.some((process) => process.gil === (gil === 'off' ? 0 : 1)))
        return null;
    return `no test run had the GIL ${gil}: ${mains(runners)} ran without PYTHON_GIL=${gil === 'off' ? 0 : 1}`;
}
function notWhole(from) {
    const { evidence, failOn, unjudged } = from;
    const silent = silentInTests(evidence);
    const [defect, ...defects] = evidence.defects;
    if (defect)
        return `a record is not whole: ${defect}${defects.length > 0 ? ` (and ${defects.length} more)` : ''}`;
    if (unjudged > 0)
        return `${unjudged === 1 ? 'an extension module' : `${unjudged} extension modules`} could not be judged`;
    if (silent.length > 0 && failOn.has('silent'))
        return `${processesCounted(silent.length)} never reported: ${children(silent)}`;
    return null;
}
/** A notice about Pythons that the suite started and that never reported, if there are any. */
function silence(evidence) {
    const silent = silentInTests(evidence).filter(({ main }) => !isTestRunner(main));
    if (silent.length === 0)
        return [];
    return [
        `${processesCounted(silent.length)} started by the suite never reported, so what they loaded is not known: ${children(silent)}. ` +
            "Started with -I, -E or -S, or without PYTHONPATH and GILPROOF_DIR? ('silent' in 'fail-on' makes this red.)",
    ];
}
/** Build tools that kept the recorder out (pip isolates itself), what they asked of an interpreter, and what anyone asked hide nothing. */
function silentInTests({ silent }) {
    const isCode = (main) => main === null || main === '-c';
    return silent.filter((each) => !isBuildTool(each.main) && !onlyAsks(each) && !(isCode(each.main) && isBuildTool(each.startedBy)));
}
/** A version was asked, of an interpreter or of a test runner. Another program's `--version` may be a test of it. */
function onlyAsks({ main, asks }) {
    return asks && (main === '-c' || isTestRunner(main));
}
/** A build tool, or what it had to ask of an interpreter by a script on standard input, as hatch does. */
function onlyBuilds({ main, ppid }, processes) {
    return isBuildTool(main) || (main === null && processes.some((parent) => parent.pid === ppid && isBuildTool(parent.main)));
}
function mains(reported) {
    return distinct(reported.map(({ main, executable }) => main ?? executable));
}
/** Those that did report, for comparison: the tool that started the tests, say. */
function others(reported) {
    return reported.length > 0 ? ` (these did: ${mains(reported)})` : '';
}
function children(silent) {
    return distinct(silent.map(({ executable, main }) => (main === null || main === executable ? executable : `${executable} ${main}`)));
}
/** The executables of some processes, for a message. */
function executables(pythons) {
    return distinct(pythons.map(({ executable }) => executable));
}
function distinct(texts) {
    const all = [...new Set(texts)].sort();
    return all.slice(0, 5).join(', ') + (all.length > 5 ? ` and ${all.length - 5} more` : '');
}
function processesCounted(count) {
    return `${count} Python ${count === 1 ? 'process' : 'processes'}`;
}

;// CONCATENATED MODULE: ./lib/gil/judge.js





/** Pure: evidence, audit and allowances to a verdict. Silence is never green. */
function judge(given) {
    const modules = byModule(given.findings, given);
    const offenders = modules.filter(({ judgement }) => judgement === 'offends').map((entry) => offender(entry, given));
    const unjudged = modules.filter(({ judgement }) => judgement === 'unjudged');
    const processes = countProcesses(given);
    const unprovenReason = whyUnproven({ ...given, unjudged: unjudged.filter((entry) => !allowanceOf(entry, given)).length });
    const allowances = sortedAllowances(modules, given);
    const reenabled = offenders.some(({ effect }) => effect !== 'none');
    const holding = verdictsHolding({ given, reenabled, unproven: unprovenReason !== null, stale: allowances.stale.length > 0 });
    const [verdict = 'internal-error', ...alsoTrue] = holding;
    const red = (held) => {
        if (held === 'gil-reenabled')
            return offenders.some(({ effect }) => effect === 'fails');
        if (held === 'stale-allowance')
            return given.failOn.has('stale');
        return lib_verdict/* VERDICTS */.bk[held].red !== false;
    };
    return {
        verdict,
        alsoTrue,
        unprovenReason,
        failed: holding.some(red),
        notices: notices({ given, offenders, processes }),
        processes,
        crashes: given.crashes,
        hangs: given.hangs,
        modules: {
            loaded: modules.length,
            declared: modules.length - offenders.length - unjudged.length,
            offending: offenders.length,
            unjudged: unjudged.length,
        },
        offenders,
        unjudged: unjudged.map(({ name, file, why }) => ({ module: name, file: given.territory.show(file), why: why ?? 'unknown' })),
        allowances,
    };
}
/** One entry a (name, file), the worst finding about it; offenders loaded by another's initialiser are entries too. */
function byModule(findings, { distributions }) {
    const rank = { offends: 2, unjudged: 1, clean: 0 };
    const entries = new Map();
    const add = ({ module, judgement, why }) => {
        const key = JSON.stringify([module.name, module.file]);
        const known = entries.get(key);
        const imports = [...(known?.module.imports ?? []), ...module.imports];
        const worse = !known || rank[judgement] > rank[known.judgement] ? { judgement, why } : { judgement: known.judgement, why: known.why };
        const distribution = known ? known.distribution : ownerOf(module.file, distributions);
        entries.set(key, { name: module.name, file: module.file, ...worse, module: { ...module, imports }, distribution });
    };
    findings.forEach(add);
    for (const { module, nested } of findings) {
        for (const name of nested) {
            const recorded = findings.filter((other) => other.module.name === name);
            if (recorded.length === 0)
                add({ module: { ...module, name }, judgement: 'offends', why: null });
            for (const other of recorded)
                add({ module: other.module, judgement: 'offends', why: null });
        }
    }
    return [...entries.values()].sort((one, other) => judge_compare(one.name, other.name) || judge_compare(one.file, other.file));
}
function offender(entry, given) {
    const allowance = allowanceOf(entry, given);
    const { kind, importedAt, chain } = originOf(entry.module, given.territory);
    return {
        module: entry.name,
        file: given.territory.show(entry.file),
        distribution: entry.distribution?.name ?? null,
        version: entry.distribution?.version ?? null,
        kind,
        allowed: allowance !== undefined,
        effect: allowance === undefined ? effectOf(kind, given) : 'none',
        reason: allowance?.reason ?? null,
        importedAt,
        chain,
        declaredAt: null,
        builtWith: null,
        installed: null,
    };
}
/** Build tools run beside the tests, not in them: they count only where `fail-on` names them. */
function effectOf(kind, { gil, failOn }) {
    if (gil === 'on')
        return 'none';
    if (failOn.has(kind))
        return 'fails';
    return kind === 'build-tool' ? 'none' : 'reported';
}
function allowanceOf(entry, { allowances, territory }) {
    return allowances.find((allowance) => covers(allowance, allowable(entry, territory)));
}
function allowable({ name, file, distribution }, territory) {
    return { module: name, file: territory.show(file).replaceAll('\\', '/'), distribution: distribution?.name ?? null };
}
/** Entries that excuse nothing, `stale` where their modules were loaded and are fine, `unused` where none was loaded; and all others. */
function sortedAllowances(modules, { allowances, territory }) {
    const covered = allowances.map((allowance) => ({
        entry: allowance.entry,
        modules: modules.filter((module) => covers(allowance, allowable(module, territory))),
    }));
    return {
        stale: covered.filter((it) => it.modules.length > 0 && it.modules.every((m) => m.judgement === 'clean')).map((it) => it.entry),
        unused: covered.filter((it) => it.modules.length === 0).map((it) => it.entry),
        needed: covered.filter((it) => it.modules.some((m) => m.judgement !== 'clean')).map((it) => it.entry),
    };
}
function countProcesses({ evidence: { processes, gilBuilds, lives }, crashes }) {
    const freeThreaded = processes.filter(({ mainInterpreter }) => mainInterpreter);
    const gilOff = freeThreaded.filter(({ gil }) => gil === 0).length;
    return {
        reported: freeThreaded.length + gilBuilds.length,
        gilOff,
        gilOn: freeThreaded.length - gilOff,
        gilBuild: gilBuilds.length,
        crashed: crashes.length,
        maxThreads: lives.length === 0 ? null : lives.reduce((most, { threads }) => Math.max(most, threads), 1),
    };
}
function verdictsHolding(from) {
    const { exitCode, stopped } = from.given.ending;
    const testsFailed = stopped === null && exitCode !== 0;
    const proof = from.given.gil === 'off';
    const holding = {
        cancelled: stopped === 'cancelled',
        'timed-out': stopped === 'timed-out',
        'tests-failed-and-gil-reenabled': proof && testsFailed && from.reenabled,
        'tests-failed': testsFailed && !(proof && from.reenabled),
        'gil-reenabled': proof && from.reenabled && !testsFailed,
        unproven: from.unproven,
        'stale-allowance': proof && from.stale,
    };
    const held = Object.keys(lib_verdict/* VERDICTS */.bk).filter((verdict) => holding[verdict]);
    return held.length > 0 ? held : [proof ? 'clean' : 'tests-passed'];
}
function notices(from) {
    const { given, offenders, processes } = from;
    const out = [];
    const buildTools = offenders.filter(({ kind, allowed, effect }) => kind === 'build-tool' && !allowed && effect === 'none');
    if (buildTools.length > 0) {
        out.push(`Loaded by build tools only, and not counted (add build-tool to 'fail-on' to count them): ${buildTools.map((o) => o.module).join(', ')}.`);
    }
    const otherMode = given.gil === 'off' ? processes.gilOn : processes.gilOff;
    if (otherMode > 0) {
        const mode = given.gil === 'off' ? 0 : 1;
        const which = executables(given.evidence.processes.filter(({ gil }) => gil !== mode));
        out.push(`${otherMode} of ${processes.reported} Python processes did not run with PYTHON_GIL=${mode}: ${which}.`);
    }
    if (processes.gilBuild > 0) {
        out.push(`${processes.gilBuild} of ${processes.reported} Python processes were builds that always have the GIL: ${executables(given.evidence.gilBuilds)}.`);
    }
    if (!given.failOn.has('silent'))
        out.push(...silence(given.evidence));
    if (processes.crashed > 0 && given.ending.exitCode === 0)
        out.push(`${processes.crashed === 1 ? 'A process' : `${processes.crashed} processes`} of the suite crashed, though it passed: ${crashed(given.crashes)}.`);
    if (given.gil === 'off' && processes.gilOff > 0 && processes.maxThreads === 1)
        out.push(NOT_PARALLEL);
    return out;
}
function crashed(crashes) {
    const texts = crashes.map(({ pid, main, how, test }) => `${main ?? 'a Python'} (${pid}) was ${how}${test === null ? '' : ` in ${test}`}`);
    return texts.slice(0, 5).join('; ') + (texts.length > 5 ? `; and ${texts.length - 5} more` : '');
}
const NOT_PARALLEL = 'No process ever ran two Python threads at once, so nothing was tested in parallel: that every module declares support is proven, that the ' +
    'code bears threads is not. pytest-run-parallel runs each test in several threads.';
function judge_compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/gil/requirement-lines.js
/** PEP 508: a name, then extras, a version, a URL, a marker, a comment or nothing. */
const REQUIREMENT = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:$|[[<>=!~;@(,#\\]|--?[a-z])/;
function named(requirement, line) {
    const name = REQUIREMENT.exec(requirement)?.[1];
    return name === undefined ? [] : [{ name, line }];
}
/** requirements.txt: one a line; options, paths and comments are passed over, and so are the continued lines of hashes. */
function linesOfRequirements(text) {
    const lines = text.split(/\r\n|\n|\r/);
    return lines.flatMap((line, index) => (/\\\s*$/.test(lines[index - 1] ?? '') ? [] : named(line, index + 1)));
}
/** Options of setup.cfg and tox.ini whose value is requirements; in `[options.extras_require]` every one is. */
const INI_OPTIONS = /^(install_requires|setup_requires|tests_require|deps|requires)$/;
/** setup.cfg and tox.ini; tox's `py313: name` is the requirement behind its factors. */
function linesOfIni(text) {
    let section = '';
    let option = '';
    return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
        const header = /^\[([^\]]+)\]/.exec(line)?.[1];
        if (header !== undefined) {
            section = header.trim();
            option = '';
            return [];
        }
        if (/^\s*[#;]/.test(line))
            return [];
        const [, key, value] = /^(\S[^=:]*?)\s*[=:](.*)$/.exec(line) ?? [];
        if (key !== undefined)
            option = key.toLowerCase();
        if (!INI_OPTIONS.test(option) && section !== 'options.extras_require')
            return [];
        const requirement = key === undefined ? line : (value ?? '');
        return named(section.startsWith('testenv') ? requirement.replace(/^\s*!?[\w.{},!-]+:\s+/, '') : requirement, index + 1);
    });
}
/** uv.lock: every package stands in a table of its own, as uv writes it. */
function linesOfLock(text) {
    const lines = text.split(/\r\n|\n/);
    return lines.flatMap((line, index) => {
        const name = lines[index - 1] === '[[package]]' ? /^name = "([^"]+)"$/.exec(line)?.[1] : undefined;
        return name === undefined ? [] : [{ name, line: index + 1 }];
    });
}
/** The key under which requirements stand: of PEP 621, 735 and 518, and of uv, Poetry, PDM, Hatch, Pixi and tox. */
const TOML_KEY = /^((build-|dev-|extra-|optional-|pypi-)?dependencies|dependency-groups|requires|deps)$/;
/** pyproject.toml: strings in the arrays under such a key, and the keys of a table under it, as Poetry has them. */
async function linesOfToml(text) {
    // Read only where an offender has no line of its own; most runs have none.
    const { parseTOML } = await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 605));
    const [document] = parseTOML(text).body;
    return document.body.flatMap((node) => node.type === 'TOMLTable' ? node.body.flatMap((entry) => ofEntry(entry, node.resolvedKey.map(String))) : ofEntry(node, []));
}
function ofEntry(entry, table) {
    const path = [...table, ...entry.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))];
    const at = path.findIndex((key) => TOML_KEY.test(key));
    // Below a distribution's own name are its version and its extras.
    if (entry.value.type === 'TOMLInlineTable' && (at < 0 || at === path.length - 1))
        return entry.value.body.flatMap((each) => ofEntry(each, path));
    if (at < 0)
        return [];
    if (entry.value.type === 'TOMLArray')
        return entry.value.elements.flatMap(ofElement);
    const name = path[at + 1];
    // `[tool.poetry.dependencies] name = "^1.2"` and `name.version = "^1.2"`; Python itself is none.
    return name === undefined || name === 'python' ? [] : [{ name, line: entry.loc.start.line }];
}
function ofElement(element) {
    return element.type === 'TOMLValue' && element.kind === 'string' ? named(element.value, element.loc.start.line) : [];
}

;// CONCATENATED MODULE: ./lib/gil/declared.js




/** Bytes of a file that is read; a larger one was not written by a person or a locker. */
const LARGEST = 16 * 1024 * 1024;
/** How many files of requirements are read in a folder. */
const MOST = 50;
/** In order of preference: where a person declares what is needed, then where a tool wrote down what it chose. */
const READERS = [
    [/^pyproject\.toml$/, linesOfToml],
    [/^requirements.*\.txt$/, linesOfRequirements],
    [/^setup\.cfg$/, linesOfIni],
    [/^tox\.ini$/, linesOfIni],
    [/^uv\.lock$/, linesOfLock],
];
/**
 * Which line of the project's own files asks for which distribution, from the working directory up to the workspace: the first by the
 * order of `READERS`, then the nearest. Files that cannot be read or parsed say nothing.
 */
async function readDeclarations(project) {
    const declared = new Map();
    const files = folders(project).flatMap((folder) => filesOf(folder));
    for (const [pattern, read] of READERS) {
        for (const { folder, name } of files.filter(({ file }) => pattern.test(file))) {
            const file = (0,external_node_path_.relative)(project.workspace, (0,external_node_path_.join)(folder, name)).split(external_node_path_.sep).join('/');
            for (const named of await declared_attempt(() => read(textOf((0,external_node_path_.join)(folder, name))))) {
                const distribution = (0,allowances/* normalizedName */.j)(named.name);
                if (!declared.has(distribution))
                    declared.set(distribution, { file, line: named.line });
            }
        }
    }
    return declared;
}
function folders({ workingDirectory, workspace }) {
    const found = [];
    for (let folder = workingDirectory;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_path_.relative)(workspace, folder).startsWith('..'))
            return found;
        found.push(folder);
        if (folder === workspace || folder === (0,external_node_path_.dirname)(folder))
            return found;
    }
}
/** The files of a folder that may declare something; what lies in `requirements/` is taken for one of them. */
function filesOf(folder) {
    const own = namesIn(folder).map((name) => ({ folder, name, file: name }));
    const below = namesIn((0,external_node_path_.join)(folder, 'requirements')).map((name) => ({
        folder,
        name: (0,external_node_path_.join)('requirements', name),
        file: `requirements-${name}`,
    }));
    return [...own, ...below].filter(({ file }) => READERS.some(([pattern]) => pattern.test(file))).slice(0, MOST);
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
function textOf(file) {
    const status = (0,external_node_fs_.statSync)(file);
    // Reading a pipe would wait for its writer.
    return status.isFile() && status.size <= LARGEST ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
}
async function declared_attempt(read) {
    try {
        return await read();
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/gil/installation.js


/** How a distribution was installed, by what its installer left beside it: WHEEL, INSTALLER and direct_url.json (PEP 427, 376 and 610). */
function installationOf({ files }) {
    const record = files.find((file) => /\.dist-info[\\/](WHEEL|RECORD|METADATA)$/.test(file));
    const read = (name) => (record === undefined ? '' : installation_textOf((0,external_node_path_.join)((0,external_node_path_.dirname)(record), name)));
    const tags = [...read('WHEEL').matchAll(/^Tag:[ \t]*(\S+)[ \t]*$/gim)].map(([, tag]) => tag ?? '');
    const by = /^\s*(\S{1,40})\s*$/.exec(read('INSTALLER'))?.[1] ?? null;
    return { how: fromUrl(read('direct_url.json')) ?? fromTags(tags), tag: tags.at(-1) ?? null, by };
}
/** A folder or a repository is built; an archive is built unless it is a wheel. */
function fromUrl(directUrl) {
    let parsed;
    try {
        parsed = JSON.parse(directUrl);
    }
    catch {
        return null;
    }
    if (typeof parsed !== 'object' || parsed === null)
        return null;
    if ('dir_info' in parsed || 'vcs_info' in parsed)
        return 'local-build';
    const url = 'url' in parsed && typeof parsed.url === 'string' ? parsed.url.replace(/[?#].*$/, '') : '';
    return /\.whl$/i.test(url) ? null : /\.(tar\.[a-z0-9]+|tgz|zip)$/i.test(url) ? 'local-build' : null;
}
/**
 * An index takes `manylinux` and `musllinux` only, and a build here says `linux`. The tags of macOS and Windows are the same either way.
 * https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 */
function fromTags(tags) {
    if (tags.some((tag) => /-(many|musl)linux/.test(tag)))
        return 'wheel';
    return tags.some((tag) => /-linux_/.test(tag)) ? 'local-build' : 'unknown';
}
function installation_textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/gil/toolkit.js

/** Bytes of a file that are read: what is looked for lies in the strings of its first part, and some files are gigabytes large. */
const READ = 32 * 1024 * 1024;
/**
 * What each toolkit leaves in the files that it makes, stripped ones included; the first that is found counts. nanobind and mypyc come
 * before what their files may hold of others, plain C after all of them.
 */
const MARKS = [
    ['cython', ['cython_runtime', '__pyx_']],
    ['nanobind', ['nb_internals', 'nanobind.nb_', 'nanobind::']],
    ['pybind11', ['pybind11_builtins', '__pybind11_', 'pybind11::']],
    ['pyo3', ['pyo3_runtime', 'pyo3::']],
    ['f2py', ['__f2py_numpy_version__', 'auto-generated with f2py']],
    ['mypyc', ['__mypyc', 'mypyc_init', 'CPyInit_']],
    ['cffi', ['_cffi_backend']],
    ['c', ['PyModuleDef_Init']],
    ['c-single-phase', ['PyModule_Create']],
];
/** What an extension module was made with; null where the file cannot be read or bears no mark that is known. */
function toolkitOf(file) {
    const content = beginning(file);
    if (content === null)
        return null;
    return MARKS.find(([, marks]) => marks.some((mark) => content.includes(mark)))?.[0] ?? null;
}
function beginning(file) {
    let descriptor;
    try {
        // Opening a pipe would wait for its writer.
        if (!(0,external_node_fs_.statSync)(file).isFile())
            return null;
        descriptor = (0,external_node_fs_.openSync)(file, 'r');
        const buffer = Buffer.allocUnsafe(Math.min(READ, (0,external_node_fs_.fstatSync)(descriptor).size));
        return buffer.subarray(0, (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, 0));
    }
    catch {
        return null;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/gil/particulars.js






/** Offenders whose files are read: more than a person will look at one by one. */
const particulars_MOST = 500;
/** Adds to each offender what its file, its distribution and the project's own files tell: what to do about it depends on that. */
async function withParticulars(judgement, around) {
    if (judgement.offenders.length === 0)
        return judgement;
    const declarations = await readDeclarations(around);
    const offenders = judgement.offenders.map((offender, index) => {
        const file = (0,external_node_path_.resolve)(around.workspace, offender.file);
        const distribution = ownerOf(file, around.distributions);
        const { distribution: name, kind } = offender;
        return {
            ...offender,
            declaredAt: name === null || kind === 'own' ? null : (declarations.get((0,allowances/* normalizedName */.j)(name)) ?? null),
            builtWith: index < particulars_MOST ? toolkitOf(file) : null,
            installed: distribution === null ? null : installationOf(distribution),
        };
    });
    return { ...judgement, offenders };
}

// EXTERNAL MODULE: ./lib/project.js + 9 modules
var project = __webpack_require__(936);
;// CONCATENATED MODULE: ./lib/gil/territory.js




/**
 * The project's own files: those in the workspace that no reporting interpreter or site folder owns (`.venv`, `.nox`,
 * `.tox` inside the checkout are not the project), and those of distributions installed from the workspace.
 */
function territoryOf(from) {
    const workspaces = [...new Set([from.workspace, real(from.workspace)])];
    const inWorkspace = (file) => workspaces.some((folder) => isInside(folder, file));
    const environments = from.processes.flatMap(({ prefix, basePrefix, stdlib, userSite }) => [prefix, basePrefix, stdlib, userSite]);
    // A prefix such as /usr may hold the workspace itself (/usr/src/app): then only its site folders tell.
    const foreign = [...new Set(environments)].filter((folder) => folder !== null && !workspaces.some((w) => isInside(folder, w)));
    const own = from.distributions.filter((distribution) => isFirstParty(distribution, { inWorkspace, name: from.projectName }));
    const installed = new Map(own.flatMap((distribution) => distribution.files.map((file) => [file, distribution])));
    return {
        isFirstParty: (file) => installed.has(file) ||
            (inWorkspace(file) && !/[\\/](site|dist)-packages[\\/]/.test(file) && !foreign.some((folder) => isInside(folder, file))),
        show: (file) => {
            const original = installed.has(file) ? originalOf(file, [installed.get(file)?.source, ...workspaces]) : file;
            const home = workspaces.find((folder) => isInside(folder, original));
            return home ? (0,external_node_path_.relative)(home, original).split(external_node_path_.sep).join('/') : original;
        },
    };
}
/** The checkout's own file behind an installed copy, for annotations; the copy itself where there is none. */
function originalOf(file, sources) {
    const [, inside] = /[\\/](?:site|dist)-packages[\\/](.*)$/.exec(file) ?? [];
    if (!inside)
        return file;
    const places = sources
        .filter((source) => typeof source === 'string')
        .flatMap((source) => [(0,external_node_path_.join)(source, inside), (0,external_node_path_.join)(source, 'src', inside)]);
    return places.find((place) => (0,external_node_fs_.existsSync)(place)) ?? file;
}
function real(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return folder;
    }
}

;// CONCATENATED MODULE: ./lib/gil/surroundings.js




/** What lies around the modules: the installed distributions, and which files are the project's own. */
function surroundings(of) {
    const { evidence, findings, allowances } = of;
    // Reading every RECORD takes a while; nobody asks for it where all is clean.
    const asked = findings.some(({ judgement }) => judgement !== 'clean') || allowances.some(({ kind }) => kind === 'dist');
    const distributions = asked ? readDistributions(siteFolders(evidence)) : [];
    const territory = territoryOf({
        workspace: of.workspace,
        projectName: (0,project/* projectSetting */.A)('name', of),
        processes: evidence.processes,
        distributions,
    });
    return { distributions, territory };
}
/** The folders that distributions are installed in, as the suite's processes searched them. */
function siteFolders({ modules }) {
    const searched = modules.flatMap(({ path, file }) => [...path, (0,external_node_path_.dirname)(file)]);
    return [...new Set(searched)].filter((folder) => /[\\/](site|dist)-packages[\\/]?$/.test(folder));
}

// EXTERNAL MODULE: ./lib/suite/suite.js + 16 modules
var suite = __webpack_require__(469);
;// CONCATENATED MODULE: ./lib/suite/judged.js
// Only a step with `run` needs these, and it costs start-up time to load them: gilproof.ts does so when there is a suite.







/***/ })

};
