export const id = 809;
export const ids = [809];
export const modules = {

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globbed),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4714);



function expand(glob, workspace) {
    const plain = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, glob);
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(plain))
        return [plain];
    const { base, glob: pattern, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(glob.replaceAll('\\', '/'));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, base);
    if (!isGlob || !node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(folder))
        return [];
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(pattern);
    const deep = pattern.includes('/');
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder, { recursive: deep, encoding: 'utf8' })
        .filter((path) => matches(path.replaceAll('\\', '/')))
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))
        .sort();
}
function globbed(globs, folder, own = node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync ?? null) {
    if (own === null)
        return globs.flatMap((glob) => expand(glob, folder));
    return own([...globs], { cwd: folder }).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
}


/***/ }),

/***/ 5809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditTargets: () => (/* reexport */ auditTargets),
  judgeSuite: () => (/* reexport */ judgeSuite),
  runInstall: () => (/* reexport */ runInstall),
  runSuites: () => (/* reexport */ runSuites)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gil/allowances.js
var gil_allowances = __webpack_require__(709);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/gil/auditor.js


const DRAIN = 1;
function runAuditor(job, ports) {
    const isolation = job.site ? [] : ['-I', '-S'];
    const child = (0,external_node_child_process_.spawn)(job.executable, [...isolation, '-v', '-W', 'ignore', (0,external_node_path_.join)(ports.scripts, 'auditor.py')], {
        env: auditorEnvironment(ports.env, job.process.env),
        stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
        detached: process.platform !== 'win32',
    });
    const end = (signal) => {
        try {
            if (child.pid !== undefined && process.platform !== 'win32')
                process.kill(-child.pid, signal);
            else
                child.kill(signal);
        }
        catch {
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
        child.stdin?.on('error', () => { });
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
            for (const line of lines.map(parse))
                if (line.at === said.length)
                    said.push(line);
            const [hello, ...facts] = said;
            resolve({ hello: hello === undefined ? null : asHello(hello), facts: facts.map(asFacts), end: ending, timedOut });
        }
    });
}
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
        const why = `loading it, the process ${pass.end}`;
        findings.push((pass.timedOut ? null : await alone(culprit, ports)) ?? unjudged(culprit, why));
        left = left.slice(pass.facts.length + 1);
    } while (left.length > 0);
    return { findings, gilStayedOff: gilStayedOff && processes === 1 };
}
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
async function alone(module, ports) {
    if (module.builtin)
        return null;
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
async function certify(modules, ports) {
    const broken = new Map();
    if (modules.length === 0)
        return broken;
    const [certificate] = (await runAuditor({ ...batch(modules, modules), mode: 'together' }, ports)).facts;
    if (certificate && !('missing' in certificate) && !certificate.gil)
        return broken;
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
function batch(group, modules) {
    const [first] = group;
    if (!first)
        throw new Error('no module to audit');
    const path = modules.reduce((longest, { path }) => (path.length > longest.length ? path : longest), first.path);
    return { executable: first.process.base, process: first.process, mode: 'batch', modules, path, cwd: null };
}
function judged(module, facts) {
    const offends = facts.offends || facts.nested.includes(module.name);
    return { module, judgement: offends ? 'offends' : 'clean', why: null, nested: facts.nested.filter((name) => name !== module.name) };
}
function unjudged(module, why) {
    return { module, judgement: 'unjudged', why, nested: [] };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/gil/distributions.js




function readDistributions(siteFolders, wanted = () => true) {
    return siteFolders.flatMap((folder) => {
        const entries = attempt(() => (0,external_node_fs_.readdirSync)(folder)) ?? [];
        return entries
            .filter((entry) => entry.endsWith('.dist-info') && wanted(folder, entry))
            .flatMap((entry) => readDistribution(folder, entry));
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
function recordedPath(line) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1];
    return quoted === undefined ? (line.split(',')[0] ?? '') : quoted.replaceAll('""', '"');
}
function sourceFolder(file) {
    const url = attempt(() => JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')).url);
    return (typeof url === 'string' && url.startsWith('file:') && attempt(() => (0,external_node_url_.fileURLToPath)(url))) || null;
}
function ownerOf(file, distributions) {
    if (distributions.length === 0)
        return null;
    const real = attempt(() => (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)), file.slice((0,external_node_path_.dirname)(file).length))) ?? file;
    return distributions.find(({ files }) => files.includes(file) || files.includes(real)) ?? null;
}
function isFirstParty(distribution, project) {
    if (distribution.source && project.inWorkspace(distribution.source))
        return true;
    return project.name !== null && (0,gil_allowances/* normalizedName */.j8)(distribution.name) === (0,gil_allowances/* normalizedName */.j8)(project.name);
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/suite/lives.js
var suite_lives = __webpack_require__(7015);
// EXTERNAL MODULE: ./lib/verdict.js
var lib_verdict = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/node_modules/picomatch/index.js
var picomatch = __webpack_require__(4714);
;// CONCATENATED MODULE: ./lib/gil/covers.js


function covers({ kind, pattern }, { module, file, distribution }) {
    const subject = kind === 'module' ? module : kind === 'path' ? file : distribution && (0,gil_allowances/* normalizedName */.j8)(distribution);
    if (subject === null)
        return false;
    return picomatch(pattern.replaceAll('[!', '[^'), { dot: true, nonegate: true, noextglob: true, nobrace: kind !== 'path' })(subject);
}

;// CONCATENATED MODULE: ./lib/gil/origin.js

const BUILD_TOOLS = new Set(('pip pip-runner __pip-runner__ build pyproject-build uv nox tox meson mesonpy spin cython cythonize setup setuptools wheel _in_process _backend ' +
    'scikit_build_core cmake ninja _py_info_collect py_info python_info pycompile get_interpreter_info hatch hatchling flit poetry pdm maturin virtualenv venv ensurepip twine cibuildwheel f2py').split(' '));
const TEST_TOOLS = new Set('pytest _pytest pluggy xdist execnet unittest nose nose2 trial ward hypothesis coverage pytest_cov green'.split(' '));
const CHAIN_WITHOUT_LINE = 12;
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
    if (!inTests && module.imports.length > 0 && module.imports.every(({ main }) => isBuildTool(main)))
        return 'build-tool';
    if (!hasOwnLine && inTests)
        return 'test-tool';
    return 'dependency';
}
function isBuildTool(main) {
    return BUILD_TOOLS.has(programOf(main));
}
function isTestRunner(main) {
    return TEST_TOOLS.has(programOf(main).replace('py.test', 'pytest'));
}
function programOf(main) {
    if (main === null || main === '-c')
        return '';
    const parts = main.startsWith('-m ') ? [main.slice(3).split('.')[0] ?? ''] : main.split(/[\\/]/);
    const last = parts.at(-1) ?? '';
    const name = last.replace(/(-script)?\.(py|pyw|exe)$/, '').replace(/-?\d[\d.]*$/, '');
    if (/(?<!-script)\.pyw?$/.test(last) && !/[\\/](site|dist)-packages[\\/]/.test(main) && !SCRIPTS.has(name))
        return '';
    return name === '__main__' ? (parts.at(-2) ?? '') : name;
}
const SCRIPTS = new Set(['setup', '_in_process', '__pip-runner__', 'pycompile']);
function isTestTool({ module }) {
    return module !== null && TEST_TOOLS.has(module.split('.')[0] ?? '');
}
function fromOwnLine(by, territory) {
    const index = by.stack.findIndex(({ file }) => !file.startsWith('<') && territory.isFirstParty(absolute(file, by)));
    const [first, ...rest] = shown(by.stack.slice(0, index + 1), by, territory);
    return first ? [first, ...rest] : null;
}
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
function isInside(folder, file) {
    const way = (0,external_node_path_.relative)(folder, file);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./lib/gil/proof.js

function whyUnproven(from) {
    const { evidence, gil, failOn, unjudged, reenabled = false } = from;
    const missing = noTestRan(evidence, gil);
    if (missing !== null || gil === 'on')
        return missing;
    return notWhole({ evidence, failOn, unjudged }) ?? (gil === 'default' && !reenabled ? switchedOn(evidence) : null);
}
function inMode(process, gil) {
    return process.gil === { off: 0, on: 1, default: null }[gil];
}
function hadGilOff(process, gil) {
    return process.gil === 0 || (gil === 'default' && process.gil === null && !process.gilOn);
}
function setting(gil) {
    return gil === 'default' ? 'without PYTHON_GIL' : `with PYTHON_GIL=${gil === 'off' ? 0 : 1}`;
}
function switchedOn({ processes }) {
    const on = processes.filter((process) => inMode(process, 'default') && process.gilOn && !onlyBuilds(process, processes));
    return on.length > 0 ? `the GIL was on at the end of ${processesCounted(on.length)}: ${mains(on)}` : null;
}
function noTestRan(evidence, gil) {
    const { processes, gilBuilds, defects } = evidence;
    const right = processes.filter((process) => inMode(process, gil));
    const silent = silentInTests(evidence);
    const runners = silent.filter(({ main }) => isTestRunner(main));
    if (runners.length > 0)
        return `a test run never reported: ${children(runners)}${others(processes)}`;
    const tests = right.filter((process) => !onlyBuilds(process, processes) && !onlyAsks(process));
    const scripts = tests.every(({ main }) => main === '-c') ? silent.filter(({ main }) => main !== null && main !== '-c') : [];
    if (tests.length > 0 && scripts.length > 0) {
        return `${processesCounted(scripts.length)} never reported: ${children(scripts)}${others(processes)}`;
    }
    if (tests.length > 0)
        return wrongMode(processes, gil);
    if (defects.length > 0)
        return `no process of a free-threaded Python left a whole record: ${defects[0]}`;
    if (right.some(onlyAsks))
        return `only build tools, and what asks an interpreter about itself, reported: ${mains(right)}`;
    if (right.length > 0)
        return `only build tools reported: ${mains(right)}`;
    if (processes.length > 0)
        return `no process ran ${mode(gil)}: ${executables(processes)} ran ${otherwise(gil)}`;
    if (gilBuilds.length > 0)
        return `only Pythons that always have the GIL ran: ${executables(gilBuilds)}`;
    return 'no Python process reported';
}
function wrongMode(processes, gil) {
    const runners = processes.filter((process) => isTestRunner(process.main) && !onlyAsks(process));
    if (runners.length === 0 || runners.some((process) => inMode(process, gil)))
        return null;
    return `no test run ${gil === 'default' ? `was ${mode(gil)}` : `had the GIL ${gil}`}: ${mains(runners)} ran ${otherwise(gil)}`;
}
function mode(gil) {
    return gil === 'default' ? 'in the default GIL mode' : `with the GIL ${gil}`;
}
function otherwise(gil) {
    return gil === 'default' ? 'with PYTHON_GIL or -X gil' : `without PYTHON_GIL=${gil === 'off' ? 0 : 1}`;
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
function silence(evidence) {
    const silent = silentInTests(evidence).filter(({ main }) => !isTestRunner(main));
    if (silent.length === 0)
        return [];
    return [
        `${processesCounted(silent.length)} started by the suite never reported, so what they loaded is not known: ${children(silent)}. ` +
            "Started with -I, -E or -S, or without PYTHONPATH and GILPROOF_DIR? ('silent' in 'fail-on' makes this red.)",
    ];
}
function silentInTests({ silent }) {
    const isCode = (main) => main === null || main === '-c';
    return silent.filter((each) => !isBuildTool(each.main) && !onlyAsks(each) && !(isCode(each.main) && isBuildTool(each.startedBy)));
}
function onlyAsks({ main, asks }) {
    return asks && (main === '-c' || isTestRunner(main));
}
function onlyBuilds({ main, ppid }, processes) {
    return isBuildTool(main) || (main === null && processes.some((parent) => parent.pid === ppid && isBuildTool(parent.main)));
}
function mains(reported) {
    return distinct(reported.map(({ main, executable }) => main ?? executable));
}
function others(reported) {
    return reported.length > 0 ? ` (these did: ${mains(reported)})` : '';
}
function children(silent) {
    return distinct(silent.map(({ executable, main }) => (main === null || main === executable ? executable : `${executable} ${main}`)));
}
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







function judge(given) {
    const modules = byModule(given.findings, given);
    const offenders = modules.filter(({ judgement }) => judgement === 'offends').map((entry) => offender(entry, given));
    const unjudged = modules.filter(({ judgement }) => judgement === 'unjudged');
    const processes = countProcesses(given);
    const reenabled = offenders.some(({ effect }) => effect !== 'none');
    const doubtful = unjudged.filter((entry) => !allowanceOf(entry, given)).length;
    const unprovenReason = whyUnproven({ ...given, unjudged: doubtful, reenabled });
    const allowances = sortedAllowances(modules, given);
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
function sortedAllowances(modules, { allowances, territory }) {
    const covered = allowances.map((allowance) => ({
        entry: allowance.expired === undefined ? allowance.entry : `${allowance.entry} (until ${allowance.expired}${gil_allowances/* OVER */.PM}`,
        expired: allowance.expired,
        modules: modules.filter((module) => covers(allowance, allowable(module, territory))),
    }));
    return {
        stale: covered
            .filter((it) => it.expired !== undefined || (it.modules.length > 0 && it.modules.every((m) => m.judgement === 'clean')))
            .map((it) => it.entry),
        unused: covered.filter((it) => it.expired === undefined && it.modules.length === 0).map((it) => it.entry),
        needed: covered.filter((it) => it.expired === undefined && it.modules.some((m) => m.judgement !== 'clean')).map((it) => it.entry),
    };
}
function countProcesses({ evidence: { processes, gilBuilds, lives }, crashes, gil }) {
    const freeThreaded = processes.filter(({ mainInterpreter }) => mainInterpreter);
    const gilOff = freeThreaded.filter((process) => hadGilOff(process, gil)).length;
    return {
        reported: freeThreaded.length + gilBuilds.length,
        gilOff,
        gilOn: freeThreaded.length - gilOff,
        gilBuild: gilBuilds.length,
        crashed: crashes.length,
        maxThreads: (0,suite_lives/* mostThreads */.BB)(lives),
    };
}
function verdictsHolding(from) {
    const { exitCode, stopped } = from.given.ending;
    const testsFailed = stopped === null && exitCode !== 0;
    const proof = from.given.gil !== 'on';
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
    const otherMode = given.gil === 'on' ? processes.gilOff : processes.gilOn;
    if (otherMode > 0) {
        const right = given.gil === 'default' ? (each) => hadGilOff(each, 'default') : (each) => inMode(each, given.gil);
        const which = executables(given.evidence.processes.filter((process) => !right(process)));
        const were = given.gil === 'default' ? 'had the GIL on' : `did not run ${setting(given.gil)}`;
        out.push(`${otherMode} of ${processes.reported} Python processes ${were}: ${which}.`);
    }
    if (processes.gilBuild > 0) {
        out.push(`${processes.gilBuild} of ${processes.reported} Python processes were builds that always have the GIL: ${executables(given.evidence.gilBuilds)}.`);
    }
    if (!given.failOn.has('silent'))
        out.push(...silence(given.evidence));
    if (processes.crashed > 0 && given.ending.exitCode === 0)
        out.push(`${processes.crashed === 1 ? 'A process' : `${processes.crashed} processes`} of the suite crashed, though it passed: ${crashed(given.crashes)}.`);
    return out;
}
function crashed(crashes) {
    const texts = crashes.map(({ pid, main, how, test }) => `${main ?? 'a process'}${pid > 0 ? ` (${pid})` : ''} was ${how}${test === null ? '' : ` in ${test}`}`);
    return texts.slice(0, 5).join('; ') + (texts.length > 5 ? `; and ${texts.length - 5} more` : '');
}
function judge_compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/project.js
var lib_project = __webpack_require__(2574);
;// CONCATENATED MODULE: ./lib/gil/territory.js




function territoryOf(from) {
    const workspaces = [...new Set([from.workspace, real(from.workspace)])];
    const inWorkspace = (file) => workspaces.some((folder) => isInside(folder, file));
    const environments = from.processes.flatMap(({ prefix, basePrefix, stdlib, userSite }) => [prefix, basePrefix, stdlib, userSite]);
    const foreign = [...new Set(environments)].filter((folder) => folder !== null && !workspaces.some((w) => isInside(folder, w)));
    const own = from.distributions.filter((distribution) => isFirstParty(distribution, { inWorkspace, name: from.projectName }));
    const installed = new Map(own.flatMap((distribution) => distribution.files.map((file) => [file, distribution])));
    const siteFolders = new Map();
    const isBuilt = (file) => {
        const [, folder] = SITE_FOLDER.exec(file) ?? [];
        if (folder === undefined)
            return false;
        const known = siteFolders.get(folder) ?? isOutput(folder);
        siteFolders.set(folder, known);
        return known;
    };
    return {
        isFirstParty: (file) => installed.has(file) ||
            (inWorkspace(file) && (!SITE_FOLDER.test(file) || isBuilt(file)) && !foreign.some((folder) => isInside(folder, file))),
        show: (file) => {
            const copied = installed.has(file) || (inWorkspace(file) && isBuilt(file));
            const original = copied ? originalOf(file, [installed.get(file)?.source, ...workspaces]) : file;
            const home = workspaces.find((folder) => isInside(folder, original));
            return home ? (0,external_node_path_.relative)(home, original).split(external_node_path_.sep).join('/') : original;
        },
    };
}
const SITE_FOLDER = /^(.*?[\\/](?:site|dist)-packages)[\\/](.*)$/;
function isOutput(siteFolder) {
    try {
        return !(0,external_node_fs_.readdirSync)(siteFolder).some((entry) => /\.(dist-info|egg-info|egg)$/.test(entry));
    }
    catch {
        return false;
    }
}
function originalOf(file, sources) {
    const [, , inside] = SITE_FOLDER.exec(file) ?? [];
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




function surroundings(of) {
    const { evidence, findings, allowances } = of;
    const asked = findings.some(({ judgement }) => judgement !== 'clean') || allowances.some(({ kind }) => kind === 'dist');
    const distributions = asked ? readDistributions(siteFolders(evidence)) : [];
    const territory = territoryOf({
        workspace: of.workspace,
        projectName: (0,lib_project/* projectSetting */.A2)('name', of),
        processes: evidence.processes,
        distributions,
    });
    return { distributions, territory };
}
function siteFolders({ modules }) {
    const searched = modules.flatMap(({ path, file }) => [...path, (0,external_node_path_.dirname)(file)]);
    return [...new Set(searched)].filter((folder) => /[\\/](site|dist)-packages[\\/]?$/.test(folder));
}

// EXTERNAL MODULE: ./lib/python/spec.js + 1 modules
var python_spec = __webpack_require__(265);
// EXTERNAL MODULE: ./lib/python/wanted.js
var wanted = __webpack_require__(239);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/audit/inventory.js



const LIMIT = 300_000;
async function takeInventory({ executable, folders, scripts, env }) {
    const own = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(PYTHON|GILPROOF_)/i.test(name)));
    const argv = ['-I', '-X', 'gil=0', (0,external_node_path_.join)(scripts, 'inventory.py'), ...folders];
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(executable, argv, { env: own, timeout: LIMIT, maxBuffer: 2 ** 28, windowsHide: true });
    return asInventory(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''), env);
}
function asInventory(said, env) {
    const { process: told, path, modules, finders, building, unreadable } = said;
    const text = (key) => {
        const value = told[key];
        if (typeof value !== 'string')
            throw new Error(`inventory.py: '${key}' is no text`);
        return value;
    };
    if (!isTexts(path) || !isTexts(finders) || !isTexts(building) || !isTexts(unreadable) || !Array.isArray(modules))
        throw new Error('inventory.py gave no readable answer');
    const { base, gil } = told;
    const libraries = Object.entries(env).filter((entry) => /^LD_(LIBRARY_PATH|PRELOAD)$/.test(entry[0]) && Boolean(entry[1]));
    const process = {
        pid: 0,
        ppid: 0,
        executable: text('executable'),
        base: typeof base === 'string' && base !== '' ? base : text('executable'),
        prefix: text('prefix'),
        basePrefix: text('basePrefix'),
        stdlib: text('stdlib'),
        userSite: null,
        version: text('version'),
        gil: typeof gil === 'number' ? gil : null,
        main: null,
        asks: false,
        mainInterpreter: true,
        gilOn: false,
        env: Object.fromEntries(libraries),
    };
    return { process, modules: modules.map((module) => asModule(module, { process, path })), finders, building, unreadable };
}
function asModule(module, at) {
    const [name, file] = isTexts(module) ? module : [];
    if (name === undefined || file === undefined)
        throw new Error('inventory.py: a module is torn');
    return { name, file, id: null, kept: null, ...at, cwd: at.process.prefix, builtin: false, imports: [] };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/which.js
var which = __webpack_require__(1610);
;// CONCATENATED MODULE: ./lib/audit/wheel.js

const SYSTEMS = {
    linux: /^(manylinux|musllinux|linux)/,
    darwin: /^macosx/,
    win32: /^win/,
};
function readWheel(file, platform) {
    const parts = /^([^-]+)-[^-]+(?:-\d[^-]*)?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec((0,external_node_path_.basename)(file));
    if (parts === null)
        return 'its name is not that of a wheel';
    const [, distribution = '', pythons = '', abis = '', platforms = ''] = parts;
    const system = SYSTEMS[platform];
    const fits = platforms.split('.').some((tag) => tag === 'any' || system?.test(tag) !== false);
    if (!fits)
        return `it is for another platform: ${platforms}`;
    const abi = abis.split('.');
    if (abi.includes('none'))
        return { file, distribution, wants: null };
    const [, minor] = abi.map((each) => /^cp3(\d+)td?$/.exec(each)).find((match) => match !== null) ?? [];
    if (minor !== undefined)
        return Number(minor) < 13 ? 'free-threaded builds begin with CPython 3.13' : { file, distribution, wants: `3.${minor}t` };
    const [, since] = /^cp3(\d+)$/.exec(pythons) ?? [];
    if (abi.includes('abi3t') && since !== undefined)
        return { file, distribution, wants: `>=3.${Math.max(15, Number(since))}` };
    return `it is for builds that always have the GIL (its ABI tag is ${abis}; a free-threaded build's ends in t: cp314t)`;
}

;// CONCATENATED MODULE: ./lib/audit/targets.js






const LEGAL = 'environments, folders of packages and wheels, or globs of them, one a line';
function readTargets(text, at) {
    const globs = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const paths = globs.flatMap((glob) => {
        const found = glob.includes('\0') ? [] : (0,lib_glob/* expand */.f)(glob, at.workspace);
        if (found.length === 0)
            throw new lib_verdict/* BadInput */.kp('audit', glob, LEGAL, 'nothing is there');
        return found;
    });
    return [...new Set(paths)].map((path) => targetOf(path, at.platform));
}
function targetOf(path, platform) {
    if ((0,external_node_fs_.statSync)(path).isDirectory()) {
        const home = environmentAround(path, platform);
        return home === null ? { kind: 'folder', path } : { kind: 'environment', path, python: home };
    }
    if (!path.endsWith('.whl')) {
        if (/^python[\d.]*t?(\.exe)?$/.test((0,external_node_path_.basename)(path)) && (0,which/* isExecutable */.TV)(path))
            return { kind: 'environment', path, python: path };
        throw new lib_verdict/* BadInput */.kp('audit', path, LEGAL, 'it is neither a folder nor a wheel');
    }
    const wheel = readWheel(path, platform);
    if (typeof wheel === 'string')
        throw new lib_verdict/* BadInput */.kp('audit', path, LEGAL, wheel);
    return { kind: 'wheel', path, wheel };
}
function environmentAround(path, platform) {
    const own = interpreterIn(path, platform);
    if (own !== null || !/^(site|dist)-packages$/.test((0,external_node_path_.basename)(path)))
        return own;
    const above = [(0,external_node_path_.dirname)(path), (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)))];
    return above.map((folder) => interpreterIn(folder, platform)).find((python) => python !== null) ?? null;
}
function interpreterIn(folder, platform) {
    if (platform === 'win32') {
        return [(0,external_node_path_.join)(folder, 'Scripts', 'python.exe'), (0,external_node_path_.join)(folder, 'python.exe')].find((file) => (0,external_node_fs_.existsSync)(file)) ?? null;
    }
    const bin = (0,external_node_path_.join)(folder, 'bin');
    if (!(0,external_node_fs_.existsSync)(bin))
        return null;
    const threaded = (0,external_node_fs_.readdirSync)(bin).filter((name) => /^python3\.\d+t$/.test(name));
    const names = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'pyvenv.cfg')) ? ['python', 'python3'] : [...threaded.sort().reverse(), 'python3', 'python'];
    return names.map((name) => (0,external_node_path_.join)(bin, name)).find((file) => (0,which/* isExecutable */.TV)(file)) ?? null;
}

;// CONCATENATED MODULE: ./lib/audit/throw-away.js




async function installWheels(wheels, python, workshop) {
    const { env, platform, temporary } = workshop;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'wheels-'));
    const own = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(PYTHON|GILPROOF_|VIRTUAL_ENV$)/i.test(name)));
    const made = await said(python.executable, ['-I', '-m', 'venv', '--without-pip', folder], own);
    if (made.code !== 0)
        throw new Error(`no environment can be made with ${python.executable}: ${made.text.slice(-500)}`);
    const executable = platform === 'win32' ? (0,external_node_path_.join)(folder, 'Scripts', 'python.exe') : (0,external_node_path_.join)(folder, 'bin', 'python');
    const files = wheels.map(({ file }) => file);
    const [program, ...pip] = await pipFor(executable, python.executable, own);
    const install = [...pip, 'install', '--disable-pip-version-check', '--no-input', '--only-binary', ':all:', '--quiet'];
    const whole = await said(program, [...install, ...files], own);
    if (whole.code === 0)
        return { executable, notices: [] };
    const alone = await said(program, [...install, '--no-deps', ...files], own);
    if (alone.code !== 0)
        throw new lib_verdict/* BadInput */.kp('audit', files.join('\n'), 'wheels that pip can install together', `pip refuses: ${errorOf(alone.text)}`);
    const names = wheels.map(({ file }) => (0,external_node_path_.basename)(file)).join(', ');
    return { executable, notices: [`What ${names} needs could not be installed (${errorOf(whole.text)}): judged without it.`] };
}
async function pipFor(executable, base, env) {
    const there = await said(base, ['-I', '-m', 'pip', '--python', executable, '--version'], env);
    if (there.code === 0)
        return [base, '-I', '-m', 'pip', '--python', executable];
    await said(executable, ['-I', '-m', 'ensurepip'], env);
    return [executable, '-I', '-m', 'pip'];
}
function errorOf(text) {
    const lines = text.split('\n').filter((line) => line.startsWith('ERROR: '));
    return (lines.at(-1) ?? text.trim().split('\n').at(-1) ?? '').replace(/^ERROR: /, '').slice(0, 300);
}
function said(program, args, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
        let text = '';
        for (const stream of [child.stdout, child.stderr]) {
            stream.setEncoding('utf8').on('data', (chunk) => {
                text += chunk;
            });
        }
        child.on('error', reject);
        child.on('close', (code) => resolve({ code, text }));
    });
}

