import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ cancelledDuring),
/* harmony export */   MS: () => (/* binding */ unlessCancelled),
/* harmony export */   Py: () => (/* binding */ listenForCancelling),
/* harmony export */   g9: () => (/* binding */ CANCELLED_FIX)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(802);

/** Listens for the signals with which a runner cancels (SIGINT, SIGTERM 7.5 s later, then SIGKILL) and a terminal interrupts. */
function listenForCancelling(signals) {
    const [first, second] = [new AbortController(), new AbortController()];
    for (const name of ['SIGINT', 'SIGTERM'])
        signals.on(name, () => (first.signal.aborted ? second : first).abort(name));
    return { cancelled: first.signal, second: second.signal };
}
/** What `work` comes to; throws a `Stop` where the job is cancelled before. What was begun is left alone. */
function unlessCancelled(work, { cancelled }, what) {
    return new Promise((resolve, reject) => {
        const cancel = () => reject(cancelledDuring(what));
        if (cancelled.aborted)
            cancel();
        cancelled.addEventListener('abort', cancel, { once: true });
        work.then(resolve, reject).finally(() => cancelled.removeEventListener('abort', cancel));
    });
}
/** Why nothing more is done. */
function cancelledDuring(what) {
    return new _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .Stop */ .VG('cancelled', `The job was cancelled during ${what}.`, CANCELLED_FIX);
}
/** What to do about a job that was cancelled. */
const CANCELLED_FIX = "Nothing, if somebody cancelled it. If the job's own 'timeout-minutes' did, give 'timeout' less than that: gilproof then shows where the " +
    'tests hang, and has the time to judge what they loaded.';


/***/ }),

/***/ 464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  vL: () => (/* binding */ concludeStopped),
  Bg: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./lib/cancel.js
var cancel = __nccwpck_require__(485);
// EXTERNAL MODULE: ./lib/verdict.js
var lib_verdict = __nccwpck_require__(802);
;// CONCATENATED MODULE: ./lib/gil/explain.js


/** Every red verdict in words: what happened, the usual cause, the fix. Null where there is nothing to explain. */
function explain(judgement, around) {
    const held = [judgement.verdict, ...judgement.alsoTrue].filter((verdict) => lib_verdict/* VERDICTS */.bk[verdict].red !== false);
    if (held.length === 0)
        return null;
    const parts = held.map((verdict) => explanation(verdict, judgement, around));
    return {
        what: parts.map(({ what }) => what).join('\n'),
        fix: [...new Set(parts.map(({ fix }) => fix))].join('\n'),
        details: parts.flatMap(({ details }) => details),
    };
}
function explanation(verdict, judgement, around) {
    switch (verdict) {
        case 'cancelled':
            return {
                what: `The job was cancelled ${after(around)}; what is known until then is reported, and no module was judged.`,
                fix: cancel/* CANCELLED_FIX */.g9,
                details: [],
            };
        case 'timed-out':
            return timedOut(judgement, around);
        case 'tests-failed':
            return testsFailed(around);
        case 'gil-reenabled':
            return {
                what: judgement.verdict === 'timed-out'
                    ? `Of what was loaded until then, ${wouldSwitch(judgement)}`
                    : `The tests passed, but ${wouldSwitch(judgement)}`,
                fix: OFFENDERS_FIX,
                details: [],
            };
        case 'tests-failed-and-gil-reenabled': {
            const failed = testsFailed(around);
            return { what: `${failed.what} And ${wouldSwitch(judgement)}`, fix: `${failed.fix}\n${OFFENDERS_FIX}`, details: failed.details };
        }
        case 'unproven':
            return unproven(judgement, around);
        case 'stale-allowance':
            return {
                what: `'allow' lists what was loaded and no longer offends: ${judgement.allowances.stale.join(', ')}.`,
                fix: "Remove these lines from 'allow', so that they do not hide a relapse (or leave 'stale' out of 'fail-on').",
                details: [],
            };
        default:
            throw new Error(`no explanation for ${verdict}`);
    }
}
function after({ ending }) {
    return `after ${ending.seconds.toFixed(0)} s of 'run'`;
}
function timedOut({ hangs }, { timeout }) {
    const tests = [...new Set(hangs.flatMap(({ test }) => test ?? []))];
    const running = tests.slice(0, 5).join(', ') + (tests.length > 5 ? ` and ${tests.length - 5} more` : '');
    const what = `'run' had not ended after ${timeout} s, and was ended with all its processes.`;
    return {
        what: tests.length === 0 ? what : `${what} Running: ${running}.`,
        fix: 'Look at the stacks of its threads: the innermost frames of those that wait for a lock say which wait for each other. ' +
            "If the suite is only slow, give 'timeout' more.",
        details: [],
    };
}
const OFFENDERS_FIX = "Update or replace the distribution, or declare support in your own module; until then put the module in 'allow' with a reason. " +
    'Each offender is listed with the line that brought it in.';
function wouldSwitch({ offenders }) {
    const names = offenders.filter(({ effect }) => effect !== 'none').map(({ module }) => module);
    const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
    const modules = names.length === 1 ? 'an extension module' : `${names.length} extension modules`;
    return `${modules} that they loaded would switch the GIL back on wherever it is not forced off: ${shown}.`;
}
function testsFailed({ ending, gil, gilRefused }) {
    const how = ending.signal ? `'run' was ended by ${ending.signal}` : `'run' ended with exit code ${ending.exitCode}`;
    if (gilRefused) {
        return {
            what: `The tests failed: ${how}, and an ordinary Python was started, which cannot run with PYTHON_GIL=0.`,
            fix: "Its last words are in the output above ('Disabling the GIL is not supported by this build'). Start that child with the free-threaded " +
                'interpreter, or remove PYTHON_GIL from the environment it is given.',
            details: [],
        };
    }
    if (ending.exitCode === 127) {
        return {
            what: `The tests failed: ${how}, which means that a command was not found.`,
            fix: "See the last lines of its output: install the missing command in 'install', or correct its name in 'run'.",
            details: [],
        };
    }
    return {
        what: `The tests failed: ${how} with the GIL ${gil}.`,
        fix: gil === 'off'
            ? "See its output above. If it passes with 'gil: on', the failure comes with the GIL off: look for data shared between threads."
            : 'See its output above. The GIL was on, so its absence is not the cause.',
        details: [],
    };
}
function unproven({ unprovenReason, unjudged }, { gil }) {
    const what = `Nothing is proven: ${unprovenReason}.`;
    if (unjudged.length > 0 && unprovenReason?.includes('could not be judged')) {
        return {
            what,
            fix: "If you know such a module to be safe, put it in 'allow' with the reason; otherwise report it to its authors with the text beside it.",
            details: unjudged.map(({ module, file, why }) => `${module} (${file}): ${why}`),
        };
    }
    if (unprovenReason && /record is not whole|a whole record/.test(unprovenReason)) {
        return {
            what,
            fix: 'Something kept a process from writing down what it loaded: a full disk, a limit on file sizes or open files, or a test that removes ' +
                'what it finds under RUNNER_TEMP. Free that test from it, or run it in a step of its own.',
            details: [],
        };
    }
    if (unprovenReason?.includes('never reported')) {
        return {
            what,
            fix: "Let what starts it keep PYTHONPATH and GILPROOF_* in its environment (a nox session's env={'PYTHONPATH': ''}, for one, takes our entry " +
                'away: add to PYTHONPATH instead of replacing it), and start it without -I, -E and -S.',
            details: [],
        };
    }
    return {
        what,
        fix: `'run' must start the free-threaded interpreter, which is first on PATH, and keep PYTHON_GIL, PYTHONPATH and GILPROOF_* in the environment ` +
            `of the test process${gil === 'off' ? '; -I, -E, -S and a tool that clears the environment keep the recorder out' : ''}.`,
        details: [],
    };
}

;// CONCATENATED MODULE: ./lib/conclude.js


const GIL_REFUSED = 'An ordinary Python was started and died, because it cannot run with PYTHON_GIL=0; the suite passed all the same. ' +
    'Start that child with the free-threaded interpreter, or remove PYTHON_GIL from the environment it is given.';
/** The result of a step that came to its end: the suite was judged, or there was none. */
function conclude(known) {
    const { judgement, suite, inputs } = known;
    if (!judgement || !suite || !inputs)
        return resultOf(known, { verdict: 'ready', failed: false, problem: null });
    const { gilRefused, annotations, ...ending } = suite;
    const { gil, timeout } = inputs;
    const problem = judgement.failed ? explain(judgement, { gil, timeout, ending, gilRefused }) : null;
    const notices = [...judgement.notices, ...(gilRefused && ending.exitCode === 0 ? [GIL_REFUSED] : [])];
    return resultOf(known, { ...judgement, notices, problem });
}
/** The result of a step that had to stop: bad input, no interpreter, a failed `install`, or a defect of our own. */
function concludeStopped(known, error) {
    if (error instanceof lib_verdict/* Stop */.VG) {
        const { verdict, message: what, fix, details } = error;
        return resultOf(known, { verdict, failed: true, problem: { what, fix, details } });
    }
    const problem = {
        what: 'gilproof itself failed; this says nothing about the project.',
        fix: 'Please report it with the lines below.',
        details: error instanceof Error ? (error.stack ?? error.message).split('\n') : [String(error)],
    };
    return resultOf(known, { verdict: 'internal-error', failed: true, problem });
}
/** A result of which nothing else is known than this. */
function resultOf(known, end) {
    const { host, inputs, python, install, suite } = known;
    return {
        schema: 1,
        name: inputs?.name ?? host.job ?? 'gilproof',
        alsoTrue: [],
        unprovenReason: null,
        notices: [],
        host: { ...host, matrix: inputs?.matrix ?? null },
        python: python
            ? {
                version: python.version,
                tag: python.tag,
                executable: python.executable,
                source: python.source,
                why: python.why,
                build: python.build,
            }
            : null,
        install: install ? endingOf(install) : null,
        runs: suite && inputs ? [{ gil: inputs.gil, ...endingOf(suite), tests: null }] : [],
        comparison: null,
        processes: { reported: 0, gilOff: 0, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: null },
        crashes: known.crashes ?? [],
        hangs: known.hangs ?? [],
        modules: { loaded: 0, declared: 0, offending: 0, unjudged: 0 },
        offenders: [],
        unjudged: [],
        allowances: { stale: [], unused: [] },
        ...end,
    };
}
function endingOf({ exitCode, signal, seconds }) {
    return { exitCode, signal, seconds };
}


/***/ }),

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseAllowances),
/* harmony export */   j: () => (/* binding */ normalizedName)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(802);

const LEGAL = "one entry a line, each with a reason: 'module-or-glob  # reason', 'dist:NAME  # reason' or 'path:GLOB  # reason'";
/** Parses the `allow` input; blank lines and lines that begin with `#` are passed over. Throws BadInput. */
function parseAllowances(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseLine);
}
function parseLine(line) {
    const [, entry, reason] = /^(.*?)\s+#\s*(.*)$/.exec(line) ?? [];
    if (!entry || !reason)
        throw new _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp('allow', line, LEGAL);
    const [, kind, rest] = /^(dist|path):\s*(.*)$/.exec(entry) ?? [];
    const pattern = rest ?? entry;
    const legalPattern = kind === 'path' ? /\S/ : kind === 'dist' ? /^[\w.*?[\]-]+$/ : /^[\p{L}\p{N}_.*?[\]!-]+$/u;
    if (!legalPattern.test(pattern))
        throw new _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp('allow', line, LEGAL);
    if (kind === 'path')
        return { kind, pattern: pattern.replaceAll('\\', '/'), reason, entry };
    if (kind === 'dist')
        return { kind, pattern: normalizedName(pattern), reason, entry };
    return { kind: 'module', pattern, reason, entry };
}
/** PEP 503: the form in which names of distributions are compared. */
function normalizedName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ gilproof)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./lib/cancel.js
var cancel = __nccwpck_require__(485);
// EXTERNAL MODULE: ./lib/conclude.js + 1 modules
var conclude = __nccwpck_require__(464);
;// CONCATENATED MODULE: ./lib/duration.js
/** What a duration looks like, for messages. */
const LEGAL_DURATIONS = 'a number with its unit: 90s, 45m or 2h';
const SECONDS = { s: 1, m: 60, h: 3600 };
/** Seconds of `90s`, `45m` or `2h`; null for anything else, zero among it. */
function parseDuration(text) {
    const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text) ?? [];
    const seconds = Number(amount) * (SECONDS[unit] ?? 0);
    // More than this a timer cannot wait: 24 days.
    return seconds > 0 && seconds * 1000 < 2 ** 31 ? seconds : null;
}

