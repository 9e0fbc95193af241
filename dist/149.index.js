export const id = 149;
export const ids = [149];
export const modules = {

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ aligned)
/* harmony export */ });
/* unused harmony export columnsOf */
const KEEP_END = ['imported at', 'file', 'report', 'test'];
const NARROWEST = 7;
function aligned(cells, indent, width = null) {
    const rows = cells.map((row) => row.filter((_, column) => cells.some((each) => each[column])));
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
    }
    let over = width === null ? 0 : indent.length + widths.reduce((sum, each) => sum + each + 2, -2) - width;
    for (let widest = Math.max(...widths); over > 0 && widest > NARROWEST; widest = Math.max(...widths), over--)
        widths[widths.indexOf(widest)] = widest - 1;
    const [head = []] = rows;
    const fitted = (cell, column) => {
        const most = widths[column] ?? 0;
        const text = columnsOf(cell) <= most ? cell : cut(cell, most, KEEP_END.includes(head[column] ?? ''));
        return text + ' '.repeat(Math.max(0, most - columnsOf(text)));
    };
    return rows.map((row) => `${indent}${row.map(fitted).join('  ')}`.trimEnd());
}
function cut(cell, most, keepEnd) {
    const kept = [];
    let left = most - 1;
    for (const point of keepEnd ? [...cell].reverse() : cell) {
        left -= columnsOf(point);
        if (left < 0)
            break;
        kept.push(point);
    }
    return keepEnd ? `…${kept.reverse().join('')}` : `${kept.join('')}…`;
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;
function columnsOf(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const point of text)
        columns += WIDE.test(point) ? 2 : /\p{M}/u.test(point) ? 0 : 1;
    return columns;
}


/***/ }),

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ comparisonBlocks),
/* harmony export */   pf: () => (/* binding */ comparisonLines),
/* harmony export */   rb: () => (/* binding */ failureAnnotations)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7142);



