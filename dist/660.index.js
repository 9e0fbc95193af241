export const id = 660;
export const ids = [660,77];
export const modules = {

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fM: () => (/* binding */ addPath),
  z3: () => (/* binding */ error),
  dN: () => (/* binding */ exportVariable),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, debug, endGroup, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setSecret, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = utils_toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', file_command_prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        file_command_issueFileCommand('PATH', inputPath);
    }
    else {
        command_issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 77:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportPython: () => (/* binding */ exportPython),
/* harmony export */   writeOutputs: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(120);

const runner = { setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH, addPath: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .addPath */ .fM, exportVariable: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .exportVariable */ .dN };
/** Writes every output of the step, whatever the verdict; what is not known is empty. */
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
/** Makes the interpreter the Python of later steps. `PYTHON_GIL` is not among the variables: an ordinary Python would die of it. */
function exportPython({ path, variables }, files = runner) {
    // What is added last comes first.
    for (const directory of [...path].reverse())
        files.addPath(directory);
    for (const [name, value] of Object.entries(variables))
        files.exportVariable(name, value);
}


/***/ }),

/***/ 660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/outputs.js
var outputs = __webpack_require__(77);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(906);
;// CONCATENATED MODULE: ./lib/report/declaration.js
const CPYTHON = 'https://docs.python.org/3/howto/free-threading-extensions.html';
/** By what the module was made with. A test builds a module with each, adds the lines and sees the module judged clean. */
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
/** What every declaration comes to, whichever way it is made. */
const PROMISE = 'Declaring is a promise that CPython does not check: make the module safe without the GIL first, and test it under threads.';

;// CONCATENATED MODULE: ./lib/report/switches.js
/**
 * Each was read in the source that it names, and a test runs each and sees that none of the modules is loaded.
 * Not among them, because one module is loaded all the same: aiohttp (AIOHTTP_NO_EXTENSIONS) and rapidfuzz (RAPIDFUZZ_IMPLEMENTATION).
 */
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
/** The switch of an offender's distribution, if one is known. */
function switchFor({ distribution, version }) {
    const name = distribution?.replace(/[-_.]+/g, '-').toLowerCase();
    return SWITCHES.find((each) => each.distribution === name && (each.versions?.test(version ?? '') ?? true)) ?? null;
}

;// CONCATENATED MODULE: ./lib/report/remedy.js



const DOTTED = /^[\p{ID_Start}_]\p{ID_Continue}*(\.[\p{ID_Start}_]\p{ID_Continue}*)*$/u;
const DISTRIBUTION = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,39}$/;
/** Where the field keeps track of which release of which package supports free-threading. */
const TRACKING = 'https://py-free-threading.github.io/tracking/';
/** Where the field keeps track of which package has wheels for the free-threaded build. */
const WHEELS = 'https://hugovk.github.io/free-threaded-wheels/';
/** The lasting fix for an offender of a kind that is not the project's own: safe in Markdown and in plain text. */
const REMEDIES = {
    dependency: `Upgrade to a release that declares support; ${TRACKING} and ${WHEELS} say which do.`,
    'test-tool': `Upgrade it, or run the tests without this plugin; ${TRACKING} and ${WHEELS} say which releases declare support.`,
    'build-tool': `Upgrade it; ${TRACKING} says which releases declare support. It runs in build processes only.`,
};
/** The lasting fix for one offender in plain text, by what is known of it. */
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
/** How a distribution was installed, in a few words and harmless; null where that says nothing. */
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
/** Whether a module's name can be pasted anywhere, a shell included: a dotted identifier without invisible characters. */
function pasteable(module) {
    return module.length <= 200 && DOTTED.test(module) && (0,plain/* plain */.pj)(module, 200) === module;
}
/**
 * Lines for `allow` that accept these offenders, a reason in each, at most `budget` UTF-16 units; `left` counts the offenders that they do
 * not cover. Two or more of one foreign distribution are one `dist:` line. A name that is no identifier is never offered for pasting.
 */
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
/** Offenders of one foreign distribution together, each other one alone: a project's own are accepted one by one. */
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
var wording = __webpack_require__(142);
;// CONCATENATED MODULE: ./lib/report/annotations.js



/** The runner sends ten of a type for one step, the first ones; ten of ours in all leave room to the suite's own. */
const LIMIT = 10;
const NOTHING = { error: 0, warning: 0, notice: 0 };
/**
 * What GitHub shows beside the run and on the user's own lines: why the step is red, all unallowed offenders at once, then one for each
 * that has a line in the workspace, as many as there is room for. Messages stay far below the 4,096 characters at which the runner cuts.
 */
