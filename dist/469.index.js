export const id = 469;
export const ids = [469];
export const modules = {

/***/ 469:
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
// EXTERNAL MODULE: ./lib/cancel.js
var cancel = __webpack_require__(485);
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/suite/processes.js
var processes = __webpack_require__(737);
;// CONCATENATED MODULE: ./lib/suite/answering.js

/** The signals that the recorder takes (endings.py): real-time ones on Linux; macOS has SIGINFO, which is ignored by default. */
const ASK = { linux: 60, darwin: 29 };
/** The processes of a suite that may answer when they are asked for their stacks. */
function answering(suite) {
    const signal = suite.platform === 'linux' || suite.platform === 'darwin' ? ASK[suite.platform] : null;
    return signal === null ? [] : (0,processes/* processesOf */.L)({ ...suite, below: process.pid }).map((pid) => ({ pid, signal }));
}

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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
;// CONCATENATED MODULE: ./lib/suite/crashes.js

/** Signals that are sent by the kernel for a fault, or by `abort()`. */
const FAULTS = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGSYS', 'SIGTRAP'];
/** Processes that a signal or an exception code ended, and that no process of the suite had killed. */
function crashesOf(ends) {
    const { lives, fatal } = ends;
    const sent = lives.flatMap(({ deaths }) => deaths.flatMap((death) => (death.t === 'signalled' ? [death] : [])));
    const killed = new Set(sent.map(({ pid, signal }) => `${pid} ${signal}`));
    // Whom a signal to a group has reached is not known.
    const toGroups = new Set(sent.filter(({ pid }) => pid < 0).map(({ signal }) => signal));
    const crashes = lives.flatMap(({ process, deaths }) => deaths.flatMap((death) => {
        if (death.t !== 'died')
            return [];
        const life = lives.find((other) => other.process.pid === death.pid) ?? null;
        const of = { pid: death.pid, life, main: life?.process.main ?? process.main };
        if ('code' in death)
            return [crash({ ...of, how: `ended by ${exception(death.code)}` })];
        const { pid, signal } = death;
        if (killed.has(`${pid} ${signal}`) || toGroups.has(signal))
            return [];
        // A program that is no Python and was ended on purpose by something that we do not see is nobody's crash.
        if (!life && !FAULTS.includes(signalName(signal)))
            return [];
        return [crash({ ...of, how: inWords(signalName(signal), ends) })];
    }));
    const all = [...crashes, ...ownCrash(ends, killed)];
    return all.map((each, index) => (fatal.length === all.length ? { ...each, stack: fatal[index] ?? [] } : each));
}
/** The suite's own command, where it was ended so, or where its shell says that of its last command. */
function ownCrash(ends, killed) {
    const { lives, ending, platform } = ends;
    const code = ending.exitCode ?? 0;
    const raised = platform === 'win32' && code >>> 0 >= 0xc0000000;
    const signal = ending.signal ?? (platform !== 'win32' && code > 128 && code <= 128 + 64 ? signalName(code - 128) : null);
    if (!raised && (signal === null || !(FAULTS.includes(signal) || signal === 'SIGKILL')))
        return [];
    const pids = new Set(lives.map(({ process }) => process.pid));
    const first = lives.filter(({ process }) => process.mainInterpreter && !pids.has(process.ppid));
    const life = first.find(({ test }) => test !== null) ?? first.at(-1) ?? null;
    if (life && signal !== null && killed.has(`${life.process.pid} ${external_node_os_.constants.signals[signal]}`))
        return [];
    const how = raised ? `ended by ${exception(code)}` : inWords(signal ?? '', ends);
    return [crash({ pid: life?.process.pid ?? 0, life, how, main: life?.process.main ?? null })];
}
function crash(of) {
    const { pid, life, how, main } = of;
    return { pid, main, how, test: life?.test ?? null, module: life?.module ?? null, stack: [] };
}
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
function inWords(signal, { outOfMemory }) {
    if (signal === 'SIGKILL')
        return `killed by SIGKILL (${outOfMemory ? 'the kernel ran out of memory and chose it' : 'not by the suite; the kernel does that when memory runs out'})`;
    return `killed by ${signal}${WORDS[signal] ? ` (${WORDS[signal]})` : ''}`;
}
function exception(code) {
    return EXCEPTIONS.get(code >>> 0) ?? `exception 0x${(code >>> 0).toString(16).toUpperCase()}`;
}
/** Exit codes of Windows that are exceptions nobody caught (ntstatus.h). */
const EXCEPTIONS = new Map([
    [0xc0000005, 'exception 0xC0000005 (access violation: memory that is not its own)'],
    [0xc000001d, 'exception 0xC000001D (an instruction that this processor does not have)'],
    [0xc0000094, 'exception 0xC0000094 (a division by zero in native code)'],
    [0xc00000fd, 'exception 0xC00000FD (stack overflow)'],
    [0xc0000135, 'exception 0xC0000135 (a DLL was not found)'],
    [0xc0000139, 'exception 0xC0000139 (a DLL lacks a function)'],
    [0xc0000374, 'exception 0xC0000374 (heap corruption)'],
    [0xc0000409, 'exception 0xC0000409 (a stack buffer was overrun, or a fatal error)'],
]);

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
const TOX = ['testenv', 'env_run_base'].map((section) => `${section}.pass_env+=PYTHONPATH,PYTHON_GIL,GILPROOF_*`);

;// CONCATENATED MODULE: ./lib/suite/lives.js
/** A record in short. */
function lifeOf({ process, events }) {
    let test = null;
    let module = null;
    let threads = 1;
    const deaths = [];
    for (const event of events) {
        if (event.t === 'test')
            test = event.id;
        else if (event.t === 'outcome' && event.id === test)
            test = null;
        else if (event.t === 'load')
            module = event.name;
        else if (event.t === 'threads')
            threads = Math.max(threads, event.most);
        else if (event.t === 'died' || event.t === 'signalled')
            deaths.push(event);
    }
    return { process, test, module, threads, deaths };
}

;// CONCATENATED MODULE: ./lib/suite/record.js
/** Reads one record; null for one that was begun and never written. Throws an error that names the line where its header is not whole. */
function parseRecord(text) {
    if (text === '')
        return null;
    const [header = '', ...lines] = text.split('\n');
    if (lines.length === 0)
        throw new Error(LAST_LINE);
    const process = asProcess(parse(header, 1));
    const rest = lines.pop();
    const events = [];
    let defect = null;
    for (const [index, line] of lines.entries()) {
        try {
            events.push(asEvent(parse(line, index + 2)));
        }
        catch (error) {
            defect ??= error.message;
        }
    }
    return { process, events, defect: defect ?? (rest === '' ? null : LAST_LINE) };
}
const LAST_LINE = 'its last line is torn';
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
        asks: header.values.asks === true,
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
                asks: fields.values.asks === true,
            };
        case 'test':
        case 'outcome':
            return { t, id: record_text(fields, 'id') };
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

