export const id = 782;
export const ids = [782];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xj: () => (/* binding */ SWITCHES),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   pT: () => (/* binding */ BadUsage),
/* harmony export */   tT: () => (/* binding */ VALUES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4904);
/* harmony import */ var _report_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6906);





const VALUES = {
    gil: ['MODE', 'off, the default: the proof. on: the control leg. both: one after the other. default: as CPython pleases'],
    allow: ['LINE', "a known offender, 'module  # reason'; may be given several times"],
    'fail-on': ['KINDS', 'own, dependency, test-tool, build-tool, stale, silent (comma-separated); or none'],
    python: ['PATH', 'use exactly this interpreter: a path or a command'],
    'python-version': ['VERSION', "what to look for, and to download where there is none: 3.14t, '>=3.13', …"],
    timeout: ['TIME', 'for the command: 90s, 45m or 2h'],
    name: ['TEXT', "what the run is called in reports; the project's folder if not given"],
    report: ['FILE', 'write the JSON report there'],
    mirror: ['URL', 'where to download interpreters from'],
    expect: ['WHAT', 'with merge: how many reports there must be, or the name of one; may be given several times'],
};
const SWITCHES = {
    'check-latest': 'look online for a newer version than the ones that are found',
    json: 'print the JSON report on stdout, and all else on stderr',
    help: 'print this',
    version: 'print the version of gilproof',
};
const LISTS = ['allow', 'expect'];
const VERBS = ['audit', 'merge'];
class BadUsage extends Error {
}
function readArguments(argv, cwd) {
    const split = argv.indexOf('--');
    const [own, command] = split < 0 ? [argv, []] : [argv.slice(0, split), argv.slice(split + 1)];
    const { values, positionals } = parsed(own);
    const inputs = {};
    for (const [flag, given] of values)
        if (flag !== 'json')
            inputs[`INPUT_${flag.toUpperCase()}`] = located(flag, given, cwd);
    const json = values.has('json');
    if (values.has('help') || values.has('version'))
        return { asks: values.has('help') ? 'help' : 'version', inputs, command, json };
    const [word, ...rest] = positionals;
    const verb = VERBS.find((each) => each === word);
    if (verb === undefined) {
        if (word !== undefined)
            throw new BadUsage(notAVerb(word, own));
        if (command.length === 0)
            throw new BadUsage(`${split < 0 ? 'there is nothing to run' : 'nothing stands after --'}: ${EXAMPLE}`);
        return { asks: 'run', inputs, command, json };
    }
    if (split >= 0)
        throw new BadUsage(`'${verb}' runs no command, so it does not go together with --`);
    if (rest.length === 0)
        throw new BadUsage(`'${verb}' needs ${verb === 'audit' ? 'an environment or a wheel' : 'the paths of reports'}`);
    inputs[`INPUT_${verb.toUpperCase()}`] = rest.map((path) => (verb === 'audit' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path) : asGlob(path, cwd))).join('\n');
    return { asks: verb, inputs, command, json };
}
const EXAMPLE = 'gilproof -- python -m pytest';
function parsed(argv) {
    const strings = Object.keys(VALUES).map((flag) => [flag, { type: 'string' }]);
    const booleans = Object.keys(SWITCHES).map((flag) => [flag, { type: 'boolean', ...SHORT[flag] }]);
    const options = Object.fromEntries([...strings, ...booleans]);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (positionals.length > 0 && !VERBS.some((verb) => verb === positionals[0]))
            break;
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        if (Object.hasOwn(SWITCHES, name)) {
            if (value !== undefined)
                throw new BadUsage(`${rawName} takes no value`);
            values.set(name, 'true');
            continue;
        }
        if (!Object.hasOwn(VALUES, name))
            throw new BadUsage(unknown(rawName, Object.keys(options)));
        const example = `--${name}=${VALUES[name][0]}`;
        if (value === undefined || value.trim() === '')
            throw new BadUsage(`${rawName} needs a value: ${example}`);
        if (!inlineValue && value.startsWith('-'))
            throw new BadUsage(`${rawName} needs a value: ${example}; if it is ${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(value, 80)}, write ${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(`${rawName}=${value}`, 120)}`);
        const before = LISTS.includes(name) ? values.get(name) : undefined;
        values.set(name, before === undefined ? value : `${before}\n${value}`);
    }
    return { values, positionals };
}
const SHORT = { help: { short: 'h' }, version: { short: 'V' } };
function located(flag, value, cwd) {
    if (flag === 'report')
        return /[/\\]$/.test(value) ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, value)}/` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, value);
    return flag === 'python' && /[/\\]/.test(value) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, value) : value;
}
function asGlob(path, cwd) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)) ? path.replaceAll(/[*?[{]/g, '[$&]') : path;
}
function notAVerb(word, argv) {
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .k)(word, VERBS);
    if (meant !== null)
        return `there is no '${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(word, 80)}'; did you mean '${meant}'?`;
    return `what is to run stands after --: gilproof -- ${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(argv.slice(argv.indexOf(word)).join(' '), 200)}`;
}
function unknown(raw, known) {
    const meant = raw.startsWith('--') ? (0,_closest_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .k)(raw.slice(2), known) : null;
    return `there is no flag ${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(raw, 80)}${meant === null ? '' : `; did you mean --${meant}?`}`;
}


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/conclude.js + 2 modules
var conclude = __webpack_require__(935);
// EXTERNAL MODULE: ./lib/suite/stop.js
var stop = __webpack_require__(1250);
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./lib/cli/cache.js


function cacheFolder({ env, platform }) {
    if (env.XDG_CACHE_HOME && (0,external_node_path_.isAbsolute)(env.XDG_CACHE_HOME))
        return (0,external_node_path_.join)(env.XDG_CACHE_HOME, 'gilproof');
    if (platform === 'win32')
        return env.LOCALAPPDATA ? (0,external_node_path_.join)(env.LOCALAPPDATA, 'gilproof') : null;
    if (!env.HOME)
        return null;
    return platform === 'darwin' ? (0,external_node_path_.join)(env.HOME, 'Library', 'Caches', 'gilproof') : (0,external_node_path_.join)(env.HOME, '.cache', 'gilproof');
}
function keepCompiled(machine) {
    const folder = cacheFolder(machine);
    if (folder !== null && !machine.env.CI)
        module.enableCompileCache?.(join(folder, 'compiled'));
}

// EXTERNAL MODULE: ./lib/cli/screen.js
var screen = __webpack_require__(1264);
;// CONCATENATED MODULE: ./lib/cli/command.js









async function runCommand(host, program) {
    for (const stream of [host.stdout, host.stderr])
        stream.on('error', (error) => endWithReader(error, host));
    let asked;
    try {
        asked = (0,cli_arguments/* readArguments */.lR)(host.argv.slice(2), host.cwd());
    }
    catch (error) {
        const { syscall } = error;
        if (!(error instanceof cli_arguments/* BadUsage */.pT) && syscall !== 'uv_cwd')
            throw error;
        host.stderr.write(`gilproof: ${error instanceof cli_arguments/* BadUsage */.pT ? error.message : 'the current folder is gone'}\nSee gilproof --help.\n`);
        return verdict/* VERDICTS */.bk['bad-input'].exitCode;
    }
    if (asked.asks === 'help')
        host.stdout.write((await __webpack_require__.e(/* import() */ 931).then(__webpack_require__.bind(__webpack_require__, 931))).help());
    else if (asked.asks === 'version')
        host.stdout.write(`${versionOf(program.dist)}\n`);
    else
        return tell(asked, host, program);
    return 0;
}
async function tell(asked, host, { dist, gilproof, cancelling }) {
    const { env, platform, arch, stdout, stderr } = host;
    const { asks, command, json } = asked;
    const chatter = json ? stderr : stdout;
    const cwd = host.cwd();
    const workspace = asks === 'merge' ? cwd : projectOf(cwd);
    const active = activePython(asked, { env, platform });
    const terminal = { stdout, chatter, env, json, activeOnly: active !== null };
    const front = {
        exportPython: () => { },
        publish: async (result, from) => (await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__, 2832))).publish(result, from, terminal),
    };
    const machine = { os: platform, arch, job: null };
    const known = { host: machine, docs: null };
    let temporary;
    const clean = () => {
        if (temporary !== undefined)
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    };
    host.once('exit', clean);
    try {
        temporary = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'gilproof-run-')));
        const toolCache = env.RUNNER_TOOL_CACHE || cacheFolder({ env, platform });
        return await gilproof({
            env,
            platform,
            arch,
            stdout: chatter,
            stderr,
            ...cancelling,
            workspace,
            runnerTemp: temporary,
            host: machine,
            docs: null,
            recorder: (0,external_node_path_.join)(dist, 'recorder'),
            scripts: dist,
            asItIs: true,
            asked: {
                INPUT_NAME: (0,external_node_path_.basename)(workspace),
                'INPUT_WORKING-DIRECTORY': cwd,
                ...(active === null ? {} : { INPUT_PYTHON: active }),
                ...asked.inputs,
            },
            ...(asks === 'run' ? { command } : {}),
            ...(toolCache === null ? {} : { toolCache }),
            ...(active === null ? {} : { called: screen/* ACTIVE */.Hc }),
            voice: (0,screen/* screenVoice */.LV)(chatter, env),
            front: async () => front,
        });
    }
    catch (error) {
        return front.publish((0,conclude/* concludeStopped */.vL)(known, error), known);
    }
    finally {
        clean();
        host.off('exit', clean);
    }
}
function endWithReader({ code }, host) {
    if (code !== 'EPIPE')
        return;
    (0,stop/* killTree */.T)({ below: host.pid, mark: null, platform: host.platform });
    host.exit(141);
}
function projectOf(cwd) {
    for (let folder = cwd;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return cwd;
    }
}
function activePython({ asks, inputs }, { env, platform }) {
    if (asks !== 'run' || 'INPUT_PYTHON' in inputs || 'INPUT_PYTHON-VERSION' in inputs || !env.VIRTUAL_ENV)
        return null;
    const python = (0,external_node_path_.join)(env.VIRTUAL_ENV, ...(platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']));
    return (0,external_node_fs_.existsSync)(python) ? python : null;
}
function versionOf(dist) {
    const manifest = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dist, '..', 'package.json'), 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}


/***/ }),

/***/ 1264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ ACTIVE),
/* harmony export */   LV: () => (/* binding */ screenVoice),
/* harmony export */   PG: () => (/* binding */ hasColour),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3487);

function hasColour({ isTTY = false }, env) {
    if (env.FORCE_COLOR)
        return !['0', 'false'].includes(env.FORCE_COLOR);
    return isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
}
function widthOf({ isTTY = false, columns }) {
    return isTTY ? Math.max(40, columns || 80) : null;
}
const ACTIVE = 'the active virtual environment';
const EVERY = 100;
function screenVoice(screen, env) {
    const say = (line) => void screen.write(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inFlags */ .r)(line)}\n`);
    return {
        say,
        async during(line, work) {
            if (!screen.isTTY || env.TERM === 'dumb') {
                say(line);
                return work;
            }
            const began = performance.now();
            const draw = (end) => {
                const time = `: ${((performance.now() - began) / 1000).toFixed(1)} s`;
                screen.write(`\r\x1b[K${line.slice(0, (widthOf(screen) ?? 80) - time.length - 1)}${time}${end}`);
            };
            draw('');
            const timer = setInterval(draw, EVERY, '');
            try {
                return await work;
            }
            finally {
                clearInterval(timer);
                draw('\n');
            }
        },
    };
}


