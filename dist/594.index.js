export const id = 594;
export const ids = [594];
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

/***/ 8594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeReports: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: ./lib/conclude.js + 2 modules
var conclude = __webpack_require__(935);
// EXTERNAL MODULE: ./lib/verdict.js
var lib_verdict = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/merge/legs.js
function legsOf(reports) {
    const latest = latestAttempts(reports);
    const told = toldKeys(latest.map(({ result }) => result));
    const names = new Map();
    const legs = latest.map(({ file, result }) => {
        const count = (names.get(result.name) ?? 0) + 1;
        names.set(result.name, count);
        const name = count === 1 ? result.name : `${result.name} #${count}`;
        return { leg: inShort({ name, file, shard: shardOf(result, told) }, result), result };
    });
    return { legs, replaced: reports.filter((report) => !latest.includes(report)).map(({ file }) => file) };
}
function inShort(own, result) {
    const { host, python, verdict, alsoTrue, unprovenReason, failed, problem, runs } = result;
    return {
        ...own,
        host,
        python: python?.tag ?? null,
        verdict,
        alsoTrue,
        unprovenReason,
        failed,
        what: problem?.what ?? null,
        runs: runs.map(({ gil, exitCode, signal, seconds, tests }) => ({
            gil,
            exitCode,
            signal,
            seconds,
            tests: tests && { passed: tests.passed, failed: tests.failed, skipped: tests.skipped },
        })),
    };
}
function latestAttempts(reports) {
    const replaced = new Set();
    for (const same of grouped(reports, ({ result: { name, host } }) => [name, host.job, host.matrix, host.os, host.arch]).values()) {
        const attempts = [...grouped(same, ({ result }) => result.host.attempt ?? null).values()];
        const known = attempts
            .filter(([first]) => first?.result.host.attempt !== undefined)
            .sort((one, other) => attempt(one) - attempt(other));
        const last = known.pop() ?? [];
        if (known.every((earlier) => earlier.length <= last.length))
            for (const report of known.flat())
                replaced.add(report);
    }
    return reports.filter((report) => !replaced.has(report));
}
function attempt([first]) {
    return first?.result.host.attempt ?? 0;
}
const MODES = new Set(['off', 'on', 'default', 'both', 'enabled', 'disabled']);
const MOST_KEYS = 100;
function toldKeys(results) {
    const complete = results.filter(({ python, runs }) => python !== null && runs.length > 0);
    const keys = new Set(complete.flatMap(({ host }) => Object.keys(host.matrix ?? {})));
    if (keys.size > MOST_KEYS)
        return new Set();
    const determines = (key, cell) => [...grouped(complete, cell).values()].every((same) => grouped(same, ({ host }) => host.matrix?.[key] ?? null).size === 1);
    const place = ({ host, python }) => [host.job, host.os, host.arch, python?.tag];
    const mode = ({ runs }) => runs.map(({ gil }) => gil);
    const isMode = (key) => /gil|thread/i.test(key) || complete.every(({ host }) => MODES.has(String(host.matrix?.[key]).toLowerCase()));
    return new Set([...keys].filter((key) => determines(key, place) || (isMode(key) && determines(key, (result) => [...place(result), ...mode(result)]))));
}
function shardOf({ host, python, runs }, told) {
    const early = python === null || runs.length === 0;
    return Object.entries(host.matrix ?? {})
        .filter(([key]) => early || !told.has(key))
        .map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)))
        .join(', ');
}
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = JSON.stringify(key(item));
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/merge/compare.js

