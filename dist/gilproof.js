import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ cancelledDuring),
/* harmony export */   MS: () => (/* binding */ unlessCancelled),
/* harmony export */   Py: () => (/* binding */ listenForCancelling),
/* harmony export */   g9: () => (/* binding */ CANCELLED_FIX)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(802);

function listenForCancelling(signals) {
    const [first, second] = [new AbortController(), new AbortController()];
    for (const name of ['SIGINT', 'SIGTERM'])
        signals.on(name, () => (first.signal.aborted ? second : first).abort(name));
    return { cancelled: first.signal, second: second.signal };
}
function unlessCancelled(work, { cancelled }, what) {
    return new Promise((resolve, reject) => {
        const cancel = () => reject(cancelledDuring(what));
        if (cancelled.aborted)
            cancel();
        cancelled.addEventListener('abort', cancel, { once: true });
        work.then(resolve, reject).finally(() => cancelled.removeEventListener('abort', cancel));
    });
}
function cancelledDuring(what) {
    return new _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .Stop */ .VG('cancelled', `The job was cancelled during ${what}.`, CANCELLED_FIX);
}
const CANCELLED_FIX = "Nothing, if somebody cancelled it. If the job's own 'timeout-minutes' did, give 'timeout' less than that: gilproof then shows where the " +
    'tests hang, and has the time to judge what they loaded.';


/***/ }),

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
function closest(word, words) {
    const [best] = words.map((each) => ({ each, steps: distance(word.toLowerCase(), each) })).sort((one, other) => one.steps - other.steps);
    return best && best.steps <= Math.max(2, best.each.length / 3) ? best.each : null;
}
function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (const [index, letter] of [...one.slice(0, 100)].entries()) {
        let diagonal = index;
        const next = [index + 1];
        for (const [column, against] of [...other].entries()) {
            const above = row[column + 1] ?? 0;
            next.push(Math.min(above + 1, (next[column] ?? 0) + 1, diagonal + (letter === against ? 0 : 1)));
            diagonal = above;
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  vL: () => (/* binding */ concludeStopped),
  Bg: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./lib/cancel.js
var cancel = __nccwpck_require__(1485);
// EXTERNAL MODULE: ./lib/verdict.js
var lib_verdict = __nccwpck_require__(802);
// EXTERNAL MODULE: ./lib/gil/allowances.js
var allowances = __nccwpck_require__(709);
;// CONCATENATED MODULE: ./lib/gil/explain.js



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
    if (around === null)
        return explainAudit(verdict, judgement);
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
            return staleAllowances(judgement.allowances.stale);
        default:
            throw new Error(`no explanation for ${verdict}`);
    }
}
function explainAudit(verdict, judgement) {
    if (verdict === 'gil-reenabled') {
        const what = wouldSwitch(judgement, '');
        return { what: what.charAt(0).toUpperCase() + what.slice(1), fix: AUDIT_FIX, details: [] };
    }
    if (verdict === 'stale-allowance')
        return staleAllowances(judgement.allowances.stale);
    const { unprovenReason, unjudged } = judgement;
    const known = unproven({ ...judgement, unjudged }, { gil: 'off' });
    if (unprovenReason?.startsWith('no extension module'))
        return { ...known, fix: NOTHING_FIX };
    return unprovenReason?.startsWith('not all could be read') ? { ...known, fix: 'Let this user read all of it.' } : known;
}
const AUDIT_FIX = "Declare support in your own module, update or replace another's distribution; until then put the module in 'allow' with a reason.";
const NOTHING_FIX = 'Name the environment or the wheels that hold the extension modules. Where there is none an audit is not needed: pure Python cannot switch the GIL on.';
function staleAllowances(stale) {
    const over = stale.filter((entry) => entry.endsWith(allowances/* OVER */.PM));
    const idle = stale.filter((entry) => !entry.endsWith(allowances/* OVER */.PM));
    const said = [
        ...(idle.length > 0 ? [`'allow' lists what was loaded and no longer offends: ${idle.join(', ')}.`] : []),
        ...(over.length > 0 ? [`'allow' accepts for a time: ${over.join(', ')}.`] : []),
    ];
    const fixes = [
        ...(idle.length > 0
            ? ["Remove these lines from 'allow', so that they do not hide a relapse (or leave 'stale' out of 'fail-on')."]
            : []),
        ...(over.length > 0 ? ["Update what it accepted and remove the entry, or give it a later 'until' and the reason why."] : []),
    ];
    return { what: said.join('\n'), fix: fixes.join('\n'), details: [] };
}
function after({ ending }) {
    return `after ${ending.seconds.toFixed(0)} s of 'run'`;
}
function timedOut({ hangs }, around) {
    const tests = [...new Set(hangs.flatMap(({ test }) => test ?? []))];
    const running = tests.slice(0, 5).join(', ') + (tests.length > 5 ? ` and ${tests.length - 5} more` : '');
    const what = `'run' had not ended after ${around.timeout} s, and was ended with all its processes.`;
    const only = onlyWithout('hangs', cutOff(around, 'hung'));
    return {
        what: tests.length === 0 ? what : `${what} ${only ?? `Running: ${running}.`}`,
        fix: 'Look at the stacks of its threads: the innermost frames of those that wait for a lock say which wait for each other. ' +
            "If the suite is only slow, give 'timeout' more.",
        details: [],
    };
}
const OFFENDERS_FIX = "Update or replace the distribution, or declare support in your own module; until then put the module in 'allow' with a reason. " +
    'Each offender is listed with the line that brought it in.';
function wouldSwitch({ offenders }, who = ' that they loaded') {
    const names = offenders.filter(({ effect }) => effect !== 'none').map(({ module }) => module);
    const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
    const modules = names.length === 1 ? 'an extension module' : `${names.length} extension modules`;
    return `${modules}${who} would switch the GIL back on wherever it is not forced off: ${shown}.`;
}
function onlyWithout(verb, tests) {
    if (tests.length === 0)
        return null;
    const subject = tests.length === 1 ? `A test ${verb}` : `${tests.length} tests ${{ fails: 'fail', crashes: 'crash', hangs: 'hang' }[verb]}`;
    const names = tests.slice(0, 5).map(({ id }) => id.slice(0, 200).replaceAll(/\s+/g, ' '));
    return `${subject} only with the GIL off: ${names.join(', ')}${tests.length > 5 ? ` and ${tests.length - 5} more` : ''}.`;
}
function cutOff({ cutShort = [] }, how) {
    return cutShort.filter((test) => test.gil === 'off' && test.how === how);
}
function testsFailed(around) {
    const { ending, gil, gilRefused, onlyOff = [] } = around;
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
    const crashed = cutOff(around, 'crashed');
    const failed = onlyOff.filter(({ id }) => !crashed.some((other) => other.id === id));
    const only = [onlyWithout('crashes', crashed), onlyWithout('fails', failed)].filter((sentence) => sentence !== null);
    if (only.length > 0) {
        return {
            what: only.join(' '),
            fix: 'With the GIL on, on the same interpreter, that did not happen: look for data that threads share without a lock.',
            details: [],
        };
    }
    const mode = gil === 'default' ? 'in the default GIL mode' : `with the GIL ${gil}`;
    return {
        what: `The tests failed: ${how} ${mode}.`,
        fix: gil !== 'on'
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
            `of the test process${gil !== 'on' ? '; -I, -E, -S and a tool that clears the environment keep the recorder out' : ''}.`,
        details: [],
    };
}

// EXTERNAL MODULE: ./lib/suite/tests.js
var suite_tests = __nccwpck_require__(7713);
;// CONCATENATED MODULE: ./lib/suite/comparison.js

const FACTOR = 1.5;
const NOISE = 0.05;
const MOST = 20;
function compareRuns({ on, off }) {
    const failures = { on: (0,suite_tests/* failuresOf */.dJ)(on.results ?? NONE), off: (0,suite_tests/* failuresOf */.dJ)(off.results ?? NONE) };
    const inBoth = new Set(failures.on.flatMap(({ id }) => (off.results?.get(id)?.outcome === 'failed' ? id : [])));
    const [saysOn, saysOff] = [sayer(on), sayer(off)];
    const only = (gil, says) => failures[gil].filter(({ id }) => !inBoth.has(id) && says(id));
    const unpaired = (gil, says) => failures[gil].filter(({ id }) => !inBoth.has(id) && !says(id)).map((failure) => ({ ...failure, gil }));
    const cut = (gil, { cutShort }, says) => [...cutShort].filter(([id]) => says(id)).map(([id, how]) => ({ id, gil, how }));
    return {
        onlyOff: only('off', saysOn),
        onlyOn: only('on', saysOff),
        both: failures.off.filter(({ id }) => inBoth.has(id)),
        unpaired: [...unpaired('off', saysOn), ...unpaired('on', saysOff)],
        cutShort: [...cut('off', off, saysOn), ...cut('on', on, saysOff)],
        slower: changed(on.results ?? NONE, off.results ?? NONE),
        seconds: { on: on.seconds, off: off.seconds, ratio: ratio(on.seconds, off.seconds) },
        threads: { on: on.maxThreads, off: off.maxThreads },
    };
}
function sayer({ results, cutShort, whole }) {
    const files = new Set([...(results ?? NONE).keys()].map((id) => id.split('::', 1)[0]));
    return (id) => results !== null && !cutShort.has(id) && (whole || results.has(id) || files.has(id));
}
const NONE = new Map();
function changed(on, off) {
    const times = [...on.values()].flatMap(({ id, outcome, seconds }) => {
        const other = off.get(id);
        if (outcome !== 'passed' || other?.outcome !== 'passed')
            return [];
        return [{ id, on: seconds, off: other.seconds, ratio: ratio(seconds, other.seconds) }];
    });
    const change = (time) => Math.max(time.ratio, 1 / time.ratio);
    return times
        .filter((time) => Math.abs(time.off - time.on) >= NOISE && change(time) >= FACTOR)
        .sort((one, other) => change(other) - change(one) || (one.id < other.id ? -1 : 1))
        .slice(0, MOST);
}
function ratio(on, off) {
    return Math.max(off, 1e-6) / Math.max(on, 1e-6);
}

// EXTERNAL MODULE: ./lib/suite/lives.js
var suite_lives = __nccwpck_require__(7015);
;// CONCATENATED MODULE: ./lib/conclude.js





const GIL_REFUSED = 'An ordinary Python was started and died, because it cannot run with PYTHON_GIL=0; the suite passed all the same. ' +
    'Start that child with the free-threaded interpreter, or remove PYTHON_GIL from the environment it is given.';
