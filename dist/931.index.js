export const id = 931;
export const ids = [931];
export const modules = {

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(802);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3814);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3487);



function help() {
    const values = Object.entries(_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .VALUES */ .tT).flatMap(([flag, [value, what]]) => row(`--${flag} ${value}`, what));
    const switches = Object.entries(_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHES */ .Xj).flatMap(([flag, what]) => row(`--${flag}`, what));
    const codes = Object.entries(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk)
        .filter(([verdict, { exitCode }]) => exitCode !== 0 && verdict !== 'install-failed')
        .sort(([, one], [, other]) => one.exitCode - other.exitCode)
        .map(([verdict, { exitCode }]) => `  ${String(exitCode).padStart(3)}  ${verdict}`);
    return `Proves a Python test suite free-threaded: names every extension module that
would switch the GIL back on.

  gilproof [FLAGS] -- COMMAND [ARGUMENT...]
      runs it with the GIL off, and judges what it loaded
  gilproof audit PATH... [FLAGS]
      judges what environments or wheels hold
  gilproof merge REPORT... [FLAGS]
      makes one verdict of JSON reports

Flags:
${[...values, ...switches].join('\n')}

[tool.gilproof] in pyproject.toml, or gilproof.toml, may hold allow, gil,
fail-on and timeout; flags win over it.

Exit codes:
    0  clean, tests-passed, or --fail-on leaves out what was found
${codes.join('\n')}
`;
}
const WIDTH = 80;
const COLUMN = 27;
function row(flag, what) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .k)(`  ${flag.padEnd(COLUMN - 2)}${what}`, { width: WIDTH, indent: COLUMN });
}


/***/ })

};
