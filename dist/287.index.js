export const id = 287;
export const ids = [287];
export const modules = {

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  runnerFront: () => (/* binding */ runnerFront)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
function toCommandValue(n){return null==n?"":"string"==typeof n||n instanceof String?n:JSON.stringify(n)}function toCommandProperties(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js
function issueCommand(t,r,i){let o=new command_s(t,r,i);process.stdout.write(o.toString()+external_os_.EOL)}function issue(e,t=""){issueCommand(e,{},t)}class command_s{constructor(e,t,s){e||(e="missing.command"),this.command=e,this.properties=t,this.message=s}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let s=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let i=this.properties[r];i&&(s?s=!1:e+=",",e+=`${r}=${toCommandValue(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}`)}}return e+`::${toCommandValue(this.message).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`}}
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e,i){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!external_fs_.existsSync(n))throw Error(`Missing file at path: ${n}`);external_fs_.appendFileSync(n,`${toCommandValue(i)}${external_os_.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(r,i){let n=`ghadelimiter_${external_crypto_.randomUUID()}`,s=toCommandValue(i);if(r.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(s.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${r}<<${n}${external_os_.EOL}${s}${external_os_.EOL}${n}`}
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var t,e=undefined&&undefined.__awaiter||function(t,e,r,o){return new(r||(r=Promise))(function(n,i){function u(t){try{p(o.next(t))}catch(t){i(t)}}function s(t){try{p(o.throw(t))}catch(t){i(t)}}function p(t){var e;t.done?n(t.value):((e=t.value)instanceof r?e:new r(function(t){t(e)})).then(u,s)}p((o=o.apply(t,e||[])).next())})};var ExitCode;(t=ExitCode||(ExitCode={}))[t.Success=0]="Success",t[t.Failure=1]="Failure";function exportVariable(t,e){let r=toCommandValue(e);if(process.env[t]=r,process.env.GITHUB_ENV||0)return issueFileCommand("ENV",prepareKeyValueMessage(t,e));issueCommand("set-env",{name:t},r)}function setSecret(t){o("add-mask",{},t)}function addPath(t){process.env.GITHUB_PATH?issueFileCommand("PATH",t):issueCommand("add-path",{},t),process.env.PATH=`${t}${external_path_.delimiter}${process.env.PATH}`}function getInput(t,e){let r=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r)throw Error(`Input required and not supplied: ${t}`);return e&&!1===e.trimWhitespace?r:r.trim()}function getMultilineInput(t,e){let r=getInput(t,e).split("\n").filter(t=>""!==t);return e&&!1===e.trimWhitespace?r:r.map(t=>t.trim())}function getBooleanInput(t,e){let r=getInput(t,e);if(["true","True","TRUE"].includes(r))return!0;if(["false","False","FALSE"].includes(r))return!1;throw TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${t}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(t,e){if(process.env.GITHUB_OUTPUT)return issueFileCommand("OUTPUT",prepareKeyValueMessage(t,e));process.stdout.write(external_os_.EOL),issueCommand("set-output",{name:t},toCommandValue(e))}function setCommandEcho(t){r("echo",t?"on":"off")}function setFailed(t){process.exitCode=ExitCode.Failure,error(t)}function isDebug(){return"1"===process.env.RUNNER_DEBUG}function debug(t){o("debug",{},t)}function error(t,e={}){issueCommand("error",toCommandProperties(e),t instanceof Error?t.toString():t)}function warning(t,e={}){issueCommand("warning",toCommandProperties(e),t instanceof Error?t.toString():t)}function notice(t,e={}){issueCommand("notice",toCommandProperties(e),t instanceof Error?t.toString():t)}function info(t){process.stdout.write(t+external_os_.EOL)}function startGroup(t){r("group",t)}function endGroup(){r("endgroup")}function group(t,r){return e(this,void 0,void 0,function*(){let e;startGroup(t);try{e=yield r()}finally{endGroup()}return e})}function saveState(t,e){if(process.env.GITHUB_STATE)return n("STATE",i(t,e));o("save-state",{name:t},s(e))}function getState(t){return process.env[`STATE_${t}`]||""}function getIDToken(t){return e(this,void 0,void 0,function*(){return yield a.getIDToken(t)})}
;// CONCATENATED MODULE: ./lib/outputs.js

const runner = { setOutput: setOutput, addPath: addPath, exportVariable: exportVariable };
function writeOutputs({ result, cacheKey, report, summaryFile }, files = runner) {
    const { python, offenders, runs } = result;
    const outputs = {
        'python-version': python?.version,
        'python-tag': python?.tag,
        'cache-key': cacheKey,
        'python-path': python?.executable,
        verdict: result.verdict,
        offenders: JSON.stringify([...new Set(offenders.map(({ module }) => module))].sort()),
        'tests-exit-code': runs.at(-1)?.exitCode,
        report,
        'summary-file': summaryFile,
    };
    for (const [name, value] of Object.entries(outputs))
        files.setOutput(name, String(value ?? ''));
}
function exportPython({ path, variables }, files = runner) {
    for (const directory of [...path].reverse())
        files.addPath(directory);
    for (const [name, value] of Object.entries(variables))
        files.exportVariable(name, value);
}

// EXTERNAL MODULE: ./lib/report/comparison.js
var comparison = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(6906);
;// CONCATENATED MODULE: ./lib/report/declaration.js
const CPYTHON = 'https://docs.python.org/3/howto/free-threading-extensions.html';
const DECLARATIONS = {
    c: {
        toolkit: 'C',
        where: 'Among its slots (PyModuleDef_Slot), before the last one',
        lines: ['#if PY_VERSION_HEX >= 0x030D0000', '    {Py_mod_gil, Py_MOD_GIL_NOT_USED},', '#endif'],
        language: 'c',
        source: `${CPYTHON}#multi-phase-initialization`,
    },
    'c-single-phase': {
        toolkit: 'C, single-phase initialisation',
        where: 'In its PyInit function, after PyModule_Create, for the module that this returned',
        lines: ['#ifdef Py_GIL_DISABLED', '    PyUnstable_Module_SetGIL(module, Py_MOD_GIL_NOT_USED);', '#endif'],
        language: 'c',
        source: `${CPYTHON}#single-phase-initialization`,
    },
    cython: {
        toolkit: 'Cython',
        where: 'At the very top of its .pyx file (Cython 3.1 or newer)',
        lines: ['# cython: freethreading_compatible=True'],
        language: 'cython',
        source: 'https://cython.readthedocs.io/en/latest/src/userguide/freethreading.html',
    },
    pybind11: {
        toolkit: 'pybind11',
        where: 'As the third argument of its PYBIND11_MODULE (pybind11 2.13 or newer)',
        lines: ['PYBIND11_MODULE(NAME, m, py::mod_gil_not_used()) {'],
        language: 'cpp',
        source: 'https://pybind11.readthedocs.io/en/stable/advanced/misc.html#free-threading-support',
    },
    nanobind: {
        toolkit: 'nanobind',
        where: 'In its CMakeLists.txt, an argument of nanobind_add_module (nanobind 2.2 or newer)',
        lines: ['nanobind_add_module(NAME FREE_THREADED NAME.cpp)'],
        language: 'cmake',
        source: 'https://nanobind.readthedocs.io/en/latest/free_threaded.html',
    },
    pyo3: {
        toolkit: 'PyO3',
        where: 'As the attribute of its module (PyO3 0.23 or newer; from 0.28 on this is the default)',
        lines: ['#[pymodule(gil_used = false)]'],
        language: 'rust',
        source: 'https://pyo3.rs/latest/free-threading.html',
    },
    f2py: {
        toolkit: 'f2py',
        where: 'With the flag, in the command that builds it (NumPy 2.1 or newer)',
        lines: ['python -m numpy.f2py --freethreading-compatible -m NAME -c NAME.f90'],
        language: 'sh',
        source: 'https://numpy.org/doc/stable/f2py/usage.html',
    },
    mypyc: {
        toolkit: 'mypyc',
        where: 'Compiled by a newer mypy it declares support by itself: upgrade what builds it (mypy 1.18 or newer)',
        lines: ["python -m pip install 'mypy[mypyc]>=1.18'"],
        language: 'sh',
        source: 'https://mypy.readthedocs.io/en/stable/changelog.html',
    },
    cffi: {
        toolkit: 'CFFI',
        where: 'Generated by CFFI 2 it declares support by itself, on CPython 3.14t and newer: upgrade what builds it',
        lines: ["python -m pip install 'cffi>=2'"],
        language: 'sh',
        source: 'https://cffi.readthedocs.io/en/latest/whatsnew.html',
    },
};
const PROMISE = 'Declaring is a promise that CPython does not check: make the module safe without the GIL first, and test it under threads.';

;// CONCATENATED MODULE: ./lib/report/switches.js
const SWITCHES = [
    {
        distribution: 'frozenlist',
        variable: 'FROZENLIST_NO_EXTENSIONS',
        value: '1',
        source: 'https://github.com/aio-libs/frozenlist/blob/master/frozenlist/__init__.py',
    },
    {
        distribution: 'msgpack',
        variable: 'MSGPACK_PUREPYTHON',
        value: '1',
        source: 'https://github.com/msgpack/msgpack-python/blob/main/msgpack/__init__.py',
    },
    {
        distribution: 'multidict',
        variable: 'MULTIDICT_NO_EXTENSIONS',
        value: '1',
        source: 'https://github.com/aio-libs/multidict/blob/master/multidict/_compat.py',
    },
    {
        distribution: 'propcache',
        variable: 'PROPCACHE_NO_EXTENSIONS',
        value: '1',
        source: 'https://github.com/aio-libs/propcache/blob/master/src/propcache/_helpers.py',
    },
    {
        distribution: 'sqlalchemy',
        variable: 'DISABLE_SQLALCHEMY_CEXT_RUNTIME',
        value: '1',
        versions: /^2\.0\./,
        source: 'https://github.com/sqlalchemy/sqlalchemy/blob/rel_2_0/lib/sqlalchemy/util/_has_cy.py',
    },
    {
        distribution: 'wrapt',
        variable: 'WRAPT_DISABLE_EXTENSIONS',
        value: '1',
        source: 'https://github.com/GrahamDumpleton/wrapt/blob/master/src/wrapt/__wrapt__.py',
    },
    {
        distribution: 'yarl',
        variable: 'YARL_NO_EXTENSIONS',
        value: '1',
        source: 'https://github.com/aio-libs/yarl/blob/master/yarl/_quoting.py',
    },
    {
        distribution: 'zope-interface',
        variable: 'PURE_PYTHON',
        value: '1',
        source: 'https://github.com/zopefoundation/zope.interface/blob/master/src/zope/interface/_compat.py',
    },
];
function switchFor({ distribution, version }) {
    const name = distribution?.replace(/[-_.]+/g, '-').toLowerCase();
    return SWITCHES.find((each) => each.distribution === name && (each.versions?.test(version ?? '') ?? true)) ?? null;
}

;// CONCATENATED MODULE: ./lib/report/remedy.js



const DOTTED = /^[\p{ID_Start}_]\p{ID_Continue}*(\.[\p{ID_Start}_]\p{ID_Continue}*)*$/u;
const DISTRIBUTION = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,39}$/;
const TRACKING = 'https://py-free-threading.github.io/tracking/';
const WHEELS = 'https://hugovk.github.io/free-threaded-wheels/';
const REMEDIES = {
    dependency: `Upgrade to a release that declares support; ${TRACKING} and ${WHEELS} say which do.`,
    'test-tool': `Upgrade it, or run the tests without this plugin; ${TRACKING} and ${WHEELS} say which releases declare support.`,
    'build-tool': `Upgrade it; ${TRACKING} says which releases declare support. It runs in build processes only.`,
};
function remedyOf(offender) {
    if (offender.kind === 'own') {
        const { toolkit, where, lines } = DECLARATIONS[offender.builtWith ?? 'c'];
        const which = offender.builtWith === null ? 'If it is written in C' : `It is made with ${toolkit}`;
        return [`declare support. ${which}. ${where}:`, ...lines.map((line) => `  ${line}`), PROMISE].join('\n');
    }
    const how = installedAs(offender.installed);
    const known = switchFor(offender);
    return [
        REMEDIES[offender.kind],
        ...(how === null ? [] : [`It was ${how}.`]),
        ...(known === null ? [] : [`It does without the module where ${known.variable}=${known.value} is set.`]),
    ].join(' ');
}
function installedAs(installed) {
    if (installed === null)
        return null;
    const by = installed.by === null ? '' : ` by ${(0,plain/* plain */.pj)(installed.by, 40)}`;
    if (installed.how === 'wheel')
        return `installed${by} from its wheel`;
    if (installed.how === 'local-build')
        return `built from its sources${by}`;
    return by === '' ? null : `installed${by}`;
}
function pasteable(module) {
    return module.length <= 200 && DOTTED.test(module) && (0,plain/* plain */.pj)(module, 200) === module;
}
function allowLines(offenders, budget) {
    const lines = new Map();
    for (const same of byDistribution(offenders)) {
        const line = allowLine(same);
        if (line !== null)
            lines.set(line, same.length);
    }
    const fitting = [];
    let left = offenders.length;
    let length = 0;
    for (const [line, count] of lines) {
        length += line.length + 1;
        if (length > budget)
            break;
        fitting.push(line);
        left -= count;
    }
    return { lines: fitting, left };
}
function byDistribution(offenders) {
    const groups = new Map();
    for (const offender of offenders) {
        const key = offender.kind !== 'own' && DISTRIBUTION.test(offender.distribution ?? '') ? offender.distribution : offender;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [offender]);
        else
            group.push(offender);
    }
    return [...groups.values()];
}
function allowLine(same) {
    const [first] = same;
    if (first === undefined)
        return null;
    const name = same.length > 1 ? `dist:${first.distribution}` : first.module;
    if (same.length === 1 && !pasteable(name))
        return null;
    return `${name}  # ${[...release(first), 'does not declare free-threading support yet'].join(' ')}`;
}
function release({ kind, distribution, version }) {
    if (kind === 'own' || distribution === null || !DISTRIBUTION.test(distribution))
        return [];
    return version !== null && VERSION.test(version) ? [distribution, version] : [distribution];
}

// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(7142);
;// CONCATENATED MODULE: ./lib/report/annotations.js




const LIMIT = 10;
const HEADLINE = 3;
const NOTHING = { error: 0, warning: 0, notice: 0 };
function renderAnnotations(result, spent = NOTHING) {
    const offenders = leveled(result);
    const placed = offenders.filter((offender) => placeOf(offender) !== null);
    const around = [...problem(result), ...stale(result), ...unused(result), ...notices(result)];
    const failures = (0,comparison/* failureAnnotations */.rb)(result);
    const first = failures.onlyOff.filter(inWorkspace).slice(0, HEADLINE);
    const room = LIMIT - around.length - first.length - (offenders.length > 0 ? 1 : 0);
    const others = [...failures.onlyOff.filter(inWorkspace).slice(HEADLINE), ...failures.others.filter(inWorkspace)];
    const all = [
        ...problem(result),
        ...together(result, offenders, placed.slice(room)),
        ...stale(result),
        ...first,
        ...placed.slice(0, room).map(single),
        ...others.slice(0, Math.max(0, room - placed.length)),
        ...unused(result),
        ...notices(result),
    ];
    return withinBudget(all, spent);
}
function withinBudget(all, spent) {
    const count = (level) => all.filter((annotation) => annotation.level === level).length;
    if (['error', 'warning', 'notice'].every((level) => count(level) + spent[level] <= LIMIT || count(level) === 0))
        return all;
    const sent = [];
    let carried = [];
    for (const level of ['error', 'warning', 'notice']) {
        const ours = [...carried, ...all.filter((annotation) => annotation.level === level)];
        const room = Math.max(0, LIMIT - spent[level]);
        const [first, ...others] = ours;
        carried = [];
        if (first === undefined)
            continue;
        if (ours.length <= room)
            sent.push(...ours.map((annotation) => ({ ...annotation, level })));
        else if (room > 0)
            sent.push(naming({ ...first, level }, others.slice(room - 1)), ...others.slice(0, room - 1).map((each) => ({ ...each, level })));
        else
            carried = [naming(first, others)];
    }
    return [...sent, ...carried];
}
function naming(first, dropped) {
    if (dropped.length === 0)
        return first;
    const title = ({ title, file, line }) => (file === undefined ? title : `${title} (${(0,plain/* plainPath */.s1)(file, 80)}:${line})`);
    const names = (0,plain/* listed */.KE)({ items: dropped, show: title, budget: 400 });
    return { ...first, message: `${first.message}\nNot shown, because GitHub shows ten of a type and the suite printed its own: ${names}.` };
}
function leveled(result) {
    const levels = { fails: 'error', reported: 'warning', none: 'notice' };
    const all = result.offenders.filter(({ allowed }) => !allowed).map((offender) => ({ ...offender, level: levels[offender.effect] }));
    return ['error', 'warning', 'notice'].flatMap((level) => all.filter((offender) => offender.level === level));
}
function problem(result) {
    if (!result.failed || result.verdict === 'gil-reenabled' || result.verdict === 'stale-allowance')
        return [];
    const { what, fix, details } = (0,wording/* outcome */.bu)(result);
    return [
        {
            level: 'error',
            title: `gilproof: ${result.verdict}`,
            message: [
                ...within((0,plain/* plainLines */.y1)(what, { width: 1000 }), 1000),
                ...beside(result),
                ...within((0,plain/* plainLines */.y1)(details), 600),
                ...(fix === '' ? [] : within((0,plain/* plainLines */.y1)(`Fix: ${fix}`, { width: 1000 }), 1000)),
            ]
                .filter((line) => line !== '')
                .join('\n'),
        },
    ];
}
function within(lines, budget) {
    const fitting = [];
    let left = budget;
    for (const line of lines) {
        left -= line.length;
        if (left < 0)
            return [...fitting, '… more in the log'];
        fitting.push(line);
    }
    return fitting;
}
function together(result, offenders, dropped) {
    const [worst] = offenders;
    if (worst === undefined)
        return [];
    const name = (offender) => `${(0,plain/* plain */.pj)(offender.module, 80)} (${owner(offender)})`;
    const unshown = (0,plain/* listed */.KE)({ items: dropped, show: ({ module }) => (0,plain/* plain */.pj)(module, 80), budget: 300 });
    return [
        {
            level: worst.level,
            title: `${(0,wording/* counted */.hS)(offenders.length, 'extension module')} would switch the GIL back on`,
            message: [
                `${(0,plain/* listed */.KE)({ items: offenders, show: name, budget: 900 })}.`,
                'The suite loaded them, and they do not declare that they run without the GIL: where it is not forced off, importing any of them switches it on for the whole process.',
                ...(problem(result).length === 0 ? beside(result) : []),
                ...(worst.level === 'warning' ? ["'fail-on' leaves them out, so they do not fail the step."] : []),
                'Fix: upgrade, or declare support in your own; the annotations on the lines say which.',
                ...acceptance(offenders, 900),
                ...(dropped.length > 0 ? [`Without an annotation on their line (ten in all): ${unshown}.`] : []),
            ].join('\n'),
        },
    ];
}
function beside(result) {
    const unjudged = {
        items: result.unjudged,
        show: ({ module, why }) => `${(0,plain/* plain */.pj)(module, 80)} (${(0,plain/* plain */.pj)(why, 120)})`,
        budget: 400,
    };
    return [
        ...(result.alsoTrue.length > 0 ? [`Verdict: ${(0,wording/* verdicts */.rY)(result)}.`] : []),
        ...(result.unjudged.length > 0 && (0,wording/* outcome */.bu)(result).details.length === 0 ? [`Not judged: ${(0,plain/* listed */.KE)(unjudged)}.`] : []),
    ];
}
function single(offender) {
    const { level, module, chain } = offender;
    const name = (0,plain/* plain */.pj)(module, 80);
    const at = placeOf(offender);
    const between = chain.slice(1);
    const through = between.length > 0 ? `, through ${(0,plain/* listed */.KE)({ items: between, show: (step) => (0,plain/* plain */.pj)(step.module, 60), budget: 300 })}` : '';
    const bringing = at === offender.importedAt
        ? `This line brings in ${name} (${owner(offender)})${through}.`
        : `This line asks for what ${name} is of (${owner(offender)}); no line of yours in the workspace imports it.`;
    return {
        level,
        title: `${name} would switch the GIL back on`,
        message: [
            `${bringing} The module does not declare that it runs without the GIL, so CPython switches the GIL back on when it is imported.`,
            `Fix: ${remedyOf(offender)}`,
            ...acceptance([offender], 400),
        ].join('\n'),
        ...(at === null ? {} : { file: at.file, line: at.line }),
    };
}
function stale(result) {
    const { idle, over } = (0,wording/* staleAllowances */.Bc)(result.allowances);
    const level = result.failed && (0,wording/* holds */.v9)(result, 'stale-allowance') ? 'error' : 'warning';
    const unneeded = {
        level,
        title: `${(0,wording/* counted */.hS)(idle.length, 'allowance')} no longer needed`,
        message: `The suite loaded what these lines of 'allow' name, and none of it would switch the GIL on any more: ${quoted(idle)}.\nFix: delete them from 'allow'.`,
    };
    const late = {
        level,
        title: `${(0,wording/* counted */.hS)(over.length, 'allowance')} whose time is over`,
        message: `'allow' accepts for a time: ${quoted(over)}.\nFix: update what was accepted and delete the entry, or give it a later 'until'.`,
    };
    return [...(idle.length > 0 ? [unneeded] : []), ...(over.length > 0 ? [late] : [])];
}
function unused({ allowances: { unused } }) {
    if (unused.length === 0)
        return [];
    return [
        {
            level: 'notice',
            title: `${(0,wording/* counted */.hS)(unused.length, 'allowance')} not used here`,
            message: `The suite loaded nothing that these lines of 'allow' name: ${quoted(unused)}.\nKeep them if another job needs them.`,
        },
    ];
}
function notices({ notices }) {
    if (notices.length === 0)
        return [];
    return [{ level: 'notice', title: 'gilproof: good to know', message: (0,plain/* plainLines */.y1)(notices, { lines: 10, width: 250 }).join('\n') }];
}
function placeOf({ importedAt, declaredAt }) {
    return [importedAt, declaredAt].find((line) => line !== null && inWorkspace(line)) ?? null;
}
function inWorkspace({ file = '/' }) {
    return !/^([/\\]|[A-Za-z]:|\.\.(\/|$))/.test(file) && file.length <= 500 && (0,plain/* plain */.pj)(file, 1000) === file;
}
function owner(offender) {
    const release = (0,plain/* plain */.pj)((0,wording/* distribution */.Nx)(offender), 60);
    const kind = { own: 'your own', dependency: 'a dependency', 'test-tool': 'a test tool', 'build-tool': 'a build tool' }[offender.kind];
    return release === '' ? kind : `${release}, ${kind}`;
}
function acceptance(offenders, budget) {
    const { lines, left } = allowLines(offenders, budget);
    return [
        ...(lines.length > 0 ? ['Or accept for now, with your own reason:', 'allow: |', ...lines.map((line) => `  ${line}`)] : []),
        ...(left > 0
            ? [`(${left} without a line to paste: too many, or a name that is no identifier. 'path:GLOB' accepts a module by its file.)`]
            : []),
    ];
}
function quoted(entries) {
    return (0,plain/* listed */.KE)({ items: entries, show: (entry) => `'${(0,plain/* plain */.pj)(entry, 80)}'`, budget: 600 });
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(9820);
// EXTERNAL MODULE: ./lib/report/merged-log.js
var merged_log = __webpack_require__(1783);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/merged-table.js
var merged_table = __webpack_require__(1601);
;// CONCATENATED MODULE: ./lib/report/merged-summary.js





const merged_summary_LIMIT = 1_048_576;
const STEPS = [
    { rows: 1000, room: 300 },
    { rows: 200, room: 200 },
    { rows: 20, room: 100 },
];
function renderMergedSummary(result) {
    let rendered = '';
    for (const step of STEPS) {
        rendered = compose(result, step);
        if (Buffer.byteLength(rendered) < merged_summary_LIMIT)
            break;
    }
    return rendered;
}
function compose(result, step) {
    const blocks = [
        ...head(result),
        ...refused(result, step),
        ...failures(result, step),
        ...legs(result, step),
        ...offenders(result, step),
        ...cells(result, step),
        ...unjudged(result, step),
        ...notes(result),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function head(result) {
    const { what, fix } = (0,wording/* outcome */.bu)(result);
    const green = result.verdict === 'gil-reenabled' || result.verdict === 'stale-allowance' ? '⚠️' : '✅';
    const lines = (0,plain/* plainLines */.y1)(what, { width: 1000 });
    return [
        `## ${result.failed ? '❌' : green} ${(0,markdown/* text */.Qq)((0,wording/* verdicts */.rY)(result), 300)}: ${(0,markdown/* code */.aY)(result.name, 120)}, ${(0,wording/* counted */.hS)(result.merged.legs.length, 'leg')}`,
        `**What happened:**${lines.length > 1 ? `\n\n${(0,markdown/* preformatted */.EC)(lines)}` : ` ${(0,markdown/* text */.Qq)(lines.join(''), 1000)}`}`,
        ...(fix === '' ? [] : [`**Fix:** ${(0,markdown/* text */.Qq)(fix, 1000)}`]),
    ];
}
function refused({ merged: { missing, refused } }, step) {
    return section(`Not merged (${missing.length + refused.length})`, {
        head: ['report', 'why'],
        items: [...missing.map((file) => ({ file, why: 'missing' })), ...refused],
        row: ({ file, why }) => [(0,markdown/* code */.aY)((0,plain/* plainPath */.s1)(file, 160), 160), (0,markdown/* text */.Qq)(why, step.room)],
        step,
    });
}
function failures(result, step) {
    const { failures, comparisons } = result.merged;
    const ids = new Set(comparisons.flatMap((cell) => cell.onlyOff));
    const onlyOff = failures.filter(({ id }) => ids.has(id));
    const others = failures.filter(({ id }) => !ids.has(id));
    const row = ({ id, message, off, on, default: unset }) => [
        (0,markdown/* code */.aY)(id, step.room),
        ...[off, on, unset].map((legs) => where(legs, result, step)),
        (0,markdown/* text */.Qq)(message, step.room),
    ];
    const head = ['test', 'GIL off', 'GIL on', 'GIL default', 'message'];
    return [
        ...section(`Fail only with the GIL off (${onlyOff.length})`, { head, items: onlyOff, row, step }),
        ...section(`${onlyOff.length > 0 ? 'Other failed' : 'Failed'} tests (${others.length})`, { head, items: others, row, step }),
    ];
}
function legs(result, step) {
    const { head, columns, rows } = (0,merged_table/* legTable */.TL)(result, step.rows > 200 ? 60 : 20);
    const red = result.merged.legs.filter(({ failed }) => failed);
    return [
        ...section(`Legs (${result.merged.legs.length})`, {
            head: [...head, ...columns],
            items: rows,
            row: ({ place, legs }) => [...place.map((part) => (0,markdown/* text */.Qq)(part, 80)), ...columns.map((column) => (0,merged_table/* legCell */.X)(legs.get(column)))],
            step,
        }),
        ...section(`Red legs (${red.length})`, {
            head: ['leg', 'verdict', 'what happened'],
            items: red,
            row: (leg) => [(0,markdown/* code */.aY)(leg.name, 120), [leg.verdict, ...leg.alsoTrue].join(', '), (0,markdown/* text */.Qq)(leg.what ?? '', step.room)],
            step,
        }),
    ];
}
function offenders(result, step) {
    const paired = result.offenders.map((offender, index) => ({ offender, occurring: result.merged.offenders[index] }));
    const open = paired.filter(({ offender }) => !offender.allowed);
    const allowed = paired.filter(({ offender }) => offender.allowed);
    const row = ({ offender, occurring }) => [
        (0,markdown/* code */.aY)(offender.module, 120),
        ...merged_summary_release(offender, occurring),
        ...occurrences(occurring, result, step),
    ];
    const accept = allowLines(open.map(({ offender }) => offender), 4000).lines.map((line) => `  ${line}`);
    const head = ['module', 'distribution', 'kind', 'imported at', 'legs'];
    return [
        ...section(`Would switch the GIL back on (${open.length})`, { head, items: open, row, step }),
        ...(accept.length > 0 ? [(0,markdown/* folded */.TM)('Accept for now, with your own reasons', (0,markdown/* fence */.EU)('yaml', ['allow: |', ...accept]))] : []),
        ...section(`Allowed (${allowed.length})`, {
            head: [...head, 'reason'],
            items: allowed,
            row: (pair) => [...row(pair), (0,markdown/* code */.aY)(pair.offender.reason ?? '', step.room)],
            step,
        }),
    ];
}
function merged_summary_release({ distribution, kind }, occurring) {
    const versions = [...new Set(occurring?.occurrences.flatMap(({ version }) => version ?? []))];
    const name = distribution === null ? '' : (0,markdown/* code */.aY)([distribution, versions.join(', ')].join(' ').trim(), 80);
    return [name, kind];
}
function occurrences(occurring, result, step) {
    const all = occurring?.occurrences ?? [];
    const lines = [...new Set(all.map(({ importedAt }) => imported(importedAt)))];
    const more = lines.length > 3 ? ` and ${lines.length - 3} more` : '';
    return [
        `${lines.slice(0, 3).join(', ')}${more}`,
        where(all.flatMap(({ legs }) => legs).sort((one, other) => one - other), result, step),
    ];
}
function imported(line) {
    return line === null ? 'no line of yours' : (0,markdown/* code */.aY)((0,wording/* place */.ik)(line, 160), 160);
}
function cells({ merged: { comparisons } }, step) {
    return section('GIL off beside on', {
        head: ['leg', 'fail only off', 'only on', 'in both', 'time off', 'time on', 'off / on'],
        items: comparisons,
        row: ({ cell, onlyOff, onlyOn, both, seconds }) => [
            (0,markdown/* text */.Qq)(cell, step.room),
            ...[onlyOff, onlyOn, both].map((ids) => `${ids.length}`),
            `${seconds.off.toFixed(1)} s`,
            `${seconds.on.toFixed(1)} s`,
            `× ${seconds.ratio.toFixed(2)}`,
        ],
        step,
    });
}
function unjudged(result, step) {
    return section(`Not judged (${result.merged.unjudged.length})`, {
        head: ['module', 'why', 'legs'],
        items: result.merged.unjudged,
        row: ({ module, why, legs }) => [(0,markdown/* code */.aY)(module, 120), (0,markdown/* text */.Qq)(why, step.room), where(legs, result, step)],
        step,
    });
}
function notes({ allowances: { stale, unused }, notices }) {
    const entries = (items) => (0,plain/* listed */.KE)({ items, show: (entry) => (0,markdown/* code */.aY)(entry, 80), budget: 4000 });
    const items = [
        ...(stale.length > 0 ? [`- **Stale allowances**, which no leg needs, so delete them: ${entries(stale)}`] : []),
        ...(unused.length > 0 ? [`- **Unused allowances**, which no leg needs that was judged: ${entries(unused)}`] : []),
        ...notices.slice(0, 20).map((notice) => `- **Note:** ${(0,markdown/* text */.Qq)(notice, 300)}`),
        ...(notices.length > 20 ? [`- … and ${notices.length - 20} more notes, all in the JSON report`] : []),
    ];
    return items.length === 0 ? [] : [items.join('\n')];
}
function where(places, result, { room }) {
    const names = (0,merged_table/* whichLegs */.HU)(places, result);
    return names === 'all' ? `all ${places.length}` : (0,plain/* listed */.KE)({ items: names, show: (name) => (0,markdown/* code */.aY)(name, 80), budget: room });
}
function section(title, { head, items, row, step }) {
    if (items.length === 0)
        return [];
    const rows = items.slice(0, step.rows).map(row);
    const filled = head.map((_, column) => column === 0 || rows.some((cells) => cells[column] !== ''));
    const cut = (cells) => cells.filter((_, column) => filled[column]);
    const more = items.length - step.rows;
    return [`### ${title}`, (0,markdown/* table */.tp)(cut(head), rows.map(cut)), ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : [])];
}

;// CONCATENATED MODULE: ./lib/report/summary/facts.js



function facts(result) {
    const { host, python, install, runs } = result;
    const longest = Math.max(install?.seconds ?? 0, ...runs.map(({ seconds }) => seconds));
    const rows = [
        ...(python === null
            ? []
            : [
                ['interpreter', (0,markdown/* text */.Qq)((0,wording/* interpreter */.n3)(python), 120)],
                ['executable', (0,markdown/* code */.aY)((0,plain/* plainPath */.s1)(python.executable, 160), 160)],
            ]),
        ['machine', (0,markdown/* text */.Qq)(`${host.os} ${host.arch}`, 60)],
        ...(install === null ? [] : [['install', `${(0,wording/* bar */.M0)(install.seconds, longest)} ${(0,markdown/* text */.Qq)((0,wording/* ending */.K1)(install), 80)}`]]),
        ...runs.map((run) => [`run, GIL ${run.gil}`, `${(0,wording/* bar */.M0)(run.seconds, longest)} ${(0,markdown/* text */.Qq)((0,wording/* ending */.K1)(run), 80)}`]),
        ...(runs.length === 0
            ? []
            : [
                ['processes', (0,wording/* processes */.uF)(result.processes)],
                ['modules', (0,wording/* modules */.av)(result.modules)],
            ]),
    ];
    return [(0,markdown/* folded */.TM)('Interpreter, times and counts', (0,markdown/* table */.tp)(['', ''], rows))];
}

;// CONCATENATED MODULE: ./lib/report/summary/grouped.js
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = key(item).join('\0');
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/report/summary/rows.js


const UNFOLDED = 25;
function truncated({ head, items, row, detail }) {
    const rows = items.slice(0, detail.rows).map(row);
    const [first, rest] = rows.length > UNFOLDED + 5 ? [rows.slice(0, UNFOLDED), rows.slice(UNFOLDED)] : [rows, []];
    const more = items.length - detail.rows;
    return [
        (0,markdown/* table */.tp)(head, first),
        ...(rest.length > 0 ? [(0,markdown/* folded */.TM)(`${rest.length} more`, (0,markdown/* table */.tp)(head, rest))] : []),
        ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : []),
    ];
}
const HEADS = ['module', 'imported at', 'from'];
function rows_cells(offender) {
    const release = (0,wording/* distribution */.Nx)(offender);
    const from = release === '' ? offender.kind : `${(0,markdown/* code */.aY)(release, 80)}${offender.kind === 'dependency' ? '' : ` ${offender.kind}`}`;
    return [(0,markdown/* code */.aY)(offender.module, 120), origin(offender), from];
}
function origin({ importedAt, declaredAt }) {
    if (importedAt !== null)
        return line(importedAt);
    return declaredAt === null ? 'no line of yours' : `asked for at ${line(declaredAt)}`;
}
function line(at) {
    return (0,markdown/* code */.aY)((0,wording/* place */.ik)(at, 160), 160);
}

;// CONCATENATED MODULE: ./lib/report/summary/next.js








const next_UNFOLDED = 15;
function next({ offenders }, detail) {
    const open = offenders.filter(({ allowed }) => !allowed);
    if (open.length === 0)
        return [];
    const remedies = [...own(open), ...foreign(open, detail)];
    return ['### What to do next', ...next_acceptance(open, detail), ...remedies];
}
function next_acceptance(open, detail) {
    const { lines, left } = allowLines(open, detail.allow);
    const list = (0,markdown/* fence */.EU)('yaml', ['allow: |', ...lines.map((each) => `  ${each}`)]);
    const remainder = left > 0
        ? [`${left} without a line to paste: too many, or a name that is no identifier. \`path:GLOB\` accepts a module by its file.`]
        : [];
    if (lines.length === 0)
        return remainder;
    return [
        '**Be green today:** put them under `with:`, each with your own reason. New offenders still fail, and a line that is no longer needed does too.',
        lines.length > next_UNFOLDED ? (0,markdown/* folded */.TM)(`The list, ${(0,wording/* counted */.hS)(lines.length, 'line')}`, list) : list,
        ...remainder,
    ];
}
function own(open) {
    const modules = open.filter(({ kind }) => kind === 'own');
    if (modules.length === 0)
        return [];
    return [`**Your own: declare support.** ${PROMISE}`, ...grouped(modules, ({ builtWith }) => [builtWith]).flatMap(declaration)];
}
function declaration(modules) {
    const { builtWith } = modules[0];
    const { toolkit, where, lines, language, source } = DECLARATIONS[builtWith ?? 'c'];
    const guessed = builtWith === null ? ', if it is written in C' : ` (${toolkit})`;
    return [`${named(modules)}${guessed}: ${(0,markdown/* text */.Qq)(where)} ([source](${source})):`, (0,markdown/* fence */.EU)(language, lines)];
}
function foreign(open, detail) {
    const others = open.filter(({ kind }) => kind !== 'own');
    const all = grouped(others, ({ kind, distribution, module, version }) => [kind, distribution ?? module, version]);
    if (all.length === 0)
        return [];
    const more = all.length - detail.remedies;
    const items = all.slice(0, detail.remedies).map((group) => `- ${next_release(group)}`);
    const list = [...items, ...(more > 0 ? [`- … and ${more} more, all in the JSON report`] : [])].join('\n');
    const kinds = new Set(all.map(([{ kind }]) => kind));
    return [
        `**${kinds.has('dependency') ? 'Dependencies' : 'Tools'}: upgrade.** Which releases declare support: [py-free-threading](${TRACKING}), [free-threaded wheels](${WHEELS}).${kinds.has('test-tool') ? ' Tests can also be run without a plugin.' : ''}`,
        items.length > next_UNFOLDED ? (0,markdown/* folded */.TM)((0,wording/* counted */.hS)(all.length, 'distribution'), list) : list,
    ];
}
function next_release(group) {
    const [first] = group;
    const name = (0,wording/* distribution */.Nx)(first);
    const asked = first.declaredAt === null ? [] : [`asked for at ${line(first.declaredAt)}`];
    const how = installedAs(first.installed);
    const facts = [...(first.kind === 'dependency' ? [] : [first.kind]), ...(how === null ? [] : [(0,markdown/* text */.Qq)(how, 160)]), ...asked];
    const known = switchFor(first);
    return [
        name === '' ? named(group) : `${(0,markdown/* code */.aY)(name, 80)}: ${named(group)}`,
        ...(facts.length > 0 ? [` (${facts.join(', ')})`] : []),
        ...(known === null ? [] : [`. Does without it where \`${known.variable}=${known.value}\` is set ([source](${known.source}))`]),
    ].join('');
}
function named(modules) {
    return (0,plain/* listed */.KE)({ items: modules, show: ({ module }) => (0,markdown/* code */.aY)(module, 80), budget: 1000 });
}

;// CONCATENATED MODULE: ./lib/report/summary/graph.js




const MOST_NODES = 40;
const MOST_OFFENDERS = 400;
const MOST_ALIKE = 2;
function graph(open) {
    const nodes = new Map();
    const edges = new Set();
    const node = (key, label, look) => {
        const known = nodes.get(key);
        if (known)
            return known.id;
        const id = `n${nodes.size}`;
        nodes.set(key, { id, label, look });
        return id;
    };
    const behind = open.filter(({ chain }) => chain.length > 1);
    if (behind.length > MOST_OFFENDERS)
        return [];
    const groups = alike(behind);
    if (groups.length < 2)
        return [];
    for (const [first, ...others] of groups) {
        const way = first.chain.map((step, index) => index === 0 && first.importedAt !== null
            ? node(`line ${(0,wording/* place */.ik)(first.importedAt, 1000)}`, (0,wording/* place */.ik)(first.importedAt, 48), 'line')
            : node(`module ${step.module}`, (0,plain/* plain */.pj)(step.module, 48), 'module'));
        const label = others.length === 0 ? (0,plain/* plain */.pj)(first.module, 48) : `${(0,plain/* plain */.pj)((0,wording/* distribution */.Nx)(first), 40)} (${others.length + 1} modules)`;
        way.push(node(`offender ${first.file} ${first.module}`, label, 'offender'));
        if (nodes.size > MOST_NODES)
            return [];
        for (const [index, to] of way.entries())
            if (index > 0 && way[index - 1] !== to)
                edges.add(`${way[index - 1]} --> ${to}`);
    }
    const shapes = { line: ['([', '])'], module: ['[', ']'], offender: ['[[', ']]'] };
    const drawn = [...nodes.values()].map(({ id, label, look }) => `  ${id}${shapes[look][0]}"${escaped(label)}"${shapes[look][1]}:::${look}`);
    return [(0,markdown/* fence */.EU)('mermaid', ['flowchart LR', ...drawn, ...[...edges].map((edge) => `  ${edge}`), ...STYLES])];
}
const STYLES = [
    '  classDef line fill:#ddf4ff,stroke:#0969da,color:#1f2328',
    '  classDef module fill:#f6f8fa,stroke:#59636e,color:#1f2328',
    '  classDef offender fill:#ffebe9,stroke:#cf222e,color:#1f2328',
];
function alike(offenders) {
    const groups = grouped(offenders, ({ distribution, module, chain }) => [
        distribution ?? module,
        chain.map((step) => [step.module, step.line]),
    ]);
    return groups.flatMap((group) => (group.length > MOST_ALIKE ? [group] : group.map((each) => [each])));
}
function escaped(label) {
    return [...label].map((point) => (/[A-Za-z0-9./ ]/.test(point) ? point : `#${point.codePointAt(0)};`)).join('');
}

;// CONCATENATED MODULE: ./lib/report/summary/offenders.js






function openTable({ offenders }, detail) {
    const open = offenders.filter(({ allowed }) => !allowed);
    if (open.length === 0)
        return [];
    const list = (0,markdown/* folded */.TM)('Import chains', open.slice(0, detail.rows).map(chain).join('\n'));
    return [
        `### Would switch the GIL back on (${open.length})`,
        ...truncated({ head: HEADS, items: open, row: rows_cells, detail }),
        ...(detail.chains ? [...graph(open), list] : ['The import chains are left out here, for their length; the JSON report has them.']),
    ];
}
function chain({ module, chain }) {
    const steps = chain.map((step) => (0,markdown/* code */.aY)(`${(0,plain/* plain */.pj)(step.module, 100)}:${step.line}`, 120));
    const shown = steps.length > 12 ? [...steps.slice(0, 6), '…', ...steps.slice(-5)] : steps;
    return `- ${[...shown, (0,markdown/* code */.aY)(module, 120)].join(' → ')}`;
}
function reproduction({ offenders, python }) {
    const commands = offenders
        .filter(({ module, allowed }) => !allowed && pasteable(module))
        .map(({ module }) => `python -W error::RuntimeWarning -c "import ${module}"`);
    if (commands.length === 0)
        return [];
    const which = python === null ? 'a free-threaded CPython' : (0,markdown/* code */.aY)(`CPython ${python.version}t`, 40);
    const body = [
        `On ${which}, in the environment of the suite, with \`PYTHON_GIL\` unset (where it is 0, CPython never says a word). One module a process: CPython names only the first.`,
        (0,markdown/* fence */.EU)('sh', commands.slice(0, 5)),
    ];
    return [(0,markdown/* folded */.TM)('See it yourself', body.join('\n\n'))];
}
function allowedTable({ offenders }, detail) {
    const allowed = offenders.filter(({ allowed }) => allowed);
    if (allowed.length === 0)
        return [];
    const row = (offender) => [...rows_cells(offender), (0,markdown/* code */.aY)(offender.reason ?? '', 200)];
    const rows = truncated({ head: [...HEADS, 'reason'], items: allowed, row, detail });
    return [`### Allowed (${allowed.length})`, ...rows];
}
function unjudgedTable({ unjudged }, detail) {
    if (unjudged.length === 0)
        return [];
    const row = ({ module, file, why }) => [(0,markdown/* code */.aY)(module, 120), (0,markdown/* code */.aY)((0,plain/* plainPath */.s1)(file, 160), 160), (0,markdown/* code */.aY)(why, 200)];
    return [`### Not judged (${unjudged.length})`, ...truncated({ head: ['module', 'file', 'why'], items: unjudged, row, detail })];
}
function offenders_notes(result) {
    const { unused } = result.allowances;
    const { idle, over } = (0,wording/* staleAllowances */.Bc)(result.allowances);
    const shown = (0,wording/* notices */.oE)(result);
    const entries = (items) => (0,plain/* listed */.KE)({ items, show: (entry) => (0,markdown/* code */.aY)(entry, 80), budget: 4000 });
    const items = [
        ...(idle.length > 0 ? [`- **Stale allowances**, loaded and no longer offending, so delete them: ${entries(idle)}`] : []),
        ...(over.length > 0 ? [`- **Stale allowances**, accepted for a time: ${entries(over)}`] : []),
        ...(unused.length > 0 ? [`- **Unused allowances**, not loaded here: ${entries(unused)}`] : []),
        ...shown.slice(0, 20).map((notice) => `- **Note:** ${(0,markdown/* text */.Qq)(notice, 300)}`),
        ...(shown.length > 20 ? [`- … and ${shown.length - 20} more notes, all in the JSON report`] : []),
    ];
    return items.length === 0 ? [] : [items.join('\n')];
}

// EXTERNAL MODULE: ./lib/report/stacks.js
var stacks = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/report/summary/stacks.js



function stacks_stacks(result, { rows }) {
    const shown = (0,stacks/* stacksOf */.J)(result);
    if (shown.length === 0)
        return [];
    const most = Math.min(40, rows);
    const more = shown.length - most;
    const blocks = shown.slice(0, most).map(({ title, stack }, index) => {
        if (stack.length === 0)
            return (0,markdown/* text */.Qq)(title, 400);
        const lines = (0,markdown/* preformatted */.EC)((0,plain/* plainLines */.y1)(stack, { lines: index === 0 ? 200 : 80 }));
        return index === 0 ? `${(0,markdown/* text */.Qq)(title, 400)}\n\n${lines}` : (0,markdown/* folded */.TM)((0,markdown/* text */.Qq)(title, 400), lines);
    });
    const heading = result.hangs.length > 0 ? 'Still running' : 'Crashed';
    return [`### ${heading} (${shown.length})`, ...blocks, ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : [])];
}