;// CONCATENATED MODULE: ./lib/audit/audit.js












async function auditTargets(text, auditing) {
    const targets = readTargets(text, auditing);
    const parts = [];
    for (const group of audit_byInterpreter(targets))
        parts.push(await partOf(group, auditing));
    const modules = parts.flatMap((part) => part.modules);
    const work = auditModules(modules, auditing.auditor);
    const count = modules.length === 1 ? 'an extension module' : `${modules.length} extension modules`;
    const { findings } = await auditing.during(`gilproof: auditing ${count}`, work);
    const evidence = {
        processes: parts.map(({ process }) => process),
        gilBuilds: [],
        silent: [],
        lives: [],
        modules,
        tests: [],
        defects: [],
    };
    const { inputs } = auditing;
    const around = withWheels(surroundings({ evidence, findings, ...inputs, workspace: auditing.workspace }), parts);
    const ending = { exitCode: 0, signal: null, seconds: 0, stopped: null };
    const judged = judge({
        evidence,
        findings,
        ...around,
        ...inputs,
        gil: 'off',
        failOn: new Set(inputs.failOn),
        ending,
        crashes: [],
        hangs: [],
    });
    const [first] = parts;
    if (first === undefined)
        throw new Error('nothing to audit');
    const show = (path) => (0,external_node_path_.relative)(auditing.workspace, path).startsWith('..') ? path : (0,external_node_path_.relative)(auditing.workspace, path) || '.';
    const judgement = withReservations({ ...judged, processes: { ...judged.processes, reported: 0, gilOff: 0 } }, { parts, show });
    return { python: first.python, judgement, audited: targets.map(({ path }) => show(path)) };
}
function audit_byInterpreter(targets) {
    const groups = new Map();
    for (const target of targets) {
        const key = target.kind === 'environment' ? target.python : target.kind === 'folder' ? '' : `wheel ${target.wheel.wants}`;
        const known = groups.get(key);
        if (known)
            known.push(target);
        else
            groups.set(key, [target]);
    }
    return [...groups.values()];
}
async function partOf(targets, auditing) {
    const { inputs, scripts, env } = auditing;
    const [first] = targets;
    const python = await auditing.find(wantedFor(first, inputs));
    if (first.kind !== 'wheel') {
        const folders = first.kind === 'folder' ? targets.map(({ path }) => path) : [];
        const inventory = await takeInventory({ executable: python.executable, folders, scripts, env });
        return { ...inventory, python, targets, own: null, notices: [] };
    }
    const wheels = targets.flatMap((target) => (target.kind === 'wheel' ? [target.wheel] : []));
    const installing = installWheels(wheels, python, auditing);
    const { executable, notices } = await auditing.during(`gilproof: installing ${wheels.map(({ file }) => (0,external_node_path_.basename)(file)).join(', ')}`, installing);
    const inventory = await takeInventory({ executable, folders: [], scripts, env });
    const own = ownDistributions(wheels, inventory);
    const modules = inventory.modules.filter(({ file }) => ownerOf(file, own) !== null);
    return { ...inventory, modules, finders: [], building: [], python, targets, own, notices };
}
function wantedFor(target, { python, pythonVersion }) {
    if (target.kind !== 'environment') {
        const wants = target.kind === 'wheel' ? target.wheel.wants : null;
        return { python, spec: wants === null ? pythonVersion : (0,python_spec/* parseSpec */.F9)(wants, `the tag of ${(0,external_node_path_.basename)(target.path)}`) };
    }
    const spec = (0,python_spec/* isAskedFor */.un)(pythonVersion) ? pythonVersion : (0,wanted/* anyVersion */.Z)('any');
    return { python: target.python, spec, called: 'the audited environment', asItIs: true };
}
function ownDistributions(wheels, { modules, process }) {
    const names = new Set(wheels.map(({ distribution }) => (0,gil_allowances/* normalizedName */.j8)(distribution)));
    const folders = new Set(modules.flatMap(({ path }) => path).filter((folder) => folder.startsWith(process.prefix)));
    return readDistributions([...folders]).filter(({ name }) => names.has((0,gil_allowances/* normalizedName */.j8)(name)));
}
function withWheels({ distributions, territory }, parts) {
    const wheels = parts.flatMap(({ own, process }) => (own === null ? [] : [{ own, prefix: process.prefix + external_node_path_.sep }]));
    const partOfFile = (file) => wheels.find(({ prefix }) => file.startsWith(prefix));
    return {
        distributions: [...wheels.flatMap(({ own }) => own), ...distributions],
        territory: {
            isFirstParty: (file) => partOfFile(file) !== undefined || territory.isFirstParty(file),
            show: (file) => {
                if (partOfFile(file) === undefined)
                    return territory.show(file);
                return file.replace(/^.*?[\\/]site-packages[\\/]/, '').replaceAll('\\', '/');
            },
        },
    };
}
function withReservations(judgement, { parts, show }) {
    const names = ({ targets }) => targets.map(({ path }) => show(path)).join(', ');
    const idle = parts.filter(({ modules }) => modules.length === 0);
    const notices = [
        ...judgement.notices,
        ...parts.flatMap((part) => part.notices),
        ...parts
            .filter(({ finders }) => finders.length > 0)
            .map((part) => `In ${names(part)} import hooks may know further modules, which were not judged: ${part.finders.join(', ')}.`),
        ...parts
            .filter(({ building }) => building.length > 0)
            .map((part) => `In ${names(part)} an import may build anew what was judged as it was built last: ${part.building.join(', ')}.`),
        ...(idle.length < parts.length ? idle.map((part) => `${NOTHING_IN} ${names(part)}.`) : []),
    ];
    const unread = parts.flatMap(({ unreadable }) => unreadable);
    const reason = idle.length === parts.length
        ? `no ${NOTHING_IN.slice(3)} ${idle.map(names).join(', ')}`
        : unread.length > 0
            ? `not all could be read: ${unread[0]}`
            : null;
    if (reason === null)
        return { ...judgement, notices };
    const others = [judgement.verdict, ...judgement.alsoTrue].filter((verdict) => verdict !== 'clean' && verdict !== 'unproven');
    const [verdict = 'unproven', ...alsoTrue] = inOrder(['unproven', ...others]);
    return { ...judgement, notices, verdict, alsoTrue, failed: true, unprovenReason: reason };
}
const NOTHING_IN = 'No extension module was found in';
function inOrder(verdicts) {
    return Object.keys(lib_verdict/* VERDICTS */.bk).filter((verdict) => verdicts.includes(verdict));
}

