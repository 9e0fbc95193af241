export const id = 632;
export const ids = [632];
export const modules = {

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInstall: () => (/* binding */ runInstall),
  o: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/suite/command.js


const asIs = (script) => script;
/** As the runner starts them (actions/runner, ScriptHandlerHelpers.cs), bash always with its strict flags. */
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
/** Writes `script` into `folder` as `<name>.<extension>` and says how `shell` (a known name, or a template with `{0}`) runs it. */
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
/** Splits at blanks outside of double quotes. */
function words(template) {
    return (template.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

;// CONCATENATED MODULE: ./lib/suite/environment.js
/** What the runner gives to actions and keeps from a workflow's `run:`. */
const FOR_ACTIONS_ONLY = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_ID_TOKEN_|ACTIONS_CACHE_URL$|ACTIONS_RESULTS_URL$)/i;
/** The environment of a workflow's `run:`: for `install`, which must be able to start any Python. */
function scriptEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !FOR_ACTIONS_ONLY.test(name) && name.toUpperCase() !== 'PYTHON_GIL'));
}
/** The same for the suite: the GIL mode, and what brings the recorder into each of its processes. */
function suiteEnvironment(env, by) {
    const own = scriptEnvironment(env);
    // An empty PYTHONPATH means none; joined to ours it would mean the current directory.
    const pythonPath = own.PYTHONPATH ? by.recorder + (by.platform === 'win32' ? ';' : ':') + own.PYTHONPATH : by.recorder;
    return {
        ...own,
        PYTHON_GIL: by.gil === 'off' ? '0' : '1',
        PYTHONPATH: pythonPath,
        GILPROOF_DIR: by.records,
        GILPROOF_RECORDER: by.recorder,
        GILPROOF_GIL: by.gil,
        TOX_OVERRIDE: [own.TOX_OVERRIDE, ...TOX].filter(Boolean).join(';'),
    };
}
/** tox passes few variables on; these are appended to what the project passes, in ini and in TOML configurations. */
const TOX = ['testenv.pass_env+=PYTHONPATH,GILPROOF_*', 'env_run_base.pass_env+=PYTHONPATH,GILPROOF_*'];