const SLOWER = { times: 2, seconds: 1 };
function besideTheVerdict({ seconds: { on, off, ratio } }, control, judged) {
    const how = control.stopped === 'timed-out' ? 'did not end in time' : 'failed';
    if (control.exitCode !== 0)
        return [`The suite ${how} with the GIL on. The verdict is that of the run with it off; what differs stands in the comparison.`];
    if (judged.exitCode !== 0 || ratio < SLOWER.times || off - on < SLOWER.seconds)
        return [];
    return [`The suite took ${ratio.toFixed(1)} times as long with the GIL off: ${off.toFixed(1)} s, and ${on.toFixed(1)} s with it on.`];
}
function conclude(known) {
    const { judgement, inputs } = known;
    if (judgement && known.audited) {
        const problem = judgement.failed ? explain(judgement, null) : null;
        return { ...resultOf(known, { ...judgement, problem }), audited: known.audited };
    }
    const suite = known.suites?.at(-1);
    if (!judgement || !suite || !inputs)
        return resultOf(known, { verdict: 'ready', failed: false, problem: null });
    const { gilRefused, annotations, ...ending } = suite.ending;
    const comparison = comparisonOf(known);
    const around = { gil: suite.gil, timeout: inputs.timeout, ending, gilRefused, ...comparison };
    const problem = judgement.failed ? explain(judgement, around) : null;
    const control = comparison && known.suites?.[0]?.ending;
    const notices = [
        ...judgement.notices,
        ...(gilRefused && ending.exitCode === 0 ? [GIL_REFUSED] : []),
        ...(control ? besideTheVerdict(comparison, control, suite.ending) : []),
    ];
    return resultOf(known, { ...judgement, comparison, notices, problem });
}
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
function resultOf(known, end) {
    const { host, inputs, python, install, suites = [] } = known;
    return {
        schema: 1,
        name: inputs?.name ?? host.job ?? 'gilproof',
        alsoTrue: [],
        unprovenReason: null,
        help: helpOn(end.verdict, known),
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
        runs: suites.map((suite) => runOf(suite, known)),
        comparison: null,
        processes: { reported: 0, gilOff: 0, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: null },
        crashes: suites.at(-1)?.crashes ?? [],
        hangs: suites.at(-1)?.hangs ?? [],
        modules: { loaded: 0, declared: 0, offending: 0, unjudged: 0 },
        offenders: [],
        unjudged: [],
        allowances: { stale: [], unused: [] },
        ...end,
    };
}
function helpOn(verdict, { docs }) {
    const url = `${docs}/verdicts.md#${verdict}`;
    return /^https?:\/\/[\w.:-]+\/[\w.@%/-]+#[\w-]+$/.test(url) ? url : null;
}
function endingOf({ exitCode, signal, seconds }) {
    return { exitCode, signal, seconds };
}
function runOf({ gil, ending, results }, { show }) {
    const tests = results && (0,suite_tests/* countTests */.tu)(results);
    return { gil, ...endingOf(ending), tests: tests && { ...tests, failures: shown(tests.failures, show) } };
}
function comparisonOf({ suites = [], show }) {
    const [on, off] = [suites.find(({ gil }) => gil === 'on'), suites.find(({ gil }) => gil === 'off')];
    if (!on || !off)
        return null;
    const { onlyOff, onlyOn, both, unpaired = [], ...rest } = compareRuns({ on: sideOf(on), off: sideOf(off) });
    const failures = { onlyOff: shown(onlyOff, show), onlyOn: shown(onlyOn, show), both: shown(both, show) };
    return { ...failures, unpaired: shown(unpaired, show), ...rest };
}
function sideOf({ ending, results, evidence: { lives }, crashes, hangs }) {
    const cutShort = new Map();
    for (const { test } of crashes)
        if (test !== null)
            cutShort.set(test, 'crashed');
    for (const { test } of hangs)
        if (test !== null)
            cutShort.set(test, 'hung');
    const whole = ending.exitCode === 0 && crashes.length === 0;
    return { seconds: ending.seconds, results, maxThreads: (0,suite_lives/* mostThreads */.BB)(lives), cutShort, whole };
}
function shown(failures, show) {
    return failures.map((failure) => ({ ...failure, file: failure.file !== null && show ? show(failure.file) : failure.file }));
}


/***/ }),

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ parseAllowances),
/* harmony export */   PM: () => (/* binding */ OVER),
/* harmony export */   UF: () => (/* binding */ allowanceOf),
/* harmony export */   e9: () => (/* binding */ parseAllowance),
/* harmony export */   j8: () => (/* binding */ normalizedName)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(802);

const OVER = ', which is over)';
const LEGAL = "one entry a line, each with a reason: 'module-or-glob  # reason', 'dist:NAME  # reason' or 'path:GLOB  # reason'";
function parseAllowances(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseAllowance);
}
function parseAllowance(line) {
    const [, entry, reason] = /^(.*?)\s+#\s*(.*)$/.exec(line) ?? [];
    if (!entry || !reason)
        throw new _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp('allow', line, LEGAL);
    const [, kind, rest] = /^(dist|path):\s*(.*)$/.exec(entry) ?? [];
    const allowance = allowanceOf({ kind: (kind ?? 'module'), pattern: rest ?? entry, reason });
    if (allowance === null)
        throw new _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp('allow', line, LEGAL);
    return { ...allowance, entry };
}
function allowanceOf({ kind, pattern, reason }) {
    const entry = kind === 'module' ? pattern : `${kind}:${pattern}`;
    const legalPattern = kind === 'path' ? /\S/ : kind === 'dist' ? /^[\w.*?[\]-]+$/ : /^[\p{L}\p{N}_.*?[\]!-]+$/u;
    if (!legalPattern.test(pattern))
        return null;
    if (kind === 'path')
        return { kind, pattern: pattern.replaceAll('\\', '/'), reason, entry };
    if (kind === 'dist')
        return { kind, pattern: normalizedName(pattern), reason, entry };
    return { kind: 'module', pattern, reason, entry };
}
function normalizedName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   "!=": () => (/* binding */ u),
/* harmony export */   "<": () => (/* binding */ e),
/* harmony export */   "<=": () => (/* binding */ t),
/* harmony export */   "==": () => (/* binding */ n),
/* harmony export */   "===": () => (/* binding */ o),
/* harmony export */   ">": () => (/* binding */ i),
/* harmony export */   ">=": () => (/* binding */ a),
/* harmony export */   compare: () => (/* binding */ s),
/* harmony export */   eq: () => (/* binding */ n),
/* harmony export */   ge: () => (/* binding */ a),
/* harmony export */   gt: () => (/* binding */ i),
/* harmony export */   le: () => (/* binding */ t),
/* harmony export */   lt: () => (/* binding */ e),
/* harmony export */   ne: () => (/* binding */ u),
/* harmony export */   rcompare: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9076);
function e(r,e){return 0>s(r,e)}function t(r,e){return 0>=s(r,e)}function n(r,e){return 0===s(r,e)}function u(r,e){return 0!==s(r,e)}function a(r,e){return s(r,e)>=0}function i(r,e){return s(r,e)>0}function o(r,e){return r.toLowerCase()===e.toLowerCase()}function s(e,t){let n=(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(e),u=(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(t);return function r(e,t){let n=e,u=t;if(n===u)return 0;if(Array.isArray(n)!==Array.isArray(u)&&(n=Array.isArray(n)?n:[n],u=Array.isArray(u)?u:[u]),Array.isArray(n)){let e=Math.min(n.length,u.length);for(let t=0;t<e;t+=1){let e=r(n[t],u[t]);if(0!==e)return e}return n.length-u.length}return -1/0===n||1/0===u?-1:1/0===n||-1/0===u?1:n<u?-1:1}(c(n),c(u))}function f(r,e){return-s(r,e)}function c(r){let{epoch:e}=r,{release:t,pre:n,post:u,local:a,dev:i}=r;for((t=t.concat()).reverse();t.length&&0===t[0];)t.shift();return t.reverse(),n||u||!i?n||(n=1/0):n=-1/0,u||(u=-1/0),i||(i=1/0),[e,t,n,u,i,a=a?a.map(r=>Number.isNaN(Number(r))?[-1/0,r]:[Number(r),""]):-1/0]}

/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ e),
/* harmony export */   WE: () => (/* binding */ s),
/* harmony export */   qg: () => (/* binding */ p),
/* harmony export */   rZ: () => (/* binding */ l)
/* harmony export */ });
/* unused harmony exports clean, stringify */
let e="v?(?:(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)(?<pre>[-_\\.]?(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))[-_\\.]?(?<pre_n>[0-9]+)?)?(?<post>(?:-(?<post_n1>[0-9]+))|(?:[-_\\.]?(?<post_l>post|rev|r)[-_\\.]?(?<post_n2>[0-9]+)?))?(?<dev>[-_\\.]?(?<dev_l>dev)[-_\\.]?(?<dev_n>[0-9]+)?)?)(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?";let r=RegExp("^"+e+"$","i");function l(e){return r.test(e)?e:null}let t=RegExp("^\\s*"+e+"\\s*$","i");function n(e){return o(p(e,t))}function p(e,l){var t;let{groups:n}=(l||r).exec(e)||{};return n?{epoch:Number(n.epoch?n.epoch:0),release:n.release.split(".").map(Number),pre:u(n.pre_l,n.pre_n),post:u(n.post_l,n.post_n1||n.post_n2),dev:u(n.dev_l,n.dev_n),local:(t=n.local)?t.split(/[._-]/).map(e=>Number.isNaN(Number(e))?e.toLowerCase():Number(e)):null}:null}function o(e){if(!e)return null;let{epoch:r,release:l,pre:t,post:n,dev:p,local:o}=e,u=[];return 0!==r&&u.push(`${r}!`),u.push(l.join(".")),t&&u.push(t.join("")),n&&u.push("."+n.join("")),p&&u.push("."+p.join("")),o&&u.push(`+${o}`),u.join("")}function u(e,r){let l=e,t=r;return l?(t||(t=0),"alpha"===(l=l.toLowerCase())?l="a":"beta"===l?l="b":["c","pre","preview"].includes(l)?l="rc":["rev","r"].includes(l)&&(l="post"),[l,Number(t)]):!l&&t?[l="post",Number(t)]:null}function s(e){let r=p(e);if(!r)return r;let{epoch:l,release:t,pre:n,post:u,dev:s,local:i}=r,a="";0!==l&&(a+=l+"!"),a+=t.join(".");let c=!!(s||n),_=!!s,v=!!u;return{epoch:l,release:t,pre:n,post:u?u[1]:u,dev:s?s[1]:s,local:i?i.join("."):i,public:o(r).split("+",1)[0],base_version:a,is_prerelease:c,is_devrelease:_,is_postrelease:v}}

/***/ }),

/***/ 6066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ TomlDate)
/* harmony export */ });
let t=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;class TomlDate extends Date{#t=!1;#e=!1;#s=null;constructor(e,s,i){let a,l=!0,h=!0,r="Z";if("string"==typeof e)if(s)t:{if(s<3){if(+e.slice(11,13)>23){e="";break t}2===s?(r=null,e+="Z"):90!==(a=e.charCodeAt(e.length-1))&&122!==a&&(r=e.slice(e.length-6)),i&&(e=e.slice(0,10)+"T"+e.slice(11))}else 4===s&&(e=+e.slice(0,2)>23?"":`0000-01-01T${e}Z`);l=4!==s,h=3!==s}else{let s=e.match(t);s?(s[1]||(l=!1,e=`0000-01-01T${e}`),(h=!!s[2])&&" "===e[10]&&(e=e.replace(" ","T")),s[2]&&+s[2]>23?e="":(r=s[3]||null)||!h||(e+="Z")):e=""}super(e),isNaN(this.getTime())||(this.#t=l,this.#e=h,this.#s=r)}isDateTime(){return this.#t&&this.#e}isLocal(){return!this.#t||!this.#e||!this.#s}isDate(){return this.#t&&!this.#e}isTime(){return this.#e&&!this.#t}isValid(){return this.#t||this.#e}toISOString(){let t=super.toISOString();if(this.isDate())return t.slice(0,10);if(this.isTime())return t.slice(11,23);if(null===this.#s)return t.slice(0,-1);if("Z"===this.#s||"z"===this.#s)return t;let e=60*this.#s.slice(1,3)+ +this.#s.slice(4,6);return e="-"===this.#s[0]?e:-e,new Date(this.getTime()-6e4*e).toISOString().slice(0,-1)+this.#s}static wrapAsOffsetDateTime(t,e="Z"){let s=new TomlDate(t);return s.#s=e,s}static wrapAsLocalDateTime(t){let e=new TomlDate(t);return e.#s=null,e}static wrapAsLocalDate(t){let e=new TomlDate(t);return e.#e=!1,e.#s=null,e}static wrapAsLocalTime(t){let e=new TomlDate(t);return e.#t=!1,e.#s=null,e}}

/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ TomlError)
/* harmony export */ });
class TomlError extends Error{line;column;codeblock;constructor(t,o){var r,l;let e,[n,c]=(r=o.toml,l=o.ptr,[(e=r.slice(0,l).split(/\r?\n/)).length,e.pop().length+1]),s=function(t,o,r){let l=t.split(/\r?\n/),e="",n=(0|Math.log10(o+1))+1;for(let t=o-1;t<=o+1;t++){let c=l[t-1];c&&(e+=t.toString().padEnd(n," "),e+=":  ",e+=c,e+="\n",t===o&&(e+=" ".repeat(n+r+2),e+="^\n"))}return e}(o.toml,n,c);super(`Invalid TOML document: ${t}

${s}`,o),this.line=n,this.column=c,this.codeblock=s}static x(t,o,r){throw new TomlError(t,{toml:o.s,ptr:r??o.p})}}