function groups({ comparison, runs }) {
    const all = comparison
        ? [
            { title: 'Fail only with the GIL off', failures: comparison.onlyOff },
            { title: 'Fail only with the GIL on', failures: comparison.onlyOn },
            { title: 'Fail with the GIL on and off', failures: comparison.both },
            { title: 'Fail with the GIL off, no result with it on', failures: unpaired(comparison, 'off') },
            { title: 'Fail with the GIL on, no result with it off', failures: unpaired(comparison, 'on') },
        ]
        : [{ title: 'Failed tests', failures: runs.at(-1)?.tests?.failures ?? [] }];
    return all.filter(({ failures }) => failures.length > 0);
}
function unpaired({ unpaired = [] }, gil) {
    return unpaired.filter((failure) => failure.gil === gil);
}
function comparisonBlocks(result, rows) {
    const { comparison } = result;
    return [
        ...groups(result).flatMap(({ title, failures }) => [
            `### ${title} (${failures.length})`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['test', 'line', 'why'], failures.slice(0, rows).map((failure) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(failure.id, 200), cell(where(failure), 160), cell(firstLine(failure), 200)])),
            ...more(failures.length - rows),
        ]),
        ...(comparison ? ['### GIL on and off, side by side', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'GIL on', 'GIL off', 'off / on'], sideBySide(comparison, rows))] : []),
    ];
}
function cell(text, max) {
    return text === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text, max);
}
function sideBySide(comparison, rows) {
    const { seconds, threads, slower, cutShort } = comparison;
    const known = (count) => (count === null ? '' : String(count));
    return [
        ['the whole suite', time(seconds.on), time(seconds.off), seconds.ratio.toFixed(2)],
        ...(threads.on === null && threads.off === null ? [] : [['threads at most', known(threads.on), known(threads.off), '']]),
        ...cutShort.slice(0, rows).map(({ id, gil, how }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id, 200), gil === 'on' ? how : '', gil === 'off' ? how : '', '']),
        ...slower.slice(0, rows).map(({ id, on, off, ratio }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id, 200), time(on), time(off), ratio.toFixed(2)]),
    ];
}
function more(left) {
    return left > 0 ? [`… and ${left} more, all in the JSON report.`] : [];
}
const LOGGED = 20;
function comparisonLines(result) {
    const { comparison } = result;
    return [
        ...groups(result).flatMap(({ title, failures }) => [
            `  ${title.toLowerCase().replaceAll('gil', 'GIL')} (${failures.length})`,
            ...failures.slice(0, LOGGED).flatMap((failure) => {
                const at = where(failure);
                return [`    ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(failure.id, 160)}${at === '' ? '' : `, ${at}`}`, `      ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(firstLine(failure), 200)}`.trimEnd()].filter((line) => line.trim() !== '');
            }),
            ...more(failures.length - LOGGED).map((line) => `    ${line}`),
        ]),
        ...(comparison ? ['  GIL on and off, side by side', ...inWords(comparison)] : []),
    ];
}
function inWords({ seconds, threads, slower, cutShort }) {
    return [
        `    the whole suite took ${time(seconds.on)} with it on, ${time(seconds.off)} with it off: ${seconds.ratio.toFixed(2)} times as long`,
        ...(threads.on === null && threads.off === null
            ? []
            : [`    threads at most: ${threads.on ?? '?'} with it on, ${threads.off ?? '?'} off`]),
        ...cutShort.slice(0, LOGGED).map(({ id, gil, how }) => `    ${how} only with it ${gil}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(id, 160)}`),
        ...slower.map(({ id, on, off, ratio }) => `    ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(id, 160)}: ${time(on)} with it on, ${time(off)} off, ${ratio.toFixed(2)} times as long`),
    ];
}
function failureAnnotations(result) {
    const { comparison } = result;
    const onlyOff = comparison?.onlyOff ?? [];
    const others = comparison ? [...comparison.both, ...unpaired(comparison, 'off')] : (result.runs.at(-1)?.tests?.failures ?? []);
    const level = result.failed ? 'error' : 'warning';
    const of = (failures, how) => failures.filter(({ file, line }) => file !== null && line !== null).map((failure) => annotation(failure, { how, level }));
    return { onlyOff: of(onlyOff, 'fails only with the GIL off'), others: of(others, 'failed') };
}
function annotation({ id, message, file, line }, as) {
    return {
        level: as.level,
        title: `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(id, 120)} ${as.how}`,
        message: (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(message, { lines: 12 }).join('\n') || as.how,
        ...(file === null ? {} : { file }),
        ...(line === null ? {} : { line }),
    };
}
function where({ file, line }) {
    return file === null || line === null ? '' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)({ file, line }, 120);
}
function firstLine({ message }) {
    return message.trimStart().split('\n', 1)[0] ?? '';
}
function time(seconds) {
    return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
function renderJson(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderLog)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2269);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6281);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7142);