;// CONCATENATED MODULE: ./lib/report/summary/verdict.js



function verdict(result) {
    const green = result.verdict === 'gil-reenabled' || result.verdict === 'stale-allowance' ? '⚠️' : '✅';
    const { what, details } = (0,wording/* outcome */.bu)(result);
    return [
        `## ${result.failed ? '❌' : green} ${(0,markdown/* text */.Qq)(result.verdict, 60)}: ${headline(result)}`,
        circumstances(result),
        ...(result.alsoTrue.length > 0 ? [`**Verdict:** ${(0,markdown/* text */.Qq)((0,wording/* verdicts */.rY)(result), 300)}.`] : []),
        offendersAlone(result) ? ALONE : prose('What happened', what),
        ...(result.failed && result.help !== null ? [`[Causes and fixes of this verdict](${result.help})`] : []),
        ...(details.length === 0 ? [] : [(0,markdown/* folded */.TM)('Details', (0,markdown/* preformatted */.EC)((0,plain/* plainLines */.y1)(details, { lines: 60 })))]),
    ];
}
function fix(result) {
    const { fix } = (0,wording/* outcome */.bu)(result);
    if (fix === '' || offendersAlone(result))
        return [];
    return [prose('Fix', fix)];
}
const ALONE = 'The tests passed with the GIL off. Wherever it is not forced off, importing any one of these modules switches it back on for the whole process.';
function offendersAlone({ verdict, alsoTrue, failed, offenders }) {
    return failed && verdict === 'gil-reenabled' && alsoTrue.length === 0 && offenders.some(({ allowed }) => !allowed);
}
function prose(label, words) {
    const lines = (0,plain/* plainLines */.y1)(words, { width: 1000 });
    return `**${label}:**${lines.length > 1 ? `\n\n${(0,markdown/* preformatted */.EC)(lines)}` : ` ${(0,markdown/* text */.Qq)(lines.join(''), 1000)}`}`;
}
function circumstances(result) {
    const { name, python, host, runs, modules, processes } = result;
    const parts = [
        (0,markdown/* code */.aY)(name, 120),
        ...(python === null ? [] : [(0,markdown/* text */.Qq)((0,wording/* interpreter */.n3)(python), 120)]),
        (0,markdown/* text */.Qq)(`${host.os} ${host.arch}`, 60),
        ...(runs.length === 0 ? [] : [(0,wording/* counted */.hS)(modules.loaded, 'extension module'), (0,wording/* counted */.hS)(processes.reported, 'Python process')]),
        ...runs.map((run) => (0,wording/* seconds */.YA)(run.seconds)),
    ];
    return parts.join(' · ');
}
function headline(result) {
    const open = result.offenders.filter(({ allowed, effect }) => !allowed && effect !== 'none').length;
    const reenabled = `${(0,wording/* counted */.hS)(open, 'extension module')} would switch the GIL back on`;
    const words = {
        'internal-error': 'a defect of gilproof',
        'bad-input': 'an input cannot be used',
        'no-interpreter': 'there is no free-threaded CPython here',
        'install-failed': 'the suite was not started',
        cancelled: 'the job was cancelled',
        'timed-out': 'the suite did not end in time',
        'tests-failed-and-gil-reenabled': `the tests failed, and ${reenabled}`,
        'tests-failed': 'the tests failed',
        'gil-reenabled': reenabled,
        unproven: (0,markdown/* text */.Qq)((0,plain/* plain */.pj)(result.unprovenReason ?? 'nothing was seen', 120), 120),
        'stale-allowance': `${(0,wording/* counted */.hS)(result.allowances.stale.length, 'line')} of <code>allow</code> can go`,
        clean: 'free-threaded',
        'tests-passed': 'the control leg, with the GIL on',
        ready: 'the interpreter is free-threaded',
    };
    return words[result.verdict];
}