/***/ }),

/***/ 8398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse)
});

// EXTERNAL MODULE: ./lib/node_modules/smol-toml/dist/error.js
var error = __nccwpck_require__(5818);
;// CONCATENATED MODULE: ./lib/node_modules/smol-toml/dist/primitive.js
function parseString(s){let p=s.p,r=s.s.charCodeAt(s.p++),t=r,i=39===r,o=r===s.s.charCodeAt(s.p)&&r===s.s.charCodeAt(s.p+1);o&&(10===(r=s.s.charCodeAt(s.p+=2))?s.p++:13===r&&10===s.s.charCodeAt(s.p+1)&&(s.p+=2));let c="",n=s.p,a=0;for(;s.p<s.s.length;s.p++)if(r=s.s.charCodeAt(s.p),o&&(10===r||13===r&&10===s.s.charCodeAt(s.p+1)))a=a&&3;else if(r<32&&9!==r||127===r)error/* TomlError */.z.x("control characters are not allowed in strings",s);else if(a&&3!==a||r!==t||o&&(s.s.charCodeAt(s.p+1)!==t||s.s.charCodeAt(s.p+2)!==t))if(a)if(1===a)if(120===r||117===r||85===r){let p=s.p++-1,t=0,i=120===r?2:117===r?4:8;for(let p=0;p<i;p++,s.p++){let p=s.s.charCodeAt(s.p),r=p>=48&&p<=57?p-48:p>=65&&p<=70?p-65+10:p>=97&&p<=102?p-97+10:-1;r<0&&error/* TomlError */.z.x("invalid non-hex character in unicode escape",s),t=t<<4|r}(t<0||t>1114111||t>=55296&&t<=57343)&&error/* TomlError */.z.x("invalid unicode escape",s,p),c+=String.fromCodePoint(t),n=s.p--,a=0}else o&&(32===r||9===r)?a=2:(98===r?c+="\b":116===r?c+="	":110===r?c+="\n":102===r?c+="\f":114===r?c+="\r":101===r?c+="\x1b":34===r?c+='"':92===r?c+="\\":error/* TomlError */.z.x("unrecognised escape sequence",s),n=s.p+1,a=0);else 32!==r&&9!==r&&(2===a&&error/* TomlError */.z.x("invalid escape: only line-ending whitespace may be escaped",s,n),a=+(!i&&92===r),n=s.p);else i||92!==r||(c+=s.s.slice(n,n=s.p),a=1);else{if(o&&(s.s.charCodeAt(s.p+3)===t&&s.p++,s.s.charCodeAt(s.p+3)===t&&s.p++),!a){let e=s.s.slice(n,s.p);c=c?c+e:e}return s.p+=o?3:1,c}error/* TomlError */.z.x("unfinished string",s,p)}
// EXTERNAL MODULE: ./lib/node_modules/smol-toml/dist/date.js
var date = __nccwpck_require__(6066);
;// CONCATENATED MODULE: ./lib/node_modules/smol-toml/dist/extract.js
function n(e,r=10){return 16===r?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+r}function l(e,r){return 32===e||9===e||10===e||13===e||r&&(e===r||44===e)||35===e}function extractValue(a,l){let o=a.p,c=a.s.charCodeAt(a.p);if(91===c||123===c){a.d--||error/* TomlError */.z.x("document contains excessively nested structures. aborting.",a);let e=91===c?parseArray(a):parseInlineTable(a);return a.d++,e}return 34===c||39===c?parseString(a):116===c?((114!==a.s.charCodeAt(++a.p)||117!==a.s.charCodeAt(++a.p)||101!==a.s.charCodeAt(++a.p))&&error/* TomlError */.z.x("invalid value",a,o),a.p++,!0):102===c?((97!==a.s.charCodeAt(++a.p)||108!==a.s.charCodeAt(++a.p)||115!==a.s.charCodeAt(++a.p)||101!==a.s.charCodeAt(++a.p))&&error/* TomlError */.z.x("invalid value",a,o),a.p++,!1):43===c||45===c?s(a,a.p,a.s.charCodeAt(++a.p),44-c,l):45===a.s.charCodeAt(a.p+4)&&45===a.s.charCodeAt(a.p+7)?function(e,r,t){let a=e.p++,l;if(!n(r)||!n(e.s.charCodeAt(e.p++))||!n(e.s.charCodeAt(e.p++))||!n(e.s.charCodeAt(e.p++)))return s(e,e.p=a,r,0,t);if(e.p+=5,n(e.s.charCodeAt(e.p++))||error/* TomlError */.z.x("invalid date-time: date part is malformed",e,a),e.p>=e.s.length||(32!==(r=e.s.charCodeAt(e.p))||(l=!0,!n(e.s.charCodeAt(e.p+1))))&&84!==r&&116!==r){let r=e.s.slice(a,e.p);return p(e,r,3,!1,a)}if(58!==e.s.charCodeAt(e.p+=3)&&error/* TomlError */.z.x("invalid date-time: time part is malformed",e,a),58===e.s.charCodeAt(e.p+=3)&&(e.p+=3),46===e.s.charCodeAt(e.p))for(;n(e.s.charCodeAt(++e.p)););if(r=e.s.charCodeAt(e.p)){if(90===r||122===r){let r=e.s.slice(a,++e.p);return p(e,r,1,l,a,"[+00:00]")}if(43===r||45===r){let r=e.s.slice(a,e.p+=6);return p(e,r,1,l,a,!e.ld&&"["+e.s.slice(e.p-6,e.p)+"]")}}let o=e.s.slice(a,e.p);return p(e,o,2,l,a)}(a,c,l):58===a.s.charCodeAt(a.p+2)?function(e,r,t){let i=e.p;if(!n(r)||!n(e.s.charCodeAt(++e.p)))return s(e,--e.p,r,0,t);if(58===e.s.charCodeAt(e.p+=4)&&(e.p+=3),46===e.s.charCodeAt(e.p))for(;n(e.s.charCodeAt(++e.p)););let a=e.s.slice(i,e.p);return p(e,a,4,!1,i)}(a,c,l):s(a,a.p,c,0,l)}function s(e,r,t,a,s){let p=t,d=0,u=!1;if(105===p)return(110!==e.s.charCodeAt(++e.p)||102!==e.s.charCodeAt(++e.p))&&error/* TomlError */.z.x("invalid value",e,r),e.p++,(a||1)/0;if(110===p)return(97!==e.s.charCodeAt(++e.p)||110!==e.s.charCodeAt(++e.p))&&error/* TomlError */.z.x("invalid value",e,r),e.p++,0/0;if(48===p){if(++e.p>=e.s.length||l(p=e.s.charCodeAt(e.p),s))return!0===e.bi?0n:0;if(!a){if(120===p)return o(e,r,16,s);else if(98===p)return o(e,r,2,s);else if(111===p)return o(e,r,8,s)}46===p?d=2:101===p||69===p?d=4:error/* TomlError */.z.x("illegal leading zero",e,r)}else n(p)||error/* TomlError */.z.x("invalid value",e,r);for(;++e.p<e.s.length&&!l(p=e.s.charCodeAt(e.p),s);)d||(d=1),95===p?(1&d||error/* TomlError */.z.x("illegal underscore",e),d+=11,u=!0):1===d&&46===p?d=2:(1===d||3===d)&&(101===p||69===p)?d=4:4===d&&(43===p||45===p)?d=6:n(p)?d>9?d-=11:!(1&d)&&d++:error/* TomlError */.z.x("illegal character in numeric literal",e);if(!d){let r=(t-48)*(a||1);return!0===e.bi?BigInt(r):r}1&d||error/* TomlError */.z.x("unfinished numeric value",e,r);let f=e.s.slice(r,e.p);return u&&(f=f.replaceAll("_","")),d>1?parseFloat(f):c(e,f,10,r)}function o(e,r,t,a){let s,o=1;for(;++e.p<e.s.length&&!l(s=e.s.charCodeAt(e.p),a);)95===s?(1&o&&error/* TomlError */.z.x("illegal underscore",e),o=3):n(s,t)?1&o&&o--:error/* TomlError */.z.x("illegal character in numeric literal",e);1&o&&error/* TomlError */.z.x("unfinished numeric value",e);let p=e.s.slice(r+2,e.p);return o&&(p=p.replaceAll("_","")),c(e,p,t,r)}function c(e,r,t,a){if(!0!==e.bi)e:{let n=parseInt(r,t);if(!Number.isSafeInteger(n)){if(e.bi)break e;error/* TomlError */.z.x("integer value cannot be represented losslessly",e,a)}return n}return 10===t?BigInt(r):BigInt((2===t?"0b":8===t?"0o":"0x")+r)}function p(e,r,t,n,l,s){if(e.ld){let s=new date/* TomlDate */.P(r,t,n);return s.isValid()||error/* TomlError */.z.x("invalid date",e,l),s}try{switch(s&&(r+=s),t){case 1:return Temporal.ZonedDateTime.from(r);case 2:return Temporal.PlainDateTime.from(r);case 3:return Temporal.PlainDate.from(r);case 4:return Temporal.PlainTime.from(r)}}catch(r){error/* TomlError */.z.x(r instanceof Error?r.message:""+r,e,l)}}
;// CONCATENATED MODULE: ./lib/node_modules/smol-toml/dist/util.js
function skipComment(e){for(;e.p<e.s.length;e.p++){let r=e.s.charCodeAt(e.p);if(10===r)break;if(13===r&&10===e.s.charCodeAt(e.p+1)){e.p++;break}(r<32&&9!==r||127===r)&&error/* TomlError */.z.x("control characters are not allowed in comments",e)}}function skipVoid(o,e,r){let t;for(;o.p<o.s.length;){for(;o.p<o.s.length&&(32===(t=o.s.charCodeAt(o.p))||9===t||!e&&(10===t||13===t&&10===o.s.charCodeAt(o.p+1)));)o.p++;if(r||35!==t)break;skipComment(o)}}
;// CONCATENATED MODULE: ./lib/node_modules/smol-toml/dist/struct.js
function parseKey(t,r=61){let n,p,a=0,i=[],l=t.s.charCodeAt(n=t.p);do{if(l===r)return a||error/* TomlError */.z.x("unexpected end of key",t),1===a&&i.push(t.s.slice(p,t.p)),t.p++,i;46===l?(a||error/* TomlError */.z.x("illegal empty bare key",t),1===a&&i.push(t.s.slice(p,t.p)),a=0):a||34!==l&&39!==l?32===l||9===l?1===a&&(i.push(t.s.slice(p,t.p)),a=2):2===a||l<48&&45!==l||l>57&&l<65||l>90&&l<97&&95!==l||l>122?error/* TomlError */.z.x("illegal character in key",t):a||(a=1,p=t.p):(l===t.s.charCodeAt(t.p+1)&&l===t.s.charCodeAt(t.p+2)&&error/* TomlError */.z.x("illegal quoted key: multiline strings are not allowed",t),i.push(parseString(t)),a=2,t.p--)}while(l=t.s.charCodeAt(++t.p));error/* TomlError */.z.x("incomplete key-value: cannot find end of key",t,n)}function parseInlineTable(e){let n,p=e.p++,a=Object.create(null),i=new Set;for(;e.p<e.s.length;){let p;if(skipVoid(e),125===(n=e.s.charCodeAt(e.p)))return e.p++,a;let l=a,s=!1,c=e.p,u=parseKey(e);for(let t=0;t<u.length;t++){t&&(l=s?l[p]:l[p]=Object.create(null)),(s=Object.hasOwn(l,p=u[t]))&&("object"!=typeof l[p]||i.has(l[p]))&&error/* TomlError */.z.x("trying to redefine an already defined value",e,c);let r="__proto__"===p;if(e.uk&&(r||"constructor"===p)){l=1!==e.uk&&error/* TomlError */.z.x("document contains an unsafe property",e,c);break}!s&&r&&Object.defineProperty(l,p,{enumerable:!0,configurable:!0,writable:!0})}s&&error/* TomlError */.z.x("trying to redefine an already defined value",e,c),skipVoid(e,!0,!0);let d=extractValue(e,125);if(l&&"object"==typeof(l[p]=d)&&i.add(d),skipVoid(e),125===(n=e.s.charCodeAt(e.p++)))return a;44!==n&&error/* TomlError */.z.x("expected comma or end of structure",e,e.p-1)}error/* TomlError */.z.x("unfinished table",e,p)}function parseArray(e){let n,p=e.p++,a=[];for(;e.p<e.s.length;){if(skipVoid(e),93===(n=e.s.charCodeAt(e.p)))return e.p++,a;if(a.push(extractValue(e,93)),skipVoid(e),93===(n=e.s.charCodeAt(e.p++)))return a;44!==n&&error/* TomlError */.z.x("expected comma or end of structure",e,e.p-1)}error/* TomlError */.z.x("unfinished array",e,p)}
;// CONCATENATED MODULE: ./lib/node_modules/smol-toml/dist/parse.js
function parse_n(e,t,r,l,n){let a,c,o=r,u=l,i=!1;for(let r=0;r<t.length;r++){if(r){if(o=i?o[a]:o[a]=Object.create(null),u=(c=u[a]).c,0===n&&(1===c.t||2===c.t))return null;if(2===c.t){let e=o.length-1;o=o[e],u=u[e].c}}if((i=Object.hasOwn(o,a=t[r]))&&u[a]?.t===0&&u[a]?.d)return null;if(!i){let l="__proto__"===a;if(e.uk&&(l||"constructor"===a))return!1;l&&(Object.defineProperty(o,a,{enumerable:!0,configurable:!0,writable:!0}),Object.defineProperty(u,a,{enumerable:!0,configurable:!0,writable:!0})),u[a]={t:r<t.length-1&&2===n?3:n,d:!1,i:0,c:Object.create(null)}}}if((c=u[a]).t!==n&&(1!==n||3!==c.t)||(2===n&&(c.d||(c.d=!0,o[a]=[]),o[a].push(o=Object.create(null)),c.c[c.i++]=c={t:1,d:!1,i:0,c:Object.create(null)}),c.d))return null;if(c.d=!0,1===n)o=i?o[a]:o[a]=Object.create(null);else if(0===n&&i)return null;return[a,o,c.c]}function a(e,t,r){(null===t||2===e.uk)&&error/* TomlError */.z.x(null===t?"trying to redefine an already defined table or value":"document contains an unsafe property",e,r)}function parse(c,o={}){let u,i={s:c,p:0,d:o.maxDepth??1e3,bi:o.integersAsBigInt??!1,ld:o.useLegacyDate??!0,uk:"throw"===o.unsafeKeyBehaviour?2:+("drop"===o.unsafeKeyBehaviour)},f=Object.create(null),d=Object.create(null),p=!1,b=f,s=d;for(65279===c.charCodeAt(0)&&i.p++,skipVoid(i);i.p<c.length;){if(91===c.charCodeAt(i.p)){let t=91===c.charCodeAt(++i.p);u=i.p+=+t,p=!1;let r=parseKey(i,93);t&&(93!==c.charCodeAt(i.p)&&error/* TomlError */.z.x("expected end of table array declaration",i),i.p++);let o=parse_n(i,r,f,d,t?2:1);o?(s=o[2],b=o[1]):(a(i,o,u),p=!0)}else{u=i.p;let l=parseKey(i),c=parse_n(i,l,b,s,0);c||p||a(i,c,u),skipVoid(i,!0,!0);let o=extractValue(i,void 0);c&&!p&&(c[1][c[0]]=o)}skipVoid(i,!0),i.p<c.length&&10!==(u=c.charCodeAt(i.p))&&(13!==u||10!==c.charCodeAt(i.p+1))&&error/* TomlError */.z.x("each key-value declaration must be followed by an end-of-line",i),skipVoid(i)}return f}