// EXTERNAL MODULE: ./lib/gil/allowances.js
var allowances = __nccwpck_require__(709);
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __nccwpck_require__(802);
;// CONCATENATED MODULE: ./lib/merge/request.js

const EXPECT = 'a whole number from 1, or names of legs, one a line, where * stands for any text';
/** Reads `merge` and `expect`; null where nothing is to be merged. `others` are inputs that a merge has no use for. Throws `BadInput`. */
function readMergeRequest({ merge, expect }, others) {
    if (merge === null) {
        if (expect !== null)
            throw new verdict/* BadInput */.kp('expect', expect.trim(), EXPECT, "there is no 'merge' beside it");
        return null;
    }
    const globs = lines(merge);
    const legal = 'globs of JSON reports, one a line, absolute or relative to the workspace, in a step of its own';
    for (const [input, value] of Object.entries(others)) {
        if (value !== null)
            throw new verdict/* BadInput */.kp('merge', merge.trim(), legal, `it does not go together with '${input}'`);
    }
    if (globs.some((glob) => glob.includes('\0')))
        throw new verdict/* BadInput */.kp('merge', merge.trim(), legal, 'it has a NUL in it');
    return { globs, expect: expect === null ? null : readExpectation(expect) };
}
function readExpectation(text) {
    const wanted = lines(text);
    const [only = ''] = wanted;
    if (wanted.length > 1 || !/^[-+]?[\d.]+$/.test(only))
        return wanted;
    if (!/^[1-9]\d{0,5}$/.test(only))
        throw new verdict/* BadInput */.kp('expect', only, EXPECT);
    return Number(only);
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./lib/python/spec.js
var python_spec = __nccwpck_require__(407);
// EXTERNAL MODULE: ./lib/python/target.js
var target = __nccwpck_require__(781);
// EXTERNAL MODULE: ./lib/project.js + 9 modules
var lib_project = __nccwpck_require__(936);
;// CONCATENATED MODULE: ./lib/python/wanted.js



/**
 * What is wanted where `python-version` is empty: the free-threaded version that `.python-version` names, else any stable one that
 * `requires-python` allows. Throws `BadInput` where the project rules out every free-threaded CPython.
 */
function wantedByProject(project) {
    const pinned = (0,lib_project/* nearest */.p)('.python-version', project)
        ?.split(/\r?\n/)
        .map((line) => line.replace(/#.*/, '').trim())
        .find(python_spec/* isFreeThreadedName */.ps);
    if (pinned !== undefined)
        return (0,python_spec/* parseSpec */.F9)(pinned, '.python-version');
    const requires = (0,lib_project/* projectSetting */.A)('requires-python', project);
    if (requires === null)
        return anyVersion('stable');
    const text = `>=3.13,${requires}`;
    const wanted = (0,python_spec/* parseRange */.RC)(text);
    if (wanted === python_spec/* NONE_IN_RANGE */.f5) {
        const wrong = `requires-python in pyproject.toml is ${JSON.stringify(requires)}, which no free-threaded CPython satisfies`;
        throw new verdict/* BadInput */.kp('python-version', '', python_spec/* LEGAL_VERSIONS */.Uo, wrong);
    }
    if (typeof wanted === 'string')
        return anyVersion('stable');
    return { text, origin: 'requires-python in pyproject.toml', specifiers: wanted.specifiers, prereleases: false };
}
/** Any free-threaded CPython; with `any` a pre-release too. */
function anyVersion(which) {
    return { text: '>=3.13', origin: 'default', specifiers: '>=3.13.0a0', prereleases: which === 'any' };
}

;// CONCATENATED MODULE: ./lib/run-name.js
/**
 * Reads the `name` input. Its default in action.yml is the job's id and its matrix as JSON (`test {"python": "3.14t"}`, or `test null`),
 * which becomes `test (3.14t)`; any other text is the name itself.
 */
function runName(given, fallback) {
    const text = given.trim();
    const [, job = '', json = ''] = /^([\w-]*)\s*(\{.*\}|null)$/s.exec(text) ?? [];
    const matrix = json === '' ? undefined : objectOrNull(json);
    if (matrix === undefined)
        return { name: oneLine(text) || fallback, matrix: null };
    const legs = leaves(matrix)
        .map(String)
        .filter((leaf) => leaf !== '');
    const id = job || fallback;
    return { name: oneLine(legs.length === 0 ? id : `${id} (${legs.join(', ')})`), matrix };
}
function objectOrNull(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
/** GitHub names a leg by all values, those inside of objects and lists too. */
function leaves(value) {
    if (value === null)
        return [];
    return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value];
}
/** A name stands in file names, tables and the log: one line. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

// EXTERNAL MODULE: ./lib/which.js
var which = __nccwpck_require__(610);
;// CONCATENATED MODULE: ./lib/inputs.js











const DEFAULT_FAIL_ON = ['own', 'dependency', 'test-tool', 'stale'];
const FAIL_ON = [...DEFAULT_FAIL_ON, 'build-tool', 'silent'];
/** Reads all inputs; an empty one means its default. Throws `BadInput` for the first that cannot be used. */
function readInputs(step) {
    const { env, workspace } = step;
    const workingDirectory = readDirectory('working-directory', step);
    const python = read('python', env)?.trim() ?? null;
    const [install, run] = [read('install', env), read('run', env)];
    return {
        merge: readMergeRequest({ merge: read('merge', env), expect: read('expect', env) }, { run, install, python }),
        pythonVersion: readVersion(python, { env, workspace, workingDirectory }),
        python,
        architecture: readArchitecture(env),
        checkLatest: readBoolean('check-latest', env, 'false'),
        mirror: readMirror(env),
        install,
        run,
        shell: readShell(step),
        workingDirectory,
        gil: readGil(env),
        allowances: (0,allowances/* parseAllowances */.B)(read('allow', env) ?? ''),
        failOn: readFailOn(env),
        timeout: readTimeout(env),
        report: readReport(step),
        annotations: readBoolean('annotations', env),
        summary: readBoolean('summary', env),
        updateEnvironment: readBoolean('update-environment', env),
        ...runName(read('name', env) ?? '', env.GITHUB_JOB || 'gilproof'),
    };
}
/** The runner's own rule for names: spaces become `_`, all else is kept, upper case. */
function read(input, env) {
    const value = env[`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    return value.trim() === '' ? null : value;
}
/** With `python` a version is a requirement on that interpreter; without one, that interpreter is wanted whatever its version. */
function readVersion(python, { env, ...project }) {
    const version = read('python-version', env);
    if (version !== null)
        return (0,python_spec/* parseSpec */.F9)(version);
    // A merge needs no interpreter, so it must not fail for what the project says of it.
    if (read('merge', env) !== null)
        return anyVersion('any');
    return python === null ? wantedByProject(project) : anyVersion('any');
}
function readArchitecture(env) {
    const value = read('architecture', env)?.trim();
    if (value === undefined)
        return null;
    const arch = (0,target/* architecture */.s2)(value);
    if (arch === null)
        throw new verdict/* BadInput */.kp('architecture', value, target/* LEGAL_ARCHITECTURES */.tI);
    return arch;
}
function readMirror(env) {
    const value = read('mirror', env)?.trim();
    if (value === undefined)
        return null;
    const legal = 'a URL that begins with https://, http:// or file:///, below which the releases lie as they do on GitHub';
    const url = URL.canParse(value) ? new URL(value) : null;
    // It may hold a password or a token, which must not come into the log.
    const told = value.replace(/\/\/.*@/, '//***@').replace(/[?#].*/s, (rest) => `${rest[0]}***`);
    if (url === null || !['https:', 'http:', 'file:'].includes(url.protocol))
        throw new verdict/* BadInput */.kp('mirror', told, legal);
    if (url.search !== '' || url.hash !== '')
        throw new verdict/* BadInput */.kp('mirror', told, legal, 'nothing can be added below it');
    return value;
}
function readDirectory(input, { env, workspace }) {
    const value = read(input, env)?.trim();
    if (value === undefined)
        return workspace;
    const directory = (0,external_node_path_.resolve)(workspace, value);
    const wrong = kindOf(directory) === null ? 'it does not exist' : kindOf(directory) === 'file' ? 'it is not a directory' : null;
    if (wrong !== null)
        throw new verdict/* BadInput */.kp(input, value, 'a directory that exists, absolute or relative to the workspace', wrong);
    return directory;
}
function readReport({ env, workspace }) {
    const value = read('report', env)?.trim();
    if (value === undefined)
        return null;
    const file = (0,external_node_path_.resolve)(workspace, value);
    const legal = 'the path of a file to write, absolute or relative to the workspace';
    if (/[/\\]$/.test(value) || kindOf(file) === 'directory')
        throw new verdict/* BadInput */.kp('report', value, legal, 'it is a directory');
    let parent = (0,external_node_path_.dirname)(file);
    while (kindOf(parent) === null && parent !== (0,external_node_path_.dirname)(parent))
        parent = (0,external_node_path_.dirname)(parent);
    if (kindOf(parent) === 'file')
        throw new verdict/* BadInput */.kp('report', value, legal, `${parent} is not a directory`);
    return file;
}
function kindOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory() ? 'directory' : 'file';
    }
    catch {
        return null;
    }
}
function readShell(step) {
    const value = read('shell', step.env)?.trim();
    if (value === undefined)
        return defaultShell(step);
    const legal = 'bash, sh, pwsh, cmd or a command line with {0} where the script file goes';
    if (!['bash', 'sh', 'pwsh', 'cmd'].includes(value) && !value.includes('{0}'))
        throw new verdict/* BadInput */.kp('shell', value, legal, `it is none of the known shells and has no {0}; did you mean '${value} {0}'?`);
    const program = /^"([^"]+)"|^(\S+)/.exec(value);
    const command = program?.[1] ?? program?.[2] ?? value;
    const found = (0,external_node_path_.isAbsolute)(command) ? (0,which/* isExecutable */.TV)(command) : (0,which/* which */.K7)(command, step) !== null;
    if (!found)
        throw new verdict/* BadInput */.kp('shell', value, legal, `there is no ${command}${(0,external_node_path_.isAbsolute)(command) ? '' : ' on PATH'}`);
    return value;
}
function defaultShell(step) {
    if (step.platform === 'win32')
        return 'pwsh';
    return (0,which/* which */.K7)('bash', step) === null ? 'sh' : 'bash';
}
const GIL = new Map([
    ...['off', '0', 'false', 'disabled'].map((word) => [word, 'off']),
    ...['on', '1', 'true', 'enabled'].map((word) => [word, 'on']),
]);
function readGil(env) {
    const value = read('gil', env)?.trim() ?? 'off';
    const gil = GIL.get(value.toLowerCase());
    if (gil === undefined)
        throw new verdict/* BadInput */.kp('gil', value, 'off (also 0, false, disabled) or on (also 1, true, enabled)');
    return gil;
}
function readFailOn(env) {
    const value = read('fail-on', env);
    if (value === null)
        return DEFAULT_FAIL_ON;
    const legal = `any of ${FAIL_ON.join(', ')}, or none alone`;
    const words = value
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    if (words.length === 1 && words[0] === 'none')
        return [];
    if (words.includes('none'))
        throw new verdict/* BadInput */.kp('fail-on', value, legal, "'none' stands alone");
    const unknown = words.find((word) => !FAIL_ON.some((each) => each === word));
    if (unknown !== undefined)
        throw new verdict/* BadInput */.kp('fail-on', value, legal, `${JSON.stringify(unknown)} is not one of them`);
    if (words.length === 0)
        throw new verdict/* BadInput */.kp('fail-on', value, legal, 'it names nothing');
    return FAIL_ON.filter((each) => words.includes(each));
}
function readTimeout(env) {
    const value = read('timeout', env)?.trim();
    if (value === undefined)
        return null;
    const seconds = parseDuration(value.toLowerCase());
    if (seconds === null)
        throw new verdict/* BadInput */.kp('timeout', value, LEGAL_DURATIONS, /^\d+$/.test(value) && Number(value) > 0 ? `it has no unit; did you mean '${value}m'?` : '');
    return seconds;
}
function readBoolean(input, env, otherwise = 'true') {
    const value = read(input, env)?.trim() ?? otherwise;
    if (/^true$/i.test(value))
        return true;
    if (/^false$/i.test(value))
        return false;
    throw new verdict/* BadInput */.kp(input, value, 'true or false');
}

;// CONCATENATED MODULE: ./lib/python/activate.js



/**
 * Puts the interpreter's own directory in front of `PATH`, and before it a folder of small scripts for the commands that are missing there.
 * A directory that is another Python's (`/usr/bin/python3` beside `/usr/bin/python3.13t`) keeps its place on `PATH` where it has one.
 */
function activate(python, desk) {
    const directory = (0,external_node_path_.dirname)(python.executable);
    const scripts = desk.platform === 'win32' ? [(0,external_node_path_.join)(directory, 'Scripts')].filter(external_node_fs_.existsSync) : [];
    const own = ownsPlainNames(python.executable, desk.platform);
    const kept = own ? [] : (0,which/* pathDirectories */.Ji)(desk);
    const missing = own ? missingPips(python, desk.platform) : commands(python.tag);
    const path = [
        ...(missing.length === 0 ? [] : [commandFolder(missing, { python, desk })]),
        ...[directory, ...scripts].filter((each) => !kept.includes(each)),
    ];
    return {
        path,
        variables: {
            pythonLocation: python.prefix,
            Python_ROOT_DIR: python.prefix,
            Python3_ROOT_DIR: python.prefix,
            UV_PYTHON: python.prefix === python.basePrefix ? python.executable : python.baseExecutable,
            ...(python.madeEnvironment && { VIRTUAL_ENV: python.prefix }),
        },
    };
}
/** The environment as it is with an activation in force. */
function activated({ path, variables }, machine) {
    const name = (0,which/* pathName */.Dt)(machine);
    const rest = machine.env[name];
    const entries = rest === undefined || rest === '' ? path : [...path, rest];
    return { ...machine.env, ...variables, [name]: entries.join(machine.platform === 'win32' ? ';' : ':') };
}
/** Whether the plain names beside the interpreter lead to it; installations on Windows have no python3.exe. */
function ownsPlainNames(executable, platform) {
    const names = platform === 'win32' ? ['python.exe'] : ['python', 'python3'];
    return names.every((name) => isSame((0,external_node_path_.join)((0,external_node_path_.dirname)(executable), name), executable));
}
/** On Windows pip lies in Scripts. */
function missingPips({ executable, tag }, platform) {
    if (platform === 'win32')
        return [];
    return commands(tag).filter(([name, ...args]) => args.length > 0 && !isOwnScript((0,external_node_path_.join)((0,external_node_path_.dirname)(executable), name), executable));
}
function commands(tag) {
    return [['python'], ['python3'], [`python${tag}`], ['pip', '-m', 'pip'], ['pip3', '-m', 'pip']];
}
function isSame(file, executable) {
    return (0,external_node_fs_.existsSync)(file) && (0,external_node_fs_.realpathSync)(file) === (0,external_node_fs_.realpathSync)(executable);
}
/** Whether a script is there and its first line does not name another Python. A missing `pip` would be found further down `PATH`. */
function isOwnScript(script, executable) {
    if (!(0,external_node_fs_.existsSync)(script))
        return false;
    const interpreter = /^#!\s*(\/.*?)\s*\n/.exec((0,external_node_fs_.readFileSync)(script, 'latin1').slice(0, 1000))?.[1] ?? '';
    return !(0,external_node_path_.basename)(interpreter).startsWith('python') || isSame(interpreter, executable);
}
function commandFolder(names, { python, desk }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(desk.temporary, 'gilproof-bin-'));
    for (const [name, ...args] of names) {
        const target = desk.platform === 'win32' ? python.executable.replaceAll('\\', '/') : python.executable;
        const words = [`'${target.replaceAll("'", `'\\''`)}'`, ...args].join(' ');
        // Git's bash on Windows runs the script, everything else there the .cmd.
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), `#!/bin/sh\nexec ${words} "$@"\n`);
        (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(folder, name), 0o755);
        if (desk.platform === 'win32')
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, `${name}.cmd`), batch([python.executable, ...args]));
    }
    return folder;
}
function batch([program = '', ...args]) {
    // In a batch file % begins a variable, also within quotes.
    return `@${[`"${program.replaceAll('%', '%%')}"`, ...args].join(' ')} %*\r\n`;
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __nccwpck_require__(687);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
// EXTERNAL MODULE: ./lib/python/tool.js
var tool = __nccwpck_require__(322);
;// CONCATENATED MODULE: ./lib/python/places.js






const POSIX = ['linux', 'darwin'];
const WINDOWS = ['win32'];
/** `python3.14t`, whatever its version. */
const THREADED = /^python3\.\d+t$/;
const THREADED_EXE = /^python3\.\d+t\.exe$/;
/** In the order in which they are looked at, after `PATH` and the tool cache. */
const PLACES = [
    {
        name: 'the active virtual environment',
        citation: 'https://docs.python.org/3/library/venv.html#how-venvs-work',
        executables: (machine) => environmentPython(machine, machine.env.VIRTUAL_ENV, ['Scripts']),
        platforms: [...POSIX, ...WINDOWS],
    },
    {
        name: 'the active conda environment',
        citation: 'https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html',
        executables: (machine) => environmentPython(machine, machine.env.CONDA_PREFIX, []),
        platforms: [...POSIX, ...WINDOWS],
    },
    {
        name: "uv's managed Pythons",
        citation: 'https://docs.astral.sh/uv/reference/storage/#python-versions',
        executables: ({ env, platform }) => [env.UV_PYTHON_INSTALL_DIR, ...uvFolders({ env, platform })].flatMap((folder) => platform === 'win32'
            ? within(folder, /^cpython-.*\+freethreaded-/, /^python\.exe$/)
            : within(folder, /^cpython-.*\+freethreaded-/, 'bin', THREADED)),
        platforms: [...POSIX, ...WINDOWS],
    },
    {
        name: 'pyenv',
        citation: 'https://github.com/pyenv/pyenv#locating-pyenv-provided-python-installations',
        executables: ({ env }) => within(env.PYENV_ROOT || home(env, '.pyenv'), 'versions', /^3\.\d+.*t(-dev)?$/, 'bin', THREADED),
        platforms: POSIX,
    },
    {
        name: 'Homebrew',
        citation: 'https://formulae.brew.sh/formula/python-freethreading',
        executables: ({ env }) => [env.HOMEBREW_PREFIX, '/opt/homebrew', '/usr/local', '/home/linuxbrew/.linuxbrew'].flatMap((prefix) => within(prefix, 'opt', /^python-freethreading(@3\.\d+)?$/, 'bin', THREADED)),
        platforms: POSIX,
    },
    {
        name: 'the system (Fedora and others)',
        citation: 'https://packages.fedoraproject.org/pkgs/python3.14/python3.14-freethreading/',
        executables: () => within('/usr/bin', THREADED),
        platforms: ['linux'],
    },
    {
        name: 'the system (deadsnakes)',
        citation: 'https://launchpad.net/~deadsnakes/+archive/ubuntu/ppa',
        executables: () => within('/usr/bin', /^python3\.\d+-nogil$/),
        platforms: ['linux'],
    },
    {
        name: "python.org's framework",
        citation: 'https://docs.python.org/3/using/mac.html#installing-free-threaded-binaries',
        executables: () => within('/Library/Frameworks/PythonT.framework/Versions', /^3\.\d+$/, 'bin', THREADED),
        platforms: ['darwin'],
    },
    {
        name: 'a manylinux or musllinux image',
        citation: 'https://github.com/pypa/manylinux#image-content',
        executables: () => within('/opt/python', /^cp3\d+-cp3\d+t$/, 'bin', /^python$/),
        platforms: ['linux'],
    },
    {
        name: "Windows' install manager",
        citation: 'https://docs.python.org/3/using/windows.html#python-install-manager',
        executables: ({ env }) => within(env.LOCALAPPDATA, 'Python', /^pythoncore-3\.\d+t(-dev)?(-\w+)?$/, THREADED_EXE),
        platforms: WINDOWS,
    },
    {
        name: 'the py launcher',
        citation: 'https://docs.python.org/3/using/windows.html#python-launcher-for-windows-deprecated',
        executables: launched,
        platforms: WINDOWS,
    },
    {
        name: "python.org's installer",
        citation: 'https://docs.python.org/3/using/windows.html#installing-free-threaded-binaries',
        executables: ({ env }) => [
            ...within(env.LOCALAPPDATA, 'Programs', 'Python', /^Python3\d+/, THREADED_EXE),
            ...within(env.ProgramFiles, /^Python3\d+/, THREADED_EXE),
        ],
        platforms: WINDOWS,
    },
];
/** Everything in the well-known places, each looked at only when it is asked for; within one place the highest version comes first. */
function* wellKnown(machine) {
    for (const { name, platforms, executables } of PLACES) {
        if (!platforms.includes(machine.platform))
            continue;
        for (const executable of [...executables(machine)].sort(newestFirst))
            yield { executable, place: name };
    }
}
/** Our own downloads below these roots, of this build, that are marked as whole; the highest version first. */
function ownDownloads(roots, build) {
    return roots.flatMap((root) => entries((0,external_node_path_.join)(root, tool/* TOOL */.js))
        .filter((version) => (0,pep440/* valid */.rZ)(version) !== null && entries((0,external_node_path_.join)(root, tool/* TOOL */.js, version)).includes(`${build}.complete`))
        .sort((one, other) => (0,pep440/* compare */.UD)(other, one))
        .map((version) => ({ home: (0,external_node_path_.join)(root, tool/* TOOL */.js, version, build), version })));
}
/** The paths below a folder whose parts are these; a name that is given may be missing, one that must match is looked up. */
function within(root, ...parts) {
    if (!root)
        return [];
    return parts.reduce((paths, part) => paths.flatMap((path) => typeof part === 'string'
        ? [(0,external_node_path_.join)(path, part)]
        : entries(path)
            .filter((name) => part.test(name))
            .map((name) => (0,external_node_path_.join)(path, name))), [root]);
}
function entries(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function home({ HOME }, ...parts) {
    return HOME ? (0,external_node_path_.join)(HOME, ...parts) : undefined;
}
function environmentPython({ platform }, folder, below) {
    if (!folder)
        return [];
    return [platform === 'win32' ? (0,external_node_path_.join)(folder, ...below, 'python.exe') : (0,external_node_path_.join)(folder, 'bin', 'python')];
}
function uvFolders({ env, platform }) {
    if (platform === 'win32')
        return env.APPDATA ? [(0,external_node_path_.join)(env.APPDATA, 'uv', 'python'), (0,external_node_path_.join)(env.APPDATA, 'uv', 'data', 'python')] : [];
    const own = env.XDG_DATA_HOME ? (0,external_node_path_.join)(env.XDG_DATA_HOME, 'uv', 'python') : home(env, '.local', 'share', 'uv', 'python');
    return platform === 'darwin' ? [own, home(env, 'Library', 'Application Support', 'uv', 'python')] : [own];
}
/** What `py --list-paths` prints: ` -V:3.14t *        C:\…\python3.14t.exe`. */
function launched(machine) {
    const launcher = (0,which/* which */.K7)('py', machine);
    if (launcher === null)
        return [];
    const { stdout } = (0,external_node_child_process_.spawnSync)(launcher, ['--list-paths'], { encoding: 'utf8', timeout: 10_000, windowsHide: true, env: machine.env });
    return [...(stdout ?? '').matchAll(/^\s*-V:\S*3\.\d+t\S*\s+(?:\*\s+)?(\S.*?)\s*$/gm)].map(([, path = '']) => path);
}
function newestFirst(one, other) {
    const [left, right] = [versionIn(one), versionIn(other)];
    return (0,pep440/* compare */.UD)(right, left) || one.localeCompare(other);
}
/** The most precise version that a path names. */
function versionIn(path) {
    const versions = [...path.matchAll(/3\.\d+(?:\.\d+)?(?:-?(?:a|b|rc)\d+)?/g)].map(([version]) => version);
    const compact = /cp3(\d+)-/.exec(path)?.[1];
    return versions.sort((one, other) => other.length - one.length)[0] ?? (compact === undefined ? '3.0' : `3.${compact}`);
}

;// CONCATENATED MODULE: ./lib/python/candidates.js







/**
 * The places in order, each looked at only when it is asked for: the `python` input and then nothing else; `PATH`; the tool cache;
 * the well-known places; what was downloaded before. (Downloading comes after them, in find.ts.)
 *
 * On `PATH`, `python` and `python3` come first, directory by directory, for an active environment holds the user's packages. The names
 * with a version follow, the highest first whatever their directory.
 */
function* candidates(places) {
    if (places.python !== null) {
        yield given(places.python, places);
        return;
    }
    const seen = new Set();
    for (const candidate of found(places)) {
        const key = identity(candidate.executable);
        if (seen.has(key))
            continue;
        seen.add(key);
        yield candidate;
    }
}
function* found(places) {
    yield* plainNames(places);
    yield* versionedNames(places);
    yield* toolCache(places);
    for (const { executable, place } of wellKnown(places))
        yield { executable, source: 'well-known', why: place };
    yield* downloads(places);
}
function given(python, places) {
    const isPath = /[/\\]/.test(python);
    const executable = isPath ? (0,external_node_path_.resolve)(places.workspace, python) : ((0,which/* which */.K7)(python, places) ?? python);
    return { executable, source: 'input', why: isPath ? "input 'python'" : `input 'python', ${python} on PATH` };
}
function* plainNames(places) {
    const suffix = places.platform === 'win32' ? '.exe' : '';
    for (const directory of (0,which/* pathDirectories */.Ji)(places)) {
        for (const name of ['python', 'python3']) {
            const executable = (0,external_node_path_.join)(directory, name + suffix);
            if (isRunnable(executable))
                yield { executable, source: 'path', why: `${name} on PATH` };
        }
    }
}
const VERSIONED = /^python3(?:\.(?<minor>\d+))?(?<build>t|-nogil)?(?:\.exe)?$/;
/** Among names of one version, those that say free-threaded come first. `python3t` says no version: last. */
const BUILDS = ['t', '-nogil', undefined];
function versionedNames(places) {
    const named = (0,which/* pathDirectories */.Ji)(places).flatMap((directory) => candidates_entries(directory, 'python3').flatMap((name) => {
        const groups = VERSIONED.exec(name)?.groups;
        if (groups === undefined || (groups.minor === undefined && groups.build !== 't'))
            return [];
        const minor = Number(groups.minor ?? 0);
        return minor !== 0 && minor < 13 ? [] : [{ name, directory, minor, build: BUILDS.indexOf(groups.build) }];
    }));
    return named
        .sort((one, other) => other.minor - one.minor || one.build - other.build)
        .map(({ name, directory }) => {
        return { executable: (0,external_node_path_.join)(directory, name), source: 'path', why: `${name.replace(/\.exe$/, '')} on PATH` };
    })
        .filter(({ executable }) => isRunnable(executable));
}
/** The layout of actions/setup-python: `Python/<version>/<arch>-freethreaded`, whole where a `.complete` file stands beside it. */
function toolCache({ env, arch, platform }) {
    const root = (0,tool/* toolCacheRoot */.Hw)(env);
    if (root === null)
        return [];
    const build = `${(0,target/* cacheArch */.zJ)(arch)}-freethreaded`;
    return candidates_entries((0,external_node_path_.join)(root, 'Python'))
        .filter((version) => (0,pep440/* valid */.rZ)(version) !== null && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'Python', version, `${build}.complete`)))
        .sort(pep440/* rcompare */.aA)
        .map((version) => {
        const home = (0,external_node_path_.join)(root, 'Python', version, build);
        const series = version.split('.').slice(0, 2).join('.');
        const names = platform === 'win32' ? ['python.exe', `python${series}t.exe`] : [`bin/python${series}t`, 'bin/python3', 'bin/python'];
        const name = names.find((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, each))) ?? names[0] ?? '';
        return { executable: (0,external_node_path_.join)(home, name), source: 'tool-cache', why: `${version} in the tool cache` };
    });
}
function downloads(places) {
    const { env, arch, platform, temporary } = places;
    return ownDownloads((0,tool/* rootsForDownloads */.M8)(env, temporary), (0,tool/* buildFolder */.bo)(arch, (0,target/* libcOf */.Qb)(platform))).map(({ home, version }) => {
        return { executable: (0,tool/* executableIn */.Sr)(home, places), home, source: 'download', why: `${version}, downloaded before` };
    });
}
function candidates_entries(directory, begin = '') {
    try {
        // Before they are sorted: /usr/bin has thousands.
        return (0,external_node_fs_.readdirSync)(directory)
            .filter((name) => name.startsWith(begin))
            .sort();
    }
    catch {
        // A directory on PATH need not exist.
        return [];
    }
}
/**
 * The app-execution aliases of Windows are files of no size that open the Store instead of running Python. A link whose target is gone
 * (python.org's installer leaves some) is to be named with that reason.
 */