const ROWS = 100;
function renderLog(result, width = null) {
    const open = result.offenders.filter((offender) => !offender.allowed);
    const allowed = result.offenders.filter((offender) => offender.allowed);
    const blocks = [
        [`gilproof: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(result.name, 120)}`],
        facts(result),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonLines */ .pf)(result),
        section('would switch the GIL on', width, [
            ['module', 'distribution', 'kind', result.audited ? 'file' : 'imported at'],
            ...open.map((offender) => [...columns(offender), result.audited ? (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(offender.file, 56) : where(offender)]),
        ]),
        section('allowed', width, [
            ['module', 'distribution', 'kind', 'reason'],
            ...allowed.map((offender) => [...columns(offender), (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(offender.reason ?? '', 60)]),
        ]),
        section('not judged', width, [
            ['module', 'file', 'why'],
            ...result.unjudged.map(({ module, file, why }) => [(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(module, 40), (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(file, 48), (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(why, 60)]),
        ]),
        notes(result),
        (0,_stacks_js__WEBPACK_IMPORTED_MODULE_2__/* .stackBlock */ .W)(result),
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
        rows.push(['interpreter', (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .interpreter */ .n3)(python), 120)], ['', (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(python.executable, 120)]);
    if (install !== null)
        rows.push(['install', (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(install)]);
    for (const run of runs)
        rows.push([`run, GIL ${run.gil}`, (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(run)]);
    if (result.audited)
        rows.push(['audited', (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)({ items: result.audited, show: (path) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(path, 60), budget: 400 })]);
    if (runs.length > 0)
        rows.push(['processes', (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .processes */ .uF)(result.processes)]);
    if (runs.length > 0 || result.audited)
        rows.push(['modules', (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .modules */ .av)(result.modules)]);
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .aligned */ .b)(rows, '  ');
}
function columns(offender) {
    return [(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(offender.module, 40), (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .distribution */ .Nx)(offender), 32), offender.kind];
}
function where({ importedAt }) {
    return importedAt === null ? 'no line of yours' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(importedAt, 56);
}
function section(title, width, [head = [], ...rows]) {
    if (rows.length === 0)
        return [];
    const more = rows.length - ROWS;
    const lines = (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .aligned */ .b)([head, ...rows.slice(0, ROWS)], '    ', width);
    return [`  ${title} (${rows.length})`, ...lines, ...(more > 0 ? [`    … and ${more} more, all in the JSON report`] : [])];
}
function notes(result) {
    const { allowances } = result;
    const names = (entries) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)({ items: entries, show: (entry) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(entry, 60), budget: 400 });
    const { idle, over } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .staleAllowances */ .Bc)(allowances);
    return [
        ...(idle.length > 0 ? [`  stale allowances, loaded and no longer offending: ${names(idle)}`] : []),
        ...(over.length > 0 ? [`  stale allowances, accepted for a time: ${names(over)}`] : []),
        ...(allowances.unused.length > 0 ? [`  unused allowances, not loaded here: ${names(allowances.unused)}`] : []),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .notices */ .oE)(result)
            .slice(0, ROWS)
            .map((notice) => `  notice: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(notice, 400)}`),
    ];
}
function verdict(result) {
    const { what, fix, details } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .outcome */ .bu)(result);
    return [
        ...(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(details, { lines: ROWS }).map((line) => `  | ${line}`),
        `verdict: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdicts */ .rY)(result)}`,
        ...(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(what, { width: 1000 }).map((line) => `  ${line}`),
        ...(fix === '' ? [] : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(fix, { width: 1000 }).map((line, index) => `${index === 0 ? 'fix: ' : '     '}${line}`)),
        ...(result.help === null || fix === '' ? [] : [`more: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(result.help, 300)}`]),
    ];
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);

const ACTIVE = /[&<>\\`*~|[\]$@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/)|(?<=www)\./gi;
function text(hostile, max) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(hostile, max).replace(ACTIVE, entity);
}
function code(hostile, max) {
    return `<code>${text(hostile, max)}</code>`;
}
function preformatted(lines) {
    return `<pre>\n${lines.map((line) => line.replace(/[&<>]/g, entity)).join('\n')}\n</pre>`;
}
function table(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function fence(language, lines) {
    return ['```'.concat(language), ...lines, '```'].join('\n');
}
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function entity(character) {
    return character === '@' ? '&#64;<!-- -->' : `&#${character.charCodeAt(0)};`;
}


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderMergedAnnotations),
/* harmony export */   n: () => (/* binding */ renderMergedLog)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2269);
/* harmony import */ var _merged_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7142);




const ROWS = 100;
function renderMergedLog(result, width = null) {
    const { merged, allowances, notices, offenders } = result;
    const legs = (0,_merged_table_js__WEBPACK_IMPORTED_MODULE_0__/* .legTable */ .TL)(result, ROWS);
    const names = (entries) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)({ items: entries, show: (entry) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(entry, 60), budget: 400 });
    const where = (places) => {
        const which = (0,_merged_table_js__WEBPACK_IMPORTED_MODULE_0__/* .whichLegs */ .HU)(places, result);
        return which === 'all' ? `all ${places.length}` : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)({ items: which, show: (name) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 60), budget: 120 });
    };
    const blocks = [
        [`gilproof: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(result.name, 120)}`],
        section('legs', {
            width,
            head: [...legs.head, ...legs.columns],
            items: legs.rows,
            row: ({ place, legs: of }) => [...place.map((part) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(part, 60)), ...legs.columns.map((column) => (0,_merged_table_js__WEBPACK_IMPORTED_MODULE_0__/* .legCell */ .X)(of.get(column)))],
        }),
        section('not merged', {
            width,
            head: ['report', 'why'],
            items: [...merged.missing.map((file) => ({ file, why: 'missing' })), ...merged.refused],
            row: ({ file, why }) => [(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(file, 80), (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(why, 160)],
        }),
        section('failed tests', {
            width,
            head: ['test', 'GIL off', 'GIL on', 'GIL default'],
            items: merged.failures,
            row: ({ id, off, on, default: unset }) => [(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(id, 80), where(off), where(on), where(unset)],
        }),
        section('would switch the GIL on', {
            width,
            head: ['module', 'distribution', 'kind', '', 'legs'],
            items: offenders.map((offender, index) => ({ ...offender, occurrences: merged.offenders[index]?.occurrences ?? [] })),
            row: ({ module, distribution, kind, allowed, occurrences }) => [
                (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(module, 40),
                (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(distribution ?? '', 32),
                kind,
                allowed ? 'allowed' : '',
                where(occurrences.flatMap((each) => each.legs)),
            ],
        }),
        [
            ...(allowances.stale.length > 0 ? [`  stale allowances, which no leg needs: ${names(allowances.stale)}`] : []),
            ...(allowances.unused.length > 0 ? [`  unused allowances, which no leg needs that was judged: ${names(allowances.unused)}`] : []),
            ...notices.slice(0, ROWS).map((notice) => `  notice: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(notice, 400)}`),
        ],
        verdict(result),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .map((block) => `${block.join('\n')}\n`)
        .join('\n');
}
function section(title, { width, head, items, row }) {
    if (items.length === 0)
        return [];
    const more = items.length - ROWS;
    const lines = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .aligned */ .b)([head, ...items.slice(0, ROWS).map(row)], '    ', width);
    return [`  ${title} (${items.length})`, ...lines, ...(more > 0 ? [`    … and ${more} more, all in the JSON report`] : [])];
}
function verdict(result) {
    const { what, fix } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .outcome */ .bu)(result);
    return [
        `verdict: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .rY)(result)}`,
        ...(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(what, { width: 1000 }).map((line) => `  ${line}`),
        ...(fix === '' ? [] : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(fix, { width: 1000 }).map((line, index) => `${index === 0 ? 'fix: ' : '     '}${line}`)),
    ];
}
function renderMergedAnnotations(result) {
    const { what, fix } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .outcome */ .bu)(result);
    if (!result.failed)
        return [];
    const message = [...(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(what, { width: 1000, lines: 12 }), ...(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(`Fix: ${fix}`, { width: 800 })];
    return [{ level: 'error', title: `gilproof: ${result.verdict}`, message: listedLines(message, 3800) }];
}
function listedLines(lines, budget) {
    let left = budget;
    const fitting = lines.filter((line) => {
        left -= line.length + 1;
        return left >= 0;
    });
    return fitting.join('\n');
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ whichLegs),
/* harmony export */   TL: () => (/* binding */ legTable),
/* harmony export */   X: () => (/* binding */ legCell)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(802);

const COLUMNS = ['GIL off', 'GIL on', 'GIL default', 'GIL on and off', 'no run'];
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
        const key = JSON.stringify(place.map((part) => part.slice(0, 1000)));
        const row = rows.get(key) ?? { place, legs: new Map() };
        rows.set(key, row);
        const column = columnOf(leg);
        row.legs.set(column, [...(row.legs.get(column) ?? []), leg]);
    }
    const { compare } = new Intl.Collator('en', { numeric: true });
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
function legCell(legs = []) {
    const verdicts = new Map();
    for (const leg of legs) {
        const name = `${leg.failed ? '❌' : _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[leg.verdict].red === false ? '✅' : '⚠️'} ${leg.verdict}`;
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
function whichLegs(places, { merged: { legs } }) {
    return legs.length > 1 && places.length === legs.length ? 'all' : places.map((place) => legs[place]?.name ?? '');
}


/***/ }),

/***/ 6921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stacksOf),
/* harmony export */   W: () => (/* binding */ stackBlock)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);

const PROCESSES = 20;
const LINES = 120;
function stacksOf({ crashes, hangs }) {
    return [...crashes.map(crashed), ...hangs.map(hung)].map(({ title, stack }) => ({ title, stack: withoutRunner(stack) }));
}
const RUNNER = /^ {2}File ".*[\\/](_pytest|pluggy|pytest)[\\/].*"|^ {2}File "<frozen (runpy|importlib\.)/;
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
function stackBlock(result) {
    const shown = stacksOf(result);
    const more = shown.length - PROCESSES;
    return [
        ...shown
            .slice(0, PROCESSES)
            .flatMap(({ title, stack }) => [`  ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(title, 400)}`, ...(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y1)(stack, { lines: LINES }).map((line) => `    | ${line}`)]),
        ...(more > 0 ? [`  … and ${more} more processes, all in the JSON report`] : []),
    ];
}


/***/ })

};