/***/ }),

/***/ 2574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ projectSetting),
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8398);



function nearest(name, { workingDirectory, workspace }) {
    for (const directory of upwards({ workingDirectory, workspace })) {
        const text = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
        if (text !== undefined)
            return text;
    }
    return undefined;
}
function* upwards({ workingDirectory, workspace }) {
    for (let directory = workingDirectory;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        yield directory;
        if (directory === workspace || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, directory).startsWith('..') || directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory))
            return;
    }
}
function textOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function projectSetting(key, project) {
    const text = nearest('pyproject.toml', project);
    if (text === undefined)
        return null;
    let document;
    try {
        document = (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .q)(text);
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

/***/ 8796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ prove)
/* harmony export */ });
/* unused harmony export PROOF_LIMIT_MS */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(265);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1781);




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
function cacheKey(facts, tag) {
    const { version, platform, machine } = facts;
    const abi = `cp${tag.replace('.', '')}`;
    const system = { linux: 'linux', darwin: 'macos', win32: 'windows' }[platform] ?? platform;
    const { cpu, libc, windows } = built(facts);
    const parts = [abi, system, cpu ?? windows ?? machine, libc, /[abr]/.test(version) ? version : undefined];
    return parts.filter((part) => part !== undefined && part !== '').join('-');
}
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
function withoutPython(env) {
    const kept = Object.entries(env).filter(([name]) => !/^(PYTHON|__PYVENV_LAUNCHER__$)/i.test(name));
    return { ...Object.fromEntries(kept), PYTHON_GIL: '0' };
}
const MOST_OUTPUT = 100_000;
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

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Uo: () => (/* binding */ LEGAL_VERSIONS),
  f5: () => (/* binding */ NONE_IN_RANGE),
  un: () => (/* binding */ isAskedFor),
  ps: () => (/* binding */ isFreeThreadedName),
  cK: () => (/* binding */ matches),
  RC: () => (/* binding */ parseRange),
  F9: () => (/* binding */ parseSpec)
});

// EXTERNAL MODULE: ./lib/node_modules/@renovatebot/pep440/lib/version.js
var version = __nccwpck_require__(9076);
// EXTERNAL MODULE: ./lib/node_modules/@renovatebot/pep440/lib/operator.js
var lib_operator = __nccwpck_require__(1414);
;// CONCATENATED MODULE: ./lib/node_modules/@renovatebot/pep440/lib/specifier.js
let t="(?<operator>(===|~=|==|!=|<=|>=|<|>))\\s*((?<version>(?:"+version/* VERSION_PATTERN */.Q6.replace(/\?<\w+>/g,"?:")+"))(?<prefix>\\.\\*)?|(?<legacy>[^,;\\s)]+))";let n=e=>["==","!=","==="].includes(e),o=RegExp("^"+t+"$","i");function i(e){if(!e.trim())return[];let l=e.split(",").map(e=>o.exec(e.trim())||{}).map(({groups:e})=>{if(!e)return null;let{...l}=e,{operator:t,version:o,prefix:i,legacy:s}=e;return o&&(l={...l,...(0,version/* explain */.WE)(o)},"~="===t&&l.release.length<2||!n(t)&&l.local||i&&(!n(t)||l.dev||l.local))?null:s&&"==="!==t?null:l});return l.filter(Boolean).length!==l.length?null:l}function s(e,r,l={}){let t=u(e,r,l);return 0===t.length&&void 0===l.prereleases?u(e,r,{prereleases:!0}):t}function a(e,r,t){let n=s(e,r,t).sort(l.compare);return 0===n.length?null:n[n.length-1]}function p(e,r,t){let n=s(e,r,t).sort(l.compare);return 0===n.length?null:n[0]}function u(e,t,n){let o=i(t);return o?e.filter(e=>{let t=(0,version/* explain */.WE)(e);return o.length?o.reduce((o,i)=>!!o&&function(e,t){let{explained:n}=t,{version:o}=t,{...i}=e;if(void 0===i.prereleases&&(i.prereleases=i.is_prerelease),n&&n.is_prerelease&&!i.prereleases)return!1;if("~="===i.operator){let e=i.release.slice(0,-1).concat("*").join(".");return i.epoch&&(e=i.epoch+"!"+e),c(o,`>=${i.version}, ==${e}`,{prereleases:i.prereleases})}if(i.prefix){let e=n.epoch===i.epoch&&function(e,r){if(r.length>e.length)return!1;for(let l=0;l<r.length;l+=1)if(r[l]!==e[l])return!1;return!0}(n.release,i.release);return"!="!==i.operator?e:!e}return n&&n.local&&i.version&&"==="!==i.operator&&!i.local&&(o=n.public,i.version=(0,version/* explain */.WE)(i.version).public),!(("<"===i.operator||">"===i.operator)&&lib_operator.eq(i.release.join("."),n.release.join(".")))&&(0,lib_operator[i.operator])(o,i.version||i.legacy)}({...i,...n},{version:e,explained:t}),!0):t&&!(t.is_prerelease&&!n.prereleases)}):[]}function c(e,r,l={}){return 1===u([e],r,l).length}function f(e){return!!i(e)}
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __nccwpck_require__(802);
;// CONCATENATED MODULE: ./lib/python/spec.js