function isRunnable(file) {
    if ((0,which/* isExecutable */.TV)(file))
        return (0,external_node_fs_.lstatSync)(file).size > 0;
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true && !(0,external_node_fs_.existsSync)(file);
}
/**
 * What makes two paths the same interpreter: the same file, within the same virtual environment, for a venv's python is a link to its
 * base's. A link to something not named python (the shims of mise, say) acts by the name it is called with.
 */
function identity(executable) {
    if (!(0,external_node_fs_.existsSync)(executable))
        return executable;
    const directory = (0,external_node_path_.dirname)(executable);
    const real = (0,external_node_fs_.realpathSync)(executable);
    const file = (0,external_node_path_.basename)(real).startsWith('python') ? real : executable;
    const environment = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '..', 'pyvenv.cfg')) ? (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(directory, '..')) : '';
    return `${file}\0${environment}`;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/python/prove.js
var prove = __nccwpck_require__(796);
;// CONCATENATED MODULE: ./lib/python/environment.js





/** As long as ensurepip may take on a slow disk, in milliseconds. */
const LIMIT = 120_000;
/**
 * A virtual environment of an interpreter that pip refuses to install into; packages that the system gave it stay in sight. It lasts as
 * long as the job. Or the reason why there can be none (Debian keeps `venv` in a package of its own).
 */