function renderAnnotations(result, spent = NOTHING) {
    const offenders = leveled(result);
    const placed = offenders.filter((offender) => placeOf(offender) !== null);
    const around = [...problem(result), ...stale(result), ...unused(result), ...notices(result)];
    const room = LIMIT - around.length - 1;
    const all = [
        ...problem(result),
        ...together(result, offenders, placed.slice(room)),
        ...stale(result),
        ...placed.slice(0, room).map(single),
        ...unused(result),
        ...notices(result),
    ];
    return withinBudget(all, spent);
}
/**
 * Those that the runner will still send. Where the suite has used a level up, the first of ours names the others at its end; where nothing
 * of a level is left, it comes as the next lower one: a warning that is shown tells more than an error that is not.
 */
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
    // Nothing is left at all: the log still shows it.
    return [...sent, ...carried];
}
function naming(first, dropped) {
    if (dropped.length === 0)
        return first;
    const title = ({ title, file, line }) => (file === undefined ? title : `${title} (${(0,plain/* plainPath */.s1)(file, 80)}:${line})`);
    const names = (0,plain/* listed */.KE)({ items: dropped, show: title, budget: 400 });
    return { ...first, message: `${first.message}\nNot shown, because GitHub shows ten of a type and the suite printed its own: ${names}.` };
}
/** The unallowed ones, worst first: what makes the step red is an error, what `fail-on` leaves out a warning, all else a notice. */
function leveled(result) {
    const levels = { fails: 'error', reported: 'warning', none: 'notice' };
    const all = result.offenders.filter(({ allowed }) => !allowed).map((offender) => ({ ...offender, level: levels[offender.effect] }));
    return ['error', 'warning', 'notice'].flatMap((level) => all.filter((offender) => offender.level === level));
}
/** A red verdict that the offenders and allowances below do not explain. */
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
/** The lines that fit in `budget` UTF-16 units together. */
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
/** What is true beside the verdict, for the first annotation. */
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
    const { stale } = result.allowances;
    if (stale.length === 0)
        return [];
    return [
        {
            level: result.failed && (0,wording/* holds */.v9)(result, 'stale-allowance') ? 'error' : 'warning',
            title: `${(0,wording/* counted */.hS)(stale.length, 'allowance')} no longer needed`,
            message: `The suite loaded what these lines of 'allow' name, and none of it would switch the GIL on any more: ${quoted(stale)}.\nFix: delete them from 'allow'.`,
        },
    ];
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
/** Where the reader acts: the project's own line that imports it, else the one that asks for its distribution, else nowhere. */
function placeOf({ importedAt, declaredAt }) {
    return [importedAt, declaredAt].find((line) => line !== null && inWorkspace(line)) ?? null;
}
/** Relative, and a path that GitHub can link: one with invisible characters is told in the message only. */
function inWorkspace({ file }) {
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

;// CONCATENATED MODULE: ./lib/report/json.js
/** The JSON report: every value exact, whatever characters it holds. */
function renderJson(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/stacks.js

/** Processes shown, and lines of each: who needs more reads the JSON report. */
const PROCESSES = 20;
const LINES = 120;
/** The crashes, then the hangs, each with its stacks. */
function stacksOf({ crashes, hangs }) {
    return [...crashes.map(crashed), ...hangs.map(hung)].map(({ title, stack }) => ({ title, stack: withoutRunner(stack) }));
}
/** Frames of pytest's own machinery, of which each test has thirty below it. */
const RUNNER = /^ {2}File ".*[\\/](_pytest|pluggy|pytest)[\\/].*"|^ {2}File "<frozen (runpy|importlib\.)/;
/** Runs of a test runner's own frames become one line. */
function withoutRunner(stack) {
    const out = [];
    let dropped = 0;
    for (const line of [...stack, '']) {
        if (RUNNER.test(line)) {
            dropped++;
            continue;
        }
        if (dropped > 0)
            out.push(`  … ${dropped} ${dropped === 1 ? 'frame' : 'frames'} of the test runner`);
        dropped = 0;
        out.push(line);
    }
    return out.slice(0, -1);
}
function crashed({ pid, main, how, test, module, stack }) {
    const loaded = module === null ? '' : `; the last extension module it loaded, or was loading, is ${module}`;
    return { title: `${processOf({ pid, main })} was ${how}${running(test)}${loaded}`, stack };
}
function hung({ pid, main, test, stack }) {
    return { title: `${processOf({ pid, main })} still ran${running(test)}`, stack };
}
function processOf({ pid, main }) {
    return `${main ?? 'a process'}${pid > 0 ? ` (process ${pid})` : ''}`;
}
function running(test) {
    return test === null ? '' : ` in ${test}`;
}
/** For the log: a line a process and its stack below, none of them beginning with text of the suite. */
function stackBlock(result) {
    const shown = stacksOf(result);
    const more = shown.length - PROCESSES;
    return [
        ...shown
            .slice(0, PROCESSES)
            .flatMap(({ title, stack }) => [`  ${(0,plain/* plain */.pj)(title, 400)}`, ...(0,plain/* plainLines */.y1)(stack, { lines: LINES }).map((line) => `    | ${line}`)]),
        ...(more > 0 ? [`  … and ${more} more processes, all in the JSON report`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/report/log.js



/** Rows of a table in the log; whoever has more offenders than this reads the JSON report. */
const ROWS = 100;
/** What a person reads in the step's log without opening anything; the verdict comes last. No line of it starts with text of the suite. */
function renderLog(result) {
    const open = result.offenders.filter((offender) => !offender.allowed);
    const allowed = result.offenders.filter((offender) => offender.allowed);
    const blocks = [
        [`gilproof: ${(0,plain/* plain */.pj)(result.name, 120)}`],
        facts(result),
        section('would switch the GIL on', [
            ['module', 'distribution', 'kind', 'imported at'],
            ...open.map((offender) => [...columns(offender), where(offender)]),
        ]),
        section('allowed', [
            ['module', 'distribution', 'kind', 'reason'],
            ...allowed.map((offender) => [...columns(offender), (0,plain/* plain */.pj)(offender.reason ?? '', 60)]),
        ]),
        section('not judged', [
            ['module', 'file', 'why'],
            ...result.unjudged.map(({ module, file, why }) => [(0,plain/* plain */.pj)(module, 40), (0,plain/* plainPath */.s1)(file, 48), (0,plain/* plain */.pj)(why, 60)]),
        ]),
        notes(result),
        stackBlock(result),
        verdict(result),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .map((block) => `${block.join('\n')}\n`)
        .join('\n');
}
function facts(result) {
    const { python, install, runs } = result;
    const rows = [];
    if (python !== null)
        rows.push(['interpreter', (0,plain/* plain */.pj)((0,wording/* interpreter */.n3)(python), 120)], ['', (0,plain/* plainPath */.s1)(python.executable, 120)]);
    if (install !== null)
        rows.push(['install', (0,wording/* ending */.K1)(install)]);
    for (const run of runs)
        rows.push([`run, GIL ${run.gil}`, (0,wording/* ending */.K1)(run)]);
    if (runs.length > 0)
        rows.push(['processes', (0,wording/* processes */.uF)(result.processes)], ['modules', (0,wording/* modules */.av)(result.modules)]);
    return aligned(rows, '  ');
}
function columns(offender) {
    return [(0,plain/* plain */.pj)(offender.module, 40), (0,plain/* plain */.pj)((0,wording/* distribution */.Nx)(offender), 32), offender.kind];
}
function where({ importedAt }) {
    return importedAt === null ? 'no line of yours' : (0,wording/* place */.ik)(importedAt, 56);
}
function section(title, [head = [], ...rows]) {
    if (rows.length === 0)
        return [];
    const more = rows.length - ROWS;
    const lines = aligned([head, ...rows.slice(0, ROWS)], '    ');
    return [`  ${title} (${rows.length})`, ...lines, ...(more > 0 ? [`    … and ${more} more, all in the JSON report`] : [])];
}
function notes({ allowances, notices }) {
    const names = (entries) => (0,plain/* listed */.KE)({ items: entries, show: (entry) => (0,plain/* plain */.pj)(entry, 60), budget: 400 });
    return [
        ...(allowances.stale.length > 0 ? [`  stale allowances, loaded and no longer offending: ${names(allowances.stale)}`] : []),
        ...(allowances.unused.length > 0 ? [`  unused allowances, not loaded here: ${names(allowances.unused)}`] : []),
        ...notices.slice(0, ROWS).map((notice) => `  notice: ${(0,plain/* plain */.pj)(notice, 400)}`),
    ];
}
function verdict(result) {
    const { what, fix, details } = (0,wording/* outcome */.bu)(result);
    return [
        ...(0,plain/* plainLines */.y1)(details, { lines: ROWS }).map((line) => `  | ${line}`),
        `verdict: ${(0,wording/* verdicts */.rY)(result)}`,
        ...(0,plain/* plainLines */.y1)(what, { width: 1000 }).map((line) => `  ${line}`),
        ...(fix === '' ? [] : (0,plain/* plainLines */.y1)(fix, { width: 1000 }).map((line, index) => `${index === 0 ? 'fix: ' : '     '}${line}`)),
    ];
}
/** Columns padded to their longest cell, blanks at the end of a line left out. */
function aligned(rows, indent) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
    return rows.map((row) => `${indent}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

// EXTERNAL MODULE: ./lib/verdict.js
var lib_verdict = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/report/merged-table.js

const COLUMNS = ['GIL off', 'GIL on', 'GIL default', 'GIL on and off', 'no run'];
/** Lays the legs out; more rows than `most` lose their shards, which are then told by number. Columns and parts that say nothing are left out. */
function legTable({ merged: { legs } }, most) {
    const parts = [
        ['job', ({ host }) => host.job ?? ''],
        ['system', ({ host }) => `${host.os} ${host.arch}`],
        ['Python', ({ python }) => python ?? ''],
        ['matrix', ({ shard }) => shard],
    ];
    const telling = parts.filter(([name, part]) => name === 'system' || name === 'Python' || new Set(legs.map(part)).size > 1);
    const full = rowsBy(legs, telling);
    const shown = full.length > most ? telling.filter(([name]) => name !== 'matrix') : telling;
    const columns = COLUMNS.filter((column) => legs.some((leg) => columnOf(leg) === column));
    return { head: shown.map(([name]) => name), columns, rows: shown === telling ? full : rowsBy(legs, shown) };
}
function rowsBy(legs, parts) {
    const rows = new Map();
    for (const leg of legs) {
        const place = parts.map(([, part]) => part(leg));
        // Rows whose texts are alike for longer than anybody reads are one; a map takes long to tell such keys apart.
        const key = JSON.stringify(place.map((part) => part.slice(0, 1000)));
        const row = rows.get(key) ?? { place, legs: new Map() };
        rows.set(key, row);
        const column = columnOf(leg);
        row.legs.set(column, [...(row.legs.get(column) ?? []), leg]);
    }
    const { compare } = new Intl.Collator('en', { numeric: true });
    // Comparing takes long where the suite's texts are long and alike.
    const order = [...rows.values()].map((row) => ({ row, key: row.place.map((part) => part.slice(0, 80)).join('\n') }));
    return order.sort((one, other) => compare(one.key, other.key)).map(({ row }) => row);
}
function columnOf({ runs }) {
    const modes = new Set(runs.map(({ gil }) => gil));
    if (modes.size > 1)
        return 'GIL on and off';
    const [mode] = modes;
    return mode === undefined ? 'no run' : `GIL ${mode}`;
}
/** `✅ 3 clean, ❌ tests-failed (2 of 120 tests)`: our own words only. */
function legCell(legs = []) {
    const verdicts = new Map();
    for (const leg of legs) {
        const name = `${leg.failed ? '❌' : lib_verdict/* VERDICTS */.bk[leg.verdict].red === false ? '✅' : '⚠️'} ${leg.verdict}`;
        verdicts.set(name, [...(verdicts.get(name) ?? []), leg]);
    }
    return [...verdicts].map(([name, same]) => `${name}${same.length > 1 ? ` × ${same.length}` : ''}${testsOf(same)}`).join(', ');
}
function testsOf(legs) {
    const tests = legs.flatMap(({ runs }) => runs.flatMap(({ tests }) => tests ?? []));
    if (tests.length === 0)
        return '';
    const failed = tests.reduce((sum, each) => sum + each.failed, 0);
    const all = tests.reduce((sum, each) => sum + each.passed + each.failed + each.skipped, 0);
    return failed === 0 ? ` (${all} tests)` : ` (${failed} of ${all} tests failed)`;
}
/** `all 4 legs`, or the names of these within `budget`; `show` escapes one, and is given its length. */
function whichLegs(places, { merged: { legs } }) {
    return legs.length > 1 && places.length === legs.length ? 'all' : places.map((place) => legs[place]?.name ?? '');
}

;// CONCATENATED MODULE: ./lib/report/merged-log.js




/** Rows of a table in the log; whoever has more reads the JSON report. */
const merged_log_ROWS = 100;
/** What a person reads in the log of a step that merges; the verdict comes last. No line of it starts with text of a suite. */
function renderMergedLog(result) {
    const { merged, allowances, notices, offenders } = result;
    const legs = legTable(result, merged_log_ROWS);
    const names = (entries) => (0,plain/* listed */.KE)({ items: entries, show: (entry) => (0,plain/* plain */.pj)(entry, 60), budget: 400 });
    const where = (places) => {
        const which = whichLegs(places, result);
        return which === 'all' ? `all ${places.length}` : (0,plain/* listed */.KE)({ items: which, show: (name) => (0,plain/* plain */.pj)(name, 60), budget: 120 });
    };
    const blocks = [
        [`gilproof: ${(0,plain/* plain */.pj)(result.name, 120)}`],
        merged_log_section('legs', {
            head: [...legs.head, ...legs.columns],
            items: legs.rows,
            row: ({ place, legs: of }) => [...place.map((part) => (0,plain/* plain */.pj)(part, 60)), ...legs.columns.map((column) => legCell(of.get(column)))],
        }),
        merged_log_section('not merged', {
            head: ['report', 'why'],
            items: [...merged.missing.map((file) => ({ file, why: 'missing' })), ...merged.refused],
            row: ({ file, why }) => [(0,plain/* plainPath */.s1)(file, 80), (0,plain/* plain */.pj)(why, 160)],
        }),
        merged_log_section('failed tests', {
            head: ['test', 'GIL off', 'GIL on', 'GIL default'],
            items: merged.failures,
            row: ({ id, off, on, default: unset }) => [(0,plain/* plain */.pj)(id, 80), where(off), where(on), where(unset)],
        }),
        merged_log_section('would switch the GIL on', {
            head: ['module', 'distribution', 'kind', '', 'legs'],
            items: offenders.map((offender, index) => ({ ...offender, occurrences: merged.offenders[index]?.occurrences ?? [] })),
            row: ({ module, distribution, kind, allowed, occurrences }) => [
                (0,plain/* plain */.pj)(module, 40),
                (0,plain/* plain */.pj)(distribution ?? '', 32),
                kind,
                allowed ? 'allowed' : '',
                where(occurrences.flatMap((each) => each.legs)),
            ],
        }),
        [
            ...(allowances.stale.length > 0 ? [`  stale allowances, which no leg needs: ${names(allowances.stale)}`] : []),
            ...(allowances.unused.length > 0 ? [`  unused allowances, which no leg needs that was judged: ${names(allowances.unused)}`] : []),
            ...notices.slice(0, merged_log_ROWS).map((notice) => `  notice: ${(0,plain/* plain */.pj)(notice, 400)}`),
        ],
        merged_log_verdict(result),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .map((block) => `${block.join('\n')}\n`)
        .join('\n');
}
function merged_log_section(title, { head, items, row }) {
    if (items.length === 0)
        return [];
    const more = items.length - merged_log_ROWS;
    const lines = aligned([head, ...items.slice(0, merged_log_ROWS).map(row)], '    ');
    return [`  ${title} (${items.length})`, ...lines, ...(more > 0 ? [`    … and ${more} more, all in the JSON report`] : [])];
}
function merged_log_verdict(result) {
    const { what, fix } = (0,wording/* outcome */.bu)(result);
    return [
        `verdict: ${(0,wording/* verdicts */.rY)(result)}`,
        ...(0,plain/* plainLines */.y1)(what, { width: 1000 }).map((line) => `  ${line}`),
        ...(fix === '' ? [] : (0,plain/* plainLines */.y1)(fix, { width: 1000 }).map((line, index) => `${index === 0 ? 'fix: ' : '     '}${line}`)),
    ];
}
/** Why the merge is red, in one; the legs have annotated their own lines. */
function renderMergedAnnotations(result) {
    const { what, fix } = (0,wording/* outcome */.bu)(result);
    if (!result.failed)
        return [];
    const message = [...(0,plain/* plainLines */.y1)(what, { width: 1000, lines: 12 }), ...(0,plain/* plainLines */.y1)(`Fix: ${fix}`, { width: 800 })];
    return [{ level: 'error', title: `gilproof: ${result.verdict}`, message: listedLines(message, 3800) }];
}
/** The lines that fit in `budget` UTF-16 units: the runner cuts at 4,096 characters. */
function listedLines(lines, budget) {
    let left = budget;
    const fitting = lines.filter((line) => {
        left -= line.length + 1;
        return left >= 0;
    });
    return fitting.join('\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown.js

/**
 * Everything GitHub's Markdown could act on, as entities: these cannot stand for structure, so a cell, a line or a `<details>` cannot be
 * left. Underscores inside words are harmless and stay, for the sake of whoever reads the source. The comment after `@` keeps an address
 * from becoming a link, which happens after entities are read.
 */
const ACTIVE = /[&<>\\`*~|[\]$@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/)|(?<=www)\./gi;
/** Hostile text as plain prose within a line of Markdown (a cell, a list item, a paragraph), never at its beginning. */
function markdown_text(hostile, max) {
    return (0,plain/* plain */.pj)(hostile, max).replace(ACTIVE, entity);
}
/** Hostile text as code. HTML and not backticks: a renderer gives up on more than 80 of them, and they do not hide `|` from a table. */
function code(hostile, max) {
    return `<code>${markdown_text(hostile, max)}</code>`;
}
/** Lines as one preformatted block; the lines are `plain` already. */
function preformatted(lines) {
    // An empty line is safe in here: such a block ends at the closing tag only, and `<` is never left as it is.
    return `<pre>\n${lines.map((line) => line.replace(/[&<>]/g, entity)).join('\n')}\n</pre>`;
}
/** A table of ready Markdown cells. */
function table(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** A fenced block of our own lines: only what has been checked for pasting goes in. */
function fence(language, lines) {
    return ['```'.concat(language), ...lines, '```'].join('\n');
}
/** A block that is folded until it is clicked; `body` is ready Markdown. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function entity(character) {
    return character === '@' ? '&#64;<!-- -->' : `&#${character.charCodeAt(0)};`;
}

;// CONCATENATED MODULE: ./lib/report/merged-summary.js





/** GitHub uploads no summary of more bytes than this. */
const merged_summary_LIMIT = 1_048_576;
/** Rows of each table, and whether its cells have room: each step is smaller, and the last fits whatever the suites' names are. */
const STEPS = [
    { rows: 1000, room: 300 },
    { rows: 200, room: 200 },
    { rows: 20, room: 100 },
];
/** The job summary of a merge as GitHub Markdown, under 1 MiB: long ones lose the ends of their tables. */
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
        ...merged_summary_notes(result),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function head(result) {
    const { what, fix } = (0,wording/* outcome */.bu)(result);
    const green = result.verdict === 'gil-reenabled' || result.verdict === 'stale-allowance' ? '⚠️' : '✅';
    const lines = (0,plain/* plainLines */.y1)(what, { width: 1000 });
    return [
        `## ${result.failed ? '❌' : green} ${markdown_text((0,wording/* verdicts */.rY)(result), 300)}: ${code(result.name, 120)}, ${(0,wording/* counted */.hS)(result.merged.legs.length, 'leg')}`,
        `**What happened:**${lines.length > 1 ? `\n\n${preformatted(lines)}` : ` ${markdown_text(lines.join(''), 1000)}`}`,
        ...(fix === '' ? [] : [`**Fix:** ${markdown_text(fix, 1000)}`]),
    ];
}
function refused({ merged: { missing, refused } }, step) {
    return merged_summary_section(`Not merged (${missing.length + refused.length})`, {
        head: ['report', 'why'],
        items: [...missing.map((file) => ({ file, why: 'missing' })), ...refused],
        row: ({ file, why }) => [code((0,plain/* plainPath */.s1)(file, 160), 160), markdown_text(why, step.room)],
        step,
    });
}
/** Tests that fail only with the GIL off come first: they are what a matrix over the GIL is run for. */
function failures(result, step) {
    const { failures, comparisons } = result.merged;
    const ids = new Set(comparisons.flatMap((cell) => cell.onlyOff));
    const onlyOff = failures.filter(({ id }) => ids.has(id));
    const others = failures.filter(({ id }) => !ids.has(id));
    const row = ({ id, message, off, on, default: unset }) => [
        code(id, step.room),
        ...[off, on, unset].map((legs) => merged_summary_where(legs, result, step)),
        markdown_text(message, step.room),
    ];
    const head = ['test', 'GIL off', 'GIL on', 'GIL default', 'message'];
    return [
        ...merged_summary_section(`Fail only with the GIL off (${onlyOff.length})`, { head, items: onlyOff, row, step }),
        ...merged_summary_section(`${onlyOff.length > 0 ? 'Other failed' : 'Failed'} tests (${others.length})`, { head, items: others, row, step }),
    ];
}
function legs(result, step) {
    const { head, columns, rows } = legTable(result, step.rows > 200 ? 60 : 20);
    const red = result.merged.legs.filter(({ failed }) => failed);
    return [
        ...merged_summary_section(`Legs (${result.merged.legs.length})`, {
            head: [...head, ...columns],
            items: rows,
            row: ({ place, legs }) => [...place.map((part) => markdown_text(part, 80)), ...columns.map((column) => legCell(legs.get(column)))],
            step,
        }),
        ...merged_summary_section(`Red legs (${red.length})`, {
            head: ['leg', 'verdict', 'what happened'],
            items: red,
            row: (leg) => [code(leg.name, 120), [leg.verdict, ...leg.alsoTrue].join(', '), markdown_text(leg.what ?? '', step.room)],
            step,
        }),
    ];
}
function offenders(result, step) {
    const paired = result.offenders.map((offender, index) => ({ offender, occurring: result.merged.offenders[index] }));
    const open = paired.filter(({ offender }) => !offender.allowed);
    const allowed = paired.filter(({ offender }) => offender.allowed);
    const row = ({ offender, occurring }) => [
        code(offender.module, 120),
        ...merged_summary_release(offender, occurring),
        ...occurrences(occurring, result, step),
    ];
    const accept = allowLines(open.map(({ offender }) => offender), 4000).lines.map((line) => `  ${line}`);
    const head = ['module', 'distribution', 'kind', 'imported at', 'legs'];
    return [
        ...merged_summary_section(`Would switch the GIL back on (${open.length})`, { head, items: open, row, step }),
        ...(accept.length > 0 ? [folded('Accept for now, with your own reasons', fence('yaml', ['allow: |', ...accept]))] : []),
        ...merged_summary_section(`Allowed (${allowed.length})`, {
            head: [...head, 'reason'],
            items: allowed,
            row: (pair) => [...row(pair), code(pair.offender.reason ?? '', step.room)],
            step,
        }),
    ];
}
function merged_summary_release({ distribution, kind }, occurring) {
    const versions = [...new Set(occurring?.occurrences.flatMap(({ version }) => version ?? []))];
    const name = distribution === null ? '' : code([distribution, versions.join(', ')].join(' ').trim(), 80);
    return [name, kind];
}
/** Where it is imported, and in which legs: one entry where that is the same in all. */
function occurrences(occurring, result, step) {
    const all = occurring?.occurrences ?? [];
    const lines = [...new Set(all.map(({ importedAt }) => imported(importedAt)))];
    const more = lines.length > 3 ? ` and ${lines.length - 3} more` : '';
    return [
        `${lines.slice(0, 3).join(', ')}${more}`,
        merged_summary_where(all.flatMap(({ legs }) => legs).sort((one, other) => one - other), result, step),
    ];
}
function imported(line) {
    return line === null ? 'no line of yours' : code((0,wording/* place */.ik)(line, 160), 160);
}
function cells({ merged: { comparisons } }, step) {
    return merged_summary_section('GIL off beside on', {
        head: ['leg', 'fail only off', 'only on', 'in both', 'time off', 'time on', 'off / on'],
        items: comparisons,
        row: ({ cell, onlyOff, onlyOn, both, seconds }) => [
            markdown_text(cell, step.room),
            ...[onlyOff, onlyOn, both].map((ids) => `${ids.length}`),
            `${seconds.off.toFixed(1)} s`,
            `${seconds.on.toFixed(1)} s`,
            `× ${seconds.ratio.toFixed(2)}`,
        ],
        step,
    });
}
function unjudged(result, step) {
    return merged_summary_section(`Not judged (${result.merged.unjudged.length})`, {
        head: ['module', 'why', 'legs'],
        items: result.merged.unjudged,
        row: ({ module, why, legs }) => [code(module, 120), markdown_text(why, step.room), merged_summary_where(legs, result, step)],
        step,
    });
}
function merged_summary_notes({ allowances: { stale, unused }, notices }) {
    const entries = (items) => (0,plain/* listed */.KE)({ items, show: (entry) => code(entry, 80), budget: 4000 });
    const items = [
        ...(stale.length > 0 ? [`- **Stale allowances**, which no leg needs, so delete them: ${entries(stale)}`] : []),
        ...(unused.length > 0 ? [`- **Unused allowances**, which no leg needs that was judged: ${entries(unused)}`] : []),
        ...notices.slice(0, 20).map((notice) => `- **Note:** ${markdown_text(notice, 300)}`),
        ...(notices.length > 20 ? [`- … and ${notices.length - 20} more notes, all in the JSON report`] : []),
    ];
    return items.length === 0 ? [] : [items.join('\n')];
}
function merged_summary_where(places, result, { room }) {
    const names = whichLegs(places, result);
    return names === 'all' ? `all ${places.length}` : (0,plain/* listed */.KE)({ items: names, show: (name) => code(name, 80), budget: room });
}
/** A table under its heading, without columns that are empty in every row. */
function merged_summary_section(title, { head, items, row, step }) {
    if (items.length === 0)
        return [];
    const rows = items.slice(0, step.rows).map(row);
    const filled = head.map((_, column) => column === 0 || rows.some((cells) => cells[column] !== ''));
    const cut = (cells) => cells.filter((_, column) => filled[column]);
    const more = items.length - step.rows;
    return [`### ${title}`, table(cut(head), rows.map(cut)), ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : [])];
}

;// CONCATENATED MODULE: ./lib/report/summary/facts.js



/** What was run, on what, and how long each part took. */
function facts_facts(result) {
    const { host, python, install, runs } = result;
    const longest = Math.max(install?.seconds ?? 0, ...runs.map(({ seconds }) => seconds));
    const rows = [
        ...(python === null
            ? []
            : [
                ['interpreter', markdown_text((0,wording/* interpreter */.n3)(python), 120)],
                ['executable', code((0,plain/* plainPath */.s1)(python.executable, 160), 160)],
            ]),
        ['machine', markdown_text(`${host.os} ${host.arch}`, 60)],
        ...(install === null ? [] : [['install', `${(0,wording/* bar */.M0)(install.seconds, longest)} ${markdown_text((0,wording/* ending */.K1)(install), 80)}`]]),
        ...runs.map((run) => [`run, GIL ${run.gil}`, `${(0,wording/* bar */.M0)(run.seconds, longest)} ${markdown_text((0,wording/* ending */.K1)(run), 80)}`]),
        ...(runs.length === 0
            ? []
            : [
                ['processes', (0,wording/* processes */.uF)(result.processes)],
                ['modules', (0,wording/* modules */.av)(result.modules)],
            ]),
    ];
    return [folded('Interpreter, times and counts', table(['', ''], rows))];
}

;// CONCATENATED MODULE: ./lib/report/summary/grouped.js
/** Items with the same key (texts and numbers) together, in the order in which each key came first. */
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


/** Rows that are shown without a click. */
const UNFOLDED = 25;
/** A table of as many rows as there is room for, the end of a long one folded, and how many are left out. */
function truncated({ head, items, row, detail }) {
    const rows = items.slice(0, detail.rows).map(row);
    const [first, rest] = rows.length > UNFOLDED + 5 ? [rows.slice(0, UNFOLDED), rows.slice(UNFOLDED)] : [rows, []];
    const more = items.length - detail.rows;
    return [
        table(head, first),
        ...(rest.length > 0 ? [folded(`${rest.length} more`, table(head, rest))] : []),
        ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : []),
    ];
}
/** The heads of `cells`. */
const HEADS = ['module', 'imported at', 'from'];
/** An offender: its module, where it comes in, and whose it is. What is read on a narrow screen comes first. */
function rows_cells(offender) {
    const release = (0,wording/* distribution */.Nx)(offender);
    const from = release === '' ? offender.kind : `${code(release, 80)}${offender.kind === 'dependency' ? '' : ` ${offender.kind}`}`;
    return [code(offender.module, 120), origin(offender), from];
}
/** The line that imports it, else the line that asks for its distribution. */
function origin({ importedAt, declaredAt }) {
    if (importedAt !== null)
        return line(importedAt);
    return declaredAt === null ? 'no line of yours' : `asked for at ${line(declaredAt)}`;
}
/** A line as code. */
function line(at) {
    return code((0,wording/* place */.ik)(at, 160), 160);
}

;// CONCATENATED MODULE: ./lib/report/summary/next.js








/** Lines of an `allow` list that are shown without a click. */
const next_UNFOLDED = 15;
/** What to do about the offenders that are not allowed: be green today, then get rid of them, each in its own way. */
function next({ offenders }, detail) {
    const open = offenders.filter(({ allowed }) => !allowed);
    if (open.length === 0)
        return [];
    const remedies = [...own(open), ...foreign(open, detail)];
    return ['### What to do next', ...next_acceptance(open, detail), ...remedies];
}
function next_acceptance(open, detail) {
    const { lines, left } = allowLines(open, detail.allow);
    const list = fence('yaml', ['allow: |', ...lines.map((each) => `  ${each}`)]);
    const remainder = left > 0
        ? [`${left} without a line to paste: too many, or a name that is no identifier. \`path:GLOB\` accepts a module by its file.`]
        : [];
    if (lines.length === 0)
        return remainder;
    return [
        '**Be green today:** put them under `with:`, each with your own reason. New offenders still fail, and a line that is no longer needed does too.',
        lines.length > next_UNFOLDED ? folded(`The list, ${(0,wording/* counted */.hS)(lines.length, 'line')}`, list) : list,
        ...remainder,
    ];
}
/** A project's own modules by what they were made with, and the lines to add. */
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
    return [`${named(modules)}${guessed}: ${markdown_text(where)} ([source](${source})):`, fence(language, lines)];
}
/** Everyone else's, a line for each distribution. */
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
        items.length > next_UNFOLDED ? folded((0,wording/* counted */.hS)(all.length, 'distribution'), list) : list,
    ];
}
function next_release(group) {
    const [first] = group;
    const name = (0,wording/* distribution */.Nx)(first);
    const asked = first.declaredAt === null ? [] : [`asked for at ${line(first.declaredAt)}`];
    const how = installedAs(first.installed);
    const facts = [...(first.kind === 'dependency' ? [] : [first.kind]), ...(how === null ? [] : [markdown_text(how, 160)]), ...asked];
    const known = switchFor(first);
    return [
        name === '' ? named(group) : `${code(name, 80)}: ${named(group)}`,
        ...(facts.length > 0 ? [` (${facts.join(', ')})`] : []),
        ...(known === null ? [] : [`. Does without it where \`${known.variable}=${known.value}\` is set ([source](${known.source}))`]),
    ].join('');
}
function named(modules) {
    return (0,plain/* listed */.KE)({ items: modules, show: ({ module }) => code(module, 80), budget: 1000 });
}

;// CONCATENATED MODULE: ./lib/report/summary/graph.js




/** More is no picture any more; Mermaid itself gives up at 500 edges and 50,000 characters. */
const MOST_NODES = 40;
/** Many of them can be of one distribution, and so one node. */
const MOST_OFFENDERS = 400;
/** Of one distribution from one place: more are one node. */
const MOST_ALIKE = 2;
/**
 * How several offenders were brought in, as a Mermaid graph: the project's own lines at its left, the offenders at its right. None where a
 * list says as much, or where it would be too large to be looked at.
 */
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
    // A line that imports the offender itself stands in the table.
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
    return [fence('mermaid', ['flowchart LR', ...drawn, ...[...edges].map((edge) => `  ${edge}`), ...STYLES])];
}
/** Readable on light and on dark. */
const STYLES = [
    '  classDef line fill:#ddf4ff,stroke:#0969da,color:#1f2328',
    '  classDef module fill:#f6f8fa,stroke:#59636e,color:#1f2328',
    '  classDef offender fill:#ffebe9,stroke:#cf222e,color:#1f2328',
];
/** Offenders of one distribution that were imported from one place, together where they are many. */
function alike(offenders) {
    const groups = grouped(offenders, ({ distribution, module, chain }) => [
        distribution ?? module,
        chain.map((step) => [step.module, step.line]),
    ]);
    return groups.flatMap((group) => (group.length > MOST_ALIKE ? [group] : group.map((each) => [each])));
}
/**
 * Hostile text within the quotes of a node: all but letters, digits, dots, slashes and blanks is a character code, which Mermaid puts
 * back when it has parsed the graph. So no text ends its node, and none is markup.
 */
function escaped(label) {
    return [...label].map((point) => (/[A-Za-z0-9./ ]/.test(point) ? point : `#${point.codePointAt(0)};`)).join('');
}

;// CONCATENATED MODULE: ./lib/report/summary/offenders.js





/** The offenders that are not allowed, and how each was imported. */
function openTable({ offenders }, detail) {
    const open = offenders.filter(({ allowed }) => !allowed);
    if (open.length === 0)
        return [];
    const list = folded('Import chains', open.slice(0, detail.rows).map(chain).join('\n'));
    return [
        `### Would switch the GIL back on (${open.length})`,
        ...truncated({ head: HEADS, items: open, row: rows_cells, detail }),
        ...(detail.chains ? [...graph(open), list] : ['The import chains are left out here, for their length; the JSON report has them.']),
    ];
}
/** `shop.client:3 → requests:151 → _brotli`: each module and its line that imports the next one. */
function chain({ module, chain }) {
    const steps = chain.map((step) => code(`${(0,plain/* plain */.pj)(step.module, 100)}:${step.line}`, 120));
    const shown = steps.length > 12 ? [...steps.slice(0, 6), '…', ...steps.slice(-5)] : steps;
    return `- ${[...shown, code(module, 120)].join(' → ')}`;
}
/** Commands that show it without gilproof. */
function reproduction({ offenders, python }) {
    const commands = offenders
        .filter(({ module, allowed }) => !allowed && pasteable(module))
        .map(({ module }) => `python -W error::RuntimeWarning -c "import ${module}"`);
    if (commands.length === 0)
        return [];
    const which = python === null ? 'a free-threaded CPython' : code(`CPython ${python.version}t`, 40);
    const body = [
        `On ${which}, in the environment of the suite, with \`PYTHON_GIL\` unset (where it is 0, CPython never says a word). One module a process: CPython names only the first.`,
        fence('sh', commands.slice(0, 5)),
    ];
    return [folded('See it yourself', body.join('\n\n'))];
}
/** The offenders that are allowed, with the reasons. */
function allowedTable({ offenders }, detail) {
    const allowed = offenders.filter(({ allowed }) => allowed);
    if (allowed.length === 0)
        return [];
    const row = (offender) => [...rows_cells(offender), code(offender.reason ?? '', 200)];
    const rows = truncated({ head: [...HEADS, 'reason'], items: allowed, row, detail });
    return [`### Allowed (${allowed.length})`, ...rows];
}
/** The modules that could not be judged. */
function unjudgedTable({ unjudged }, detail) {
    if (unjudged.length === 0)
        return [];
    const row = ({ module, file, why }) => [code(module, 120), code((0,plain/* plainPath */.s1)(file, 160), 160), code(why, 200)];
    return [`### Not judged (${unjudged.length})`, ...truncated({ head: ['module', 'file', 'why'], items: unjudged, row, detail })];
}
/** Allowances that excuse nothing, and what is good to know. */
function offenders_notes({ allowances: { stale, unused }, notices }) {
    const entries = (items) => (0,plain/* listed */.KE)({ items, show: (entry) => code(entry, 80), budget: 4000 });
    const items = [
        ...(stale.length > 0 ? [`- **Stale allowances**, loaded and no longer offending, so delete them: ${entries(stale)}`] : []),
        ...(unused.length > 0 ? [`- **Unused allowances**, not loaded here: ${entries(unused)}`] : []),
        ...notices.slice(0, 20).map((notice) => `- **Note:** ${markdown_text(notice, 300)}`),
        ...(notices.length > 20 ? [`- … and ${notices.length - 20} more notes, all in the JSON report`] : []),
    ];
    return items.length === 0 ? [] : [items.join('\n')];
}

;// CONCATENATED MODULE: ./lib/report/summary/stacks.js



/** Crashed and hanging processes with their stacks; a single one unfolded. */
function stacks(result, { rows }) {
    const shown = stacksOf(result);
    if (shown.length === 0)
        return [];
    const most = Math.min(40, rows);
    const more = shown.length - most;
    const blocks = shown.slice(0, most).map(({ title, stack }, index) => {
        if (stack.length === 0)
            return markdown_text(title, 400);
        const lines = preformatted((0,plain/* plainLines */.y1)(stack, { lines: index === 0 ? 200 : 80 }));
        return index === 0 ? `${markdown_text(title, 400)}\n\n${lines}` : folded(markdown_text(title, 400), lines);
    });
    const heading = result.hangs.length > 0 ? 'Still running' : 'Crashed';
    return [`### ${heading} (${shown.length})`, ...blocks, ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : [])];
}

;// CONCATENATED MODULE: ./lib/report/summary/verdict.js



/** The verdict in one line, where and how long it ran, and what happened. */
function verdict_verdict(result) {
    const green = result.verdict === 'gil-reenabled' || result.verdict === 'stale-allowance' ? '⚠️' : '✅';
    const { what, details } = (0,wording/* outcome */.bu)(result);
    return [
        `## ${result.failed ? '❌' : green} ${markdown_text(result.verdict, 60)}: ${headline(result)}`,
        circumstances(result),
        ...(result.alsoTrue.length > 0 ? [`**Verdict:** ${markdown_text((0,wording/* verdicts */.rY)(result), 300)}.`] : []),
        offendersAlone(result) ? ALONE : prose('What happened', what),
        ...(details.length === 0 ? [] : [folded('Details', preformatted((0,plain/* plainLines */.y1)(details, { lines: 60 })))]),
    ];
}
/** What to do about a verdict that the offenders below do not explain. */
function fix(result) {
    const { fix } = (0,wording/* outcome */.bu)(result);
    if (fix === '' || offendersAlone(result))
        return [];
    return [prose('Fix', fix)];
}
const ALONE = 'The tests passed with the GIL off. Wherever it is not forced off, importing any one of these modules switches it back on for the whole process.';
/** Whether the offenders are all that is wrong: the headline and the next section then say it better than the judge's words. */
function offendersAlone({ verdict, alsoTrue, failed, offenders }) {
    return failed && verdict === 'gil-reenabled' && alsoTrue.length === 0 && offenders.some(({ allowed }) => !allowed);
}
/** One line as a paragraph; several, which may hold something to paste, keep their shape. */
function prose(label, words) {
    const lines = (0,plain/* plainLines */.y1)(words, { width: 1000 });
    return `**${label}:**${lines.length > 1 ? `\n\n${preformatted(lines)}` : ` ${markdown_text(lines.join(''), 1000)}`}`;
}
function circumstances(result) {
    const { name, python, host, runs, modules, processes } = result;
    const parts = [
        code(name, 120),
        ...(python === null ? [] : [markdown_text((0,wording/* interpreter */.n3)(python), 120)]),
        markdown_text(`${host.os} ${host.arch}`, 60),
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
        unproven: markdown_text((0,plain/* plain */.pj)(result.unprovenReason ?? 'nothing was seen', 120), 120),
        'stale-allowance': `${(0,wording/* counted */.hS)(result.allowances.stale.length, 'line')} of <code>allow</code> can go`,
        clean: 'free-threaded',
        'tests-passed': 'the control leg, with the GIL on',
        ready: 'the interpreter is free-threaded',
    };
    return words[result.verdict];
}

;// CONCATENATED MODULE: ./lib/report/summary.js





/** GitHub uploads no summary of more bytes than this. */
const summary_LIMIT = 1_048_576;
/** The parts in the order in which they are read: what happened, what to do, then what it is based on. */
const SECTIONS = [verdict_verdict, fix, stacks, next, openTable, unjudgedTable, offenders_notes, allowedTable, reproduction, facts_facts];
/** What is shown of a long result: each step is smaller, and the last fits whatever the suite's names are. */
const summary_STEPS = [
    { chains: true, rows: 5000, remedies: 500, allow: 60_000 },
    { chains: false, rows: 5000, remedies: 200, allow: 60_000 },
    { chains: false, rows: 2000, remedies: 100, allow: 60_000 },
    { chains: false, rows: 300, remedies: 50, allow: 20_000 },
    { chains: false, rows: 20, remedies: 20, allow: 4000 },
];
/** The job summary as GitHub Markdown, under 1 MiB: long results lose first the import chains, then the ends of their tables. */
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











/** Brings a result to where people look: log, annotations, job summary, report files, outputs. The exit code of the step. */
function publish(result, known, to) {
    const { log, annotations, summary } = render(result);
    (0,core/* info */.pq)(log);
    const show = known.inputs ?? { annotations: true, summary: true, report: null };
    const spent = annotationsSpent(known);
    if (show.annotations)
        for (const annotation of annotations(spent))
            annotate(annotation);
    if (show.summary && to.env.GITHUB_STEP_SUMMARY)
        (0,external_node_fs_.appendFileSync)(to.env.GITHUB_STEP_SUMMARY, summary);
    const files = writeFiles({ report: () => show.report ?? freeName(to.temporary, result), json: renderJson(result), summary });
    (0,outputs.writeOutputs)({ result, cacheKey: known.python?.cacheKey ?? null, ...files });
    return result.failed || files.report === null ? 1 : 0;
}
function render(result) {
    if (!('merged' in result))
        return { log: renderLog(result), annotations: (spent) => renderAnnotations(result, spent), summary: renderSummary(result) };
    return { log: renderMergedLog(result), annotations: () => renderMergedAnnotations(result), summary: renderMergedSummary(result) };
}
/** What `install` and the suite have annotated in this step. Problem matchers that other actions registered cannot be known. */
function annotationsSpent({ install, suite, tracebacksMatched = false }) {
    const counts = [...(install?.annotations ?? []), ...(suite?.annotations ?? [])];
    const sum = (of) => counts.reduce((total, each) => total + each[of], 0);
    return { error: sum('error') + (tracebacksMatched ? sum('tracebacks') : 0), warning: sum('warning'), notice: sum('notice') };
}
/** Writes the report and the summary beside it. Where that fails the outputs must still be written, and the step must not be green. */
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
        (0,core/* error */.z3)(`The report cannot be written: ${failure.message}`, { title: 'gilproof: no report' });
        return { report: null, summaryFile: null };
    }
}
function annotate({ level, title, message, file, line }) {
    const place = file === undefined ? { title } : { title, file, ...(line === undefined ? {} : { startLine: line }) };
    ({ error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm })[level](message, place);
}
/** `gilproof-<name>-<n>.json`, where `n` counts the steps of this name: claimed at once, so that two at a time never share one. */
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
/**
 * The name as part of a file's name. Where that is not the name of its job, letter by letter, a digest tells it from other jobs' names that
 * come to the same letters, for their reports may meet in one folder.
 */
function fileName({ name, host: { job, matrix } }) {
    const letters = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '');
    if (letters === job && letters === name && letters.length <= 80)
        return letters;
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([name, job, matrix]))
        .digest('hex')
        .slice(0, 8);
    return `${letters.slice(0, 71) || 'run'}-${digest}`;
}


/***/ })

};