const LEGAL_VERSIONS = 'a free-threaded CPython version (3.14t, 3.14.7t, 3.15.0rc1t, 3.15t-dev) or a range of versions (>=3.13, >=3.13,<3.15, ~=3.14.3, 3.x)';
const FIRST = '3.13';
const BEGIN = `free-threaded builds begin with CPython ${FIRST}`;
const NONE_IN_RANGE = `no free-threaded CPython is in that range: ${BEGIN}`;
const VERSION = /^(?:cpython-)?(?<major>\d+)(?:\.(?<minor>\d+))?(?<patch>\.\d+)?(?:[-.]?(?<stage>alpha|beta|a|b|rc)\.?(?<serial>\d+))?(?<threaded>t|\+freethreaded)?(?<dev>-dev)?$/;
const WILDCARD = /^(?<major>\d+)(?:\.(?<minor>\d+))?\.[x*]t?$/;
const CLAUSE = /^(?<operator>~=|==|!=|<=|>=|<|>)\s*(?<version>\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.\*)?)(?:t|\+freethreaded)?$/;
const INPUT = "input 'python-version'";
function parseSpec(given, origin = INPUT) {
    const text = given.trim();
    const wanted = /^[<>=!~^]|,/.test(text) ? parseRange(text) : (wildcard(text) ?? spec_version(text) ?? otherForm(text));
    if (typeof wanted !== 'string')
        return { text, origin, ...wanted };
    const wrong = origin.startsWith('input') ? wanted : `it stands in ${origin}, and ${wanted}`;
    throw new verdict/* BadInput */.kp('python-version', given, LEGAL_VERSIONS, wrong);
}
function isAskedFor({ origin }) {
    return origin === INPUT;
}
function matches(spec, candidate) {
    return c(candidate, spec.specifiers, { prereleases: spec.prereleases });
}
function isFreeThreadedName(line) {
    return VERSION.exec(line)?.groups?.threaded !== undefined;
}
function spec_version(text) {
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
function parseRange(text) {
    const clauses = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [CLAUSE.exec(part.trim())?.groups]));
    const specifiers = clauses.map((clause) => `${clause?.operator}${clause?.version}`).join(',');
    if (clauses.length === 0 || clauses.includes(undefined) || !f(specifiers))
        return notARange(text);
    if (clauses.some((clause) => endsTooEarly(clause?.operator ?? '', clause?.version ?? '')))
        return NONE_IN_RANGE;
    const prereleases = clauses.some((clause) => clause?.operator !== '!=' && (0,version/* explain */.WE)(clause?.version ?? '')?.is_prerelease === true);
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
function endsTooEarly(operator, bound) {
    if (operator === '<')
        return (0,lib_operator.le)(bound, FIRST);
    if (operator === '<=' || (operator === '==' && !bound.endsWith('.*')))
        return (0,lib_operator.lt)(bound, FIRST);
    if (operator !== '==' && operator !== '~=')
        return false;
    const series = bound.split('.').slice(0, -1);
    return (0,lib_operator.lt)(series.length === 1 ? `${series[0]}.99` : series.join('.'), FIRST);
}
function tooEarly(text, { major, minor }) {
    if (Number(major) > 3)
        return `there is no CPython ${major} yet; did you mean '3.14t'?`;
    if (/^3\.[1-9]$/.test(text))
        return `${BEGIN}, and YAML reads an unquoted ${text}0 as ${text}: write versions in quotes; did you mean '3.14t'?`;
    if (Number(major) < 3 || (minor !== undefined && (0,lib_operator.lt)(`3.${minor}`, FIRST)))
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

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Qb: () => (/* binding */ libcOf),
/* harmony export */   s2: () => (/* binding */ architecture),
/* harmony export */   tI: () => (/* binding */ LEGAL_ARCHITECTURES),
/* harmony export */   zJ: () => (/* binding */ cacheArch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const CPUS = {
    x64: 'x86_64',
    ia32: 'i686',
    arm64: 'aarch64',
    ppc64: 'ppc64le',
    riscv64: 'riscv64',
    s390x: 's390x',
};
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
const PROGRAMS = ['/bin/sh', '/usr/bin/env', process.execPath];
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
const LEGAL_ARCHITECTURES = "x64, x86, arm64, armv7, ppc64le, riscv64 or s390x (also names such as 'amd64' and 'aarch64')";
function architecture(name) {
    const given = name.toLowerCase();
    return Object.keys(ARCHITECTURES).find((arch) => arch === given || ARCHITECTURES[arch]?.includes(given)) ?? null;
}
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1781);



const TOOL = 'gilproof-python';
function buildFolder(arch, libc) {
    return [(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheArch */ .zJ)(arch), 'freethreaded', ...(libc === null ? [] : [libc])].join('-');
}
function toolCacheRoot(env) {
    const root = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
    return root ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root) : null;
}
function rootsForDownloads(env, temporary) {
    return [toolCacheRoot(env), temporary].flatMap((root) => root ?? []);
}
function executableIn(home, { platform }) {
    if (platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'python.exe');
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'bin');
    const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bin) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(bin).find((name) => /^python3\.\d+t$/.test(name)) : undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bin, named ?? 'python3');
}


/***/ }),

/***/ 239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ wantedByProject),
/* harmony export */   Z: () => (/* binding */ anyVersion)
/* harmony export */ });
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2574);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(802);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(265);



function wantedByProject(project) {
    const pinned = (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)('.python-version', project)
        ?.split(/\r?\n/)
        .map((line) => line.replace(/#.*/, '').trim())
        .find(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isFreeThreadedName */ .ps);
    if (pinned !== undefined)
        return (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F9)(pinned, '.python-version');
    const requires = (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectSetting */ .A2)('requires-python', project);
    if (requires === null)
        return anyVersion('stable');
    const text = `>=3.13,${requires}`;
    const wanted = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .RC)(text);
    if (wanted === _spec_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE_IN_RANGE */ .f5) {
        const wrong = `requires-python in pyproject.toml is ${JSON.stringify(requires)}, which no free-threaded CPython satisfies`;
        throw new _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp('python-version', '', _spec_js__WEBPACK_IMPORTED_MODULE_2__/* .LEGAL_VERSIONS */ .Uo, wrong);
    }
    if (typeof wanted === 'string')
        return anyVersion('stable');
    return { text, origin: 'requires-python in pyproject.toml', specifiers: wanted.specifiers, prereleases: false };
}
function anyVersion(which) {
    return { text: '>=3.13', origin: 'default', specifiers: '>=3.13.0a0', prereleases: which === 'any' };
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   s1: () => (/* binding */ plainPath),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/u;
const HARMLESS = /^(?! *::)[ -~]*$/;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function plain(text, max = 200) {
    const head = text.slice(0, max);
    if (HARMLESS.test(head) && !head.includes('##['))
        return text.length <= max ? head : `${head.slice(0, -1)}…`;
    const { pieces, length } = visible(text, max);
    if (length <= max)
        return pieces.join('');
    return `${shortened(pieces, length, max).join('')}…`;
}
function plainPath(path, max = 120) {
    const tail = path.length <= max ? path : path.slice(-max).replace(/^[\udc00-\udfff]/, '');
    const { pieces, length } = visible(tail, Number.POSITIVE_INFINITY);
    if (tail.length === path.length && length <= max)
        return pieces.join('');
    return `…${shortened(pieces.reverse(), length, max).reverse().join('')}`;
}
function plainLines(text, { lines = 40, width = 300 } = {}) {
    const all = typeof text === 'string' ? text.trimEnd().split(/\r?\n/) : text;
    const shown = all.slice(0, lines).map((line) => plain(line, width));
    return all.length > lines ? [...shown, `… and ${all.length - lines} more lines`] : shown;
}
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
function shortened(pieces, length, max) {
    const kept = [...pieces];
    let left = length;
    while (left > max - 1 && kept.length > 0)
        left -= kept.pop()?.length ?? 0;
    return kept;
}


/***/ }),

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ staleAllowances),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   Nx: () => (/* binding */ distribution),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   av: () => (/* binding */ modules),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   n3: () => (/* binding */ interpreter),
/* harmony export */   oE: () => (/* binding */ notices),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   uF: () => (/* binding */ processes),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _gil_allowances_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(709);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6906);


function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : noun.endsWith('ss') ? 'es' : 's'}`;
}
function interpreter(python) {
    return `CPython ${python.version}t (${python.why})`;
}
function ending({ exitCode, signal, seconds: took }) {
    const how = signal !== null ? `ended by ${signal}` : exitCode !== null ? `exit code ${exitCode}` : 'ended by gilproof';
    return `${how} after ${seconds(took)}`;
}
function seconds(took) {
    return `${took.toFixed(1)} s`;
}
function bar(value, longest) {
    return '█'.repeat(value > 0 && longest > 0 ? Math.max(1, Math.round((value / longest) * 12)) : 0);
}
function processes({ reported, gilOff, gilOn, gilBuild }) {
    return `${reported} reported: ${gilOff} with the GIL off, ${gilOn} with it on, ${gilBuild} of a GIL build`;
}
function modules({ loaded, declared, offending, unjudged }) {
    return `${loaded} loaded: ${declared} declare support, ${offending} would switch the GIL on, ${unjudged} not judged`;
}
function distribution({ distribution, version }) {
    return [distribution, version].filter((part) => part !== null).join(' ');
}
function place({ file, line }, max = 120) {
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(file, max - String(line).length - 1)}:${line}`;
}
function verdicts({ verdict, alsoTrue, unprovenReason }) {
    const reason = unprovenReason === null ? '' : ` (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(unprovenReason, 120)})`;
    const [first = '', ...others] = [verdict, ...alsoTrue].map((name) => (name === 'unproven' ? `${name}${reason}` : name));
    return others.length === 0 ? first : `${first}, also ${others.join(', ')}`;
}
function staleAllowances({ stale }) {
    return { idle: stale.filter((entry) => !entry.endsWith(_gil_allowances_js__WEBPACK_IMPORTED_MODULE_0__/* .OVER */ .PM)), over: stale.filter((entry) => entry.endsWith(_gil_allowances_js__WEBPACK_IMPORTED_MODULE_0__/* .OVER */ .PM)) };
}
function holds(result, verdict) {
    return result.verdict === verdict || result.alsoTrue.includes(verdict);
}
function outcome(result) {
    return result.problem ?? { what: meaning(result), fix: '', details: [] };
}
function meaning(result) {
    const open = result.offenders.filter((offender) => !offender.allowed).length;
    const allowed = result.offenders.length - open;
    const offenders = `${counted(open, 'extension module')} would switch the GIL on`;
    if (result.audited)
        return auditMeaning(result, { offenders, allowed });
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
function auditMeaning({ verdict, allowances }, { offenders, allowed }) {
    if (verdict === 'gil-reenabled')
        return `${offenders}. 'fail-on' leaves them out, so the step stays green.`;
    if (verdict === 'stale-allowance')
        return `${counted(allowances.stale.length, 'line')} of 'allow' can go; 'fail-on' leaves that out, so the step stays green.`;
    return `Every extension module declares support${allowed ? ` or is allowed (${allowed})` : ''}. No test was run.`;
}
function notices(result) {
    const { gilOff, maxThreads } = result.processes;
    return maxThreads === 1 && gilOff > 0 ? [...result.notices, NOT_PARALLEL] : result.notices;
}
const NOT_PARALLEL = 'No process ever ran two Python threads at once, so nothing was tested in parallel: that every module declares support is proven, that the ' +
    'code bears threads is not. pytest-run-parallel runs each test in several threads.';


/***/ }),

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ mostThreads),
/* harmony export */   Ki: () => (/* binding */ underWay),
/* harmony export */   c_: () => (/* binding */ lifeOf)
/* harmony export */ });
function lifeOf({ process, events }) {
    let test = null;
    let module = null;
    let threads = 1;
    const deaths = [];
    for (const event of events) {
        test = underWay(test, event);
        if (event.t === 'load')
            module = event.name;
        else if (event.t === 'threads')
            threads = Math.max(threads, event.most);
        else if (event.t === 'died' || event.t === 'signalled')
            deaths.push(test === null ? event : { ...event, during: test });
    }
    return { process, test, module, threads, deaths };
}
function mostThreads(lives) {
    return lives.length === 0 ? null : lives.reduce((most, { threads }) => Math.max(most, threads), 1);
}
function underWay(test, event) {
    if (event.t === 'test')
        return event.id;
    return event.t === 'over' || (event.t === 'outcome' && event.id === test) ? null : test;
}