async function environmentOf(python, { temporary, platform, ...question }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'gilproof-venv-'));
    const env = Object.fromEntries(Object.entries(question.env).filter(([name]) => !/^(PYTHON|VIRTUAL_ENV$)/i.test(name)));
    try {
        const command = ['-I', '-m', 'venv', '--system-site-packages', folder];
        await (0,external_node_util_namespaceObject.promisify)(external_node_child_process_.execFile)(python.executable, command, { env, timeout: LIMIT, windowsHide: true });
    }
    catch (error) {
        const { stdout = '', stderr = '' } = error;
        const line = `${stderr}\n${stdout}`.trim().split('\n')[0] ?? '';
        return {
            refused: `it is externally managed, and no virtual environment can be made of it${line === '' ? '' : `: ${line.slice(0, 200)}`}`,
        };
    }
    const executable = platform === 'win32' ? (0,external_node_path_.join)(folder, 'Scripts', 'python.exe') : (0,external_node_path_.join)(folder, 'bin', 'python');
    const why = `${python.why}, in a virtual environment, as it is externally managed`;
    const proof = await (0,prove/* prove */.z)({ executable, source: python.source, why }, question);
    return 'refused' in proof ? proof : { python: { ...proof.python, madeEnvironment: true } };
}

;// CONCATENATED MODULE: ./lib/python/find.js








/**
 * The first candidate that is proven to be a wanted free-threaded CPython; where there is none, one that is downloaded. Throws `Stop` with
 * the verdict `no-interpreter`, whose details name every candidate and why it was refused.
 */
async function findPython(search) {
    const details = [];
    let reason = '';
    let spare = null;
    let offer = search.checkLatest && search.python === null ? await offered(search) : null;
    for (const candidate of candidates(search)) {
        const early = tooEarly(candidate);
        const proof = early === null ? await settle(candidate, search) : { refused: early };
        const newest = offer?.archive?.version;
        if ('python' in proof) {
            if (newest === undefined || !(0,pep440.lt)(proof.python.version, newest))
                return proof.python;
            spare ??= proof.python;
        }
        reason = 'refused' in proof ? proof.refused : `CPython ${proof.python.version} is older than ${newest}`;
        details.push(`${candidate.executable} (${candidate.why}): ${reason}`);
    }
    if (search.python !== null) {
        const message = `Input 'python' is ${JSON.stringify(search.python)}, which is not a wanted free-threaded CPython: ${reason}.`;
        throw new verdict/* Stop */.VG('no-interpreter', message, GIVEN, details);
    }
    const refused = details.length;
    offer ??= await offered(search);
    const { archive, notes, take } = offer;
    details.push(...notes);
    try {
        if (archive !== null)
            return await take(archive);
    }
    catch (error) {
        details.push(...(await triedDownload(error)));
    }
    if (spare !== null) {
        search.stdout.write(`gilproof: no newer version was obtained (${details.at(-1)})\n`);
        return spare;
    }
    const download = archive === null ? `None can be downloaded: ${notes[0]}.` : `CPython ${archive.version}t could not be downloaded: ${details.at(-1)}.`;
    throw new verdict/* Stop */.VG('no-interpreter', `${notFound(search.spec)} ${tried(refused)} ${download}`, howToGet(search.spec), details);
}
/** Runs a candidate; one that pip would refuse to install into is given a virtual environment. */
async function settle(candidate, search) {
    const { python, archAsked, arch, workingDirectory: cwd } = search;
    const question = { ...search, cwd, arch: python === null || archAsked ? arch : undefined };
    const proof = await (0,prove/* prove */.z)(candidate, question);
    return 'python' in proof && proof.python.externallyManaged ? environmentOf(proof.python, question) : proof;
}
/** Most machines' `python3` leads to a `python3.12` or the like: it need not be run, which would take as long as the proof of the right one. */
function tooEarly({ executable }) {
    if (!(0,external_node_fs_.existsSync)(executable))
        return null;
    const name = (0,external_node_path_.basename)((0,external_node_fs_.realpathSync)(executable)).replace(/\.exe$/, '');
    const version = /^python(2\.\d+|3\.(?:\d|1[0-2]))$/.exec(name)?.[1];
    return version === undefined ? null : `its file is named ${name}, and free-threaded builds begin with CPython 3.13`;
}
/** Loaded when it is needed: the catalog and the network cost start-up time. */
async function offered(search) {
    const { offerOf } = await __nccwpck_require__.e(/* import() */ 443).then(__nccwpck_require__.bind(__nccwpck_require__, 443));
    return offerOf(search);
}
async function triedDownload(error) {
    const { reasons } = await __nccwpck_require__.e(/* import() */ 443).then(__nccwpck_require__.bind(__nccwpck_require__, 443));
    const known = reasons(error);
    if (known === null)
        throw error;
    return known;
}
const GIVEN = "Give the path of a free-threaded interpreter (it may be a virtual environment's, relative to the workspace) or a command on PATH, " +
    "such as python3.14t. Leave 'python' empty to search this machine, and to download one where there is none.";