function compareCells(legs) {
    const runs = legs.flatMap(({ leg, result }, index) => result.runs.map((run) => ({ leg: index, cell: cellOf(leg), run })));
    return [...grouped(runs, ({ cell }) => cell).values()].flatMap((same) => {
        const off = same.filter(({ run }) => run.gil === 'off');
        const on = same.filter(({ run }) => run.gil === 'on');
        const whole = off.length > 0 && off.length === on.length && [...off, ...on].every(({ run }) => run.tests !== null && run.exitCode !== null);
        const cell = whole ? compare(off, on) : null;
        const known = cell !== null && (cell.onlyOff.length === 0 || ranAll(on, off)) && (cell.onlyOn.length === 0 || ranAll(off, on));
        return known ? [cell] : [];
    });
}
function ranAll(runs, others) {
    return runs.every(({ run }) => run.exitCode === 0) || testsIn(runs) >= testsIn(others);
}
function testsIn(runs) {
    return runs.reduce((sum, { run: { tests } }) => sum + (tests === null ? 0 : tests.passed + tests.failed + tests.skipped), 0);
}
function cellOf({ host, python, shard }) {
    return [host.job, `${host.os} ${host.arch}`, python, shard].filter((part) => part !== null && part !== '').join(', ');
}
function compare(off, on) {
    const [failedOff, failedOn] = [failedIn(off), failedIn(on)];
    const seconds = { on: time(on), off: time(off) };
    return {
        cell: off[0]?.cell ?? '',
        off: off.map(({ leg }) => leg),
        on: on.map(({ leg }) => leg),
        onlyOff: [...failedOff].filter((id) => !failedOn.has(id)),
        onlyOn: [...failedOn].filter((id) => !failedOff.has(id)),
        both: [...failedOff].filter((id) => failedOn.has(id)),
        seconds: { ...seconds, ratio: seconds.on > 0 ? seconds.off / seconds.on : 1 },
    };
}
function failedIn(runs) {
    return new Set(runs.flatMap(({ run }) => run.tests?.failures.map(({ id }) => id) ?? []));
}
function time(runs) {
    return runs.reduce((sum, { run }) => sum + run.seconds, 0);
}

;// CONCATENATED MODULE: ./lib/merge/expectation.js
function shortfall(names, expect) {
    if (expect === null)
        return { missing: [], reason: null, sentence: null };
    if (typeof expect === 'number') {
        const sentence = `'expect' is ${expect}, and ${names.length === 1 ? 'there is 1 report' : `there are ${names.length} reports`}.`;
        if (names.length < expect)
            return { missing: [`${expect - names.length} of ${expect} reports`], reason: 'a report is missing', sentence };
        return {
            missing: [],
            ...(names.length > expect ? { reason: 'more reports than expected', sentence } : { reason: null, sentence: null }),
        };
    }
    const missing = expect.filter((wanted) => !names.some((name) => matchesName(wanted, name)));
    if (missing.length === 0)
        return { missing, reason: null, sentence: null };
    return { missing, reason: 'a report is missing', sentence: `No report answers to what 'expect' names: ${shortList(missing)}.` };
}
function matchesName(wanted, name) {
    const parts = wanted.split('*');
    const [head = ''] = parts;
    if (parts.length === 1)
        return name === wanted;
    const tail = parts.at(-1) ?? '';
    if (!name.startsWith(head) || !name.endsWith(tail))
        return false;
    let at = head.length;
    for (const part of parts.slice(1, -1)) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= name.length - tail.length;
}
function shortList(items) {
    const more = items.length - 10;
    return more > 0 ? `${items.slice(0, 10).join(', ')} and ${more} more` : items.join(', ');
}

;// CONCATENATED MODULE: ./lib/merge/explain.js


function explainMerge(red) {
    const { legs, refused } = red.merged;
    const what = [...nothingFound(red), ...refusals(red), ...(red.lacking.sentence === null ? [] : [red.lacking.sentence]), ...redLegs(red)];
    const fix = [
        ...(legs.length === 0 && refused.length === 0
            ? ["Download the legs' reports before this step, and correct 'merge' where it looks elsewhere: it is relative to the workspace."]
            : []),
        ...(legs.length === 0 || red.lacking.missing.length > 0
            ? ["Let each leg upload its report whatever its verdict, with 'if: always()' on the step that uploads."]
            : []),
        ...(red.lacking.reason !== null ? ["Correct 'expect' where it is out of date."] : []),
        ...(refused.length > 0 ? ["Delete what is no report of this workflow, or narrow 'merge'; upload again what was cut off."] : []),
        ...(legs.some(({ failed }) => failed) ? ['What to do about a red leg stands in its own summary.'] : []),
        ...(red.stale.length > 0 ? ["Delete from 'allow' what no leg needs."] : []),
    ];
    const details = refused.map(({ file, why }) => `${file}: ${why}`);
    return {
        what: what.join('\n'),
        fix: fix.join(' ') || 'Upgrade what offends, declare support in your own, or allow it with a reason.',
        details,
    };
}
function nothingFound({ merged: { legs, refused }, request }) {
    return legs.length + refused.length > 0 ? [] : [`No report was found: no file matches ${shortList(request.globs)}.`];
}
function refusals({ merged: { refused } }) {
    const [first] = refused;
    if (first === undefined)
        return [];
    if (refused.length === 1)
        return [`A report could not be used: ${first.file}: ${first.why}.`];
    return [`${refused.length} reports could not be used: ${shortList(refused.map(({ file }) => file))}.`];
}
function redLegs({ merged: { legs, offenders }, verdict, alsoTrue, stale }) {
    const red = legs.filter(({ failed }) => failed).length;
    const lines = [verdict, ...alsoTrue].flatMap((held) => {
        const holds = (leg) => leg.verdict === held || leg.alsoTrue.includes(held);
        const names = legs.filter(holds).map(({ name }) => name);
        if (held === 'stale-allowance' && stale.length > 0)
            return [`No leg needs these entries of 'allow': ${shortList(stale)}.`];
        if (names.length > 0)
            return [`${held}: ${shortList(names)}.`];
        if (held !== 'gil-reenabled')
            return [];
        const failing = offenders.filter(({ occurrences }) => occurrences.some(({ effect }) => effect === 'fails'));
        return [`gil-reenabled, by the 'fail-on' of this step: ${shortList(failing.map(({ module }) => module))}.`];
    });
    const green = lib_verdict/* VERDICTS */.bk[verdict].red === false;
    return legs.length === 0 || green ? [] : [`${red} of ${legs.length} legs ${red === 1 ? 'is' : 'are'} red.`, ...lines];
}