/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ executableOf),
/* harmony export */   BC: () => (/* binding */ PROC),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cT: () => (/* binding */ pidsIn),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const PROC = '/proc';
function statusOf(pid, proc = PROC) {
    const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(read(`${proc}/${pid}/stat`)) ?? [];
    if (rest === '')
        return null;
    const fields = rest.trimEnd().split(' ');
    const field = (number) => fields[number - 3] ?? '';
    const state = field(3);
    const over = state === 'Z' || state === 'X';
    return {
        name,
        over,
        state,
        ppid: Number(field(4)),
        began: field(22),
        image: field(51) === '0' ? null : [48, 50, 51].map(field).join(' '),
        signal: over ? Number(field(52)) & 127 : 0,
    };
}
function environmentOf(pid, proc = PROC) {
    return read(`${proc}/${pid}/environ`).split('\0').slice(0, -1);
}
function argumentsOf(pid, proc = PROC) {
    return read(`${proc}/${pid}/cmdline`).split('\0').slice(0, -1);
}
function executableOf(pid, proc = PROC) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${proc}/${pid}/exe`).replace(/ \(deleted\)$/, '');
    }
    catch {
        return null;
    }
}
function pidsIn(proc = PROC) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(proc).map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 5737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ processesOf)
/* harmony export */ });
/* unused harmony export parsePs */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _proc_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2806);


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
    return (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .pidsIn */ .cT)().flatMap((pid) => {
        const status = (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(pid);
        if (!status || status.over)
            return [];
        return [{ pid, ppid: status.ppid, marked: mark !== null && (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentOf */ .p7)(pid).includes(mark) }];
    });
}
function fromPs(mark) {
    const output = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-axwwE', '-o', 'pid=,ppid=,stat=,command='], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return parsePs(output, mark);
}
function parsePs(output, mark) {
    return output.split('\n').flatMap((line) => {
        const [, pid, ppid, state = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s(.*)$/.exec(line) ?? [];
        return pid === undefined || state.startsWith('Z')
            ? []
            : [{ pid: Number(pid), ppid: Number(ppid), marked: mark !== null && ` ${command} `.includes(` ${mark} `) }];
    });
}


/***/ }),

/***/ 1250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ endTree),
/* harmony export */   T: () => (/* binding */ killTree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5737);



const GRACE = 1500;
const LOOK = 25;
const PATIENCE = 100;
async function endTree(tree, signal) {
    if (tree.platform === 'win32')
        return endTreeOnWindows(tree.below);
    send((0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .processesOf */ .L)(tree), signal);
    for (let waited = 0; waited < GRACE && (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .processesOf */ .L)(tree).length > 0; waited += LOOK)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LOOK);
    for (let looks = 0, empty = 0; looks < PATIENCE && empty < 2; looks++) {
        const left = (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .processesOf */ .L)(tree);
        empty = left.length === 0 ? empty + 1 : 0;
        send(left, 'SIGKILL');
        if (empty < 2)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LOOK);
    }
}
function killTree(tree) {
    if (tree.platform === 'win32')
        endTreeOnWindows(tree.below);
    else
        for (let left = (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .processesOf */ .L)(tree), looks = 0; left.length > 0 && looks < PATIENCE; left = (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .processesOf */ .L)(tree), looks++)
            send(left, 'SIGKILL');
}
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
        }
    }
}


/***/ }),

/***/ 7713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ addResult),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   f3: () => (/* binding */ testResults),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
/* harmony import */ var _lives_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7015);

function testResults(records, { processes, stopped = false }) {
    const pidsOf = (t) => new Set(records.flatMap(({ process, events }) => (events.some((e) => e.t === t) ? process.pid : [])));
    const parents = new Map(processes.map(({ pid, ppid }) => [pid, ppid]));
    const running = pidsOf('test');
    const over = pidsOf('over');
    const results = new Map();
    for (const { process, events } of records) {
        if (isBelow(process, { among: running, parents }))
            continue;
        for (const result of ofOneProcess(events).values())
            addResult(results, result);
        const left = stopped || isBelow(process, { among: over, parents }) ? null : leftIn(events);
        if (left !== null)
            addResult(results, { id: left, outcome: 'failed', seconds: 0, failure: { id: left, message: LEFT, file: null, line: null } });
    }
    return results.size > 0 ? results : null;
}
const LEFT = 'Its process ended in the middle of it.';
function leftIn(events) {
    return events.reduce(_lives_js__WEBPACK_IMPORTED_MODULE_0__/* .underWay */ .Ki, null);
}
function addResult(results, result) {
    const known = results.get(result.id);
    if (!known || RANK[result.outcome] > RANK[known.outcome])
        results.set(result.id, result);
}
const RANK = { skipped: 0, passed: 1, failed: 2 };
function isBelow(process, { among, parents }) {
    const seen = new Set([process.pid]);
    for (let pid = process.ppid; pid !== undefined && !seen.has(pid); pid = parents.get(pid)) {
        if (among.has(pid))
            return true;
        seen.add(pid);
    }
    return false;
}
function ofOneProcess(events) {
    const results = new Map();
    for (const event of events) {
        if (event.t === 'over')
            continue;
        if (event.t === 'test') {
            results.delete(event.id);
            continue;
        }
        if (results.get(event.id)?.outcome !== 'failed')
            results.set(event.id, resultOf(event));
    }
    return results;
}
function resultOf({ id, outcome, seconds, message, file, line }) {
    const is = { passed: 'passed', xpassed: 'passed', failed: 'failed', error: 'failed', skipped: 'skipped', xfailed: 'skipped' };
    return { id, outcome: is[outcome], seconds, failure: is[outcome] === 'failed' ? { id, message: message ?? '', file, line } : null };
}
function countTests(results) {
    const all = [...results.values()];
    const count = (outcome) => all.filter((result) => result.outcome === outcome).length;
    return { passed: count('passed'), failed: count('failed'), skipped: count('skipped'), failures: failuresOf(results) };
}
function failuresOf(results) {
    const failures = [...results.values()].flatMap(({ failure }) => failure ?? []);
    return failures.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ Stop),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   kp: () => (/* binding */ BadInput)
/* harmony export */ });
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
class Stop extends Error {
    verdict;
    fix;
    details;
    constructor(verdict, message, fix, details = []) {
        super(message);
        this.verdict = verdict;
        this.fix = fix;
        this.details = details;
    }
}
class BadInput extends Stop {
    input;
    rest;
    constructor(input, value, legal, wrong = '') {
        const why = wrong === '' ? `legal is ${legal}` : `${wrong}${wrong.endsWith('?') ? '' : '.'} Legal is ${legal}`;
        const shown = value.length > 300 ? `${value.slice(0, 300)}…` : value;
        const rest = `${JSON.stringify(shown)}: ${why}`;
        super('bad-input', `Input '${input}' is ${rest}.`, `Correct '${input}' under 'with:'.`);
        this.input = input;
        this.rest = rest;
    }
}


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ pathName),
/* harmony export */   Ji: () => (/* binding */ pathDirectories),
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   TV: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


function pathName({ env, platform }) {
    if (platform !== 'win32')
        return 'PATH';
    return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'Path';
}
function pathDirectories(machine) {
    const windows = machine.platform === 'win32';
    const entries = (machine.env[pathName(machine)] ?? '').split(windows ? ';' : ':');
    const bare = windows ? entries.map((entry) => entry.replaceAll('"', '')) : entries;
    return [...new Set(bare.filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry)))];
}
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
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action),
  G: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./lib/cancel.js
var cancel = __nccwpck_require__(1485);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/conclude.js + 2 modules
var conclude = __nccwpck_require__(935);
// EXTERNAL MODULE: ./lib/node_modules/smol-toml/dist/parse.js + 4 modules
var parse = __nccwpck_require__(8398);
// EXTERNAL MODULE: ./lib/node_modules/smol-toml/dist/error.js
var dist_error = __nccwpck_require__(5818);
// EXTERNAL MODULE: ./lib/node_modules/smol-toml/dist/date.js
var dist_date = __nccwpck_require__(6066);
// EXTERNAL MODULE: ./lib/closest.js
var closest = __nccwpck_require__(4904);
// EXTERNAL MODULE: ./lib/gil/allowances.js
var allowances = __nccwpck_require__(709);
// EXTERNAL MODULE: ./lib/project.js
var lib_project = __nccwpck_require__(2574);
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __nccwpck_require__(802);
;// CONCATENATED MODULE: ./lib/config.js






const KEYS = {
    allow: "a list of tables such as { module = 'ujson', reason = '…' } or of lines such as 'ujson  # reason'",
    gil: 'a text: "off", "on", "default" or "both"',
    'fail-on': 'a text such as "own, stale", or a list of texts',
    timeout: 'a text with a unit: "90s", "45m" or "2h"',
};
const SUBJECTS = ['module', 'dist', 'path'];
const ENTRY_KEYS = [...SUBJECTS, 'reason', 'until', 'issue'];
const ENTRY = "a table with one of module, dist and path, a reason, and if you like until = 2030-12-31 and issue = 'https://…'";
function readConfig(project, today) {
    for (const directory of (0,lib_project/* upwards */.Hy)(project)) {
        const [own, shared] = ['gilproof.toml', 'pyproject.toml'].map((name) => (0,external_node_path_.join)(directory, name));
        const file = (path) => (0,external_node_path_.relative)(project.workspace, path).replaceAll('\\', '/') || path;
        const [mine, tool] = [tableOf(own, file(own)), toolTable(shared, file(shared))];
        if (mine && tool)
            throw wrong(file(own), `it and [tool.gilproof] in ${file(shared)} are both there`, 'Keep one of the two.');
        if (mine)
            return configOf(mine, { file: file(own), today });
        if (tool)
            return configOf(tool, { file: file(shared), today });
    }
    return { file: '', allowances: [], values: new Map() };
}
function asSetting(error, { file }) {
    if (!(error instanceof verdict/* BadInput */.kp))
        return error;
    return wrong(file, `'${error.input}' is ${error.rest}`, `Correct '${error.input}' in ${file}.`);
}
function toolTable(path, file) {
    if (!(0,lib_project/* textOf */.b6)(path)?.includes('gilproof'))
        return null;
    const document = tableOf(path, file);
    const tool = isTable(document?.tool) ? document.tool.gilproof : undefined;
    if (tool === undefined)
        return null;
    if (!isTable(tool))
        throw wrong(file, `'tool.gilproof' is ${shown(tool)}: legal is a table`, `Write [tool.gilproof] in ${file}.`);
    return tool;
}
function tableOf(path, file) {
    const text = (0,lib_project/* textOf */.b6)(path);
    if (text === undefined)
        return null;
    try {
        return (0,parse/* parse */.q)(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        if (!(error instanceof dist_error/* TomlError */.z))
            throw error;
        const [what = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
        throw wrong(`${file}:${error.line}:${error.column}`, `it is not TOML: ${what}`, `Correct line ${error.line} of ${file}.`);
    }
}
function configOf(table, place) {
    for (const key of Object.keys(table))
        if (!(key in KEYS))
            throw unknownKey(key, { ...place, keys: Object.keys(KEYS) });
    const values = new Map();
    for (const key of ['gil', 'fail-on', 'timeout']) {
        const value = table[key];
        if (value === undefined)
            continue;
        const text = key === 'fail-on' && isTexts(value) ? value.join(',') || 'none' : value;
        if (typeof text !== 'string' || text.trim() === '')
            throw notLegal(key, value, place);
        values.set(key, text);
    }
    const allow = table.allow ?? [];
    if (!Array.isArray(allow))
        throw notLegal('allow', allow, place);
    return { file: place.file, allowances: allow.map((entry, index) => readEntry(entry, `allow[${index}]`, place)), values };
}
function readEntry(entry, key, place) {
    const illegal = (which, value, legal) => wrong(place.file, `'${which}' is ${shown(value)}: legal is ${legal}`, `Correct '${which}' in ${place.file}.`);
    if (typeof entry === 'string')
        return readLine(entry, key, place);
    if (!isTable(entry) || entry instanceof Date)
        throw illegal(key, entry, ENTRY);
    for (const name of Object.keys(entry))
        if (!ENTRY_KEYS.includes(name))
            throw unknownKey(name, { ...place, keys: ENTRY_KEYS, within: key });
    const subjects = SUBJECTS.filter((name) => entry[name] !== undefined);
    const [kind] = subjects;
    if (kind === undefined || subjects.length > 1)
        throw illegal(key, entry, ENTRY);
    const [subject, reason, issue] = [entry[kind], entry.reason, entry.issue];
    if (typeof subject !== 'string')
        throw illegal(`${key}.${kind}`, subject, 'a text');
    if (typeof reason !== 'string' || reason.trim() === '')
        throw illegal(`${key}.reason`, reason, 'a text that says why it is accepted');
    if (issue !== undefined && (typeof issue !== 'string' || !/^https?:\/\/\S+$/.test(issue)))
        throw illegal(`${key}.issue`, issue, 'a link: https://…');
    const until = entry.until === undefined ? null : dateOf(entry.until);
    if (until === undefined)
        throw illegal(`${key}.until`, entry.until, 'a date: 2030-12-31');
    const allowance = (0,allowances/* allowanceOf */.UF)({
        kind,
        pattern: subject.trim(),
        reason: issue === undefined ? reason.trim() : `${reason.trim()} (${issue})`,
    });
    if (allowance === null)
        throw illegal(`${key}.${kind}`, subject, 'a name or a glob of names (path: a glob of paths)');
    return until !== null && place.today > until ? { ...allowance, expired: until } : allowance;
}
function readLine(line, key, place) {
    try {
        return (0,allowances/* parseAllowance */.e9)(line.trim());
    }
    catch (error) {
        if (!(error instanceof verdict/* BadInput */.kp))
            throw error;
        throw wrong(place.file, `'${key}' is ${error.rest}`, `Correct '${key}' in ${place.file}.`);
    }
}
function dateOf(value) {
    const text = value instanceof dist_date/* TomlDate */.P ? (value.isDate() ? value.toISOString() : '') : String(value);
    const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
function notLegal(key, value, { file }) {
    return wrong(file, `'${key}' is ${shown(value)}: legal is ${KEYS[key]}`, `Correct '${key}' in ${file}.`);
}
function unknownKey(key, at) {
    const meant = (0,closest/* closest */.k)(key, at.keys);
    const suggestion = meant === null ? '' : ` Did you mean '${meant}'?`;
    const where = at.within === undefined ? '' : ` in '${at.within}'`;
    return wrong(at.file, `there is no key ${JSON.stringify(key)}${where}.${suggestion} Legal are ${at.keys.join(', ')}`, `Correct or remove it in ${at.file}.`);
}
function wrong(file, what, fix) {
    return new verdict/* Stop */.VG('bad-input', `The configuration in ${file}: ${what}.`, fix);
}
function shown(value) {
    if (value === undefined)
        return 'missing';
    const text = JSON.stringify(value, (_, each) => (typeof each === 'bigint' || each === Infinity ? String(each) : each)) ?? '';
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

;// CONCATENATED MODULE: ./lib/duration.js
const LEGAL_DURATIONS = 'a number with its unit: 90s, 45m or 2h';
const SECONDS = { s: 1, m: 60, h: 3600 };
function parseDuration(text) {
    const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text) ?? [];
    const seconds = Number(amount) * (SECONDS[unit] ?? 0);
    return seconds > 0 && seconds * 1000 < 2 ** 31 ? seconds : null;
}

;// CONCATENATED MODULE: ./lib/merge/request.js

const ANY = '*';
const EXPECT = 'a whole number from 1, or names of legs, one a line, where * stands for any text';
function readMergeRequest({ merge, expect }, others) {
    const wanted = expect?.trim() ?? ANY;
    if (merge === null) {
        if (wanted !== '' && wanted !== ANY)
            throw new verdict/* BadInput */.kp('expect', wanted, EXPECT, "there is no 'merge' beside it");
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
    if (wanted === '')
        return { globs, expect: null, empty: true };
    return { globs, expect: wanted === ANY ? null : readExpectation(wanted) };
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

// EXTERNAL MODULE: ./lib/python/spec.js + 1 modules
var python_spec = __nccwpck_require__(265);
// EXTERNAL MODULE: ./lib/python/target.js
var target = __nccwpck_require__(1781);
// EXTERNAL MODULE: ./lib/python/wanted.js
var wanted = __nccwpck_require__(239);
;// CONCATENATED MODULE: ./lib/run-name.js

function runName(given, job) {
    const matrix = given.matrix === null ? null : readMatrix(given.matrix);
    const legs = leaves(matrix)
        .map(String)
        .filter((leaf) => leaf !== '');
    return { name: oneLine(given.name ?? '') || oneLine(legs.length === 0 ? job : `${job} (${legs.join(', ')})`), matrix };
}
function readMatrix(text) {
    let matrix;
    try {
        matrix = JSON.parse(text);
    }
    catch {
    }
    if (typeof matrix === 'object' && !Array.isArray(matrix))
        return matrix;
    throw new verdict/* BadInput */.kp('matrix', text, 'the matrix of the job as JSON, which it is if it is not given');
}
function leaves(value) {
    if (value === null)
        return [];
    return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value];
}
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

// EXTERNAL MODULE: ./lib/which.js
var which = __nccwpck_require__(1610);
;// CONCATENATED MODULE: ./lib/inputs.js












const DEFAULT_FAIL_ON = ['own', 'dependency', 'test-tool', 'stale'];
const FAIL_ON = [...DEFAULT_FAIL_ON, 'build-tool', 'silent'];
function readInputs(step) {
    const { workspace } = step;
    const env = step.asked ?? step.env;
    const workingDirectory = readDirectory('working-directory', step);
    const python = read('python', env)?.trim() ?? null;
    const config = readConfig({ workspace, workingDirectory }, new Date().toISOString().slice(0, 10));
    const [install, run] = [read('install', env), step.command ?? read('run', env)];
    return {
        merge: readMergeRequest({ merge: read('merge', env), expect: env.INPUT_EXPECT ?? null }, { run: run === null ? null : String(run), install, python }),
        audit: readAudit(env, { run, install, merge: read('merge', env) }),
        pythonVersion: readVersion(python, { env, workspace, workingDirectory }),
        python,
        architecture: readArchitecture(env),
        checkLatest: readBoolean('check-latest', env, 'false'),
        mirror: readMirror(env),
        install,
        run,
        shell: readShell(step),
        workingDirectory,
        gil: setting('gil', readGil, { env, config }),
        allowances: [...(0,allowances/* parseAllowances */.BR)(read('allow', env) ?? ''), ...config.allowances],
        failOn: setting('fail-on', readFailOn, { env, config }),
        timeout: setting('timeout', readTimeout, { env, config }),
        report: readReport(step),
        annotations: readBoolean('annotations', env),
        summary: readBoolean('summary', env),
        updateEnvironment: readBoolean('update-environment', env),
        ...runName({ name: read('name', env), matrix: read('matrix', env) }, step.env.GITHUB_JOB || 'gilproof'),
    };
}
function setting(name, parse, { env, config }) {
    const [given, configured] = [read(name, env), config.values.get(name) ?? null];
    let otherwise;
    try {
        if (configured !== null)
            otherwise = parse(configured);
    }
    catch (error) {
        throw asSetting(error, config);
    }
    return given === null && otherwise !== undefined ? otherwise : parse(given);
}
function read(input, env) {
    const value = env[`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    return value.trim() === '' ? null : value;
}
function readVersion(python, { env, ...project }) {
    const version = read('python-version', env);
    if (version !== null)
        return (0,python_spec/* parseSpec */.F9)(version);
    if (read('merge', env) !== null)
        return (0,wanted/* anyVersion */.Z)('any');
    return python === null ? (0,wanted/* wantedByProject */.S)(project) : (0,wanted/* anyVersion */.Z)('any');
}
function readAudit(env, others) {
    const audit = read('audit', env);
    if (audit === null)
        return null;
    const [other] = Object.entries(others).find(([, value]) => value !== null) ?? [];
    if (other !== undefined)
        throw new verdict/* BadInput */.kp('audit', audit.trim(), 'environments and wheels, in a step of its own', `it does not go together with '${other}'`);
    return audit;
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
    const told = value.replace(/\/\/.*@/, '//***@').replace(/[?#].*/s, (rest) => `${rest[0]}***`);
    if (url === null || !['https:', 'http:', 'file:'].includes(url.protocol))
        throw new verdict/* BadInput */.kp('mirror', told, legal);
    if (url.search !== '' || url.hash !== '')
        throw new verdict/* BadInput */.kp('mirror', told, legal, 'nothing can be added below it');
    return value;
}
function readDirectory(input, { env, asked = env, workspace }) {
    const value = read(input, asked)?.trim();
    if (value === undefined)
        return workspace;
    const directory = (0,external_node_path_.resolve)(workspace, value);
    const wrong = kindOf(directory) === null ? 'it does not exist' : kindOf(directory) === 'file' ? 'it is not a directory' : null;
    if (wrong !== null)
        throw new verdict/* BadInput */.kp(input, value, 'a directory that exists, absolute or relative to the workspace', wrong);
    return directory;
}
function readReport({ env, asked = env, workspace }) {
    const value = read('report', asked)?.trim();
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
    const value = read('shell', step.asked ?? step.env)?.trim();
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
    ['default', 'default'],
    ['both', 'both'],
]);
function readGil(given) {
    const value = given?.trim() ?? 'off';
    const gil = GIL.get(value.toLowerCase());
    if (gil === undefined)
        throw new verdict/* BadInput */.kp('gil', value, 'off (also 0, false, disabled), on (also 1, true, enabled), default or both');
    return gil;
}
function readFailOn(value) {
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
function readTimeout(given) {
    if (given === null)
        return null;
    const value = given.trim();
    const seconds = parseDuration(value.toLowerCase());
    const unitless = /^\d+$/.test(value) && Number(value) > 0;
    if (seconds === null)
        throw new verdict/* BadInput */.kp('timeout', value, LEGAL_DURATIONS, unitless ? `it has no unit; did you mean '${value}m'?` : '');
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
function activated({ path, variables }, machine) {
    const name = (0,which/* pathName */.Dt)(machine);
    const rest = machine.env[name];
    const entries = rest === undefined || rest === '' ? path : [...path, rest];
    return { ...machine.env, ...variables, [name]: entries.join(machine.platform === 'win32' ? ';' : ':') };
}
function ownsPlainNames(executable, platform) {
    const names = platform === 'win32' ? ['python.exe'] : ['python', 'python3'];
    return names.every((name) => isSame((0,external_node_path_.join)((0,external_node_path_.dirname)(executable), name), executable));
}
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
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), `#!/bin/sh\nexec ${words} "$@"\n`);
        (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(folder, name), 0o755);
        if (desk.platform === 'win32')
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, `${name}.cmd`), batch([python.executable, ...args]));
    }
    return folder;
}
function batch([program = '', ...args]) {
    return `@${[`"${program.replaceAll('%', '%%')}"`, ...args].join(' ')} %*\r\n`;
}