function notFound({ text, origin }) {
    if (origin === 'default')
        return 'No free-threaded CPython was found.';
    return `No free-threaded CPython ${text} (wanted by ${origin}) was found.`;
}
function tried(count) {
    if (count === 0)
        return 'There is no Python on PATH and no free-threaded one in the tool cache or a well-known place.';
    return count === 1 ? 'The one candidate was refused.' : `All ${count} candidates were refused.`;
}
function howToGet(spec) {
    const [, exact, dev = ''] = /^(3\.\d+(?:\.\d+)?)t?(-dev)?$/.exec(spec.text) ?? [];
    const version = exact ?? ['3.14', '3.13', '3.15'].find((series) => (0,python_spec/* matches */.cK)(spec, `${series}.99`)) ?? '3.14';
    const series = version.split('.').slice(0, 2).join('.');
    return ("Let this machine reach releases.astral.sh or github.com, or name a 'mirror' of their downloads. Or install one before this step: " +
        `'uses: actions/setup-python' with 'python-version: ${version}t${dev}', or 'uv python install ${version}t', ` +
        `or on Ubuntu the package python${series}-nogil of the deadsnakes archive.`);
}

// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __nccwpck_require__(142);
;// CONCATENATED MODULE: ./lib/gilproof.js








/** Seconds that the audit waits for one module to load. */
const MODULE_LIMIT = 20;
/** Seconds for all of them: those that hang must not hold up a job. */
const AUDIT_LIMIT = 600;
/** One step: inputs -> interpreter -> install -> suite -> audit -> verdict -> report, or inputs -> merge -> report. The exit code of the step. */
async function gilproof(job) {
    // Looked at before the interpreter is exported, which sets it for this process too.
    let known = { host: job.host, tracebacksMatched: Boolean(job.env.pythonLocation) };
    let result;
    let temporary;
    const say = (line) => void job.stdout.write(`${line}\n`);
    try {
        temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(job.runnerTemp, 'gilproof-'));
        const inputs = readInputs(job);
        known = { ...known, inputs };
        if (inputs.merge !== null) {
            const [{ mergeReports }, { publish }] = await Promise.all([__nccwpck_require__.e(/* import() */ 594).then(__nccwpck_require__.bind(__nccwpck_require__, 594)), __nccwpck_require__.e(/* import() */ 660).then(__nccwpck_require__.bind(__nccwpck_require__, 660))]);
            const from = { ...job, known, failOn: new Set(inputs.failOn), schema: (0,external_node_path_.join)(job.scripts, 'report.schema.json') };
            return publish(mergeReports(inputs.merge, from), known, { env: job.env, temporary: job.runnerTemp });
        }
        const finding = findPython({
            ...job,
            ...inputs,
            spec: inputs.pythonVersion,
            arch: inputs.architecture ?? job.arch,
            archAsked: inputs.architecture !== null,
            temporary: job.runnerTemp,
        });
        // While the interpreter answers there is time to load what only comes after it.
        const [python, { exportPython }] = await Promise.all([
            (0,cancel/* unlessCancelled */.MS)(finding, job, 'the search for an interpreter'),
            __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 77)),
            __nccwpck_require__.e(/* import() */ 660).then(__nccwpck_require__.bind(__nccwpck_require__, 660)),
        ]);
        known = { ...known, python };
        say(`gilproof: ${(0,wording/* interpreter */.n3)(python)}`);
        const activation = activate(python, { ...job, temporary: job.runnerTemp });
        if (inputs.updateEnvironment)
            exportPython(activation);
        let stage = { ...job, temporary, env: activated(activation, job) };
        if (inputs.install !== null) {
            say("gilproof: running 'install'");
            const { runInstall } = await __nccwpck_require__.e(/* import() */ 469).then(__nccwpck_require__.bind(__nccwpck_require__, 469));
            const { ending, env, failure } = await runInstall(inputs.install, inputs, stage);
            known = { ...known, install: ending };
            if (failure)
                throw failure;
            stage = { ...stage, env };
        }
        if (inputs.run !== null) {
            say(`gilproof: running 'run' with the GIL ${inputs.gil}`);
            const { auditModules, judge, runSuite, surroundings, withParticulars } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(469), __nccwpck_require__.e(610)]).then(__nccwpck_require__.bind(__nccwpck_require__, 229));
            const { ending, evidence, ...ends } = await runSuite(inputs.run, inputs, stage);
            known = { ...known, suite: ending, ...ends };
            say(`gilproof: auditing ${evidence.modules.length} extension modules`);
            const limits = { limit: MODULE_LIMIT, seconds: AUDIT_LIMIT };
            const auditing = auditModules(evidence.modules, { scripts: job.scripts, env: job.env, ...limits });
            const { findings } = evidence.modules.length === 0 ? await auditing : await (0,cancel/* unlessCancelled */.MS)(auditing, job, 'the audit');
            const around = surroundings({ evidence, findings, ...inputs, workspace: job.workspace });
            const judgement = judge({ evidence, findings, ...ends, ...around, ...inputs, failOn: new Set(inputs.failOn), ending });
            known = { ...known, judgement: await withParticulars(judgement, { ...around, ...inputs, workspace: job.workspace }) };
        }
        result = (0,conclude/* conclude */.Ep)(known);
    }
    catch (error) {
        result = (0,conclude/* concludeStopped */.vL)(known, error);
    }
    finally {
        if (temporary)
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
    const { publish } = await __nccwpck_require__.e(/* import() */ 660).then(__nccwpck_require__.bind(__nccwpck_require__, 660));
    return publish(result, known, { env: job.env, temporary: job.runnerTemp });
}


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(136);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(485);
/* harmony import */ var _gilproof_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(571);
/* harmony import */ var _suite_stop_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(250);






const cancelling = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .listenForCancelling */ .Py)(process);
const { env, platform, arch, stdout, stderr } = process;
const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
cancelling.second.addEventListener('abort', () => end(1));
const exitCode = await (0,_gilproof_js__WEBPACK_IMPORTED_MODULE_4__/* .gilproof */ .h)({
    env,
    platform,
    arch,
    stdout,
    stderr,
    ...cancelling,
    workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.GITHUB_WORKSPACE || '.'),
    runnerTemp: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()),
    host: {
        os: env.RUNNER_OS || platform,
        arch: env.RUNNER_ARCH || arch,
        job: env.GITHUB_JOB || null,
        ...(/^[1-9]\d{0,8}$/.test(env.GITHUB_RUN_ATTEMPT ?? '') ? { attempt: Number(env.GITHUB_RUN_ATTEMPT) } : {}),
    },
    recorder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, 'recorder'),
    scripts: dist,
});
if (cancelling.cancelled.aborted)
    end(exitCode);
process.exitCode = exitCode;
/** Ends what was begun too, whatever it is: a download, an interpreter that is being asked, an audit. */
function end(code) {
    (0,_suite_stop_js__WEBPACK_IMPORTED_MODULE_5__/* .killTree */ .T)({ below: process.pid, mark: null, platform });
    process.exit(code);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest),
  A: () => (/* binding */ projectSetting)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });

;// CONCATENATED MODULE: ./lib/project.js



/** The text of the nearest such file from the working directory up to the workspace; one that cannot be read counts as absent. */
function nearest(name, { workingDirectory, workspace }) {
    for (let directory = workingDirectory;; directory = (0,external_node_path_.dirname)(directory)) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8');
        }
        catch {
            // Not here: look further up.
        }
        if (directory === workspace || (0,external_node_path_.relative)(workspace, directory).startsWith('..') || directory === (0,external_node_path_.dirname)(directory))
            return undefined;
    }
}
/** One text of the `[project]` table of the nearest pyproject.toml, or null; a file that is not TOML is for its own tools to complain about. */
function projectSetting(key, project) {
    const text = nearest('pyproject.toml', project);
    if (text === undefined)
        return null;
    let document;
    try {
        document = parse(text);
    }
    catch {
        return null;
    }
    const table = isTable(document) ? document.project : undefined;
    const value = isTable(table) ? table[key] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
function isTable(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ prove)
/* harmony export */ });
/* unused harmony export PROOF_LIMIT_MS */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(407);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(781);




/** How long an interpreter may take to answer, in milliseconds. */
const PROOF_LIMIT_MS = 10_000;
const FIELDS = [
    'implementation',
    'version',
    'build',
    'gil',
    'debug',
    'executable',
    'prefix',
    'basePrefix',
    'baseExecutable',
    'extensionSuffix',
    'multiarch',
    'machine',
    'platform',
    'managed',
];
const MARK = 'gilproof-facts';
/**
 * Prints the facts as hexadecimal UTF-8 between two marks: whatever is in them, it is one line of ASCII, and `json`, which would be a third
 * of the run time, is not imported. Must run on any Python 3.
 */
const PROBE = `
import sys, os, _imp
info = sys.version_info
stage = {"alpha": "a", "beta": "b", "candidate": "rc"}.get(info[3])
facts = [
    sys.implementation.name,
    "%d.%d.%d" % info[:3] + (stage + str(info[4]) if stage else ""),
    sys.version,
    "on" if getattr(sys, "_is_gil_enabled", lambda: True)() else "off",
    "d" if hasattr(sys, "gettotalrefcount") else "",
    sys.executable or "",
    sys.prefix,
    sys.base_prefix,
    getattr(sys, "_base_executable", None) or sys.executable or "",
    (_imp.extension_suffixes() or [""])[0],
    getattr(sys.implementation, "_multiarch", ""),
    os.uname().machine if hasattr(os, "uname") else "",
    sys.platform,
    "yes" if sys.prefix == sys.base_prefix and os.path.exists(os.path.join(os.path.dirname(getattr(os, "__file__", "")), "EXTERNALLY-MANAGED")) else "",
]
print("${MARK}", ",".join([fact.encode("utf-8", "surrogateescape").hex() for fact in facts]), "${MARK}")
`;
/**
 * Runs a candidate once, with the GIL forced off, and judges its answer.
 *
 * The GIL is forced off by `-X gil=0`, which is what `PYTHON_GIL=0` means: under `-I` the variable would not be read.
 */