;// CONCATENATED MODULE: ./lib/suite/command-line.js
const ASKED = /^(-V|-VV|-h|-\?|--version|--help(-env|-xoptions|-all)?)$/;
/** Reads a Python's arguments, its own name first, as CPython does (Python/getopt.c) and `main_module` in recorder/in-process/writing.py. */
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
/** Whether code imports nothing at all, or only what tells of the interpreter: no test does without the thing that it tests. */
function onlyAboutItself(code) {
    if (/__import__|import_module|exec|runpy/.test(code))
        return false;
    return code.split(/[;:\n]/).every((statement) => {
        const [, word, names = ''] = /^\s*(import|from) (.*)$/.exec(statement) ?? [];
        if (word === undefined)
            return true;
        const modules = word === 'from' ? [names.split(' import ')[0] ?? ''] : names.split(',');
        return modules.every((name) => /^\s*(sys|sysconfig|platform|os|site)(?![\w])/.test(name));
    });
}

;// CONCATENATED MODULE: ./lib/suite/pythons.js



/** Milliseconds between two looks: a Python that runs tests takes longer. */
const INTERVAL = 50;
/**
 * Looks for Pythons below a process while a suite runs, for of those that a shell starts nobody else tells. One that lives
 * shorter than the time between two looks may be missed.
 */