;// CONCATENATED MODULE: ./lib/merge/fold.js

function foldOffenders(legs, failOn) {
    const all = legs.flatMap(({ result }, leg) => result.offenders.map((offender) => ({ leg, offender: { ...offender, effect: effectOf(offender, result, failOn) } })));
    const folded = [...grouped(all, ({ offender }) => [offender.module, offender.distribution]).values()].map((same) => {
        const sorted = [...same].sort((one, other) => badness(one.offender) - badness(other.offender));
        const occurrences = [...grouped(sorted, ({ offender }) => occurrence(offender)).values()].map((alike) => {
            const [first] = alike;
            return { ...occurrence(first.offender), legs: alike.map(({ leg }) => leg) };
        });
        const [worst] = sorted;
        const { module, distribution } = worst.offender;
        return { offender: worst.offender, occurring: { module, distribution, occurrences } };
    });
    folded.sort((one, other) => (one.offender.module < other.offender.module ? -1 : one.offender.module > other.offender.module ? 1 : 0));
    return { offenders: folded.map(({ offender }) => offender), occurring: folded.map(({ occurring }) => occurring) };
}
function occurrence({ version, kind, allowed, effect, reason, importedAt }) {
    return { version, kind, allowed, effect, reason, importedAt };
}
function effectOf({ kind, allowed, effect }, { runs }, failOn) {
    const proof = runs.some(({ gil }) => gil !== 'on');
    return !allowed && proof && failOn.has(kind) ? 'fails' : effect;
}
function badness({ effect, allowed }) {
    return allowed ? 3 : { fails: 0, reported: 1, none: 2 }[effect];
}
function foldUnjudged(legs) {
    const all = legs.flatMap(({ result }, leg) => result.unjudged.map((unjudged) => ({ leg, unjudged })));
    const folded = [...grouped(all, ({ unjudged: { module, why } }) => [module, why]).values()].map((same) => {
        const [{ unjudged }] = same;
        return { unjudged, legs: [...new Set(same.map(({ leg }) => leg))] };
    });
    return {
        unjudged: folded.map(({ unjudged }) => unjudged),
        occurring: folded.map(({ unjudged: { module, why }, legs }) => ({ module, why, legs })),
    };
}
function foldFailures(legs) {
    const failures = new Map();
    for (const [leg, { result }] of legs.entries()) {
        for (const { gil, tests } of result.runs) {
            for (const { id, message, file, line } of tests?.failures ?? []) {
                const known = failures.get(id) ?? { id, message, file, line, off: [], on: [], default: [] };
                failures.set(id, known);
                known[gil].push(leg);
            }
        }
    }
    return [...failures.values()];
}
function foldAllowances(legs, seenAll) {
    const [stale, unused, needed] = ['stale', 'unused', 'needed'].map((key) => new Set(legs.flatMap(({ result }) => result.allowances[key] ?? [])));
    const complete = seenAll && legs.every(({ result }) => judgedWhole(result));
    const idle = [...new Set([...stale, ...unused])].filter((entry) => !needed.has(entry));
    const isStale = (entry) => complete || stale.has(entry);
    return { stale: idle.filter(isStale), unused: idle.filter((entry) => !isStale(entry)), needed: [...needed] };
}
function judgedWhole({ verdict, runs, allowances }) {
    if (runs.length === 0)
        return verdict === 'ready';
    return allowances.needed !== undefined && runs.every(({ exitCode }) => exitCode === 0);
}
function sumProcesses(legs) {
    const sum = (key) => legs.reduce((total, { result }) => total + result.processes[key], 0);
    const threads = legs.flatMap(({ result }) => result.processes.maxThreads ?? []);
    return {
        reported: sum('reported'),
        gilOff: sum('gilOff'),
        gilOn: sum('gilOn'),
        gilBuild: sum('gilBuild'),
        crashed: sum('crashed'),
        maxThreads: threads.length === 0 ? null : threads.reduce((most, each) => Math.max(most, each)),
    };
}
function sumModules(legs) {
    const sum = (key) => legs.reduce((total, { result }) => total + result.modules[key], 0);
    return { loaded: sum('loaded'), declared: sum('declared'), offending: sum('offending'), unjudged: sum('unjudged') };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(5085);
;// CONCATENATED MODULE: ./lib/merge/schema.js
const PROSE = new Set(['$schema', '$id', '$defs', 'title', 'description']);
function compileSchema(root) {
    const known = new Map();
    const definition = (reference) => {
        const name = /^#\/\$defs\/(\w+)$/.exec(reference)?.[1] ?? '';
        const schema = root.$defs[name];
        if (schema === undefined)
            throw new Error(`there is no ${reference} in the schema`);
        const check = known.get(name) ?? compile(schema, definition);
        known.set(name, check);
        return check;
    };
    return compile(root, definition);
}
function compile(schema, definition) {
    const nested = (each) => compile(each, definition);
    const checks = Object.entries(schema).flatMap(([keyword, rule]) => {
        if (PROSE.has(keyword))
            return [];
        switch (keyword) {
            case '$ref':
                return [definition(rule)];
            case 'anyOf':
                return [anyOf(rule.map(nested))];
            case 'const':
                return [(value) => (value === rule ? null : here(`is not ${rule}`))];
            case 'enum':
                return [(value) => (rule.includes(value) ? null : here(`is none of ${rule.join(', ')}`))];
            case 'type':
                return [ofType([rule].flat())];
            case 'minimum':
                return [(value) => (typeof value === 'number' && value < rule ? here(`is below ${rule}`) : null)];
            case 'required':
                return [required(rule)];
            case 'properties':
                return [properties(Object.entries(rule).map(([key, each]) => [key, nested(each)]))];
            case 'items':
                return [items(nested(rule))];
            default:
                throw new Error(`the schema has a keyword that is not known: ${keyword}`);
        }
    });
    return (value) => {
        for (const check of checks) {
            const complaint = check(value);
            if (complaint !== null)
                return complaint;
        }
        return null;
    };
}
function anyOf(checks) {
    return (value) => {
        const found = checks.map((check) => check(value));
        return found.includes(null) ? null : (found[0] ?? null);
    };
}
function ofType(types) {
    return (value) => (types.some((type) => isType(value, type)) ? null : here(`is no ${types.join(' or ')}`));
}
function isType(value, type) {
    if (type === 'integer')
        return Number.isInteger(value);
    if (type === 'null')
        return value === null;
    if (type === 'array')
        return Array.isArray(value);
    if (type === 'object')
        return isObject(value);
    if (type === 'string' || type === 'number' || type === 'boolean')
        return typeof value === type;
    throw new Error(`the schema has a type that is not known: ${type}`);
}
function required(keys) {
    return (value) => {
        const missing = isObject(value) ? keys.find((key) => !Object.hasOwn(value, key)) : undefined;
        return missing === undefined ? null : { at: [missing], wrong: 'is not there' };
    };
}
function properties(checks) {
    return (value) => {
        if (!isObject(value))
            return null;
        for (const [key, check] of checks) {
            const complaint = Object.hasOwn(value, key) ? check(value[key]) : null;
            if (complaint !== null)
                return { ...complaint, at: [key, ...complaint.at] };
        }
        return null;
    };
}
function items(check) {
    return (value) => {
        if (!Array.isArray(value))
            return null;
        for (const [index, item] of value.entries()) {
            const complaint = check(item);
            if (complaint !== null)
                return { ...complaint, at: [`${index}`, ...complaint.at] };
        }
        return null;
    };
}
function here(wrong) {
    return { at: [], wrong };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/merge/read.js






const LARGEST = 64 * 1024 * 1024;
const LARGEST_TOGETHER = 512 * 1024 * 1024;
const LARGEST_MATRIX = 64 * 1024;
function readReports(globs, from) {
    const check = compileSchema(JSON.parse((0,external_node_fs_.readFileSync)(from.schema, 'utf8')));
    const [reports, refused, copies] = [[], [], []];
    const seen = new Set();
    let room = LARGEST_TOGETHER;
    for (const path of matches(globs, from.workspace)) {
        const file = shown(path, from.workspace);
        try {
            const bytes = readWhole(path, room);
            room -= bytes.length;
            const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64');
            if (seen.has(digest))
                copies.push(file);
            else
                reports.push({ file, result: parseReport(bytes.toString(), check) });
            seen.add(digest);
        }
        catch (error) {
            refused.push({ file, why: reason(error) });
        }
    }
    return { reports, refused, copies };
}
class Refused extends Error {
}
function reason(error) {
    if (error instanceof Refused)
        return error.message;
    const code = error.code;
    if (code === undefined)
        throw error;
    return `it cannot be read (${code})`;
}
function matches(globs, workspace) {
    const found = (0,glob/* globbed */.A)(globs, workspace);
    const real = found.map((path) => {
        try {
            return (0,external_node_fs_.realpathSync)(path);
        }
        catch {
            return path;
        }
    });
    return [...new Set(real)].filter((path) => !isFolder(path)).sort();
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function shown(path, workspace) {
    const inside = (0,external_node_path_.relative)(workspace, path);
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? path : inside.replaceAll('\\', '/');
}
function readWhole(path, room) {
    const stat = (0,external_node_fs_.statSync)(path);
    if (!stat.isFile())
        throw new Refused('it is no ordinary file');
    if (stat.size > LARGEST)
        throw new Refused(`it has ${megabytes(stat.size)} MB; no report has more than ${megabytes(LARGEST)} MB`);
    if (stat.size > room)
        throw new Refused(`the reports before it fill the ${megabytes(LARGEST_TOGETHER)} MB that all may have together`);
    return (0,external_node_fs_.readFileSync)(path);
}
function megabytes(bytes) {
    return Math.ceil(bytes / 1024 / 1024);
}
function parseReport(text, check) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        if (text.trim() === '')
            throw new Refused('it is empty');
        throw new Refused(`it is not JSON, perhaps cut off: ${error.message}`);
    }
    const schema = typeof document === 'object' && document !== null ? document.schema : undefined;
    if (typeof schema !== 'number')
        throw new Refused('it is no report of gilproof');
    if (schema !== 1)
        throw new Refused(`it is a report of schema ${schema}; this version of gilproof reads schema 1`);
    const complaint = check(document);
    if (complaint !== null)
        throw new Refused(`it is no whole report: ${complaint.at.join('/')} ${complaint.wrong}`);
    const result = document;
    if ('merged' in result)
        throw new Refused('it is a merged report itself; merge the reports of the legs that it was made from');
    const contradiction = contradicts(result);
    if (contradiction !== null)
        throw new Refused(`it contradicts itself: ${contradiction}`);
    return result;
}
function contradicts(result) {
    const holding = [result.verdict, ...result.alsoTrue];
    const red = holding.find((verdict) => lib_verdict/* VERDICTS */.bk[verdict].red === true);
    if (red !== undefined && !result.failed)
        return `${red} holds, and it did not fail`;
    if (result.failed && holding.every((verdict) => lib_verdict/* VERDICTS */.bk[verdict].red === false))
        return `it failed, and is ${result.verdict}`;
    if (!result.failed && result.offenders.some(({ effect }) => effect === 'fails'))
        return 'an offender fails it, and it did not fail';
    const proven = result.runs.some(({ gil, exitCode }) => gil !== 'on' && exitCode === 0);
    if (result.verdict === 'clean' && !proven)
        return 'it is clean, and no run passed with the GIL off';
    if (result.verdict === 'tests-passed' && !result.runs.some(({ exitCode }) => exitCode === 0))
        return 'its tests passed, and no run did';
    if (tooLarge(result.host.matrix))
        return `its matrix has more than ${LARGEST_MATRIX / 1024} kB`;
    return null;
}
function tooLarge(matrix) {
    try {
        return JSON.stringify(matrix).length > LARGEST_MATRIX;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/merge/merge.js








function mergeReports(request, { known, failOn, ...from }) {
    const reading = readReports(request.globs, from);
    const { legs, replaced } = legsOf(reading.reports);
    const lacking = shortfall(legs.map(({ leg }) => leg.name), request.expect);
    const reason = gap(reading, lacking);
    const { offenders, occurring } = foldOffenders(legs, failOn);
    const { unjudged, occurring: unjudgedAt } = foldUnjudged(legs);
    const allowances = foldAllowances(legs, reason === null);
    const reenabled = offenders.some(({ effect }) => effect === 'fails');
    const proof = legs.some(({ result: { runs } }) => runs.some(({ gil }) => gil !== 'on'));
    const stale = proof && allowances.stale.length > 0;
    const [verdict = 'internal-error', ...alsoTrue] = verdictsOf(legs, { gap: reason !== null, reenabled, stale });
    const failed = legs.some(({ leg }) => leg.failed) || reason !== null || reenabled || (stale && failOn.has('stale'));
    const merged = {
        legs: legs.map(({ leg }) => leg),
        missing: lacking.missing,
        refused: reading.refused,
        offenders: occurring,
        unjudged: unjudgedAt,
        failures: foldFailures(legs),
        comparisons: compareCells(legs),
    };
    const problem = failed ? explainMerge({ request, merged, verdict, alsoTrue, stale: stale ? allowances.stale : [], lacking }) : null;
    return {
        ...(0,conclude/* resultOf */.Bg)(known, { verdict, failed, problem, alsoTrue, offenders, unjudged, allowances }),
        unprovenReason: [verdict, ...alsoTrue].includes('unproven') ? (reason ?? legReason(merged)) : null,
        notices: [...(request.empty ? [EMPTY] : []), ...notices(legs, { ...reading, replaced })],
        processes: sumProcesses(legs),
        modules: sumModules(legs),
        crashes: legs.flatMap(({ result }) => result.crashes),
        hangs: legs.flatMap(({ result }) => result.hangs),
        merged,
    };
}
function gap({ reports, refused }, { reason }) {
    if (refused.length > 0)
        return 'a report could not be used';
    return reports.length === 0 ? 'no report was found' : reason;
}
function legReason({ legs }) {
    const leg = legs.find(({ unprovenReason }) => unprovenReason !== null);
    return leg === undefined ? null : `${leg.name}: ${leg.unprovenReason}`;
}
function verdictsOf(legs, merge) {
    const holding = new Set(legs.flatMap(({ leg }) => [leg.verdict, ...leg.alsoTrue]));
    const redForStale = legs.some(({ leg }) => leg.verdict === 'stale-allowance' && leg.failed);
    if (merge.gap)
        holding.add('unproven');
    if (merge.reenabled && !holding.has('tests-failed-and-gil-reenabled'))
        holding.add('gil-reenabled');
    if (holding.has('stale-allowance'))
        holding.add('clean');
    if (merge.stale || redForStale)
        holding.add('stale-allowance');
    else
        holding.delete('stale-allowance');
    const inOrder = Object.keys(lib_verdict/* VERDICTS */.bk).filter((verdict) => holding.has(verdict));
    const told = inOrder.filter((verdict) => lib_verdict/* VERDICTS */.bk[verdict].red !== false);
    return told.length > 0 ? told : inOrder.slice(0, 1);
}
const EMPTY = "'expect' is given and empty, so that any reports will do: was the expression in it unset? Write * where that is meant.";
function notices(legs, from) {
    const counts = new Map();
    for (const { result } of legs)
        for (const notice of result.notices)
            counts.set(notice, (counts.get(notice) ?? 0) + 1);
    return [
        ...from.replaced.map((file) => `${file} is of an earlier attempt of the workflow run, and a later one stands for its leg.`),
        ...from.copies.map((file) => `${file} is a copy of another report, and counts once.`),
        ...[...counts].map(([notice, count]) => (legs.length > 1 ? `${notice} (${count} of ${legs.length} legs)` : notice)),
    ];
}


/***/ })

};