async function prove(candidate, { spec, env, cwd, arch, limit = PROOF_LIMIT_MS }) {
    if (candidate.executable.includes('\0'))
        return { refused: 'not a path' };
    if (isDirectory(candidate.executable))
        return { refused: 'a directory, not an interpreter' };
    const ended = await run([candidate.executable, '-I', '-X', 'gil=0', '-c', PROBE], { env: withoutPython(env), cwd, limit });
    if (typeof ended === 'string')
        return { refused: ended };
    const facts = factsIn(ended.stdout);
    if (facts === null)
        return { refused: withoutAnswer(ended) };
    const refused = objection(facts, spec) ?? misfit(facts, arch) ?? stray(facts, candidate);
    return refused === null ? { python: proven(candidate, facts) } : { refused };
}
function objection(facts, spec) {
    const { implementation, version } = facts;
    if (implementation !== 'cpython')
        return `${implementation} ${version}, not CPython`;
    if (!facts.build.includes('free-threading build'))
        return `CPython ${version} is a GIL build`;
    if (facts.gil !== 'off')
        return `CPython ${version} keeps the GIL on although it is told to switch it off`;
    if (facts.executable === '')
        return `CPython ${version} does not know its own path`;
    if ((0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(spec, version))
        return null;
    const stable = /[abr]/.test(version) && !spec.prereleases;
    return `CPython ${version} is not ${spec.text}${stable ? ' (a pre-release must be asked for)' : ''}`;
}
/** Also one of another architecture can be run where there is an emulator for it. */
function misfit(facts, wanted) {
    const { cpu, windows } = built(facts);
    const own = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .architecture */ .s2)(cpu ?? windows ?? (facts.platform === 'darwin' ? facts.machine : ''));
    if (wanted === undefined || own === null || own === wanted)
        return null;
    return `CPython ${facts.version} is for ${(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheArch */ .zJ)(own)}, not ${(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheArch */ .zJ)(wanted)}`;
}
function stray({ version, prefix }, { home }) {
    return home === undefined || isSameFolder(prefix, home) ? null : `CPython ${version} is broken: it uses the library in ${prefix}`;
}
/** What the build is for, in its own words: `x86_64-linux-gnu`, `arm-linux-gnueabihf`, `.cp314t-win_amd64.pyd`. uname's machine is the kernel's. */
function built({ multiarch, extensionSuffix }) {
    const [, cpu, libc] = /^(.+)-linux-(\w+)$/.exec(multiarch) ?? [];
    return { cpu, libc, windows: /-win_?(\w+)\.pyd$/.exec(extensionSuffix)?.[1] };
}
function proven({ source, why }, facts) {
    const { version, build, executable, prefix, basePrefix, baseExecutable } = facts;
    const [major, minor] = version.split('.');
    const tag = `${major}.${minor}t${facts.debug}`;
    const rest = { cacheKey: cacheKey(facts, tag), externallyManaged: facts.managed === 'yes' };
    return { version, tag, executable, source, why, build, prefix, basePrefix, baseExecutable, ...rest };
}
/** Pre-releases of one series may differ in their ABI: their keys name the whole version. */
function cacheKey(facts, tag) {
    const { version, platform, machine } = facts;
    const abi = `cp${tag.replace('.', '')}`;
    const system = { linux: 'linux', darwin: 'macos', win32: 'windows' }[platform] ?? platform;
    const { cpu, libc, windows } = built(facts);
    const parts = [abi, system, cpu ?? windows ?? machine, libc, /[abr]/.test(version) ? version : undefined];
    return parts.filter((part) => part !== undefined && part !== '').join('-');
}
/** An answer that is not exactly the facts, each of them hexadecimal, is none. */
function factsIn(stdout) {
    const answer = new RegExp(`^${MARK} ([0-9a-f,]*) ${MARK}\\r?$`, 'm').exec(stdout)?.[1]?.split(',');
    if (answer?.length !== FIELDS.length)
        return null;
    const facts = Object.fromEntries(FIELDS.map((field, index) => [field, Buffer.from(answer[index] ?? '', 'hex').toString('utf8')]));
    return /^\d+\.\d+\.\d+((a|b|rc)\d+)?$/.test(facts.version) ? facts : null;
}
function withoutAnswer({ code, signal, stderr }) {
    if (stderr.includes('Disabling the GIL is not supported by this build'))
        return 'a GIL build (it cannot run with PYTHON_GIL=0)';
    if (stderr.includes('Unknown option: -I'))
        return 'Python 2';
    // Python ends with what went wrong; a version switcher that finds no such Python (127) begins with it and gives hints below.
    const line = stderr
        .trim()
        .split('\n')
        .at(code === 127 ? 0 : -1)
        ?.trim()
        .slice(0, 200) ?? '';
    const said = line === '' ? '' : `: ${line}`;
    if (signal !== null)
        return `killed by ${signal}${said}`;
    return code === 0 ? `did not answer as a Python interpreter does${said}` : `exited ${code}${said}`;
}
/** A user's own settings (`PYTHONHOME`, `PYTHONSTARTUP`, ...) must not decide what an interpreter is. */
function withoutPython(env) {
    const kept = Object.entries(env).filter(([name]) => !/^(PYTHON|__PYVENV_LAUNCHER__$)/i.test(name));
    return { ...Object.fromEntries(kept), PYTHON_GIL: '0' };
}
const MOST_OUTPUT = 100_000;
/** Runs to the end, or says why there is none. Takes the whole process group down at the limit: a wrapper script's child hangs on. */
function run([command = '', ...args], { env, cwd, limit }) {
    return new Promise((resolve) => {
        const posix = process.platform !== 'win32';
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: posix, windowsHide: true });
        const output = { stdout: '', stderr: '' };
        const end = (result) => {
            clearTimeout(timer);
            resolve(result);
        };
        const stop = (reason) => {
            try {
                if (posix && child.pid !== undefined)
                    process.kill(-child.pid, 'SIGKILL');
                else
                    child.kill('SIGKILL');
            }
            catch {
                // It ended by itself meanwhile.
            }
            child.stdout.destroy();
            child.stderr.destroy();
            end(reason);
        };
        const timer = setTimeout(() => stop(`gave no answer within ${limit / 1000} s`), limit);
        for (const name of ['stdout', 'stderr']) {
            child[name].setEncoding('utf8').on('data', (text) => {
                output[name] += text;
                if (output[name].length > MOST_OUTPUT)
                    stop('printed far more than an answer');
            });
        }
        child.on('error', (error) => end(cannotStart(command, error.code ?? error.message)));
        child.on('close', (code, signal) => end({ code, signal, ...output }));
    });
}
function cannotStart(command, code) {
    if (code === 'EACCES')
        return 'not executable';
    if (code !== 'ENOENT')
        return `cannot be started (${code})`;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(command))
        return 'cannot be started: its loader, or the interpreter in its first line, is missing';
    const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(command, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return link ? `a link to ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(command)}, which is not there` : 'not found';
}
function isSameFolder(one, other) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(one) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(other) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(one) === (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(other);
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ parseSpec),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   Uo: () => (/* binding */ LEGAL_VERSIONS),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   f5: () => (/* binding */ NONE_IN_RANGE),
/* harmony export */   ps: () => (/* binding */ isFreeThreadedName)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(687);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(802);


/** What the `python-version` input may be, for messages. */
const LEGAL_VERSIONS = 'a free-threaded CPython version (3.14t, 3.14.7t, 3.15.0rc1t, 3.15t-dev) or a range of versions (>=3.13, >=3.13,<3.15, ~=3.14.3, 3.x)';
const FIRST = '3.13';
const BEGIN = `free-threaded builds begin with CPython ${FIRST}`;
/** What is wrong with a range that holds no free-threaded CPython. */
const NONE_IN_RANGE = `no free-threaded CPython is in that range: ${BEGIN}`;
/** `3.14`, `3.14t`, `3.15.0rc1t`, `3.15t-dev`; also as uv writes it (`cpython-3.14+freethreaded`) and setup-python (`3.15.0-rc.1`). */
const VERSION = /^(?:cpython-)?(?<major>\d+)(?:\.(?<minor>\d+))?(?<patch>\.\d+)?(?:[-.]?(?<stage>alpha|beta|a|b|rc)\.?(?<serial>\d+))?(?<threaded>t|\+freethreaded)?(?<dev>-dev)?$/;
const WILDCARD = /^(?<major>\d+)(?:\.(?<minor>\d+))?\.[x*]t?$/;
const CLAUSE = /^(?<operator>~=|==|!=|<=|>=|<|>)\s*(?<version>\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.\*)?)(?:t|\+freethreaded)?$/;
/** Reads a wanted version or range; throws `BadInput` that says what is wrong and what was probably meant. */
function parseSpec(given, origin = "input 'python-version'") {
    const text = given.trim();
    const wanted = /^[<>=!~^]|,/.test(text) ? parseRange(text) : (wildcard(text) ?? version(text) ?? otherForm(text));
    if (typeof wanted !== 'string')
        return { text, origin, ...wanted };
    const wrong = origin.startsWith('input') ? wanted : `it stands in ${origin}, and ${wanted}`;
    throw new _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp('python-version', given, LEGAL_VERSIONS, wrong);
}
/** Whether a version in PEP 440's form is wanted. That the build is free-threaded is proven elsewhere. */
function matches(spec, candidate) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(candidate, spec.specifiers, { prereleases: spec.prereleases });
}
/** Whether a line names a free-threaded version, as `3.14t` does and `3.14` does not. */
function isFreeThreadedName(line) {
    return VERSION.exec(line)?.groups?.threaded !== undefined;
}
function version(text) {
    const groups = VERSION.exec(text)?.groups;
    if (groups === undefined)
        return null;
    const { major = '', minor, patch, stage, serial, dev } = groups;
    const early = tooEarly(text, { major, minor });
    if (early !== null)
        return early;
    const series = minor === undefined ? major : `${major}.${minor}`;
    if (dev !== undefined) {
        if (patch !== undefined || stage !== undefined)
            return `'-dev' goes with a series of versions; did you mean '${series}t-dev'?`;
        return { specifiers: `==${series}.*`, prereleases: true };
    }
    // PEP 440 reads 3.15rc1 as 3.15.0rc1, and alpha as a.
    if (stage !== undefined)
        return { specifiers: `==${series}${patch ?? ''}${stage}${serial}`, prereleases: true };
    return { specifiers: patch === undefined ? `==${series}.*` : `==${series}${patch}`, prereleases: false };
}
function wildcard(text) {
    const groups = WILDCARD.exec(text.toLowerCase())?.groups;
    if (groups === undefined)
        return null;
    const { major = '', minor } = groups;
    const specifiers = minor === undefined ? `==${major}.*` : `==${major}.${minor}.*`;
    return tooEarly(text, { major, minor }) ?? { specifiers, prereleases: false };
}
/** Reads a range; gives what is wrong with it where it cannot be used. */
function parseRange(text) {
    const clauses = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [CLAUSE.exec(part.trim())?.groups]));
    const specifiers = clauses.map((clause) => `${clause?.operator}${clause?.version}`).join(',');
    if (clauses.length === 0 || clauses.includes(undefined) || !(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .validRange */ .Im)(specifiers))
        return notARange(text);
    if (clauses.some((clause) => endsTooEarly(clause?.operator ?? '', clause?.version ?? '')))
        return NONE_IN_RANGE;
    const prereleases = clauses.some((clause) => clause?.operator !== '!=' && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(clause?.version ?? '')?.is_prerelease === true);
    return { specifiers, prereleases };
}
function notARange(text) {
    const caret = /^\^(3(?:\.\d+)*)t?$/.exec(text)?.[1];
    if (caret !== undefined)
        return `'^' is not an operator of PEP 440; did you mean '>=${caret},<4'?`;
    const tilde = /^~(3\.\d+)t?$/.exec(text)?.[1];
    if (tilde !== undefined)
        return `'~' is not an operator of PEP 440; did you mean '~=${tilde}.0'?`;
    const parts = text.split(/\s*,\s*|\s+(?=[<>=!~])/);
    if (parts.length > 1 && parts.every((part) => CLAUSE.test(part)))
        return `the parts of a range are joined by commas; did you mean '${parts.join(',')}'?`;
    return 'it is not a range that PEP 440 knows';
}
/** Whether everything that an operator allows lies below the first free-threaded version. */
function endsTooEarly(operator, bound) {
    if (operator === '<')
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.le)(bound, FIRST);
    if (operator === '<=' || (operator === '==' && !bound.endsWith('.*')))
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.lt)(bound, FIRST);
    if (operator !== '==' && operator !== '~=')
        return false;
    // ~=3.12.1 stays within 3.12, as ==3.12.* does; ~=3.12 lets 3.13 in.
    const series = bound.split('.').slice(0, -1);
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.lt)(series.length === 1 ? `${series[0]}.99` : series.join('.'), FIRST);
}
function tooEarly(text, { major, minor }) {
    if (Number(major) > 3)
        return `there is no CPython ${major} yet; did you mean '3.14t'?`;
    if (/^3\.[1-9]$/.test(text))
        return `${BEGIN}, and YAML reads an unquoted ${text}0 as ${text}: write versions in quotes; did you mean '3.14t'?`;
    if (Number(major) < 3 || (minor !== undefined && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.lt)(`3.${minor}`, FIRST)))
        return `${BEGIN}; did you mean '3.13t'?`;
    return null;
}
function otherForm(text) {
    const other = /^(pypy|graalpy|jython|ironpython|micropython|pyodide|miniconda|anaconda)/i.exec(text)?.[0];
    if (other !== undefined)
        return `only CPython has free-threaded builds; did you mean '3.14t'?`;
    const debug = /^(3\.\d+(?:\.\d+)?)(?:t?d|dt)$/.exec(text)?.[1];
    if (debug !== undefined)
        return `a debug build cannot be asked for by version: give its path as 'python'; or did you mean '${debug}t'?`;
    const near = /^(?:c?python|v)?[\s@-]*(3\.\d+(?:\.\d+)?)[\s-]*(?:t|nogil|free-?threaded|free-?threading)?$/i.exec(text)?.[1];
    if (near !== undefined)
        return `it is not written as a version; did you mean '${near}t'?`;
    return 'it is not a version that PEP 440 knows';
}