;// CONCATENATED MODULE: ./lib/suite/record.js
/** Reads one record; null for one that was begun and never written. Throws an error that names the line where it is not whole. */
function parseRecord(text) {
    if (text === '')
        return null;
    if (!text.endsWith('\n'))
        throw new Error('its last line is torn');
    const [header = '', ...lines] = text.slice(0, -1).split('\n');
    return { process: asProcess(parse(header, 1)), events: lines.map((line, index) => asEvent(parse(line, index + 2))) };
}
function parse(line, number) {
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
/** The environments in which uv builds a distribution; all that it runs there is `python -c`. */
const UV_BUILD = /[\\/]builds-v\d+[\\/]\.tmp[^\\/]*$/;
function asProcess(header) {
    if (header.values.t !== 'process')
        throw new Error('line 1 is no header');
    const env = header.values.env;
    if (typeof env !== 'object' || env === null)
        throw new Error("line 1: 'env' is no object");
    const executable = record_text(header, 'executable');
    const prefix = record_text(header, 'prefix');
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
        main: UV_BUILD.test(prefix) ? 'uv' : textOrNull(header, 'main'),
        mainInterpreter: header.values.mainInterpreter !== false,
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
        case 'spawn':
        case 'exec':
            return {
                t,
                pid: number(fields, 'pid'),
                executables: texts(fields, 'executables'),
                main: textOrNull(fields, 'main'),
                answersOnly: fields.values.answersOnly === true,
            };
        default:
            throw new Error(`${fields.where} is of the unknown kind ${JSON.stringify(t)}`);
    }
}
function record_text({ values, where }, key) {
    const value = values[key];
    if (typeof value !== 'string')
        throw new Error(`${where}: '${key}' is no text`);
    return value;
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

;// CONCATENATED MODULE: ./lib/suite/silence.js


/** Which of the started programs are Pythons whose process left no record; `reported` has an entry a record. */
function silentPythons(spawns, reported) {
    const kinds = new Map();
    const starts = new Map();
    for (const { t, pid, executables, main, answersOnly } of spawns) {
        const executable = executables.find((each) => (0,external_node_fs_.existsSync)(each));
        if (executable === undefined || answersOnly)
            continue;
        const kind = kinds.get(executable) ?? pythonKind(executable);
        kinds.set(executable, kind);
        if (kind === 'other')
            continue;
        const of = starts.get(pid) ?? { spawns: [], execs: [] };
        starts.set(pid, of);
        (t === 'spawn' ? of.spawns : of.execs).push({ executable, main: kind === 'script' ? executable : main });
    }
    return [...starts].flatMap(([pid, { spawns, execs }]) => {
        // A process that became another program had to report before, to tell that.
        const expected = Math.max(spawns.length, execs.length > 0 ? 1 : 0) + execs.length;
        const missing = expected - reported.filter((each) => each.pid === pid).length;
        return missing > 0 ? [...spawns, ...execs].slice(-missing) : [];
    });
}
/** An interpreter by the name of its file, or a script whose first line names one (`pip`, `pytest`). */
function pythonKind(executable) {
    try {
        if (/^(python|pypy)[\d.]*t?d?(\.exe)?$/.test((0,external_node_path_.basename)((0,external_node_fs_.realpathSync)(executable))))
            return 'interpreter';
        if (!(0,external_node_fs_.statSync)(executable).isFile())
            return 'other';
        const first = firstLine(executable);
        return first.startsWith('#!') && first.includes('python') ? 'script' : 'other';
    }
    catch {
        return 'other';
    }
}
function firstLine(file) {
    const start = Buffer.alloc(300);
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        return start.toString('latin1', 0, (0,external_node_fs_.readSync)(descriptor, start)).split('\n')[0] ?? '';
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/suite/evidence.js




/** Distinct stacks kept for one module: a bound for memory, far above what real suites show. */
const STACKS_KEPT = 1000;
/** Reads a record folder. Never throws for what a suite may have done to it: what is not whole becomes a defect. */
function readEvidence(folder) {
    const processes = [];
    const gilBuilds = [];
    const spawns = [];
    const defects = [];
    const modules = new Map();
    for (const name of listed(folder, defects)) {
        try {
            if (name.endsWith('.lost'))
                throw new Error('the process could not record everything');
            if (name.endsWith('.gilbuild'))
                gilBuilds.push(readGilBuild(name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8')));
            if (!name.endsWith('.jsonl'))
                continue;
            const record = parseRecord((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8'));
            if (!record)
                continue;
            processes.push(record.process);
            for (const event of record.events)
                if (event.t === 'spawn' || event.t === 'exec')
                    spawns.push(event);
            fold(record, modules);
        }
        catch (error) {
            defects.push(`record ${name}: ${error.message}`);
        }
    }
    const loaded = [...modules.values()].filter(({ loads }) => loads > 0);
    return {
        processes,
        gilBuilds,
        silent: silentPythons(spawns, [...processes.filter(({ mainInterpreter }) => mainInterpreter), ...gilBuilds]),
        modules: loaded.map(({ module, imports }) => ({ ...module, imports: [...imports.values()] })),
        defects,
    };
}
function listed(folder, defects) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch (error) {
        defects.push(`the record folder cannot be read: ${error.message}`);
        return [];
    }
}
/** `<pid>-<random>.gilbuild` with the executable and `sys.version`, a line each. */
function readGilBuild(name, text) {
    const [executable = '', version = ''] = text.split('\n');
    if (executable === '')
        throw new Error('it names no executable');
    return { pid: Number.parseInt(name, 10), executable, version };
}
/** Adds one record's loads; one that raised is taken back: a module whose every load raised was never loaded. */
function fold({ process, events }, modules) {
    let place = { path: [], cwd: '/' };
    const mine = new Map();
    for (const event of events) {
        if (event.t === 'load') {
            place = event.place ?? place;
            const { name, file, id, kept, stack } = event;
            const known = add(modules, { name, file, id, kept, process, ...place, builtin: false });
            known.loads++;
            mine.set(JSON.stringify([name, file]), known);
            const by = { main: process.main, cwd: place.cwd, stack };
            if (known.imports.size < STACKS_KEPT)
                known.imports.set(JSON.stringify(by), by);
        }
        else if (event.t === 'raised') {
            const load = JSON.stringify([event.name, event.file]);
            const known = mine.get(load);
            if (known)
                known.loads--;
            mine.delete(load); // told twice, it would take back another process's load
        }
        else if (event.t === 'builtin') {
            add(modules, { name: event.name, file: process.executable, id: null, kept: null, process, ...place, builtin: true }).loads++;
        }
    }
}
function add(modules, module) {
    const { name, file, id, process } = module;
    const key = JSON.stringify([name, file, id, process.base, process.version]);
    let known = modules.get(key);
    // An attempt that raised had perhaps another path, or libraries, than the one that succeeds.
    if (!known || known.loads === 0) {
        known = { module, imports: new Map(), loads: 0 };
        modules.set(key, known);
    }
    return known;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: ./lib/which.js
var which = __webpack_require__(610);
;// CONCATENATED MODULE: ./lib/suite/file-commands.js



/** The runner's files in which a script leaves variables and directories for what comes after it. */
const FILES = ['GITHUB_ENV', 'GITHUB_PATH'];
/** All that a script and what comes after it append to in turn. */
const SHARED = [...FILES, 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'];
/** Ends the last line of each such file where a script has left it open: what is appended next would become a part of it. */
function endLastLines(env) {
    for (const file of SHARED.map((name) => env[name])) {
        if (file && size(file) > 0 && (0,external_node_fs_.readFileSync)(file).at(-1) !== NEWLINE)
            (0,external_node_fs_.appendFileSync)(file, external_node_os_.EOL);
    }
}
const NEWLINE = 10;
/** What those files hold before a script runs: it was another's. */
function fileCommandMarks(env) {
    return { GITHUB_ENV: contents(env.GITHUB_ENV), GITHUB_PATH: contents(env.GITHUB_PATH) };
}
/** The environment with what a script wrote since `marks` applied, as the runner does for the next step. Throws on a malformed file. */
function withFileCommands(machine, marks) {
    const written = (name) => {
        const text = contents(machine.env[name]);
        // `>` where `>>` was meant leaves nothing of what was there before.
        return text.startsWith(marks[name]) ? text.slice(marks[name].length) : text;
    };
    const variables = parseVariables(written('GITHUB_ENV'));
    const directories = written('GITHUB_PATH')
        .split(/\r?\n/)
        .filter((line) => line !== '');
    const path = (0,which/* pathName */.Dt)(machine);
    // Later lines come first.
    const entries = [...directories.reverse(), variables[path] ?? machine.env[path] ?? ''].filter((entry) => entry !== '');
    return { ...machine.env, ...variables, [path]: entries.join(machine.platform === 'win32' ? ';' : ':') };
}
/** `NAME=value` lines and `NAME<<DELIMITER` blocks (actions/runner, FileCommandManager.cs); NODE_OPTIONS is not let through. */
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
;// CONCATENATED MODULE: ./lib/suite/run.js

/** What such a Python says (CPython 3.13, Python/initconfig.c, config_read_gil). */
const GIL_REFUSED = Buffer.from('Disabling the GIL is not supported by this build');
/** Seconds for which output is awaited after the script has ended, unless its reader is late: a daemon may hold the pipe for ever. */
const DRAIN = 2;
/** Runs a script to its end. Its output goes through live, byte for byte, as the readers take it; no input. */
function runScript(command, { env, cwd, stdout, stderr, platform }) {
    const began = performance.now();
    const plain = [command.program, ...command.args];
    const [program, ...args] = platform === 'win32' ? plain : joined(plain, env);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsVerbatimArguments: command.verbatim,
    });
    const watches = [watch(child.stdout, stdout), watch(child.stderr, stderr)];
    return new Promise((resolve) => {
        let ended = { exitCode: null, signal: null };
        let drain;
        child.on('error', (error) => {
            stderr.write(`${command.program}: ${error.message}\n`);
            ended = { exitCode: 127, signal: null };
            if (child.pid === undefined)
                finish();
        });
        child.on('exit', (exitCode, signal) => {
            ended = { exitCode, signal };
            drain = setInterval(() => {
                if (watches.some((watch) => watch.readerIsLate()))
                    return;
                child.stdout.destroy();
                child.stderr.destroy();
            }, DRAIN * 1000);
        });
        child.on('close', finish);
        function finish() {
            clearInterval(drain);
            resolve({ ...ended, seconds: (performance.now() - began) / 1000, gilRefused: watches.some((watch) => watch.gilRefused()) });
        }
    });
}
/**
 * Both streams in one pipe keep the order in which they were written; only a shell can join them. Some drop the variables that they
 * cannot name (`MY-VAR`), which a workflow's bash hands on: `env` sets these once more.
 */
function joined(plain, env) {
    const unnamable = Object.entries(env).filter(([name, value]) => value !== undefined && !/^[A-Za-z_]\w*$/.test(name));
    const again = unnamable.length === 0 ? [] : ['env', '--', ...unnamable.map(([name, value]) => `${name}=${value}`)];
    return ['/bin/sh', '-c', 'exec "$@" 2>&1', 'sh', ...again, ...plain];
}
/** Passes a stream on, no faster than it is taken, and notices one sentence in it. */
function watch(from, to) {
    let seen = false;
    let tail = Buffer.alloc(0);
    let late = false;
    from.on('data', (chunk) => {
        if (!seen) {
            const text = Buffer.concat([tail, chunk]);
            seen = text.includes(GIL_REFUSED);
            tail = text.subarray(-GIL_REFUSED.length);
        }
        if (!to.write(chunk)) {
            from.pause();
            late = true;
            to.once('drain', () => from.resume());
        }
    });
    return {
        gilRefused: () => seen,
        readerIsLate: () => {
            const was = late;
            late = from.isPaused();
            return was;
        },
    };
}

;// CONCATENATED MODULE: ./lib/suite/suite.js








/** Runs `install`, which sees what a workflow's `run:` would see. */
async function runInstall(script, inputs, stage) {
    const marks = fileCommandMarks(stage.env);
    const command = scriptCommand({ script, shell: inputs.shell, folder: stage.temporary, name: 'install' });
    const ending = await runScript(command, { ...stage, env: scriptEnvironment(stage.env), cwd: inputs.workingDirectory });
    endLastLines(stage.env);
    if (ending.exitCode !== 0) {
        const how = ending.signal ? `was ended by ${ending.signal}` : `ended with exit code ${ending.exitCode}`;
        return { ending, env: stage.env, failure: new verdict/* Stop */.VG('install-failed', `'install' ${how}; the suite was not started.`, INSTALL_FIX) };
    }
    try {
        return { ending, env: withFileCommands(stage, marks), failure: null };
    }
    catch (error) {
        const what = `'install' left something in GITHUB_ENV that the runner cannot read: ${error.message}; the suite was not started.`;
        const fix = "Write one NAME=value a line, or NAME<<DELIMITER, the value's lines and DELIMITER.";
        return { ending, env: stage.env, failure: new verdict/* Stop */.VG('install-failed', what, fix) };
    }
}
const INSTALL_FIX = 'See its output above. The usual cause is a package without a wheel for the free-threaded build, which is then compiled here: ' +
    "put what its build needs before it in 'install', or choose a release that has such a wheel.";
/** Runs the suite in the asked GIL mode with a recorder in each of its Python processes. */
async function runSuite(script, inputs, stage) {
    const records = (0,external_node_path_.join)(stage.temporary, 'records');
    (0,external_node_fs_.mkdirSync)(records);
    // A test may give up its user and still report; the scripts beside the records stay closed to others.
    (0,external_node_fs_.chmodSync)(records, 0o1777);
    (0,external_node_fs_.chmodSync)(stage.temporary, 0o711);
    const recorder = (0,external_node_path_.join)(stage.temporary, 'recorder');
    (0,external_node_fs_.cpSync)(stage.recorder, recorder, { recursive: true }); // where the compiled recorder may be written
    // The mark of an environment: coverage takes what is on the path below it for installed, and leaves it out.
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(stage.temporary, 'pyvenv.cfg'), '');
    const env = suiteEnvironment(stage.env, { gil: inputs.gil, recorder, records, platform: stage.platform });
    const command = scriptCommand({ script, shell: inputs.shell, folder: stage.temporary, name: 'run' });
    const ending = await runScript(command, { ...stage, env, cwd: inputs.workingDirectory });
    endLastLines(stage.env);
    return { ending, evidence: readEvidence(records) };
}


/***/ })

};