// EXTERNAL MODULE: ./lib/node_modules/@renovatebot/pep440/lib/operator.js
var operator = __nccwpck_require__(1414);
// EXTERNAL MODULE: ./lib/node_modules/@renovatebot/pep440/lib/version.js
var lib_version = __nccwpck_require__(9076);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./lib/python/tool.js
var tool = __nccwpck_require__(322);
;// CONCATENATED MODULE: ./lib/python/places.js






const POSIX = ['linux', 'darwin'];
const WINDOWS = ['win32'];
const THREADED = /^python3\.\d+t$/;
const THREADED_EXE = /^python3\.\d+t\.exe$/;
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
function* wellKnown(machine) {
    for (const { name, platforms, executables } of PLACES) {
        if (!platforms.includes(machine.platform))
            continue;
        for (const executable of [...executables(machine)].sort(newestFirst))
            yield { executable, place: name };
    }
}
function ownDownloads(roots, build) {
    return roots.flatMap((root) => entries((0,external_node_path_.join)(root, tool/* TOOL */.js))
        .filter((version) => (0,lib_version/* valid */.rZ)(version) !== null && entries((0,external_node_path_.join)(root, tool/* TOOL */.js, version)).includes(`${build}.complete`))
        .sort((one, other) => (0,operator.compare)(other, one))
        .map((version) => ({ home: (0,external_node_path_.join)(root, tool/* TOOL */.js, version, build), version })));
}
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
function launched(machine) {
    const launcher = (0,which/* which */.K7)('py', machine);
    if (launcher === null)
        return [];
    const { stdout } = (0,external_node_child_process_.spawnSync)(launcher, ['--list-paths'], { encoding: 'utf8', timeout: 10_000, windowsHide: true, env: machine.env });
    return [...(stdout ?? '').matchAll(/^\s*-V:\S*3\.\d+t\S*\s+(?:\*\s+)?(\S.*?)\s*$/gm)].map(([, path = '']) => path);
}
function newestFirst(one, other) {
    const [left, right] = [versionIn(one), versionIn(other)];
    return (0,operator.compare)(right, left) || one.localeCompare(other);
}
function versionIn(path) {
    const versions = [...path.matchAll(/3\.\d+(?:\.\d+)?(?:-?(?:a|b|rc)\d+)?/g)].map(([version]) => version);
    const compact = /cp3(\d+)-/.exec(path)?.[1];
    return versions.sort((one, other) => other.length - one.length)[0] ?? (compact === undefined ? '3.0' : `3.${compact}`);
}