/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Qb: () => (/* binding */ libcOf),
/* harmony export */   s2: () => (/* binding */ architecture),
/* harmony export */   tI: () => (/* binding */ LEGAL_ARCHITECTURES),
/* harmony export */   zJ: () => (/* binding */ cacheArch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);

const CPUS = {
    x64: 'x86_64',
    ia32: 'i686',
    arm64: 'aarch64',
    ppc64: 'ppc64le',
    riscv64: 'riscv64',
    s390x: 's390x',
};
/** What python-build-standalone calls that kind (`x86_64-unknown-linux-gnu`), be there an archive for it or not; else why it has no name. */
function targetOf({ platform, arch, libc }) {
    const cpu = CPUS[arch];
    if (platform === 'linux') {
        if (libc === null)
            return { unknown: 'the C library of this Linux cannot be told' };
        if (arch === 'arm')
            return { target: `armv7-unknown-linux-${libc === 'musl' ? 'musleabihf' : 'gnueabihf'}` };
        if (cpu !== undefined)
            return { target: `${cpu}-unknown-linux-${libc}` };
    }
    if (platform === 'darwin' && cpu !== undefined)
        return { target: `${cpu}-apple-darwin` };
    if (platform === 'win32' && cpu !== undefined)
        return { target: `${cpu}-pc-windows-msvc` };
    return { unknown: `there is no archive for ${platform} on ${arch}` };
}
/** Programs that every Linux has; Node itself last, for it may have brought its own C library. */
const PROGRAMS = ['/bin/sh', '/usr/bin/env', process.execPath];
/**
 * The C library of this Linux, read from what its own programs ask to be loaded by; null elsewhere. The mere presence of a loader says
 * nothing: Debian can have musl's beside its own.
 */
function libcOf(platform, programs = PROGRAMS) {
    if (platform !== 'linux')
        return null;
    for (const program of programs) {
        const loader = loaderOf(program);
        if (loader !== null)
            return /\/ld-musl-/.test(loader) ? 'musl' : 'gnu';
    }
    return null;
}
/** The loader that an ELF program names in PT_INTERP, which linkers place right behind the headers; null for a static one. */
function loaderOf(program) {
    const start = Buffer.alloc(4096);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(program, 'r');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, start, 0, start.length, 0);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return null;
    }
    const text = start.toString('latin1');
    return text.startsWith('\x7fELF') ? (/\/[\w./+-]*\/ld[\w.-]*\.so\.\d+(?=\0)/.exec(text)?.[0] ?? null) : null;
}
const ARCHITECTURES = {
    x64: ['amd64', 'x86_64', 'x86-64'],
    ia32: ['x86', 'i386', 'i486', 'i586', 'i686', 'win32', '32'],
    arm64: ['aarch64'],
    arm: ['armv7', 'armv7l', 'armhf', 'armv8l'],
    ppc64: ['ppc64le', 'powerpc64le'],
    riscv64: [],
    s390x: [],
};
/** What the `architecture` input may be, for messages. */
const LEGAL_ARCHITECTURES = "x64, x86, arm64, armv7, ppc64le, riscv64 or s390x (also names such as 'amd64' and 'aarch64')";
/** Node's name of an architecture that others call `amd64`, `x86_64`, `win32`, ...; null for what is none. */
function architecture(name) {
    const given = name.toLowerCase();
    return Object.keys(ARCHITECTURES).find((arch) => arch === given || ARCHITECTURES[arch]?.includes(given)) ?? null;
}
/** The name that the tool cache and the input have for it: `x86` for Node's `ia32`. */
function cacheArch(arch) {
    return arch === 'ia32' ? 'x86' : arch;
}


/***/ }),

/***/ 322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ toolCacheRoot),
/* harmony export */   M8: () => (/* binding */ rootsForDownloads),
/* harmony export */   Sr: () => (/* binding */ executableIn),
/* harmony export */   bo: () => (/* binding */ buildFolder),
/* harmony export */   js: () => (/* binding */ TOOL)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(781);



/** Our own folder in the tool cache: of a name that actions/setup-python does not look at. */
const TOOL = 'gilproof-python';
/** The folder below the version: `x64-freethreaded-gnu`. What is for another C library must never be taken for this. */
function buildFolder(arch, libc) {
    return [(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheArch */ .zJ)(arch), 'freethreaded', ...(libc === null ? [] : [libc])].join('-');
}
/** The tool cache of the runner, absolute, or null. */
function toolCacheRoot(env) {
    const root = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
    return root ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root) : null;
}
/** Where downloads are installed, the first one first: the second is for a tool cache that cannot be written. */
function rootsForDownloads(env, temporary) {
    return [toolCacheRoot(env), temporary].flatMap((root) => root ?? []);
}
/** The interpreter of an installation as python-build-standalone lays it out. */
function executableIn(home, { platform }) {
    if (platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'python.exe');
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'bin');
    const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bin) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(bin).find((name) => /^python3\.\d+t$/.test(name)) : undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bin, named ?? 'python3');
}


/***/ }),

/***/ 906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   s1: () => (/* binding */ plainPath),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/** What a reader cannot see or what moves the cursor: controls, bidi, zero-width and other invisible characters, odd spaces, half surrogates. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/u;
/** Printable ASCII that does not begin like a workflow command. */
const HARMLESS = /^(?! *::)[ -~]*$/;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Hostile text as one harmless line of at most `max` UTF-16 units: what is hidden is written out (`\n`, `\x1b`, `\u202e`), what is
 * too long ends in `…`, and the runner finds no workflow command in it. Backslashes stay as they are, so paths of Windows stay readable.
 */
function plain(text, max = 200) {
    const head = text.slice(0, max);
    // Nearly every name is harmless as it is, and there may be thousands.
    if (HARMLESS.test(head) && !head.includes('##['))
        return text.length <= max ? head : `${head.slice(0, -1)}…`;
    const { pieces, length } = visible(text, max);
    if (length <= max)
        return pieces.join('');
    return `${shortened(pieces, length, max).join('')}…`;
}
/** Like `plain`, but a long path loses its beginning: the file's name and line are what a reader looks for. */
function plainPath(path, max = 120) {
    // A tail that starts within a surrogate pair loses that half.
    const tail = path.length <= max ? path : path.slice(-max).replace(/^[\udc00-\udfff]/, '');
    const { pieces, length } = visible(tail, Number.POSITIVE_INFINITY);
    if (tail.length === path.length && length <= max)
        return pieces.join('');
    return `…${shortened(pieces.reverse(), length, max).reverse().join('')}`;
}
/** Text of several lines, or lines, each one `plain`; past `lines` a last line says how many are left out. */
function plainLines(text, { lines = 40, width = 300 } = {}) {
    const all = typeof text === 'string' ? text.trimEnd().split(/\r?\n/) : text;
    const shown = all.slice(0, lines).map((line) => plain(line, width));
    return all.length > lines ? [...shown, `… and ${all.length - lines} more lines`] : shown;
}
/** Items joined by commas within `budget` UTF-16 units; what does not fit is counted: `a, b and 3 more`. `show` escapes one. */
function listed({ items, show, budget, }) {
    const shown = [];
    let length = 0;
    for (const item of items) {
        const text = show(item);
        length += text.length + 2;
        if (length > budget)
            break;
        shown.push(text);
    }
    const more = items.length - shown.length;
    if (more === 0)
        return shown.join(', ');
    return shown.length === 0 ? `${more} of them` : `${shown.join(', ')} and ${more} more`;
}
/**
 * The characters of a line as they are shown; stops past `max`, for the text may be megabytes long. The runner takes `##[error]` anywhere
 * in a line, and `::error::` at its beginning, for a command of ours: a backslash breaks both.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function visible(text, max) {
    const pieces = [];
    let length = 0;
    for (const point of text.replace(/^(\s*):(?=:)/, '$1\\:')) {
        const command = point === '[' && pieces.at(-1) === '#' && pieces.at(-2) === '#';
        const piece = command ? '\\[' : HIDDEN.test(point) ? escaped(point) : point;
        pieces.push(piece);
        length += piece.length;
        if (length > max)
            break;
    }
    return { pieces, length };
}
function escaped(point) {
    const code = point.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code <= 0xff)
        return SHORT[point] ?? `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/** Drops whole pieces from the end until they and an `…` fit. */
function shortened(pieces, length, max) {
    const kept = [...pieces];
    let left = length;
    while (left > max - 1 && kept.length > 0)
        left -= kept.pop()?.length ?? 0;
    return kept;
}


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   Nx: () => (/* binding */ distribution),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   av: () => (/* binding */ modules),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   n3: () => (/* binding */ interpreter),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   uF: () => (/* binding */ processes),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(906);