;// CONCATENATED MODULE: ./lib/gil/requirement-lines.js
const REQUIREMENT = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:$|[[<>=!~;@(,#\\]|--?[a-z])/;
function named(requirement, line) {
    const name = REQUIREMENT.exec(requirement)?.[1];
    return name === undefined ? [] : [{ name, line }];
}
function linesOfRequirements(text) {
    const lines = text.split(/\r\n|\n|\r/);
    return lines.flatMap((line, index) => (/\\\s*$/.test(lines[index - 1] ?? '') ? [] : named(line, index + 1)));
}
const INI_OPTIONS = /^(install_requires|setup_requires|tests_require|deps|requires)$/;
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
function linesOfLock(text) {
    const lines = text.split(/\r\n|\n/);
    return lines.flatMap((line, index) => {
        const name = lines[index - 1] === '[[package]]' ? /^name = "([^"]+)"$/.exec(line)?.[1] : undefined;
        return name === undefined ? [] : [{ name, line: index + 1 }];
    });
}
const TOML_KEY = /^((build-|dev-|extra-|optional-|pypi-)?dependencies|dependency-groups|requires|deps)$/;
async function linesOfToml(text) {
    const { parseTOML } = await __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 1450));
    const [document] = parseTOML(text).body;
    return document.body.flatMap((node) => node.type === 'TOMLTable' ? node.body.flatMap((entry) => ofEntry(entry, node.resolvedKey.map(String))) : ofEntry(node, []));
}
function ofEntry(entry, table) {
    const path = [...table, ...entry.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))];
    const at = path.findIndex((key) => TOML_KEY.test(key));
    if (entry.value.type === 'TOMLInlineTable' && (at < 0 || at === path.length - 1))
        return entry.value.body.flatMap((each) => ofEntry(each, path));
    if (at < 0)
        return [];
    if (entry.value.type === 'TOMLArray')
        return entry.value.elements.flatMap(ofElement);
    const name = path[at + 1];
    return name === undefined || name === 'python' ? [] : [{ name, line: entry.loc.start.line }];
}
function ofElement(element) {
    return element.type === 'TOMLValue' && element.kind === 'string' ? named(element.value, element.loc.start.line) : [];
}

;// CONCATENATED MODULE: ./lib/gil/declared.js