;// CONCATENATED MODULE: ./lib/report/summary.js






const summary_LIMIT = 1_048_576;
const summary_comparison = (result, { rows }) => (0,comparison/* comparisonBlocks */._3)(result, rows);
const SECTIONS = [
    verdict,
    fix,
    summary_comparison,
    stacks_stacks,
    next,
    openTable,
    unjudgedTable,
    offenders_notes,
    allowedTable,
    reproduction,
    facts,
];
const summary_STEPS = [
    { chains: true, rows: 5000, remedies: 500, allow: 60_000 },
    { chains: false, rows: 5000, remedies: 200, allow: 60_000 },
    { chains: false, rows: 2000, remedies: 100, allow: 60_000 },
    { chains: false, rows: 300, remedies: 50, allow: 20_000 },
    { chains: false, rows: 20, remedies: 20, allow: 4000 },
];
function renderSummary(result) {
    let rendered = '';
    for (const detail of summary_STEPS) {
        rendered = `${SECTIONS.flatMap((section) => section(result, detail)).join('\n\n')}\n`;
        if (Buffer.byteLength(rendered) < summary_LIMIT)
            break;
    }
    return rendered;
}

;// CONCATENATED MODULE: ./lib/publish.js











function runnerFront(to) {
    return { exportPython: exportPython, publish: (result, known) => publish(result, known, to) };
}
function publish(result, known, to) {
    const { log, annotations, summary } = render(result);
    info(log);
    const show = known.inputs ?? { annotations: true, summary: true, report: null };
    const spent = annotationsSpent(known);
    if (show.annotations)
        for (const annotation of annotations(spent))
            annotate(annotation);
    if (show.summary && to.env.GITHUB_STEP_SUMMARY)
        (0,external_node_fs_.appendFileSync)(to.env.GITHUB_STEP_SUMMARY, summary);
    const files = writeFiles({ report: () => show.report ?? freeName(to.temporary, result), json: (0,json/* renderJson */.h)(result), summary });
    writeOutputs({ result, cacheKey: known.python?.cacheKey ?? null, ...files });
    return result.failed || files.report === null ? 1 : 0;
}
function render(result) {
    if (!('merged' in result))
        return { log: (0,log/* renderLog */.N)(result), annotations: (spent) => renderAnnotations(result, spent), summary: renderSummary(result) };
    return { log: (0,merged_log/* renderMergedLog */.n)(result), annotations: () => (0,merged_log/* renderMergedAnnotations */.N)(result), summary: renderMergedSummary(result) };
}
function annotationsSpent({ install, suites = [], tracebacksMatched = false }) {
    const counts = [install, ...suites.map(({ ending }) => ending)].flatMap((ending) => ending?.annotations ?? []);
    const sum = (of) => counts.reduce((total, each) => total + each[of], 0);
    return { error: sum('error') + (tracebacksMatched ? sum('tracebacks') : 0), warning: sum('warning'), notice: sum('notice') };
}
function writeFiles(of) {
    try {
        const report = of.report();
        const summaryFile = report.replace(/(\.json)?$/, '.summary.md');
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(report), { recursive: true });
        (0,external_node_fs_.writeFileSync)(report, of.json);
        (0,external_node_fs_.writeFileSync)(summaryFile, of.summary);
        return { report, summaryFile };
    }
    catch (failure) {
        error(`The report cannot be written: ${failure.message}`, { title: 'gilproof: no report' });
        return { report: null, summaryFile: null };
    }
}
function annotate({ level, title, message, file, line }) {
    const place = file === undefined ? { title } : { title, file, ...(line === undefined ? {} : { startLine: line }) };
    ({ error: error, warning: warning, notice: notice })[level](message, place);
}
function freeName(folder, result) {
    const name = fileName(result);
    for (let n = 1;; n++) {
        const file = (0,external_node_path_.join)(folder, `gilproof-${name}-${n}.json`);
        try {
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'wx'));
            return file;
        }
        catch (failure) {
            if (!(0,external_node_fs_.existsSync)(file))
                throw failure;
        }
    }
}
function fileName({ name, host: { job, matrix } }) {
    const letters = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '');
    const isLeg = matrix !== null && Object.keys(matrix).length > 0;
    if (letters === job && letters === name && letters.length <= 80 && !isLeg)
        return letters;
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([name, job, matrix]))
        .digest('hex')
        .slice(0, 8);
    return `${letters.slice(0, 71) || 'run'}-${digest}`;
}


/***/ })

};