/***/ }),

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped),
/* harmony export */   r: () => (/* binding */ inFlags)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3814);

const FLAGS = Object.keys(_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUES */ .tT).join('|');
const WORDS = [
    [new RegExp(`Correct '(${FLAGS})' under 'with:'\\.`, 'g'), 'Correct --$1.'],
    [/Correct '(audit|merge)' under 'with:'\./g, "Correct what stands after '$1'."],
    [new RegExp(`[Ii]nput '(${FLAGS})'`, 'g'), '--$1'],
    [/Input '(audit|merge)'/g, "What stands after '$1'"],
    [new RegExp(`(?<![\\w'])'(${FLAGS}): ([\\w-]+)'`, 'g'), '--$1=$2'],
    [new RegExp(`(?<![\\w'])'(${FLAGS})'(?!\\w)`, 'g'), '--$1'],
    [/install the missing command in 'install', or correct its name in 'run'/g, 'install the missing command, or correct its name'],
    [/(^|[.\n] ?)'run'/g, '$1The command'],
    [/'run'/g, 'the command'],
    [/The job was cancelled/g, 'The run was interrupted'],
    [/Nothing, if somebody cancelled it\. If the job's own .*$/gm, 'Run it again.'],
    [/under RUNNER_TEMP/g, "in the system's folder for temporary files"],
    [/, in a step of its own|, or run it in a step of its own/g, ''],
    [/so the step stays green/g, 'so this is no failure'],
    [/ready for the next steps/g, 'ready'],
    [/(before|of) this step/g, '$1 this run'],
    [/relative to the workspace/g, 'relative to this folder'],
];
function inFlags(text) {
    return WORDS.reduce((said, [words, instead]) => said.replace(words, instead), text);
}
function wrapped(line, { width, indent }) {
    if (line.length <= width)
        return [line];
    const lines = [];
    let current = '';
    for (const word of line.split(/(?<=\S) (?=\S)/)) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (longer.length > width && current !== '') {
            lines.push(current);
            current = ' '.repeat(indent) + word;
        }
        else
            current = longer;
    }
    return [...lines, current];
}


/***/ })

};