/** `1 module`, `2 modules`, `3 processes`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : noun.endsWith('ss') ? 'es' : 's'}`;
}
/** Which interpreter and why this one: `CPython 3.13.15t (python3 on PATH)`. */
function interpreter(python) {
    return `CPython ${python.version}t (${python.why})`;
}
/** How a script ended: `exit code 1 after 1.9 s`. */
function ending({ exitCode, signal, seconds: took }) {
    const how = signal !== null ? `ended by ${signal}` : exitCode !== null ? `exit code ${exitCode}` : 'ended by gilproof';
    return `${how} after ${seconds(took)}`;
}
/** `1.9 s`. */
function seconds(took) {
    return `${took.toFixed(1)} s`;
}
/** A length of at most twelve blocks, the longest for `longest`: what is not nothing is seen. */
function bar(value, longest) {
    return '█'.repeat(value > 0 && longest > 0 ? Math.max(1, Math.round((value / longest) * 12)) : 0);
}
/** How many Python processes of the suite reported, and how the GIL was in them. */
function processes({ reported, gilOff, gilOn, gilBuild }) {
    return `${reported} reported: ${gilOff} with the GIL off, ${gilOn} with it on, ${gilBuild} of a GIL build`;
}
/** How many extension modules were loaded, and what the audit found. */
function modules({ loaded, declared, offending, unjudged }) {
    return `${loaded} loaded: ${declared} declare support, ${offending} would switch the GIL on, ${unjudged} not judged`;
}
/** `brotli 1.2.1`, as hostile as the two parts; empty where no distribution owns the file. */
function distribution({ distribution, version }) {
    return [distribution, version].filter((part) => part !== null).join(' ');
}
/** `tests/test_x.py:12`; a long path loses its beginning, never its line. */
function place({ file, line }, max = 120) {
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPath */ .s1)(file, max - String(line).length - 1)}:${line}`;
}
/** The verdict and what is true beside it, with the reason where that is `unproven`; escaped. */
function verdicts({ verdict, alsoTrue, unprovenReason }) {
    const reason = unprovenReason === null ? '' : ` (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(unprovenReason, 120)})`;
    const [first = '', ...others] = [verdict, ...alsoTrue].map((name) => (name === 'unproven' ? `${name}${reason}` : name));
    return others.length === 0 ? first : `${first}, also ${others.join(', ')}`;
}
/** Whether `verdict` holds, be it the first one or beside it. */
function holds(result, verdict) {
    return result.verdict === verdict || result.alsoTrue.includes(verdict);
}
/** What happened, and what to do where there is something to do: the judge's own words, or what a green verdict means. */
function outcome(result) {
    return result.problem ?? { what: meaning(result), fix: '', details: [] };
}
function meaning(result) {
    const open = result.offenders.filter((offender) => !offender.allowed).length;
    const allowed = result.offenders.length - open;
    const offenders = `${counted(open, 'extension module')} would switch the GIL on`;
    switch (result.verdict) {
        case 'ready':
            return 'The interpreter is proven free-threaded and ready for the next steps.';
        case 'tests-passed':
            return `The tests passed with the GIL on, as the control leg.${open ? ` ${offenders}: here they are listed and never fail.` : ''}`;
        case 'clean':
            return [
                'The tests passed with the GIL off, and every extension module they loaded declares support',
                allowed ? ` or is allowed (${allowed}).` : '.',
                open ? ` ${counted(open, 'module')} of a build tool would not do, and counts only where 'fail-on' names 'build-tool'.` : '',
            ].join('');
        case 'gil-reenabled':
            return `The tests passed, but ${offenders}. 'fail-on' leaves them out, so the step stays green.`;
        case 'stale-allowance':
            return `The tests passed with the GIL off. ${counted(result.allowances.stale.length, 'line')} of 'allow' can go; 'fail-on' leaves that out, so the step stays green.`;
        default:
            return `The verdict is ${result.verdict}.`;
    }
}


/***/ }),

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ processesOf)
/* harmony export */ });
/* unused harmony export parsePs */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);


/** The pids of a tree's living processes. Those of a system that tells nothing (Windows) are none. */
function processesOf({ below, mark, platform }) {
    const all = platform === 'linux' ? fromProc(mark) : platform === 'win32' ? [] : fromPs(mark);
    return members(all, below);
}
function members(all, below) {
    const parents = new Map(all.map(({ pid, ppid }) => [pid, ppid]));
    const isBelow = (pid) => {
        const seen = new Set();
        for (let at = parents.get(pid); at !== undefined && !seen.has(at); at = parents.get(at)) {
            if (at === below)
                return true;
            seen.add(at);
        }
        return false;
    };
    return all.filter(({ pid, marked }) => pid !== below && (marked || isBelow(pid))).map(({ pid }) => pid);
}
function fromProc(mark) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => {
        try {
            // pid (name) state ppid …; the name may hold anything.
            const [state, ppid] = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${name}/stat`, 'latin1').replace(/^.*\)/s, '').trim().split(' ');
            if (state === 'Z' || state === 'X')
                return []; // over, and only not waited for
            return [{ pid: Number(name), ppid: Number(ppid), marked: mark !== null && environmentOf(name).includes(`\0${mark}\0`) }];
        }
        catch {
            return []; // ended meanwhile
        }
    });
}
function environmentOf(pid) {
    try {
        return `\0${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/environ`, 'utf8')}\0`;
    }
    catch {
        return ''; // another user's
    }
}
function fromPs(mark) {
    const output = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-axwwE', '-o', 'pid=,ppid=,stat=,command='], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return parsePs(output, mark);
}
/** The processes in what macOS' `ps -axwwE -o pid=,ppid=,stat=,command=` prints: it has the environment behind the command. */
function parsePs(output, mark) {
    return output.split('\n').flatMap((line) => {
        const [, pid, ppid, state = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s(.*)$/.exec(line) ?? [];
        return pid === undefined || state.startsWith('Z')
            ? []
            : [{ pid: Number(pid), ppid: Number(ppid), marked: mark !== null && ` ${command} `.includes(` ${mark} `) }];
    });
}


/***/ }),

/***/ 250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ endTree),
/* harmony export */   T: () => (/* binding */ killTree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(500);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(737);



/** Milliseconds for which a tree may answer a signal before it is killed, and between two looks at it. */
const GRACE = 1500;
const LOOK = 25;
/** Looks after the last signal: a process that the kernel holds (a dead disk) does not end. */
const PATIENCE = 100;
/** Ends all processes of a tree: asks with `signal`, then kills, again and again until none is left, also none that was started meanwhile. */
async function endTree(tree, signal) {
    if (tree.platform === 'win32')
        return endTreeOnWindows(tree.below);
    send((0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .processesOf */ .L)(tree), signal);
    for (let waited = 0; waited < GRACE && (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .processesOf */ .L)(tree).length > 0; waited += LOOK)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LOOK);
    for (let looks = 0; looks < PATIENCE; looks++) {
        const left = (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .processesOf */ .L)(tree);
        if (left.length === 0)
            return;
        send(left, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LOOK);
    }
}
/** Kills all of a tree at once, and waits for nothing. */
function killTree(tree) {
    if (tree.platform === 'win32')
        endTreeOnWindows(tree.below);
    else
        for (let left = (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .processesOf */ .L)(tree), looks = 0; left.length > 0 && looks < PATIENCE; left = (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .processesOf */ .L)(tree), looks++)
            send(left, 'SIGKILL');
}
/** Each child of ours with its descendants; Windows has no signals. */
function endTreeOnWindows(below) {
    const query = `Get-CimInstance Win32_Process -Filter 'ParentProcessId=${below}' | ForEach-Object ProcessId`;
    const { stdout, pid: own } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8', windowsHide: true });
    for (const pid of (stdout ?? '').match(/\d+/g) ?? [])
        if (Number(pid) !== own)
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/PID', pid, '/T', '/F'], { stdio: 'ignore', windowsHide: true });
}
function send(pids, signal) {
    for (const pid of pids) {
        try {
            process.kill(pid, signal);
        }
        catch {
            // Ended meanwhile, or another user's.
        }
    }
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ Stop),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   kp: () => (/* binding */ BadInput)
/* harmony export */ });
/**
 * Every verdict a run can end with, in order of precedence: where several hold, the first is the verdict and the
 * others stand in `alsoTrue`. `exitCode` is what the command line ends with; `red` whether the step fails
 * (`fail-on` decides for the two that are `configurable`).
 */
const VERDICTS = {
    'internal-error': { red: true, exitCode: 70 },
    'bad-input': { red: true, exitCode: 2 },
    'no-interpreter': { red: true, exitCode: 9 },
    'install-failed': { red: true, exitCode: 8 },
    cancelled: { red: true, exitCode: 130 },
    'timed-out': { red: true, exitCode: 6 },
    'tests-failed-and-gil-reenabled': { red: true, exitCode: 4 },
    'tests-failed': { red: true, exitCode: 1 },
    'gil-reenabled': { red: 'configurable', exitCode: 3 },
    unproven: { red: true, exitCode: 7 },
    'stale-allowance': { red: 'configurable', exitCode: 5 },
    clean: { red: false, exitCode: 0 },
    'tests-passed': { red: false, exitCode: 0 },
    ready: { red: false, exitCode: 0 },
};
/** A reason to stop that has a verdict of its own. `message` says what happened; `fix` the usual cause and what to do. */
class Stop extends Error {
    verdict;
    fix;
    details;
    constructor(verdict, message, fix, 
    /** Longer evidence, a line each: refused interpreters, say. */
    details = []) {
        super(message);
        this.verdict = verdict;
        this.fix = fix;
        this.details = details;
    }
}
/**
 * An input that cannot be used: names the input, the value as given and what is legal; `wrong` says what is wrong with the value
 * where that is not plain from the rest. Nothing has been run.
 */
class BadInput extends Stop {
    constructor(input, value, legal, wrong = '') {
        const rest = wrong === '' ? `legal is ${legal}` : `${wrong}${wrong.endsWith('?') ? '' : '.'} Legal is ${legal}`;
        // A value as long as a script must not push what is legal out of sight.
        const shown = value.length > 300 ? `${value.slice(0, 300)}…` : value;
        super('bad-input', `Input '${input}' is ${JSON.stringify(shown)}: ${rest}.`, `Correct '${input}' under 'with:'.`);
    }
}


/***/ }),

/***/ 610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ pathName),
/* harmony export */   Ji: () => (/* binding */ pathDirectories),
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   TV: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);


/** The name that `PATH` has in this environment: Windows writes `Path`, and a copy of `process.env` minds the case. */
function pathName({ env, platform }) {
    if (platform !== 'win32')
        return 'PATH';
    return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'Path';
}
/** The directories of `PATH` in order; empty and relative entries, which mean something else in every directory, are left out. */
function pathDirectories(machine) {
    const windows = machine.platform === 'win32';
    const entries = (machine.env[pathName(machine)] ?? '').split(windows ? ';' : ':');
    const bare = windows ? entries.map((entry) => entry.replaceAll('"', '')) : entries;
    return [...new Set(bare.filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry)))];
}
/** The first executable file of that name on `PATH`, or null. */
function which(command, machine) {
    const names = machine.platform === 'win32' && !/\.\w+$/.test(command) ? [`${command}.exe`] : [command];
    for (const directory of pathDirectories(machine)) {
        for (const name of names) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
            if (isExecutable(file))
                return file;
        }
    }
    return null;
}
/** Whether a file is there that may be executed. */
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  WE: () => (/* reexport */ version_explain),
  le: () => (/* reexport */ le),
  lt: () => (/* reexport */ lt),
  aA: () => (/* reexport */ rcompare),
  ib: () => (/* reexport */ satisfies),
  rZ: () => (/* reexport */ valid),
  Im: () => (/* reexport */ validRange)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, filter, ge, gt, gte, inc, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, parse, patch

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__nccwpck_require__.r(operator_namespaceObject);
__nccwpck_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
