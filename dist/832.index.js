export const id = 832;
export const ids = [832];
export const modules = {

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7406);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9820);
/* harmony import */ var _report_merged_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1783);
/* harmony import */ var _report_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6906);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(802);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1264);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3487);









function publish(result, known, terminal) {
    const told = {
        ...result,
        problem: result.problem && inTerms(result.problem, result, terminal),
        python: result.python && { ...result.python, why: (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .inFlags */ .r)(result.python.why) },
    };
    const { stdout, chatter, json } = terminal;
    stdout.write(json ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_8__/* .renderJson */ .h)(told) : painted(told, terminal));
    const { exitCode } = _verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk[result.verdict];
    const unwritten = writeReport(told, known);
    if (unwritten !== null)
        chatter.write(`gilproof: the report cannot be written: ${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(unwritten, 400)}\n`);
    if (result.failed)
        return exitCode || 1;
    return unwritten === null ? 0 : _verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk['bad-input'].exitCode;
}
function inTerms({ what, fix, details }, { verdict }, { activeOnly }) {
    return { what: (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .inFlags */ .r)(what), fix: verdict === 'no-interpreter' && activeOnly ? ACTIVATE : (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .inFlags */ .r)(fix), details };
}
const ACTIVATE = 'Make an environment of a free-threaded interpreter (uv venv --python 3.14t, or python3.14t -m venv), install the project there and activate it. ' +
    'Or, for a command that makes environments of its own (tox, nox), name the interpreter: --python-version 3.14t.';
function writeReport(result, { inputs }) {
    if (!inputs?.report)
        return null;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(inputs.report), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(inputs.report, (0,_report_json_js__WEBPACK_IMPORTED_MODULE_8__/* .renderJson */ .h)(result));
        return null;
    }
    catch (error) {
        return error.message;
    }
}
function painted(result, { stdout, env }) {
    const width = (0,_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .widthOf */ .qz)(stdout);
    const text = 'merged' in result ? (0,_report_merged_log_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMergedLog */ .n)(result, width) : (0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__/* .renderLog */ .N)(result, width);
    const lines = text.replace(/^gilproof: gilproof\n\n(?=verdict)/, '').split('\n');
    const verdict = lines.findIndex((line) => line.startsWith('verdict: '));
    const said = lines.flatMap((line, index) => fitted(index > verdict ? (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .inFlags */ .r)(line) : line, width));
    return ((0,_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .hasColour */ .PG)(stdout, env) ? said.map((line) => coloured(line, result.failed)) : said).join('\n');
}
function fitted(line, width) {
    if (width === null || /^ {4}|^ {2}\|/.test(line))
        return [line];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .k)(line, { width, indent: /^(fix: | *)/.exec(line)?.[0].length ?? 0 });
}
const [BOLD, RED, GREEN, YELLOW, DIM, RESET] = [1, 31, 32, 33, 2, 0].map((code) => `\x1b[${code}m`);
function coloured(line, failed) {
    if (line.startsWith('verdict: '))
        return `${BOLD}${failed ? RED : GREEN}${line}${RESET}`;
    if (/^ {2}(would switch the GIL on|not judged|not merged|failed tests) \(\d+\)$/.test(line))
        return `${BOLD}${RED}${line}${RESET}`;
    if (/^ {2}(allowed|legs) \(\d+\)$/.test(line))
        return `${BOLD}${line}${RESET}`;
    if (/^ {2}(stale allowances|notice)/.test(line))
        return `${YELLOW}${line}${RESET}`;
    if (/^ {4}(module|report|test) {2,}/.test(line))
        return `${DIM}${line}${RESET}`;
    return line;
}


/***/ })

};