;// CONCATENATED MODULE: ./lib/python/candidates.js







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
    const why = places.called ?? "input 'python'";
    return { executable, source: 'input', why: isPath ? why : `${why}, ${python} on PATH` };
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
function toolCache({ env, arch, platform }) {
    const root = (0,tool/* toolCacheRoot */.Hw)(env);
    if (root === null)
        return [];
    const build = `${(0,target/* cacheArch */.zJ)(arch)}-freethreaded`;
    return candidates_entries((0,external_node_path_.join)(root, 'Python'))
        .filter((version) => (0,lib_version/* valid */.rZ)(version) !== null && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'Python', version, `${build}.complete`)))
        .sort(operator.rcompare)
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
        return (0,external_node_fs_.readdirSync)(directory)
            .filter((name) => name.startsWith(begin))
            .sort();
    }
    catch {
        return [];
    }
}
function isRunnable(file) {
    if ((0,which/* isExecutable */.TV)(file))
        return (0,external_node_fs_.lstatSync)(file).size > 0;
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true && !(0,external_node_fs_.existsSync)(file);
}
function identity(executable) {
    if (!(0,external_node_fs_.existsSync)(executable))
        return executable;
    const directory = (0,external_node_path_.dirname)(executable);
    const real = (0,external_node_fs_.realpathSync)(executable);
    const file = (0,external_node_path_.basename)(real).startsWith('python') ? real : executable;
    const environment = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '..', 'pyvenv.cfg')) ? (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(directory, '..')) : '';
    return `${file}\0${environment}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/python/prove.js
var prove = __nccwpck_require__(8796);
;// CONCATENATED MODULE: ./lib/python/environment.js





const LIMIT = 120_000;
async function environmentOf(python, { temporary, platform, ...question }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'gilproof-venv-'));
    const env = Object.fromEntries(Object.entries(question.env).filter(([name]) => !/^(PYTHON|VIRTUAL_ENV$)/i.test(name)));
    try {
        const command = ['-I', '-m', 'venv', '--system-site-packages', folder];
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(python.executable, command, { env, timeout: LIMIT, windowsHide: true });
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
            if (newest === undefined || !(0,operator.lt)(proof.python.version, newest))
                return proof.python;
            spare ??= proof.python;
        }
        reason = 'refused' in proof ? proof.refused : `CPython ${proof.python.version} is older than ${newest}`;
        details.push(`${candidate.executable} (${candidate.why}): ${reason}`);
    }
    if (search.python !== null) {
        const { python, called } = search;
        const which = called === undefined ? "Input 'python'" : `The interpreter of ${called}`;
        const message = `${which} is ${JSON.stringify(python)}, which is not a wanted free-threaded CPython: ${reason}.`;
        throw new verdict/* Stop */.VG('no-interpreter', message, called === undefined ? GIVEN : MAKE, details);
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
async function settle(candidate, search) {
    const { python, archAsked, arch, workingDirectory: cwd } = search;
    const question = { ...search, cwd, arch: python === null || archAsked ? arch : undefined };
    const proof = await (0,prove/* prove */.z)(candidate, question);
    return 'python' in proof && proof.python.externallyManaged && !search.asItIs ? environmentOf(proof.python, question) : proof;
}
function tooEarly({ executable }) {
    if (!(0,external_node_fs_.existsSync)(executable))
        return null;
    const name = (0,external_node_path_.basename)((0,external_node_fs_.realpathSync)(executable)).replace(/\.exe$/, '');
    const version = /^python(2\.\d+|3\.(?:\d|1[0-2]))$/.exec(name)?.[1];
    return version === undefined ? null : `its file is named ${name}, and free-threaded builds begin with CPython 3.13`;
}
async function offered(search) {
    const { offerOf } = await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(443)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7443));
    return offerOf(search);
}
async function triedDownload(error) {
    const { reasons } = await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(443)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7443));
    const known = reasons(error);
    if (known === null)
        throw error;
    return known;
}
const GIVEN = "Give the path of a free-threaded interpreter (it may be a virtual environment's, relative to the workspace) or a command on PATH, " +
    "such as python3.14t. Leave 'python' empty to search this machine, and to download one where there is none.";
const MAKE = 'Make an environment of a free-threaded interpreter (uv venv --python 3.14t, or python3.14t -m venv), ' +
    'install there what is to be judged, and name that.';
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
var wording = __nccwpck_require__(7142);
;// CONCATENATED MODULE: ./lib/gilproof.js








const MODULE_LIMIT = 20;
const AUDIT_LIMIT = 600;
async function gilproof(job) {
    let known = { host: job.host, docs: job.docs, tracebacksMatched: Boolean(job.env.pythonLocation) };
    let result;
    let temporary;
    const { say } = job.voice;
    const during = (line, work) => job.voice.during(line, (0,cancel/* unlessCancelled */.MS)(work, job, 'the audit'));
    const auditor = { scripts: job.scripts, env: job.env, limit: MODULE_LIMIT, seconds: AUDIT_LIMIT };
    try {
        temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(job.runnerTemp, 'gilproof-'));
        const inputs = readInputs(job);
        known = { ...known, inputs };
        if (inputs.merge !== null) {
            const [{ mergeReports }, front] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(594)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8594)), job.front()]);
            const from = { ...job, known, failOn: new Set(inputs.failOn), schema: (0,external_node_path_.join)(job.scripts, 'report.schema.json') };
            return front.publish(mergeReports(inputs.merge, from), known);
        }
        const find = (wanted) => findPython({
            ...job,
            ...inputs,
            env: job.toolCache === undefined ? job.env : { ...job.env, RUNNER_TOOL_CACHE: job.toolCache },
            arch: inputs.architecture ?? job.arch,
            archAsked: inputs.architecture !== null,
            temporary: job.runnerTemp,
            ...wanted,
        });
        if (inputs.audit !== null) {
            const { auditTargets } = await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(836), __nccwpck_require__.e(809)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5809));
            known = { ...known, ...(await auditTargets(inputs.audit, { ...job, inputs, temporary, find, during, auditor })) };
            return (await job.front()).publish((0,conclude/* conclude */.Ep)(known), known);
        }
        const finding = find({ python: inputs.python, spec: inputs.pythonVersion });
        const [python, front] = await Promise.all([(0,cancel/* unlessCancelled */.MS)(finding, job, 'the search for an interpreter'), job.front()]);
        known = { ...known, python };
        say(`gilproof: ${(0,wording/* interpreter */.n3)(python)}`);
        const activation = activate(python, { ...job, temporary: job.runnerTemp });
        if (inputs.updateEnvironment)
            front.exportPython(activation);
        let stage = { ...job, temporary, env: activated(activation, job) };
        if (inputs.install !== null) {
            say("gilproof: running 'install'");
            const { runInstall } = await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(836), __nccwpck_require__.e(809)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5809));
            const { ending, env, failure } = await runInstall(inputs.install, inputs, stage);
            known = { ...known, install: ending };
            if (failure)
                throw failure;
            stage = { ...stage, env };
        }
        if (inputs.run !== null) {
            const { judgeSuite, runSuites } = await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(836), __nccwpck_require__.e(809)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5809));
            const { suite, suites } = await runSuites(inputs.run, inputs, { ...stage, say });
            known = { ...known, suites };
            const control = suites.find((other) => other !== suite)?.evidence ?? null;
            known = { ...known, ...(await judgeSuite({ ...suite, inputs, control, workspace: job.workspace, auditor, during })) };
        }
        result = (0,conclude/* conclude */.Ep)(known);
    }
    catch (error) {
        result = (0,conclude/* concludeStopped */.vL)(known, error);
    }
    finally {
        if (temporary)
            remove(temporary, say);
    }
    return (await job.front()).publish(result, known);
}
function remove(folder, say) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        say(`gilproof: ${folder} cannot be removed: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./lib/suite/stop.js
var stop = __nccwpck_require__(1250);
;// CONCATENATED MODULE: ./lib/main.js







const dist = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
function action(host) {
    const { env, platform, arch, stdout, stderr } = host;
    const runnerTemp = (0,external_node_path_.resolve)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
    const say = (line) => void stdout.write(`${line}\n`);
    return cancellable(host, 1, (cancelling) => gilproof({
        env,
        platform,
        arch,
        stdout,
        stderr,
        ...cancelling,
        workspace: (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || '.'),
        runnerTemp,
        host: {
            os: env.RUNNER_OS || platform,
            arch: env.RUNNER_ARCH || arch,
            job: env.GITHUB_JOB || null,
            ...(/^[1-9]\d{0,8}$/.test(env.GITHUB_RUN_ATTEMPT ?? '') ? { attempt: Number(env.GITHUB_RUN_ATTEMPT) } : {}),
        },
        docs: documentation(env),
        recorder: (0,external_node_path_.join)(dist, 'recorder'),
        scripts: dist,
        voice: {
            say,
            during: (line, work) => {
                say(line);
                return work;
            },
        },
        front: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(149), __nccwpck_require__.e(287)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8287))).runnerFront({ env, temporary: runnerTemp }),
    }));
}
function command(host) {
    return cancellable(host, verdict/* VERDICTS */.bk.cancelled.exitCode, async (cancelling) => {
        const { runCommand } = await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 6782));
        return runCommand(host, { dist, gilproof: gilproof, cancelling });
    });
}
async function cancellable(host, code, run) {
    const cancelling = (0,cancel/* listenForCancelling */.Py)(host);
    const end = (exitCode) => {
        (0,stop/* killTree */.T)({ below: host.pid, mark: null, platform: host.platform });
        host.exit(exitCode);
    };
    cancelling.second.addEventListener('abort', () => end(code));
    const exitCode = await run(cancelling);
    return cancelling.cancelled.aborted ? end(exitCode) : exitCode;
}
function documentation({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, }) {
    return server && repository && ref ? `${server}/${repository}/blob/${encodeURI(ref)}/docs` : null;
}

var __webpack_exports__action = __webpack_exports__.X;
var __webpack_exports__command = __webpack_exports__.G;
export { __webpack_exports__action as action, __webpack_exports__command as command };