const LARGEST = 16 * 1024 * 1024;
const MOST = 50;
const READERS = [
    [/^pyproject\.toml$/, linesOfToml],
    [/^requirements.*\.txt$/, linesOfRequirements],
    [/^setup\.cfg$/, linesOfIni],
    [/^tox\.ini$/, linesOfIni],
    [/^uv\.lock$/, linesOfLock],
];
async function readDeclarations(project) {
    const declared = new Map();
    const files = folders(project).flatMap((folder) => filesOf(folder));
    for (const [pattern, read] of READERS) {
        for (const { folder, name } of files.filter(({ file }) => pattern.test(file))) {
            const file = (0,external_node_path_.relative)(project.workspace, (0,external_node_path_.join)(folder, name)).split(external_node_path_.sep).join('/');
            for (const named of await declared_attempt(() => read(textOf((0,external_node_path_.join)(folder, name))))) {
                const distribution = (0,gil_allowances/* normalizedName */.j8)(named.name);
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


function installationOf({ files }) {
    const record = files.find((file) => /\.dist-info[\\/](WHEEL|RECORD|METADATA)$/.test(file));
    const read = (name) => (record === undefined ? '' : installation_textOf((0,external_node_path_.join)((0,external_node_path_.dirname)(record), name)));
    const tags = [...read('WHEEL').matchAll(/^Tag:[ \t]*(\S+)[ \t]*$/gim)].map(([, tag]) => tag ?? '');
    const by = /^\s*(\S{1,40})\s*$/.exec(read('INSTALLER'))?.[1] ?? null;
    return { how: fromUrl(read('direct_url.json')) ?? fromTags(tags), tag: tags.at(-1) ?? null, by };
}
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

const READ = 32 * 1024 * 1024;
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
function toolkitOf(file) {
    const content = beginning(file);
    if (content === null)
        return null;
    return MARKS.find(([, marks]) => marks.some((mark) => content.includes(mark)))?.[0] ?? null;
}
function beginning(file) {
    let descriptor;
    try {
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






const particulars_MOST = 500;
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
            declaredAt: name === null || kind === 'own' ? null : (declarations.get((0,gil_allowances/* normalizedName */.j8)(name)) ?? null),
            builtWith: index < particulars_MOST ? toolkitOf(file) : null,
            installed: distribution === null ? null : installationOf(distribution),
        };
    });
    return { ...judgement, offenders };
}

;// CONCATENATED MODULE: ./lib/gil/unloaded.js







const FOLDERS = 20_000;
function unloadedModules({ modules }, project) {
    const loaded = modules.filter(({ builtin }) => !builtin);
    const names = new Set(modules.map(({ name }) => name));
    const files = new Set(loaded.flatMap(({ file }) => [file, unloaded_real(file)]));
    const unloaded = new Map();
    for (const like of onePerInterpreter(loaded)) {
        const tag = tagOf(like.process.version);
        for (const { name, file } of importable({ like, tag, project }))
            if (!names.has(name) && !files.has(file) && !files.has(unloaded_real(file)) && !unloaded.has(name))
                unloaded.set(name, { ...like, name, file, id: null, kept: null, imports: [] });
    }
    return [...unloaded.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
function loadedWithGilOnly({ modules }, judged) {
    const names = new Set(judged.modules.map(({ name }) => name));
    const others = modules.filter(({ name, file, builtin }) => !names.has(name) && !builtin && !/[\\/](lib-dynload|DLLs)[\\/]/.test(file));
    return [...new Map(others.map((module) => [module.name, module])).values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
function tellLoadedWithGilOnly(findings) {
    if (findings.length === 0)
        return [];
    const all = findings.map(({ module, judgement }) => ({ module: module.name, judgement }));
    return [`With the GIL on the suite loaded ${listed(all)} too, and not with it off, so nothing is decided by that${wouldSwitch(all)}.`];
}
function tellUnloaded(findings, territory) {
    if (findings.length === 0)
        return { notices: [] };
    const unloaded = findings.map(({ module, judgement }) => ({ module: module.name, file: territory.show(module.file), judgement }));
    const what = `No test loaded ${listed(unloaded)}, ${unloaded.length === 1 ? 'an extension module' : 'extension modules'} of the project's own`;
    return { unloaded, notices: [`${what}${wouldSwitch(unloaded)}.`] };
}
function wouldSwitch(all) {
    const offending = all.filter(({ judgement }) => judgement === 'offends');
    if (offending.length === 0)
        return '';
    const which = offending.length === all.length ? (offending.length === 1 ? 'it' : 'they') : listed(offending);
    return `: loaded, ${which} would switch the GIL on`;
}
function listed(modules) {
    const names = modules.slice(0, 10).map(({ module }) => module);
    return names.join(', ') + (modules.length > 10 ? ` and ${modules.length - 10} more` : '');
}
function onePerInterpreter(modules) {
    const longest = new Map();
    for (const module of modules) {
        const key = JSON.stringify([module.process.base, module.process.version]);
        if (module.path.length >= (longest.get(key)?.path.length ?? 0))
            longest.set(key, module);
    }
    return [...longest.values()];
}
function tagOf(version) {
    const [, major = '3', minor = ''] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    return new RegExp(`^([^.]+)\\.(?:cpython-${major}${minor}td?-[\\w-]+\\.so|cp${major}${minor}td?-\\w+\\.pyd)$`);
}
function* importable({ like, tag, project }) {
    const path = [...new Set(like.path.map((entry) => ((0,external_node_path_.isAbsolute)(entry) ? entry : (0,external_node_path_.join)(like.cwd, entry))))];
    const isSite = (folder) => /[\\/](site|dist)-packages[\\/]?$/.test(folder);
    const budget = { folders: FOLDERS };
    const mayBeOwn = (root) => (!isSite(root) || isOutput(root)) && inWorkspace(root, project);
    for (const root of path.filter(mayBeOwn))
        yield* below(root, [], { tag, budget });
    yield* installed(path.filter(isSite), { tag, project });
}
function* below(folder, names, at) {
    if (at.budget.folders-- <= 0)
        return;
    for (const entry of entriesOf(folder)) {
        const file = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (!/\.|^(__pycache__|node_modules)$/.test(entry.name) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(file, 'pyvenv.cfg')))
                yield* below(file, [...names, entry.name], at);
        }
        else
            yield* unloaded_named(file, [...names, entry.name], at.tag);
    }
}
function* installed(siteFolders, { tag, project }) {
    const name = (0,lib_project/* projectSetting */.A2)('name', project);
    const mayBeOwn = (folder, entry) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, entry, 'direct_url.json')) ||
        (name !== null && (0,gil_allowances/* normalizedName */.j8)(entry.split('-')[0] ?? '') === (0,gil_allowances/* normalizedName */.j8)(name));
    for (const folder of siteFolders) {
        const own = readDistributions([folder], mayBeOwn).filter((each) => isFirstParty(each, { inWorkspace: (path) => inWorkspace(path, project), name }));
        for (const file of own.flatMap(({ files }) => files)) {
            const inside = (0,external_node_path_.relative)(folder, file);
            if (!inside.startsWith('..') && (0,external_node_fs_.existsSync)(file))
                yield* unloaded_named(file, inside.split(/[\\/]/), tag);
        }
    }
}
function* unloaded_named(file, parts, tag) {
    const [, stem] = tag.exec(parts.at(-1) ?? '') ?? [];
    const packages = parts.slice(0, -1);
    if (stem === undefined || packages.some((part) => part.includes('.')))
        return;
    yield { name: [...packages, ...(stem === '__init__' && packages.length > 0 ? [] : [stem])].join('.'), file };
}
function inWorkspace(path, { workspace }) {
    return isInside(workspace, path) || isInside(unloaded_real(workspace), unloaded_real(path));
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function unloaded_real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./lib/judgement.js





async function judgeSuite({ inputs, control, workspace, auditor, during, ...run }) {
    const { evidence } = run;
    const withGil = control ? loadedWithGilOnly(control, evidence) : [];
    const unloaded = unloadedModules(evidence, { ...inputs, workspace }).filter(({ name }) => !withGil.some((other) => other.name === name));
    const modules = [...evidence.modules, ...withGil, ...unloaded];
    const auditing = auditModules(modules, auditor);
    const audit = await (modules.length === 0 ? auditing : during(`gilproof: auditing ${modules.length} extension modules`, auditing));
    const findingsOf = (some, those = new Set(some)) => audit.findings.filter(({ module }) => those.has(module));
    const findings = findingsOf(evidence.modules);
    const around = surroundings({ evidence, findings, ...inputs, workspace });
    const judged = judge({ ...inputs, ...run, findings, ...around, failOn: new Set(inputs.failOn) });
    const { notices, ...more } = tellUnloaded(findingsOf(unloaded), around.territory);
    const particular = await withParticulars(judged, { ...around, ...inputs, workspace });
    return {
        judgement: { ...particular, ...more, notices: [...judged.notices, ...tellLoadedWithGilOnly(findingsOf(withGil)), ...notices] },
        show: around.territory.show,
    };
}

// EXTERNAL MODULE: ./lib/cancel.js
var cancel = __webpack_require__(1485);
// EXTERNAL MODULE: ./lib/suite/processes.js
var processes = __webpack_require__(5737);
;// CONCATENATED MODULE: ./lib/suite/answering.js

const ASK = {
    linux: [
        { signal: 60, descriptor: 2 },
        { signal: 61, descriptor: 1 },
    ],
    darwin: [{ signal: 29, descriptor: 2 }],
};
function answering(suite) {
    const ask = ASK[suite.platform];
    return ask === undefined ? [] : (0,processes/* processesOf */.L)({ ...suite, below: process.pid }).map((pid) => ({ pid, ask }));
}

;// CONCATENATED MODULE: ./lib/suite/command.js


const asIs = (script) => script;
const SHELLS = {
    bash: { template: 'bash --noprofile --norc -e -o pipefail {0}', extension: '.sh', wrap: asIs },
    sh: { template: 'sh -e {0}', extension: '.sh', wrap: asIs },
    pwsh: {
        template: `pwsh -command ". '{0}'"`,
        extension: '.ps1',
        wrap: (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`,
    },
    cmd: {
        template: 'cmd /D /E:ON /V:OFF /S /C "CALL "{0}""',
        extension: '.cmd',
        wrap: (script) => `@echo off\r\n${script.replaceAll(/\r?\n/g, '\r\n')}`,
    },
};
function scriptCommand(given) {
    const shell = SHELLS[given.shell] ?? { template: given.shell, extension: '', wrap: asIs };
    const file = (0,external_node_path_.join)(given.folder, given.name + shell.extension);
    (0,external_node_fs_.writeFileSync)(file, shell.wrap(given.script), { mode: 0o700 });
    if (given.shell === 'cmd') {
        const [, program = 'cmd', args = ''] = /^(\S+) (.*)$/.exec(shell.template) ?? [];
        return { program, args: [args.replace('{0}', () => file)], verbatim: true };
    }
    const [program = given.shell, ...args] = words(shell.template).map((word) => word.replaceAll('{0}', () => file));
    return { program, args, verbatim: false };
}
function words(template) {
    return (template.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/suite/causes.js

const FAULTS = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGSYS', 'SIGTRAP'];
function signalName(signal) {
    return Object.entries(external_node_os_.constants.signals).find(([, number]) => number === signal)?.[0] ?? `signal ${signal}`;
}
const WORDS = {
    SIGSEGV: 'an access to memory that is not its own',
    SIGBUS: 'an access to memory that is not there',
    SIGABRT: 'it gave itself up: an assertion in native code, or abort()',
    SIGILL: 'an instruction that this processor does not have',
    SIGFPE: 'a division by zero in native code',
    SIGSYS: 'a system call that is not permitted',
    SIGTRAP: 'a trap in native code',
};
function inWords(signal, outOfMemory) {
    if (signal === 'SIGKILL')
        return `killed by SIGKILL (${outOfMemory ? 'the kernel ran out of memory and chose it' : 'not by the suite; the kernel does that when memory runs out'})`;
    return `killed by ${signal}${WORDS[signal] ? ` (${WORDS[signal]})` : ''}`;
}
function exceptionInWords(code) {
    return EXCEPTIONS.get(code >>> 0) ?? `ended by exception 0x${(code >>> 0).toString(16).toUpperCase()}`;
}
const EXCEPTIONS = new Map([
    [0xc0000005, 'ended by exception 0xC0000005 (access violation: memory that is not its own)'],
    [0xc000001d, 'ended by exception 0xC000001D (an instruction that this processor does not have)'],
    [0xc0000094, 'ended by exception 0xC0000094 (a division by zero in native code)'],
    [0xc00000fd, 'ended by exception 0xC00000FD (stack overflow)'],
    [0xc0000135, 'ended by exception 0xC0000135 (a DLL was not found)'],
    [0xc0000139, 'ended by exception 0xC0000139 (a DLL lacks a function)'],
    [0xc0000374, 'ended by exception 0xC0000374 (heap corruption)'],
    [0xc0000409, 'ended by exception 0xC0000409 (a stack buffer was overrun, or a fatal error)'],
]);

;// CONCATENATED MODULE: ./lib/suite/crashes.js


function crashesOf(ends) {
    const { lives } = ends;
    const sent = lives.flatMap(({ deaths }) => deaths.flatMap((death) => (death.t === 'signalled' ? [death] : [])));
    const killed = new Set(sent.map(({ pid, signal }) => `${pid} ${signal}`));
    const toGroups = new Set(sent.filter(({ pid }) => pid < 0).map(({ signal }) => signal));
    const wasSent = (pid, signal) => killed.has(`${pid} ${signal}`) || toGroups.has(signal);
    const byPid = new Map([...lives].reverse().map((life) => [life.process.pid, life]));
    const over = new Set();
    const told = lives.flatMap(({ process, deaths }) => deaths.flatMap((death) => {
        if (death.t !== 'died' || over.has(death.pid))
            return [];
        over.add(death.pid);
        const life = byPid.get(death.pid) ?? null;
        const of = { pid: death.pid, life, main: life?.process.main ?? process.main, during: death.during ?? null };
        if ('code' in death)
            return [crash({ ...of, how: exceptionInWords(death.code) })];
        const { pid, signal } = death;
        if (wasSent(pid, signal))
            return [];
        if (!life && !FAULTS.includes(signalName(signal)))
            return [];
        return [crash({ ...of, how: inWords(signalName(signal), ends.outOfMemory) })];
    }));
    const all = [...told, ...seenCrashes(ends, wasSent, over)];
    all.push(...ownCrash(ends, wasSent).filter(({ pid }) => pid === 0 || !all.some((each) => each.pid === pid)));
    return withFatalErrors(all, ends, new Set(sent.map(({ signal }) => signal)));
}
function seenCrashes(ends, wasSent, told) {
    const over = new Set(told);
    return ends.seen.flatMap((death) => {
        const life = lifeOfSeen(death, ends.lives);
        if (life === null || over.has(life.process.pid) || wasSent(life.process.pid, death.signal))
            return [];
        over.add(life.process.pid);
        const signal = signalName(death.signal);
        if (!FAULTS.includes(signal) && !(signal === 'SIGKILL' && ends.outOfMemory))
            return [];
        return [ofLife(life, inWords(signal, ends.outOfMemory))];
    });
}
function lifeOfSeen({ pid, ofChild }, lives) {
    return lives.find(({ process }) => (ofChild ? process.ppid : process.pid) === pid) ?? null;
}
function withFatalErrors(crashes, ends, sent) {
    const left = crashes_distinct(ends.fatal).map(({ what, stack }) => {
        const signal = FATAL.get(what) ?? 'SIGABRT';
        return { stack, how: inWords(signal, ends.outOfMemory), untold: FATAL.has(what) && !sent.has(external_node_os_.constants.signals[signal]) };
    });
    const take = (fits) => {
        const at = left.findIndex(fits);
        return at < 0 ? undefined : left.splice(at, 1)[0];
    };
    const told = crashes.map((each) => ({ ...each, stack: take(({ stack }) => isIn(stack, each.test))?.stack ?? [] }));
    const ofTests = ends.lives.flatMap((life) => {
        if (told.some(({ pid }) => pid === life.process.pid))
            return [];
        const error = take(({ stack, untold }) => untold && isIn(stack, life.test));
        return error ? [{ ...ofLife(life, error.how), stack: error.stack }] : [];
    });
    const named = crashes_inOrder([...told, ...ofTests], left);
    const unclear = new Set(named.filter(({ stack }) => stack.length === 0).map(({ how }) => how));
    const nameless = left.flatMap(({ stack, how, untold }) => untold && !unclear.has(how) && !named.some((each) => each.stack === stack) ? [{ ...NAMELESS, how, stack }] : []);
    const all = [...named, ...nameless];
    const ofShells = ends.seen.flatMap(({ pid, signal }) => {
        const how = inWords(signalName(signal), ends.outOfMemory);
        return pid !== null || sent.has(signal) || all.some((each) => each.how === how) ? [] : [{ ...NAMELESS, how, stack: [] }];
    });
    return [...all, ...ofShells];
}
function crashes_inOrder(crashes, left) {
    return crashes.map((crash) => {
        const without = crashes.filter(({ how, stack }) => how === crash.how && stack.length === 0);
        const stacks = left.filter(({ how }) => how === crash.how);
        return without.length === stacks.length ? { ...crash, stack: stacks[without.indexOf(crash)]?.stack ?? crash.stack } : crash;
    });
}
const NAMELESS = { pid: 0, main: null, test: null, module: null };
function isIn(stack, test) {
    const name = test === null ? null : /(\w+)(\[.*)?$/s.exec(test)?.[1];
    return Boolean(name) && stack.some((line) => line.endsWith(` in ${name}`));
}
function crashes_distinct(errors) {
    return [...new Map(errors.filter(({ stack }) => stack.length > 0).map((error) => [error.stack.join('\n'), error])).values()];
}
const FATAL = new Map([
    ['Segmentation fault', 'SIGSEGV'],
    ['Aborted', 'SIGABRT'],
    ['Bus error', 'SIGBUS'],
    ['Illegal instruction', 'SIGILL'],
    ['Floating-point exception', 'SIGFPE'],
]);
function ownCrash(ends, wasSent) {
    const { lives, ending, platform } = ends;
    const code = ending.exitCode ?? 0;
    const raised = platform === 'win32' && code >>> 0 >= 0xc0000000;
    const signal = ending.signal ?? (platform !== 'win32' && code > 128 && code <= 128 + 64 ? signalName(code - 128) : null);
    if (!raised && (signal === null || !(FAULTS.includes(signal) || signal === 'SIGKILL')))
        return [];
    const how = raised ? exceptionInWords(code) : inWords(signal ?? '', ends.outOfMemory);
    const seen = ends.seen.findLast((each) => each.pid !== null && ending.signal === null && signalName(each.signal) === signal);
    const life = seen ? lifeOfSeen(seen, lives) : likelyCommand(lives);
    const pid = life?.process.pid ?? seen?.pid ?? 0;
    if (signal !== null && wasSent(pid, external_node_os_.constants.signals[signal]))
        return [];
    return [life ? ofLife(life, how) : { ...NAMELESS, pid, how, stack: [] }];
}
function likelyCommand(lives) {
    const pids = new Set(lives.map(({ process }) => process.pid));
    const first = lives.filter(({ process }) => process.mainInterpreter && !pids.has(process.ppid));
    return first.find(({ test }) => test !== null) ?? first.at(-1) ?? null;
}
function ofLife(life, how) {
    return crash({ pid: life.process.pid, life, how, main: life.process.main, during: null });
}
function crash({ pid, life, how, main, during }) {
    return { pid, main, how, test: life?.test ?? during, module: life?.module ?? null, stack: [] };
}

;// CONCATENATED MODULE: ./lib/suite/environment.js
const FOR_ACTIONS_ONLY = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_ID_TOKEN_|ACTIONS_CACHE_URL$|ACTIONS_RESULTS_URL$)/i;
function scriptEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !FOR_ACTIONS_ONLY.test(name) && name.toUpperCase() !== 'PYTHON_GIL'));
}
function suiteEnvironment(env, by) {
    const own = scriptEnvironment(env);
    const pythonPath = own.PYTHONPATH ? by.recorder + (by.platform === 'win32' ? ';' : ':') + own.PYTHONPATH : by.recorder;
    return {
        ...own,
        ...(by.gil === 'default' ? {} : { PYTHON_GIL: by.gil === 'off' ? '0' : '1' }),
        PYTHONPATH: pythonPath,
        GILPROOF_DIR: by.records,
        GILPROOF_RECORDER: by.recorder,
        GILPROOF_GIL: by.gil,
        ...(by.platform === 'win32' && by.timeout !== null ? { GILPROOF_DEADLINE: String(Date.now() / 1000 + by.timeout) } : {}),
        TOX_OVERRIDE: [own.TOX_OVERRIDE, ...TOX].filter(Boolean).join(';'),
    };
}
const TOX = ['testenv', 'env_run_base'].map((section) => `${section}.pass_env+=PYTHONPATH,PYTHON_GIL,GILPROOF_*`);

;// CONCATENATED MODULE: ./lib/suite/loaded.js
const STACKS_KEPT = 1000;
function loadedModules() {
    const entries = new Map();
    const interpreters = new Map();
    function fold({ process, events }) {
        const interpreter = JSON.stringify([process.base, process.version]);
        const lines = interpreters.get(interpreter) ?? new WeakMap();
        interpreters.set(interpreter, lines);
        const mayRaise = events.some(({ t }) => t === 'raised');
        let place = { path: [], cwd: '/' };
        let who = JSON.stringify([process.main, place.cwd]);
        const mine = new Map();
        for (const event of events) {
            if (event.t === 'load') {
                if (event.place !== null) {
                    place = event.place;
                    who = JSON.stringify([process.main, place.cwd]);
                }
                const { name, file, id, kept, stack } = event;
                let known = lines.get(event);
                if (known === undefined || known.entry.loads === 0) {
                    const entry = add({ name, file, id, kept, process, ...place, builtin: false }, interpreter);
                    known = { entry, key: JSON.stringify([name, file]), by: new Set() };
                    lines.set(event, known);
                }
                const { entry, by } = known;
                entry.loads++;
                if (mayRaise)
                    mine.set(known.key, entry);
                if (!by.has(who)) {
                    by.add(who);
                    const it = { main: process.main, cwd: place.cwd, stack };
                    if (entry.imports.size < STACKS_KEPT)
                        entry.imports.set(JSON.stringify(it), it);
                }
            }
            else if (event.t === 'raised') {
                const load = JSON.stringify([event.name, event.file]);
                const entry = mine.get(load);
                if (entry)
                    entry.loads--;
                mine.delete(load);
            }
            else if (event.t === 'builtin') {
                add({ name: event.name, file: process.executable, id: null, kept: null, process, ...place, builtin: true }, interpreter).loads++;
            }
        }
    }
    function add(module, interpreter) {
        const key = JSON.stringify([module.name, module.file, module.id, interpreter]);
        let entry = entries.get(key);
        if (!entry || entry.loads === 0) {
            entry = { module, imports: new Map(), loads: 0 };
            entries.set(key, entry);
        }
        return entry;
    }
    return {
        fold,
        modules: () => [...entries.values()].filter(({ loads }) => loads > 0).map(({ module, imports }) => ({ ...module, imports: [...imports.values()] })),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/suite/command-line.js
const ASKED = /^(-V|-VV|-h|-\?|--version|--help(-env|-xoptions|-all)?)$/;
function readCommandLine([, ...rest]) {
    let isolated = false;
    for (let argument = rest.shift(); argument !== undefined && argument !== '-'; argument = rest.shift()) {
        if (!argument.startsWith('-'))
            return { main: argument, asks: ASKED.test(rest[0] ?? ''), isolated };
        if (ASKED.test(argument))
            return { main: null, asks: true, isolated };
        if (argument === '--check-hash-based-pycs')
            rest.shift();
        if (argument.startsWith('--'))
            continue;
        for (let at = 1; at < argument.length; at++) {
            const [letter = '', value] = [argument[at], argument.slice(at + 1)];
            if (letter === 'c')
                return { main: '-c', asks: onlyAboutItself(value || (rest[0] ?? '')), isolated };
            if (letter === 'm')
                return { main: `-m ${value || (rest.shift() ?? '')}`, asks: ASKED.test(rest[0] ?? ''), isolated };
            if ('Vh?'.includes(letter))
                return { main: null, asks: true, isolated };
            if ('EIS'.includes(letter))
                isolated = true;
            if (!'WX'.includes(letter))
                continue;
            if (value === '')
                rest.shift();
            break;
        }
    }
    return { main: null, asks: false, isolated };
}
function onlyAboutItself(code) {
    if (/__import__|import_module|exec|runpy/.test(code))
        return false;
    return code.split(/[;:\n]/).every((statement) => {
        const [, word, names = ''] = /^\s*(import|from) (.*)$/s.exec(statement) ?? [];
        if (word === undefined)
            return true;
        const modules = word === 'from' ? [names.split(' import ')[0] ?? ''] : names.split(',');
        return modules.every((name) => /^\s*(sys|sysconfig|platform|os|site|json|struct)(?![\w])/.test(name));
    });
}

;// CONCATENATED MODULE: ./lib/suite/known-loads.js
const KEPT = 1 << 25;
const BEGINNING = 160;
const ALIKE = 8;
const NEWLINE = 10;
function knownLoads() {
    const byBeginning = new Map();
    let size = 0;
    let last = null;
    function find(line) {
        const beginning = `${line.length}${line.toString('latin1', 0, BEGINNING)}`;
        const alike = byBeginning.get(beginning) ?? [];
        if (alike.length === 0)
            byBeginning.set(beginning, alike);
        return { known: alike.find((each) => each.line.equals(line)) ?? null, alike };
    }
    function add(line, event) {
        if (size > KEPT) {
            byBeginning.clear();
            last = null;
            size = 0;
        }
        const known = { line: Buffer.from(line), event, after: null };
        const { alike } = find(line);
        size += line.length;
        if (alike.push(known) > ALIKE)
            size -= alike.shift()?.line.length ?? 0;
        return known;
    }
    return {
        next(bytes, start) {
            const expected = last?.after ?? null;
            if (expected === null)
                return null;
            const end = start + expected.line.length;
            if (end >= bytes.length || bytes[end] !== NEWLINE || bytes.compare(expected.line, 0, expected.line.length, start, end) !== 0)
                return null;
            last = expected;
            return expected;
        },
        remember(line, parse) {
            let { known } = find(line);
            if (known === null) {
                const event = parse(line.toString());
                if (event.t !== 'load')
                    return event;
                known = add(line, event);
            }
            if (last !== null)
                last.after = known;
            last = known;
            return known.event;
        },
    };
}

;// CONCATENATED MODULE: ./lib/suite/record.js



const OUTCOMES = ['passed', 'failed', 'skipped', 'error', 'xfailed', 'xpassed'];
const record_NEWLINE = 10;
function recordParser() {
    const loads = knownLoads();
    return (bytes) => {
        if (bytes.length === 0)
            return null;
        let end = bytes.indexOf(record_NEWLINE);
        if (end < 0)
            throw new Error(LAST_LINE);
        const process = asProcess(record_parse(bytes.toString('utf8', 0, end), 1));
        const events = [];
        let defect = (0,external_node_buffer_.isAscii)(bytes) ? null : 'it holds bytes that no recorder writes';
        let start = end + 1;
        for (let number = 2; start < bytes.length; number++) {
            const known = loads.next(bytes, start);
            end = known === null ? bytes.indexOf(record_NEWLINE, start) : start + known.line.length;
            if (end < 0)
                break;
            try {
                events.push(known?.event ?? loads.remember(bytes.subarray(start, end), (line) => asEvent(record_parse(line, number))));
            }
            catch (error) {
                defect ??= error.message;
            }
            start = end + 1;
        }
        const gilOn = process.gilOn || events.some(({ t }) => t === 'gil');
        return { process: { ...process, gilOn }, events, defect: defect ?? (start === bytes.length ? null : LAST_LINE) };
    };
}
const LAST_LINE = 'its last line is torn';
function record_parse(line, number) {
    const where = `line ${number}`;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        throw new Error(`${where} is torn`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error(`${where} is no record`);
    return { values: value, where };
}
const UV_BUILD = /[\\/]builds-v\d+[\\/]\.tmp[^\\/]*$/;
function asProcess(header) {
    if (header.values.t !== 'process')
        throw new Error('line 1 is no header');
    const env = header.values.env;
    if (typeof env !== 'object' || env === null)
        throw new Error("line 1: 'env' is no object");
    const executable = record_text(header, 'executable');
    const prefix = record_text(header, 'prefix');
    const { main, asks } = readCommandLine(hexadecimal(header, 'argv').split('\0'));
    return {
        pid: number(header, 'pid'),
        ppid: number(header, 'ppid'),
        executable,
        base: textOrNull(header, 'base') || executable,
        prefix,
        basePrefix: record_text(header, 'basePrefix'),
        stdlib: textOrNull(header, 'stdlib'),
        userSite: textOrNull(header, 'userSite'),
        version: record_text(header, 'version'),
        gil: header.values.gil === null ? null : number(header, 'gil'),
        main: UV_BUILD.test(prefix) ? 'uv' : main,
        asks,
        mainInterpreter: record_boolean(header, 'mainInterpreter'),
        gilOn: record_boolean(header, 'gilOn'),
        env: Object.fromEntries(Object.entries(env).filter((entry) => typeof entry[1] === 'string')),
    };
}
function asEvent(fields) {
    const { t, path } = fields.values;
    switch (t) {
        case 'load':
            return {
                t,
                name: record_text(fields, 'name'),
                file: record_text(fields, 'file'),
                id: textOrNull(fields, 'id'),
                kept: textOrNull(fields, 'kept'),
                stack: record_frames(fields),
                place: path === undefined ? null : { path: texts(fields, 'path'), cwd: record_text(fields, 'cwd') },
            };
        case 'raised':
            return { t, name: record_text(fields, 'name'), file: record_text(fields, 'file') };
        case 'builtin':
            return { t, name: record_text(fields, 'name') };
        case 'gil':
        case 'over':
            return { t };
        case 'test':
            return { t, id: record_text(fields, 'id') };
        case 'outcome':
            return asOutcome(fields);
        case 'spawn':
        case 'exec':
            return {
                t,
                pid: number(fields, 'pid'),
                executables: texts(fields, 'executables'),
                main: textOrNull(fields, 'main'),
                asks: record_boolean(fields, 'asks'),
            };
        case 'died':
            if (fields.values.code !== undefined)
                return { t, pid: number(fields, 'pid'), code: number(fields, 'code') };
            return { t, pid: number(fields, 'pid'), signal: number(fields, 'signal') };
        case 'signalled':
            return { t, pid: number(fields, 'pid'), signal: number(fields, 'signal') };
        case 'threads':
            return { t, most: number(fields, 'most') };
        default:
            throw new Error(`${fields.where} is of the unknown kind ${JSON.stringify(t)}`);
    }
}
function asOutcome(fields) {
    const outcome = OUTCOMES.find((each) => each === fields.values.outcome);
    if (outcome === undefined)
        throw new Error(`${fields.where}: 'outcome' is ${JSON.stringify(fields.values.outcome)}`);
    return {
        t: 'outcome',
        id: record_text(fields, 'id'),
        outcome,
        seconds: number(fields, 'seconds'),
        message: textOrNull(fields, 'message'),
        file: textOrNull(fields, 'file'),
        line: fields.values.line === null ? null : number(fields, 'line'),
    };
}
function record_text({ values, where }, key) {
    const value = values[key];
    if (typeof value !== 'string')
        throw new Error(`${where}: '${key}' is no text`);
    return value;
}
function hexadecimal(fields, key) {
    const value = record_text(fields, key);
    if (!/^([0-9a-f]{2})*$/.test(value))
        throw new Error(`${fields.where}: '${key}' is not hexadecimal`);
    return Buffer.from(value, 'hex').toString('utf8');
}
function textOrNull(fields, key) {
    return fields.values[key] === null ? null : record_text(fields, key);
}
function number({ values, where }, key) {
    const value = values[key];
    if (typeof value !== 'number')
        throw new Error(`${where}: '${key}' is no number`);
    return value;
}
function record_boolean({ values, where }, key) {
    const value = values[key];
    if (typeof value !== 'boolean')
        throw new Error(`${where}: '${key}' is no truth value`);
    return value;
}
function texts({ values, where }, key) {
    const value = values[key];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
        throw new Error(`${where}: '${key}' is no list of texts`);
    return value;
}
function record_frames({ values, where }) {
    const { stack } = values;
    if (!Array.isArray(stack))
        throw new Error(`${where}: 'stack' is no list`);
    return stack.map((frame) => {
        if (!Array.isArray(frame) || typeof frame[0] !== 'string' || typeof frame[1] !== 'number')
            throw new Error(`${where}: a frame is torn`);
        return { file: frame[0], line: frame[1], module: typeof frame[2] === 'string' ? frame[2] : null };
    });
}

// EXTERNAL MODULE: ./lib/suite/proc.js
var suite_proc = __webpack_require__(2806);
;// CONCATENATED MODULE: ./lib/suite/pythons.js



const INTERVAL = 50;
const SHARE = 1 / 20;
function watchPythons(sight) {
    const { look, unreached, ended } = onlooker(sight);
    let timer = setTimeout(again, INTERVAL).unref();
    function again() {
        const began = performance.now();
        look();
        timer = setTimeout(again, Math.max(INTERVAL, (performance.now() - began) / SHARE)).unref();
    }
    return {
        stop() {
            clearTimeout(timer);
            look();
            return { unreached, ended: [...ended.values()] };
        },
    };
}
function isPython(file) {
    return /^(python|pypy)[\d.]*(t?d?|-nogil)(\.exe)?$/.test((0,external_node_path_.basename)(file));
}
function onlooker({ root, recorder, records, proc = suite_proc/* PROC */.BC }) {
    const strangers = new Set((0,suite_proc/* pidsIn */.cT)(proc));
    const members = new Map();
    const images = new Set();
    const unreached = [];
    const ended = new Map();
    function look() {
        const present = new Set((0,suite_proc/* pidsIn */.cT)(proc));
        for (const pid of [...strangers, ...members.keys()]) {
            if (!present.has(pid) && !members.delete(pid))
                strangers.delete(pid);
        }
        for (const pid of present) {
            if (strangers.has(pid))
                continue;
            const status = (0,suite_proc/* statusOf */.c2)(pid, proc);
            if (status?.over && status.signal > 0)
                ended.set(pid, { pid, signal: status.signal, ofChild: false });
            if (!status || status.over || same(members.get(pid), status))
                continue;
            if (members.get(pid)?.began !== status.began && !isBelow(status, pid))
                strangers.add(pid);
            else if (inspect(pid, status))
                members.set(pid, status);
        }
    }
    function isBelow({ ppid }, pid) {
        if (ppid === root || members.has(ppid))
            return true;
        const parent = strangers.has(ppid) ? null : (0,suite_proc/* statusOf */.c2)(ppid, proc);
        if (parent && !parent.over && isBelow(parent, null))
            return true;
        return pid !== null && (0,suite_proc/* environmentOf */.p7)(pid, proc).includes(`GILPROOF_DIR=${records}`);
    }
    function inspect(pid, status) {
        const args = (0,suite_proc/* argumentsOf */.aX)(pid, proc);
        const own = (0,suite_proc/* executableOf */.AH)(pid, proc);
        const environment = (0,suite_proc/* environmentOf */.p7)(pid, proc);
        const [name = ''] = args;
        const now = (0,suite_proc/* statusOf */.c2)(pid, proc);
        if (name === '' || !now || !same(now, status))
            return false;
        if (!isPython(own ?? name))
            return true;
        const parent = members.get(status.ppid);
        const { main, asks, isolated } = readCommandLine(args);
        if (status.image === null) {
            if (own !== null)
                return false;
            if (parent && isPython((0,suite_proc/* executableOf */.AH)(status.ppid, proc) ?? parent.name))
                return true;
        }
        else {
            if (images.has(status.image))
                return true;
            images.add(status.image);
            const overwritten = environment.length > 0 && environment.every((variable) => !variable.includes('='));
            if (overwritten || (!isolated && isReached(environment)))
                return true;
        }
        unreached.push({ pid, executable: isPython(name) ? name : (own ?? name), main, asks, startedBy: parent?.name ?? null });
        return true;
    }
    function isReached(environment) {
        const path = environment.find((variable) => variable.startsWith('PYTHONPATH=')) ?? '';
        return environment.includes(`GILPROOF_DIR=${records}`) && path.slice('PYTHONPATH='.length).split(external_node_path_.delimiter).includes(recorder);
    }
    return { look, unreached, ended };
}
function same(one, other) {
    return one !== undefined && one.began === other.began && one.image === other.image && one.name === other.name;
}

;// CONCATENATED MODULE: ./lib/suite/silence.js



function silentPythons(spawns, reported, seen) {
    const kinds = new Map();
    const starts = new Map();
    for (const { t, pid, executables, main, asks } of spawns) {
        const executable = executables.find((each) => (0,external_node_fs_.existsSync)(each));
        if (executable === undefined || (asks && main === null))
            continue;
        const kind = kinds.get(executable) ?? pythonKind(executable);
        kinds.set(executable, kind);
        if (kind === 'other')
            continue;
        const of = starts.get(pid) ?? { spawns: [], execs: [] };
        starts.set(pid, of);
        (t === 'spawn' ? of.spawns : of.execs).push({ executable, main: kind === 'script' ? executable : main, asks, startedBy: null });
    }
    const [byPid, byParent] = [counted(reported.map(({ pid }) => pid)), counted(reported.map(({ ppid }) => ppid))];
    const told = [...starts].flatMap(([pid, { spawns, execs }]) => {
        const expected = Math.max(spawns.length, execs.length > 0 ? 1 : 0) + execs.length;
        const launched = spawns.some(({ executable }) => isLauncher(executable));
        const missing = expected - (byPid.get(pid) ?? 0) - (launched ? (byParent.get(pid) ?? 0) : 0);
        return missing > 0 ? [...spawns, ...execs].slice(-missing) : [];
    });
    const untold = seen.filter(({ pid, main, asks }) => !starts.has(pid) && !byPid.has(pid) && !(asks && main === null));
    return [...told, ...untold.map(({ pid: _, ...silent }) => silent)];
}
function counted(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
function isLauncher(executable) {
    return executable.endsWith('.exe') && (0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(executable)), 'pyvenv.cfg'));
}
function pythonKind(executable) {
    try {
        if (isPython((0,external_node_fs_.realpathSync)(executable)))
            return 'interpreter';
        if (!(0,external_node_fs_.statSync)(executable).isFile())
            return 'other';
        return OF_PYTHON.test(silence_beginning(executable)) ? 'script' : 'other';
    }
    catch {
        return 'other';
    }
}
const OF_PYTHON = /^#!(.*python|.*sh *\n('''|")exec['"] .*python.* "\$0")/;
function silence_beginning(file) {
    const start = Buffer.alloc(4096);
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        return start.toString('latin1', 0, (0,external_node_fs_.readSync)(descriptor, start));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/suite/evidence.js






function readEvidence(folder, seen = []) {
    const processes = [];
    const gilBuilds = [];
    const spawns = [];
    const tests = [];
    const lives = [];
    const defects = [];
    const loaded = loadedModules();
    const parseRecord = recordParser();
    for (const name of evidence_listed(folder, defects)) {
        try {
            if (name.endsWith('.lost'))
                throw new Error('the process could not record everything');
            if (name.endsWith('.gilbuild'))
                gilBuilds.push(readGilBuild(name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8')));
            if (!name.endsWith('.jsonl'))
                continue;
            const record = parseRecord((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name)));
            if (!record)
                continue;
            processes.push(record.process);
            lives.push((0,suite_lives/* lifeOf */.c_)(record));
            for (const event of record.events)
                if (event.t === 'spawn' || event.t === 'exec')
                    spawns.push(event);
            const told = record.events.filter((event) => event.t === 'test' || event.t === 'outcome' || event.t === 'over');
            if (told.length > 0)
                tests.push({ process: record.process, events: told });
            loaded.fold(record);
            if (record.defect !== null)
                throw new Error(record.defect);
        }
        catch (error) {
            defects.push(`record ${name}: ${error.message}`);
        }
    }
    return {
        processes,
        gilBuilds,
        silent: silentPythons(spawns, [...processes.filter(({ mainInterpreter }) => mainInterpreter), ...gilBuilds], seen),
        lives,
        modules: loaded.modules(),
        tests,
        defects,
    };
}
function evidence_listed(folder, defects) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch (error) {
        defects.push(`the record folder cannot be read: ${error.message}`);
        return [];
    }
}
function readGilBuild(name, text) {
    const [executable = '', version = ''] = text.split('\n');
    if (executable === '')
        throw new Error('it names no executable');
    return { pid: Number.parseInt(name, 10), executable, version };
}

;// CONCATENATED MODULE: ./lib/suite/file-commands.js



const FILES = ['GITHUB_ENV', 'GITHUB_PATH'];
const SHARED = [...FILES, 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'];
function endLastLines(env) {
    for (const file of SHARED.map((name) => env[name])) {
        if (file && size(file) > 0 && (0,external_node_fs_.readFileSync)(file).at(-1) !== file_commands_NEWLINE)
            (0,external_node_fs_.appendFileSync)(file, external_node_os_.EOL);
    }
}
const file_commands_NEWLINE = 10;
function fileCommandMarks(env) {
    return { GITHUB_ENV: contents(env.GITHUB_ENV), GITHUB_PATH: contents(env.GITHUB_PATH) };
}
function withFileCommands(machine, marks) {
    const written = (name) => {
        const text = contents(machine.env[name]);
        return text.startsWith(marks[name]) ? text.slice(marks[name].length) : text;
    };
    const variables = parseVariables(written('GITHUB_ENV'));
    const directories = written('GITHUB_PATH')
        .split(/\r?\n/)
        .filter((line) => line !== '');
    const path = (0,which/* pathName */.Dt)(machine);
    const entries = [...directories.reverse(), variables[path] ?? machine.env[path] ?? ''].filter((entry) => entry !== '');
    return { ...machine.env, ...variables, [path]: entries.join(machine.platform === 'win32' ? ';' : ':') };
}
function parseVariables(text) {
    const variables = {};
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line === '' || line === '\r')
            continue;
        const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
        if (name === '' || (sign === '<<' && rest === ''))
            throw new Error(`invalid format ${JSON.stringify(line)}`);
        if (sign === '=') {
            variables[name] = rest;
            continue;
        }
        const end = lines.indexOf(rest, at + 1);
        if (end < 0)
            throw new Error(`the delimiter ${JSON.stringify(rest)} of ${name} is missing`);
        variables[name] = lines.slice(at + 1, end).join('\n');
        at = end;
    }
    return Object.fromEntries(Object.entries(variables).filter(([name]) => name.toUpperCase() !== 'NODE_OPTIONS'));
}
function contents(file) {
    return file && size(file) > 0 ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
}
function size(file) {
    try {
        return file ? (0,external_node_fs_.statSync)(file).size : 0;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./lib/node_modules/sax/lib/sax.js
var sax = __webpack_require__(836);
// EXTERNAL MODULE: ./lib/suite/tests.js
var tests = __webpack_require__(7713);
;// CONCATENATED MODULE: ./lib/suite/junit.js




const DEPTH = 5;
const ENTRIES = 20_000;
const junit_FILES = 500;
const junit_LARGEST = 32 << 20;
const LONGEST_MESSAGE = 2000;
function junitResults(of) {
    const results = new Map();
    const named = [...of.script.matchAll(/[^\s='"]+\.xml\b/g)].map(([file]) => (0,external_node_path_.resolve)(of.folder, file));
    for (const file of [...new Set([...named, ...candidates(of.folder)])].slice(0, junit_FILES)) {
        for (const result of testsOf(file, of.since))
            (0,tests/* addResult */.NW)(results, placed(result, of.folder));
    }
    return results.size > 0 ? results : null;
}
function placed(result, folder) {
    const { failure } = result;
    return failure?.file ? { ...result, failure: { ...failure, file: (0,external_node_path_.resolve)(folder, failure.file) } } : result;
}
function candidates(folder) {
    const found = [];
    let left = ENTRIES;
    let level = [folder];
    for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
        const next = [];
        for (const each of level) {
            for (const entry of junit_entriesOf(each)) {
                if (left-- <= 0)
                    return found;
                if (entry.isDirectory() && !/^(\.|node_modules$|site-packages$|__pycache__$)/.test(entry.name))
                    next.push((0,external_node_path_.join)(each, entry.name));
                if (entry.isFile() && /^TEST-.*\.xml$|junit.*\.xml$/i.test(entry.name))
                    found.push((0,external_node_path_.join)(each, entry.name));
            }
        }
        level = next;
    }
    return found;
}
function junit_entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function testsOf(file, since) {
    try {
        const status = (0,external_node_fs_.statSync)(file);
        if (!status.isFile() || status.mtimeMs < since || status.size > junit_LARGEST)
            return [];
        return parseJunit((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return [];
    }
}
function parseJunit(text) {
    const tests = [];
    const parser = sax.parser(true, { strictEntities: true });
    let test = null;
    let saying = false;
    parser.onerror = (error) => {
        throw error;
    };
    parser.onopentag = ({ name, attributes: given }) => {
        const attributes = given;
        if (name === 'testcase')
            test = begun(attributes);
        if (test === null)
            return;
        if (name === 'skipped' && test.message === null)
            test.skipped = true;
        if ((name === 'failure' || name === 'error') && test.message === null) {
            test.message = attributes.message ?? '';
            saying = test.message === '';
        }
    };
    const say = (text) => {
        if (saying && test !== null)
            test.message = `${test.message ?? ''}${text}`.slice(0, LONGEST_MESSAGE);
    };
    parser.ontext = say;
    parser.oncdata = say;
    parser.onclosetag = (name) => {
        if (name === 'failure' || name === 'error')
            saying = false;
        if (name !== 'testcase' || test === null)
            return;
        tests.push(ended(test));
        test = null;
    };
    parser.write(text).close();
    return tests;
}
function begun({ classname, name = '?', time, file, line }) {
    const [seconds, at] = [Number(time), Number(line)];
    return {
        id: classname ? `${classname}.${name}` : name,
        seconds: seconds >= 0 && seconds < 1e9 ? seconds : 0,
        file: file || null,
        line: Number.isSafeInteger(at) && at > 0 ? at : null,
        skipped: false,
        message: null,
    };
}
function ended({ id, seconds, file, line, skipped, message }) {
    const failure = message === null ? null : { id, message: message.trim().slice(0, LONGEST_MESSAGE), file, line };
    return { id, seconds, outcome: failure ? 'failed' : skipped ? 'skipped' : 'passed', failure };
}

;// CONCATENATED MODULE: ./lib/suite/memory.js

const COUNTERS = ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control', '/proc/vmstat'];
function outOfMemoryKills(platform) {
    if (platform !== 'linux')
        return 0;
    return COUNTERS.map(read).reduce((sum, text) => sum + Number(/^oom_kill (\d+)$/m.exec(text)?.[1] ?? 0), 0);
}
function read(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/suite/printed.js

const printed_KEPT = 1 << 22;
function printedBy(pid, descriptor, output) {
    const path = `/proc/${pid}/fd/${descriptor}`;
    if (linkOf(path) === output.link)
        return tapped(output);
    try {
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const status = (0,external_node_fs_.fstatSync)(file);
        if (status.isFile())
            return inFile(file, { pid, descriptor });
        if (status.isFIFO())
            return inPipe(path, file);
        (0,external_node_fs_.closeSync)(file);
    }
    catch {
    }
    return null;
}
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return null;
    }
}
function tapped(output) {
    const taken = output.tap();
    return { size: () => taken().length, bytes: taken, close: () => true };
}
function inFile(file, of) {
    const appends = (flags(of) & external_node_fs_.constants.O_APPEND) !== 0;
    const position = () => (appends ? (0,external_node_fs_.fstatSync)(file).size : (infoNumber(of, 'pos', 10) ?? (0,external_node_fs_.fstatSync)(file).size));
    const before = position();
    const size = () => Math.max(0, position() - before);
    return {
        size,
        bytes: () => {
            const bytes = Buffer.alloc(Math.min(size(), printed_KEPT));
            return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, before));
        },
        close: () => {
            (0,external_node_fs_.closeSync)(file);
            return true;
        },
    };
}
function flags(of) {
    return infoNumber(of, 'flags', 8) ?? 0;
}
function infoNumber({ pid, descriptor }, key, base) {
    const info = (0,external_node_fs_.readFileSync)(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8');
    const value = Number.parseInt(new RegExp(`^${key}:\\s*(\\d+)$`, 'm').exec(info)?.[1] ?? '', base);
    return Number.isNaN(value) ? null : value;
}
function inPipe(path, file) {
    const taken = [];
    let length = 0;
    let writer = null;
    return {
        size: () => {
            for (let chunk = printed_read(file); chunk !== null; chunk = printed_read(file)) {
                if (length < printed_KEPT)
                    taken.push(chunk);
                length += chunk.length;
            }
            return length;
        },
        bytes: () => Buffer.concat(taken),
        close: () => {
            writer ??= (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NONBLOCK);
            while (taken[0] !== undefined) {
                const written = write(writer, taken[0]);
                if (written === 0)
                    return false;
                taken[0] = taken[0].subarray(written);
                if (taken[0].length === 0)
                    taken.shift();
            }
            (0,external_node_fs_.closeSync)(writer);
            (0,external_node_fs_.closeSync)(file);
            return true;
        },
    };
}
function printed_read(file) {
    const chunk = Buffer.alloc(65_536);
    try {
        const length = (0,external_node_fs_.readSync)(file, chunk);
        return length > 0 ? chunk.subarray(0, length) : null;
    }
    catch {
        return null;
    }
}
function write(file, bytes) {
    try {
        return (0,external_node_fs_.writeSync)(file, bytes);
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./lib/suite/stacks.js




const ANSWER = 500;
const ALL = 2000;
const STILL = 60;
const LOOK = 2;
const LINES = 2000;
async function askStacks(processes, { output, platform }) {
    const stacks = new Map(processes.map(({ pid }) => [pid, []]));
    const printed = [];
    const end = performance.now() + ALL;
    for (const { pid } of processes)
        send(pid, 'SIGSTOP');
    try {
        for (const { pid } of processes)
            await halted(pid);
        for (const process of processes) {
            if (performance.now() > end)
                break;
            stacks.set(process.pid, stackLines(await answer(process, { output, platform, printed })));
        }
    }
    finally {
        for (const { pid } of processes)
            send(pid, 'SIGCONT');
        await stacks_closed(printed);
    }
    return stacks;
}
async function stacks_closed(printed) {
    let open = printed;
    for (let waited = 0; waited < STILL; waited += LOOK) {
        open = open.filter((each) => !stacks_close(each));
        if (open.length === 0)
            return;
        await (0,promises_.setTimeout)(LOOK);
    }
}
function stacks_close(printed) {
    try {
        return printed.close();
    }
    catch {
        return true;
    }
}
async function answer({ pid, ask }, where) {
    const { output, platform } = where;
    for (const { signal, descriptor } of ask) {
        if (platform === 'linux' && !has(pid, 'SigCgt', signal))
            continue;
        const printed = printedBy(pid, descriptor, output);
        if (printed === null)
            continue;
        where.printed.push(printed);
        try {
            const taken = platform === 'linux' ? taking(pid, signal) : null;
            send(pid, signal);
            send(pid, 'SIGCONT');
            await whole(printed, taken);
            return printed.bytes();
        }
        catch {
            return Buffer.alloc(0);
        }
        finally {
            send(pid, 'SIGSTOP');
            await halted(pid);
        }
    }
    return Buffer.alloc(0);
}
async function halted(pid) {
    for (let waited = 0; waited < STILL && /^[RSI]$/.test((0,suite_proc/* statusOf */.c2)(pid)?.state ?? ''); waited += LOOK)
        await (0,promises_.setTimeout)(LOOK);
}
async function whole(printed, taken) {
    const began = performance.now();
    let size = 0;
    let changed = began;
    for (let now = began; now - began < ANSWER; now = performance.now()) {
        await (0,promises_.setTimeout)(LOOK);
        const before = size;
        size = printed.size();
        if (size !== before)
            changed = now;
        else if (size > 0 && taken?.())
            return;
        else if (now - changed > STILL && (size > 0 || taken?.()))
            return;
    }
}
function taking(pid, signal) {
    const blocking = () => (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`).filter((thread) => has(`${pid}/task/${thread}`, 'SigBlk', signal));
    const always = new Set(blocking());
    return () => !has(pid, 'ShdPnd', signal) && blocking().every((thread) => always.has(thread));
}
function has(pid, mask, signal) {
    try {
        const [, digits = '0'] = new RegExp(`^${mask}:\\s*([0-9a-f]+)$`, 'm').exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1')) ?? [];
        return ((BigInt(`0x${digits}`) >> BigInt(signal - 1)) & 1n) === 1n;
    }
    catch {
        return false;
    }
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
    }
}
const OURS = /^ {2}File "<frozen importlib\._bootstrap>", line \d+ in call$/;
function stackLines(text) {
    const lines = text.toString().split('\n');
    const told = lines.filter((line) => /^((Current thread|Thread) 0x[0-9a-f]+.*:| {2}File ".*", line (\d+|\?\?\?) in .*| {2}<no Python frame>| {2}\.\.\.)$/.test(line) &&
        !OURS.test(line));
    return told.slice(0, LINES);
}

;// CONCATENATED MODULE: ./lib/suite/recorded-stacks.js



function recordedStacks(records) {
    try {
        return new Map((0,external_node_fs_.readdirSync)(records).flatMap((name) => {
            const pid = /^(\d+)-.*\.stacks$/.exec(name)?.[1];
            const lines = pid === undefined ? [] : stackLines((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(records, name)));
            return lines.length === 0 ? [] : [[Number(pid), lines]];
        }));
    }
    catch {
        return new Map();
    }
}

;// CONCATENATED MODULE: ./lib/suite/commands.js
const LONGEST = 65_536;
const ALL_OF = 1 << 20;
const [COLON, commands_NEWLINE] = [58, 10];
const BEGINNINGS = ['\n::', '\r::', '##['].map((text) => Buffer.from(text));
const TELLING = /^[^\S\r\n]*::|##\[|File/m;
const IN_TRACEBACK = /^\s*File\s".*",\sline\s\d+,\sin\s/;
const RAISED = /^\s*raise\s.*\('.*'\)$/;
const LONGEST_TRACEBACK = 1000;
const COLOUR = /\x1b\[[0-9;]*m/g;
function annotationCounter() {
    const counts = { error: 0, warning: 0, notice: 0, tracebacks: 0 };
    let stopToken = null;
    let inTraceback = false;
    let rest = '';
    const read = (line) => {
        const command = commands_parse(line, stopToken?.toLowerCase() ?? null);
        if (command === null) {
            const text = line.length > LONGEST_TRACEBACK ? '' : line.replace(COLOUR, '');
            if (inTraceback && RAISED.test(text))
                counts.tracebacks++;
            inTraceback = IN_TRACEBACK.test(text);
        }
        else if (stopToken !== null)
            stopToken = null;
        else if (command.name === 'stop-commands')
            stopToken = command.data;
        else
            counts[command.name]++;
    };
    let fed = 0;
    return {
        feed(chunk) {
            fed += chunk.length;
            if (fed > ALL_OF && !mayHold(rest, chunk)) {
                const end = chunk.lastIndexOf(commands_NEWLINE);
                const last = Buffer.from(chunk.buffer, chunk.byteOffset + end + 1, chunk.length - end - 1).toString('latin1', 0, LONGEST);
                rest = (end < 0 ? rest + last : last).slice(0, LONGEST);
                return;
            }
            const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
            const lines = text.split(text.includes('\r') ? /\r\n|\n|\r(?!$)/ : '\n');
            rest = (lines.pop() ?? '').slice(0, LONGEST);
            if (inTraceback || TELLING.test(text))
                for (const line of lines)
                    read(line.slice(0, LONGEST));
        },
        end() {
            read(rest);
            rest = '';
            return { ...counts, stopToken };
        },
    };
}
function mayHold(rest, chunk) {
    if (rest.startsWith('::') || (/^:?$/.test(rest) && chunk[0] === COLON) || rest.includes('##[') || rest.endsWith('#'))
        return true;
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    return BEGINNINGS.some((beginning) => bytes.includes(beginning));
}
const COUNTED = new Set(['error', 'warning', 'notice', 'stop-commands']);
function commands_parse(line, stopped) {
    const wanted = ({ name }) => (stopped === null ? COUNTED.has(name) : name === stopped);
    return [atStart(line), anywhere(line)].find((command) => command !== null && wanted(command)) ?? null;
}
function atStart(line) {
    const text = line.trimStart();
    const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
    return end < 0 ? null : { name: nameOf(text.slice(2, end)), data: text.slice(end + 2) };
}
function anywhere(line) {
    const start = line.indexOf('##[');
    const end = start < 0 ? -1 : line.indexOf(']', start);
    return end < 0 ? null : { name: nameOf(line.slice(start + 3, end)), data: line.slice(end + 1) };
}
function nameOf(head) {
    return (head.split(' ', 1)[0] ?? '').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/suite/fatal.js

const fatal_FATAL = Buffer.from('Fatal Python error: ');
const GIL_REFUSED = 'Disabling the GIL is not supported by this build';
const FATAL_KEPT = 32_768;
const FATALS_KEPT = 50;
function fatalErrors() {
    const found = [];
    let before = Buffer.alloc(0);
    let refused = false;
    return {
        feed(chunk) {
            const across = Buffer.concat([before, chunk.subarray(0, fatal_FATAL.length - 1)]);
            const begun = across.includes(fatal_FATAL) || chunk.includes(fatal_FATAL);
            const wanted = (found.at(-1)?.length ?? FATAL_KEPT) < FATAL_KEPT;
            if (!begun && !wanted) {
                before = Buffer.from((chunk.length < fatal_FATAL.length ? across : chunk).subarray(-(fatal_FATAL.length - 1)));
                return;
            }
            refused ||= chunk.includes(GIL_REFUSED);
            let rest = before.length > 0 ? Buffer.concat([before, chunk]) : chunk;
            for (let at = rest.indexOf(fatal_FATAL);; at = rest.indexOf(fatal_FATAL)) {
                const last = found.at(-1);
                const own = at < 0 ? rest.subarray(before.length) : rest.subarray(Math.min(before.length, at), at);
                if (last && last.length < FATAL_KEPT)
                    found[found.length - 1] = Buffer.concat([last, own.subarray(0, FATAL_KEPT - last.length)]);
                if (at < 0)
                    break;
                if (found.length < FATALS_KEPT)
                    found.push(Buffer.alloc(0));
                rest = rest.subarray(at + fatal_FATAL.length);
                before = Buffer.alloc(0);
            }
            before = Buffer.from(rest.subarray(-(fatal_FATAL.length - 1)));
        },
        gilRefused: () => refused || found.some((text) => text.includes(GIL_REFUSED)),
        errors: () => found.map((text) => ({ what: text.toString('latin1').split('\n', 1)[0] ?? '', stack: stackLines(text) })),
    };
}

;// CONCATENATED MODULE: ./lib/suite/shells.js

const NAMES = {
    'Segmentation fault': 'SIGSEGV',
    Aborted: 'SIGABRT',
    'Abort trap': 'SIGABRT',
    'Bus error': 'SIGBUS',
    'Illegal instruction': 'SIGILL',
    'Floating point exception': 'SIGFPE',
    'Bad system call': 'SIGSYS',
    'Trace/breakpoint trap': 'SIGTRAP',
    'Trace/BPT trap': 'SIGTRAP',
    Killed: 'SIGKILL',
};
const OF_BASH = new RegExp(`(?:: line \\d+: +|\\n {5,})(\\d+) (${Object.keys(NAMES).join('|')})( +(?:\\(core dumped\\) )?timeout )?`, 'g');
const OF_OTHERS = /\nSegmentation fault(?: \(core dumped\)|: 11)?\n/;
const NEEDLES = [': line ', 'Segmentation fault'].map((text) => Buffer.from(text));
const shells_KEPT = 512;
const shells_ALL_OF = 8 << 20;
const POURING = 16_384;
function shellWords() {
    const told = new Map();
    let nameless = false;
    let fed = 0;
    let before = Buffer.from('\n');
    return {
        feed(chunk) {
            fed += chunk.length;
            if (fed >= shells_ALL_OF && chunk.length >= POURING) {
                before = Buffer.from(chunk.subarray(-shells_KEPT));
                return;
            }
            const across = Buffer.concat([before, chunk.subarray(0, shells_KEPT)]);
            if (NEEDLES.some((needle) => across.includes(needle) || chunk.includes(needle))) {
                const text = before.toString('latin1') + chunk.toString('latin1');
                for (const [, pid, word, timeout] of text.matchAll(OF_BASH))
                    told.set(Number(pid), { pid: Number(pid), signal: signalOf(word), ofChild: timeout !== undefined });
                nameless ||= OF_OTHERS.test(text);
            }
            before = Buffer.from((chunk.length < shells_KEPT ? across : chunk).subarray(-shells_KEPT));
        },
        deaths: () => [...told.values(), ...(nameless ? [{ pid: null, signal: signalOf('Segmentation fault'), ofChild: false }] : [])],
    };
}
function signalOf(word) {
    return external_node_os_.constants.signals[NAMES[word]];
}

// EXTERNAL MODULE: ./lib/suite/stop.js
var suite_stop = __webpack_require__(1250);
;// CONCATENATED MODULE: ./lib/suite/run.js








const run_ANSWER = 1;
const run_DRAIN = 2;
async function runScript(command, ports, limits) {
    const began = performance.now();
    const script = start(command, ports);
    const tree = { below: process.pid, mark: limits.mark, platform: ports.platform };
    let stopped = null;
    let stopping;
    const stop = (why, signal) => {
        if (stopped !== null || script.over())
            return;
        stopped = why;
        const asking = askStacks(limits.answering(), { output: script, platform: ports.platform });
        const answered = why === 'timed-out' && ports.platform === 'win32' ? (0,promises_.setTimeout)(run_ANSWER * 1000).then(() => asking) : asking;
        stopping = answered.finally(() => (0,suite_stop/* endTree */.S)(tree, signal)).finally(() => script.leave());
    };
    const cancel = () => stop('cancelled', limits.cancelled.reason === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    const killAll = () => (0,suite_stop/* killTree */.T)(tree);
    const timer = limits.timeout === null ? undefined : setTimeout(() => stop('timed-out', 'SIGTERM'), limits.timeout * 1000);
    limits.cancelled.addEventListener('abort', cancel);
    limits.second.addEventListener('abort', killAll);
    try {
        const ended = await script.ended;
        const stacks = (await stopping) ?? new Map();
        const ending = stopped === null ? ended : { exitCode: null, signal: null };
        return {
            ...ending,
            stopped,
            stacks,
            fatal: script.fatal(),
            told: script.told(),
            annotations: script.annotations(),
            seconds: (performance.now() - began) / 1000,
            gilRefused: script.gilRefused(),
        };
    }
    finally {
        clearTimeout(timer);
        limits.cancelled.removeEventListener('abort', cancel);
        limits.second.removeEventListener('abort', killAll);
    }
}
function start(command, { env, cwd, stdout, stderr, platform }) {
    const plain = [command.program, ...command.args];
    const [program, ...args] = platform === 'win32' ? plain : joined(plain, env);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsVerbatimArguments: command.verbatim,
    });
    const watches = [watch(child.stdout, stdout), watch(child.stderr, stderr)];
    let over = false;
    let finish = () => { };
    const ended = new Promise((resolve) => {
        let ending = { exitCode: null, signal: null };
        let drain;
        child.on('error', (error) => {
            stderr.write(`${command.program}: ${error.message}\n`);
            ending = { exitCode: 127, signal: null };
            if (child.pid === undefined)
                finish();
        });
        child.on('exit', (exitCode, signal) => {
            over = true;
            ending = { exitCode, signal };
            drain = setInterval(() => {
                if (watches.some((watch) => watch.readerIsLate()))
                    return;
                child.stdout.destroy();
                child.stderr.destroy();
            }, run_DRAIN * 1000);
        });
        child.on('close', () => finish());
        finish = () => {
            over = true;
            clearInterval(drain);
            resolve(ending);
        };
    });
    return {
        ended,
        over: () => over,
        leave: () => {
            const leave = () => {
                if (over)
                    return;
                child.unref();
                child.stdout.destroy();
                child.stderr.destroy();
                finish();
            };
            setTimeout(leave, run_DRAIN * 1000).unref();
        },
        gilRefused: () => watches.some((watch) => watch.gilRefused()),
        fatal: () => watches.flatMap((watch) => watch.fatal()),
        told: () => (platform === 'win32' ? [] : watches.flatMap((watch) => watch.told())),
        annotations: () => watches.map((watch) => watch.annotations()),
        link: outputLink(child.pid, platform),
        tap: watches[0].tap,
    };
}
function outputLink(pid, platform) {
    try {
        return platform === 'linux' && pid !== undefined ? (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/1`) : null;
    }
    catch {
        return null;
    }
}
function joined(plain, env) {
    const unnamable = Object.entries(env).filter(([name, value]) => value !== undefined && !/^[A-Za-z_]\w*$/.test(name));
    const again = unnamable.length === 0 ? [] : ['env', '--', ...unnamable.map(([name, value]) => `${name}=${value}`)];
    return ['/bin/sh', '-c', 'exec "$@" 2>&1', 'sh', ...again, ...plain];
}
function watch(from, to) {
    const annotations = annotationCounter();
    let late = false;
    let tapped = null;
    const fatals = fatalErrors();
    const words = shellWords();
    from.on('data', (chunk) => {
        tapped?.push(chunk);
        fatals.feed(chunk);
        words.feed(chunk);
        annotations.feed(chunk);
        if (!to.write(chunk) && to.writableLength > 0) {
            from.pause();
            late = true;
            to.once('drain', () => from.resume());
        }
    });
    return {
        gilRefused: fatals.gilRefused,
        fatal: fatals.errors,
        told: words.deaths,
        tap: () => {
            const taken = [];
            tapped = taken;
            return () => Buffer.concat(taken);
        },
        annotations: () => annotations.end(),
        readerIsLate: () => {
            const was = late;
            late = from.isPaused();
            return was;
        },
    };
}

;// CONCATENATED MODULE: ./lib/suite/suite.js
















async function runInstall(script, inputs, stage) {
    const marks = fileCommandMarks(stage.env);
    const command = scriptCommand({ script, shell: inputs.shell, folder: stage.temporary, name: 'install' });
    const limits = { ...stage, timeout: null, mark: null, answering: () => [] };
    const ending = await runScript(command, { ...stage, env: scriptEnvironment(stage.env), cwd: inputs.workingDirectory }, limits);
    endLastLines(stage.env);
    listenAgain(ending, stage);
    if (ending.stopped === 'cancelled')
        return { ending, env: stage.env, failure: (0,cancel/* cancelledDuring */.Lr)("'install'") };
    if (ending.exitCode !== 0) {
        const how = ending.signal ? `was ended by ${ending.signal}` : `ended with exit code ${ending.exitCode}`;
        return { ending, env: stage.env, failure: new lib_verdict/* Stop */.VG('install-failed', `'install' ${how}; the suite was not started.`, INSTALL_FIX) };
    }
    try {
        return { ending, env: withFileCommands(stage, marks), failure: null };
    }
    catch (error) {
        const what = `'install' left something in GITHUB_ENV that the runner cannot read: ${error.message}; the suite was not started.`;
        const fix = "Write one NAME=value a line, or NAME<<DELIMITER, the value's lines and DELIMITER.";
        return { ending, env: stage.env, failure: new lib_verdict/* Stop */.VG('install-failed', what, fix) };
    }
}
const INSTALL_FIX = 'See its output above. The usual cause is a package without a wheel for the free-threaded build, which is then compiled here: ' +
    "put what its build needs before it in 'install', or choose a release that has such a wheel.";
async function runSuite(run, inputs, stage) {
    const { gil } = inputs;
    const folder = (0,external_node_path_.join)(stage.temporary, gil);
    (0,external_node_fs_.mkdirSync)(folder);
    const records = (0,external_node_path_.join)(folder, 'records');
    (0,external_node_fs_.mkdirSync)(records);
    (0,external_node_fs_.chmodSync)(records, 0o1777);
    for (const each of [stage.temporary, folder])
        (0,external_node_fs_.chmodSync)(each, 0o711);
    const recorder = (0,external_node_path_.join)(folder, 'recorder');
    (0,external_node_fs_.cpSync)(stage.recorder, recorder, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'pyvenv.cfg'), '');
    const env = suiteEnvironment(stage.env, { gil, recorder, records, platform: stage.platform, timeout: inputs.timeout });
    const command = typeof run === 'string'
        ? scriptCommand({ script: run, shell: inputs.shell, folder, name: 'run' })
        : { program: run[0] ?? '', args: run.slice(1), verbatim: false };
    const mark = `GILPROOF_DIR=${records}`;
    const limits = { ...stage, timeout: inputs.timeout, mark, answering: () => answering({ ...stage, mark }) };
    const killsBefore = outOfMemoryKills(stage.platform);
    const pythons = watchPythons({ root: process.pid, recorder, records });
    const ending = await runScript(command, { ...stage, env, cwd: inputs.workingDirectory }, limits);
    if (typeof run === 'string') {
        endLastLines(stage.env);
        listenAgain(ending, stage);
    }
    const { unreached, ended } = pythons.stop();
    const recorded = readEvidence(records, unreached);
    const evidence = ending.stopped === 'cancelled' ? { ...recorded, modules: [] } : recorded;
    const outOfMemory = outOfMemoryKills(stage.platform) > killsBefore;
    const seen = [...ended, ...ending.told];
    const ends = { lives: evidence.lives, ending, fatal: ending.fatal, seen, outOfMemory, platform: stage.platform };
    const script = typeof run === 'string' ? run : run.join('\n');
    const since = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, 'pyvenv.cfg')).mtimeMs;
    const results = (0,tests/* testResults */.f3)(evidence.tests, { ...evidence, stopped: ending.stopped !== null }) ??
        junitResults({ folder: inputs.workingDirectory, script, since });
    const crashes = ending.stopped === null ? crashesOf(ends) : [];
    return {
        gil,
        ending,
        evidence,
        results,
        crashes,
        hangs: hangsOf({ ...ending, stacks: new Map([...recordedStacks(records), ...ending.stacks]) }, evidence),
    };
}
function hangsOf({ stopped, stacks }, { lives, tests }) {
    if (stopped === null)
        return [];
    const over = new Set(tests.flatMap(({ events }) => events.flatMap((event) => (event.t === 'outcome' ? event.id : []))));
    const known = new Map(lives
        .filter(({ process: { pid, mainInterpreter }, test }) => mainInterpreter && (stacks.size > 0 ? stacks.has(pid) : test !== null))
        .map(({ process: { pid, main }, test }) => [pid, { pid, main, test: test !== null && over.has(test) ? null : test }]));
    for (const [pid, stack] of stacks)
        if (stack.length > 0 && !known.has(pid))
            known.set(pid, { pid, main: null, test: null });
    const hangs = [...known.values()].map((each) => ({ ...each, stack: stacks.get(each.pid) ?? [] }));
    return [...hangs.filter(({ test }) => test !== null), ...hangs.filter(({ test }) => test === null)];
}
function listenAgain({ annotations }, { stdout }) {
    for (const { stopToken } of annotations)
        if (stopToken !== null)
            stdout.write(`\n::${stopToken}::\n`);
}

;// CONCATENATED MODULE: ./lib/suite/runs.js

async function runSuites(run, inputs, stage) {
    const inMode = (gil, why = '') => {
        stage.say(`gilproof: running 'run' ${gil === 'default' ? 'in the default GIL mode' : `with the GIL ${gil}`}${why}`);
        return runSuite(run, { ...inputs, gil }, stage);
    };
    if (inputs.gil !== 'both') {
        const suite = await inMode(inputs.gil);
        return { suite, suites: [suite] };
    }
    const control = await inMode('on', ', for comparison');
    if (control.ending.stopped === 'cancelled')
        return { suite: control, suites: [control] };
    const suite = await inMode('off');
    return { suite, suites: [control, suite] };
}

;// CONCATENATED MODULE: ./lib/late.js






/***/ })

};