function watchPythons(sight) {
    const { look, unreached } = onlooker(sight);
    const timer = setInterval(look, INTERVAL).unref();
    return {
        stop() {
            clearInterval(timer);
            look();
            return unreached;
        },
    };
}
/** Whether a file is an interpreter, by its name. */
function isPython(file) {
    return /^(python|pypy)[\d.]*(t?d?|-nogil)(\.exe)?$/.test((0,external_node_path_.basename)(file));
}
/** `look` adds to `unreached` what it finds. A process is looked at when it is new, and when it has become another program. */
function onlooker({ root, recorder, records, proc = '/proc' }) {
    const strangers = new Set(list(proc)); // what ran before
    const members = new Map();
    const images = new Set();
    const unreached = [];
    function look() {
        const present = new Set(list(proc));
        for (const pid of [...strangers, ...members.keys()]) {
            if (!present.has(pid) && !members.delete(pid))
                strangers.delete(pid);
        }
        for (const pid of present) {
            if (strangers.has(pid))
                continue;
            const status = statusOf(pid);
            if (!status || same(members.get(pid), status))
                continue;
            if (members.get(pid)?.began !== status.began && !isBelow(status, pid))
                strangers.add(pid);
            else if (inspect(pid, status))
                members.set(pid, status);
        }
    }
    /** By its ancestors; one that has lost them is known by its environment. */
    function isBelow({ ppid }, pid) {
        if (ppid === root || members.has(ppid))
            return true;
        const parent = strangers.has(ppid) ? null : statusOf(ppid); // pids come again: a parent's can be the higher one
        if (parent && isBelow(parent, null))
            return true;
        return pid !== null && variables(pid).includes(`GILPROOF_DIR=${records}`);
    }
    /** False where it cannot be told yet what it is. */
    function inspect(pid, status) {
        const args = read(`${pid}/cmdline`).split('\0').slice(0, -1);
        const own = executableOf(pid);
        const environment = variables(pid);
        const [name = ''] = args;
        const now = statusOf(pid);
        if (name === '' || !now || !same(now, status))
            return false;
        if (!isPython(own ?? name))
            return true;
        const parent = members.get(status.ppid);
        const { main, asks, isolated } = readCommandLine(args);
        if (status.image === null) {
            if (own !== null)
                return false; // an exec is at work
            // Another user's: its record tells, and where a Python started it, that tells.
            if (parent && isPython(executableOf(status.ppid) ?? parent.name))
                return true;
        }
        else {
            if (images.has(status.image))
                return true; // a fork
            images.add(status.image);
            const overwritten = environment.length > 0 && environment.every((variable) => !variable.includes('=')); // by a title
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
    function statusOf(pid) {
        const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(read(`${pid}/stat`)) ?? [];
        const fields = rest.split(' ');
        const field = (number) => fields[number - 3] ?? '';
        if (rest === '' || field(3) === 'Z')
            return null;
        const image = [48, 50, 51].map(field).join(' ');
        return { name, ppid: Number(field(4)), began: field(22), image: field(51) === '0' ? null : image };
    }
    function executableOf(pid) {
        try {
            return (0,external_node_fs_.readlinkSync)(`${proc}/${pid}/exe`).replace(/ \(deleted\)$/, '');
        }
        catch {
            return null;
        }
    }
    function variables(pid) {
        return read(`${pid}/environ`).split('\0').slice(0, -1);
    }
    function read(file) {
        try {
            return (0,external_node_fs_.readFileSync)(`${proc}/${file}`, 'utf8');
        }
        catch {
            return ''; // it has ended, or is another user's
        }
    }
    return { look, unreached };
}
function list(proc) {
    try {
        return (0,external_node_fs_.readdirSync)(proc).map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}
function same(one, other) {
    return one !== undefined && one.began === other.began && one.image === other.image && one.name === other.name;
}

;// CONCATENATED MODULE: ./lib/suite/silence.js



/**
 * Which Pythons left no record: of the programs that processes told of, and of those that were seen. `reported` has an entry
 * a record.
 */
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
    const told = [...starts].flatMap(([pid, { spawns, execs }]) => {
        // A process that became another program had to report before, to tell that.
        const expected = Math.max(spawns.length, execs.length > 0 ? 1 : 0) + execs.length;
        const launched = spawns.some(({ executable }) => isLauncher(executable));
        const missing = expected - reported.filter((each) => each.pid === pid || (launched && each.ppid === pid)).length;
        return missing > 0 ? [...spawns, ...execs].slice(-missing) : [];
    });
    const untold = seen.filter(({ pid, main, asks }) => !starts.has(pid) && !reported.some((each) => each.pid === pid) && !(asks && main === null));
    return [...told, ...untold.map(({ pid: _, ...silent }) => silent)];
}
/** On Windows a virtual environment's `python.exe` starts the interpreter as a child (CPython, PC/launcher.c). */
function isLauncher(executable) {
    return executable.endsWith('.exe') && (0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(executable)), 'pyvenv.cfg'));
}
/** An interpreter by the name of its file, or a script whose first lines name one (`pip`, `pytest`). */
function pythonKind(executable) {
    try {
        if (isPython((0,external_node_fs_.realpathSync)(executable)))
            return 'interpreter';
        if (!(0,external_node_fs_.statSync)(executable).isFile())
            return 'other';
        return OF_PYTHON.test(beginning(executable)) ? 'script' : 'other';
    }
    catch {
        return 'other';
    }
}
/** Where the interpreter's path is too long for it or has blanks, installers write a second line that a shell and a Python read differently. */
const OF_PYTHON = /^#!(.*python|.*sh *\n('''|")exec['"] .*python.* "\$0")/;
function beginning(file) {
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





/** Distinct stacks kept for one module: a bound for memory, far above what real suites show. */
const STACKS_KEPT = 1000;
/**
 * Reads a record folder; `seen` are Pythons that ran meanwhile without a recorder. Never throws for what a suite may have done
 * to it: what is not whole becomes a defect.
 */
function readEvidence(folder, seen = []) {
    const processes = [];
    const gilBuilds = [];
    const spawns = [];
    const lives = [];
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
            lives.push(lifeOf(record));
            for (const event of record.events)
                if (event.t === 'spawn' || event.t === 'exec')
                    spawns.push(event);
            fold(record, modules);
            if (record.defect !== null)
                throw new Error(record.defect);
        }
        catch (error) {
            defects.push(`record ${name}: ${error.message}`);
        }
    }
    const loaded = [...modules.values()].filter(({ loads }) => loads > 0);
    return {
        processes,
        gilBuilds,
        silent: silentPythons(spawns, [...processes.filter(({ mainInterpreter }) => mainInterpreter), ...gilBuilds], seen),
        lives,
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

;// CONCATENATED MODULE: ./lib/suite/memory.js

/** Where Linux counts the processes that it killed for want of memory: of this control group (v2, then v1), and of the whole machine. */
const COUNTERS = ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control', '/proc/vmstat'];
/** How many processes the kernel has killed so far because memory ran out; 0 where it does not say. */
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
;// CONCATENATED MODULE: ./lib/suite/commands.js
/** UTF-16 units of a line that are looked at: a suite may write gigabytes without an end of line. */
const LONGEST = 65_536;
/** https://github.com/actions/setup-python/blob/main/.github/python.json */
const IN_TRACEBACK = /^\s*File\s".*",\sline\s\d+,\sin\s/;
const RAISED = /^\s*raise\s.*\('.*'\)$/;
/** A line of a traceback is no longer; the patterns need time that grows with the square of it. */
const LONGEST_TRACEBACK = 1000;
/** Colours are no part of what a problem matcher sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const COLOUR = /\x1b\[[0-9;]*m/g;
/**
 * Counts the annotations that a stream asks for, as the runner reads it: of each type it sends the first ten of a step, and ours come
 * after the suite's. https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/OutputManager.cs
 */
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
    return {
        feed(chunk) {
            // Bytes as they are: what is looked for is ASCII, and a character may be cut in two.
            const lines = (rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')).split(/\r\n|\n|\r(?!$)/);
            rest = (lines.pop() ?? '').slice(0, LONGEST);
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
const COUNTED = new Set(['error', 'warning', 'notice', 'stop-commands']);
/** `::name …::data` at the start of a line, `##[name …]data` anywhere in it; null for what is none, or none while commands are stopped. */
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./lib/suite/stacks.js


/** Milliseconds: for the answer of one process, between two looks at it, and for all processes. */
const ANSWER = 400;
const LOOK = 15;
const ALL = 2000;
/** Most lines kept of one process. */
const LINES = 2000;
/**
 * The stacks of each process that could be asked, a line each as faulthandler prints them. A process prints them to its stderr, wherever that
 * leads: into the suite's output, or into a file, which is read where it lies (pytest's capture is one without a name).
 */
async function askStacks(processes, output) {
    const stacks = new Map();
    const end = performance.now() + ALL;
    for (const { pid, signal } of processes) {
        if (performance.now() > end)
            break;
        // A process that does not wait for the signal would die of it.
        if (!catches(pid, signal))
            continue;
        const lines = stackLines(await answer({ pid, signal }, output));
        if (lines.length > 0)
            stacks.set(pid, lines);
    }
    return stacks;
}
async function answer({ pid, signal }, output) {
    const reader = linkOf(pid) === output.link ? tapped(output) : fileReader(pid);
    if (reader === null)
        return Buffer.alloc(0);
    try {
        process.kill(pid, signal);
        let size = 0;
        let still = 0;
        for (let waited = 0; waited < ANSWER && still < 3; waited += LOOK) {
            await (0,promises_.setTimeout)(LOOK);
            still = reader.size() === size && size > 0 ? still + 1 : 0;
            size = reader.size();
        }
        return reader.read();
    }
    catch {
        return Buffer.alloc(0); // ended meanwhile
    }
    finally {
        reader.close();
    }
}
function tapped(output) {
    const taken = output.tap();
    return { size: () => taken().length, read: taken, close: () => { } };
}
/** What is added to the file that is a process's stderr; null where it is none (a pipe of the suite's own, a terminal). */
function fileReader(pid) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(`/proc/${pid}/fd/2`, 'r');
    }
    catch {
        return null;
    }
    if (!(0,external_node_fs_.fstatSync)(file).isFile()) {
        (0,external_node_fs_.closeSync)(file);
        return null;
    }
    const before = (0,external_node_fs_.fstatSync)(file).size;
    const size = () => Math.max(0, (0,external_node_fs_.fstatSync)(file).size - before);
    const read = () => {
        const bytes = Buffer.alloc(Math.min(size(), 1 << 22));
        return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, before));
    };
    return { size, read, close: () => (0,external_node_fs_.closeSync)(file) };
}
function linkOf(pid) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/2`);
    }
    catch {
        return null;
    }
}
/** Whether a process has a handler for a signal (`SigCgt` of /proc/<pid>/status, a mask in hexadecimal). */
function catches(pid, signal) {
    try {
        const [, mask = '0'] = /^SigCgt:\s*([0-9a-f]+)$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8')) ?? [];
        return ((BigInt(`0x${mask}`) >> BigInt(signal - 1)) & 1n) === 1n;
    }
    catch {
        return false;
    }
}
/** The lines that faulthandler writes (CPython 3.13, Python/traceback.c, _Py_DumpTracebackThreads), without what else came between them. */
function stackLines(text) {
    const lines = text.toString().split('\n');
    const told = lines.filter((line) => /^((Current thread|Thread) 0x[0-9a-f]+.*:| {2}File ".*", line (\d+|\?\?\?) in .*| {2}<no Python frame>| {2}\.\.\.)$/.test(line));
    return told.slice(0, LINES);
}

;// CONCATENATED MODULE: ./lib/suite/fatal.js

/** How faulthandler begins (CPython 3.13, Modules/faulthandler.c, faulthandler_fatal_error; Python/pylifecycle.c, fatal_error). */
const FATAL = Buffer.from('Fatal Python error: ');
/** Bytes kept after each of the first such errors. */
const FATAL_KEPT = 32_768;
const FATALS_KEPT = 50;
function fatalErrors() {
    const found = [];
    let before = Buffer.alloc(0);
    return {
        feed(chunk) {
            let rest = before.length > 0 ? Buffer.concat([before, chunk]) : chunk;
            for (let at = rest.indexOf(FATAL);; at = rest.indexOf(FATAL)) {
                const last = found.at(-1);
                const own = at < 0 ? rest.subarray(before.length) : rest.subarray(Math.min(before.length, at), at);
                if (last && last.length < FATAL_KEPT)
                    found[found.length - 1] = Buffer.concat([last, own.subarray(0, FATAL_KEPT - last.length)]);
                if (at < 0)
                    break;
                if (found.length < FATALS_KEPT)
                    found.push(Buffer.alloc(0));
                rest = rest.subarray(at + FATAL.length);
                before = Buffer.alloc(0);
            }
            before = Buffer.from(rest.subarray(-(FATAL.length - 1)));
        },
        stacks: () => found.map(stackLines),
    };
}

// EXTERNAL MODULE: ./lib/suite/stop.js
var suite_stop = __webpack_require__(250);
;// CONCATENATED MODULE: ./lib/suite/run.js






/** What such a Python says (CPython 3.13, Python/initconfig.c, config_read_gil). */
const GIL_REFUSED = Buffer.from('Disabling the GIL is not supported by this build');
/** Seconds for which output is awaited after the script has ended, unless its reader is late: a daemon may hold the pipe for ever. */
const DRAIN = 2;
/** Runs a script to its end, or ends it and all its processes at a limit. Its output goes through live, byte for byte, as the readers take it; no input. */
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
        stopping = askStacks(limits.answering(), script).finally(() => (0,suite_stop/* endTree */.S)(tree, signal));
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
/** Starts a script; `ended` resolves when it has ended and its output was read. */
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
            }, DRAIN * 1000);
        });
        child.on('close', finish);
        function finish() {
            over = true;
            clearInterval(drain);
            resolve(ending);
        }
    });
    return {
        ended,
        /** Whether it has ended by itself, and only what others of its processes write is awaited. */
        over: () => over,
        gilRefused: () => watches.some((watch) => watch.gilRefused()),
        fatal: () => watches.flatMap((watch) => watch.fatal()),
        annotations: () => watches.map((watch) => watch.annotations()),
        link: outputLink(child.pid, platform),
        tap: watches[0].tap,
    };
}
/** What Linux calls the pipe that the script and its processes write to. */
function outputLink(pid, platform) {
    try {
        return platform === 'linux' && pid !== undefined ? (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/1`) : null;
    }
    catch {
        return null;
    }
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
/** Passes a stream on, no faster than it is taken, notices one sentence in it, and counts its annotations. */
function watch(from, to) {
    const annotations = annotationCounter();
    let seen = false;
    let tail = Buffer.alloc(0);
    let late = false;
    let tapped = null;
    const fatals = fatalErrors();
    from.on('data', (chunk) => {
        tapped?.push(chunk);
        fatals.feed(chunk);
        annotations.feed(chunk);
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
        fatal: () => fatals.stacks(),
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













/** Runs `install`, which sees what a workflow's `run:` would see. */
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
    const mark = `GILPROOF_DIR=${records}`;
    const limits = { ...stage, timeout: inputs.timeout, mark, answering: () => answering({ ...stage, mark }) };
    const killsBefore = outOfMemoryKills(stage.platform);
    const pythons = watchPythons({ root: process.pid, recorder, records });
    const ending = await runScript(command, { ...stage, env, cwd: inputs.workingDirectory }, limits);
    endLastLines(stage.env);
    listenAgain(ending, stage);
    const recorded = readEvidence(records, pythons.stop());
    // A cancelled job has a few seconds left: nothing is judged.
    const evidence = ending.stopped === 'cancelled' ? { ...recorded, modules: [] } : recorded;
    const outOfMemory = outOfMemoryKills(stage.platform) > killsBefore;
    const ends = { lives: evidence.lives, ending, fatal: ending.fatal, outOfMemory, platform: stage.platform };
    return { ending, evidence, crashes: ending.stopped === null ? crashesOf(ends) : [], hangs: hangsOf(ending, evidence) };
}
/** The processes that were ended: those that showed their stacks, and those in which a test was running. */
function hangsOf({ stopped, stacks }, { lives }) {
    if (stopped === null)
        return [];
    const known = lives.filter(({ process, test }) => stacks.has(process.pid) || test !== null);
    const others = [...stacks.keys()].filter((pid) => !known.some(({ process }) => process.pid === pid));
    return [
        ...known.map(({ process: { pid, main }, test }) => ({ pid, main, test, stack: stacks.get(pid) ?? [] })),
        // Forked, and nothing recorded since.
        ...others.map((pid) => ({ pid, main: null, test: null, stack: stacks.get(pid) ?? [] })),
    ];
}
/** Ends a `stop-commands` that a script left open: what gilproof has to say would be no command. */
function listenAgain({ annotations }, { stdout }) {
    for (const { stopToken } of annotations)
        if (stopToken !== null)
            stdout.write(`\n::${stopToken}::\n`);
}


/***/ })

};
