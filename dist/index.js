import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(16);
const utils = __nccwpck_require__(59);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(595);
const utils = __nccwpck_require__(59);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 16:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(781);
const parse = __nccwpck_require__(265);
const utils = __nccwpck_require__(59);
const constants = __nccwpck_require__(595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(59);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 59:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ gilproof)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
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
// EXTERNAL MODULE: ./lib/verdict.js
var lib_verdict = __nccwpck_require__(802);
;// CONCATENATED MODULE: ./lib/gil/explain.js

/** Every red verdict in words: what happened, the usual cause, the fix. Null where there is nothing to explain. */
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
    switch (verdict) {
        case 'tests-failed':
            return testsFailed(around);
        case 'gil-reenabled':
            return { what: `The tests passed, but ${wouldSwitch(judgement)}`, fix: OFFENDERS_FIX, details: [] };
        case 'tests-failed-and-gil-reenabled': {
            const failed = testsFailed(around);
            return { what: `${failed.what} And ${wouldSwitch(judgement)}`, fix: `${failed.fix}\n${OFFENDERS_FIX}`, details: failed.details };
        }
        case 'unproven':
            return unproven(judgement, around);
        case 'stale-allowance':
            return {
                what: `'allow' lists what was loaded and no longer offends: ${judgement.allowances.stale.join(', ')}.`,
                fix: "Remove these lines from 'allow', so that they do not hide a relapse (or leave 'stale' out of 'fail-on').",
                details: [],
            };
        default:
            throw new Error(`no explanation for ${verdict}`);
    }
}
const OFFENDERS_FIX = "Update or replace the distribution, or declare support in your own module; until then put the module in 'allow' with a reason. " +
    'Each offender is listed with the line that brought it in.';
function wouldSwitch({ offenders }) {
    const names = offenders.filter(({ effect }) => effect !== 'none').map(({ module }) => module);
    const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
    const modules = names.length === 1 ? 'an extension module' : `${names.length} extension modules`;
    return `${modules} that they loaded would switch the GIL back on wherever it is not forced off: ${shown}.`;
}
function testsFailed({ ending, gil, gilRefused }) {
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
    return {
        what: `The tests failed: ${how} with the GIL ${gil}.`,
        fix: gil === 'off'
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
            `of the test process${gil === 'off' ? '; -I, -E, -S and a tool that clears the environment keep the recorder out' : ''}.`,
        details: [],
    };
}

;// CONCATENATED MODULE: ./lib/conclude.js


const GIL_REFUSED = 'An ordinary Python was started and died, because it cannot run with PYTHON_GIL=0; the suite passed all the same. ' +
    'Start that child with the free-threaded interpreter, or remove PYTHON_GIL from the environment it is given.';
/** The result of a step that came to its end: the suite was judged, or there was none. */
function conclude(known) {
    const { judgement, suite, inputs } = known;
    if (!judgement || !suite || !inputs)
        return resultOf(known, { verdict: 'ready', failed: false, problem: null });
    const { gilRefused, ...ending } = suite;
    const problem = judgement.failed ? explain(judgement, { gil: inputs.gil, ending, gilRefused }) : null;
    const notices = [...judgement.notices, ...(gilRefused && ending.exitCode === 0 ? [GIL_REFUSED] : [])];
    return resultOf(known, { ...judgement, notices, problem });
}
/** The result of a step that had to stop: bad input, no interpreter, a failed `install`, or a defect of our own. */
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
    const { host, inputs, python, install, suite } = known;
    return {
        schema: 1,
        name: inputs?.name ?? host.job ?? 'gilproof',
        alsoTrue: [],
        unprovenReason: null,
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
        runs: suite && inputs ? [{ gil: inputs.gil, ...endingOf(suite), tests: null }] : [],
        comparison: null,
        processes: { reported: 0, gilOff: 0, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: null },
        crashes: [],
        hangs: [],
        modules: { loaded: 0, declared: 0, offending: 0, unjudged: 0 },
        offenders: [],
        unjudged: [],
        allowances: { stale: [], unused: [] },
        ...end,
    };
}
function endingOf({ exitCode, signal, seconds }) {
    return { exitCode, signal, seconds };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
;// CONCATENATED MODULE: ./lib/gil/auditor.js


/** Seconds for which results are awaited after the auditor has ended: what a module left running may hold the pipe for ever. */
const DRAIN = 1;
/** Runs auditor.py once in CPython's default GIL mode and takes what it says line by line. */
function runAuditor(job, ports) {
    const isolation = job.site ? [] : ['-I', '-S'];
    const child = (0,external_node_child_process_.spawn)(job.executable, [...isolation, '-v', '-W', 'ignore', (0,external_node_path_.join)(ports.scripts, 'auditor.py')], {
        env: auditorEnvironment(ports.env, job.process.env),
        stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
        detached: process.platform !== 'win32', // a group of its own: what a module starts ends with it
    });
    const end = (signal) => {
        try {
            if (child.pid !== undefined && process.platform !== 'win32')
                process.kill(-child.pid, signal);
            else
                child.kill(signal);
        }
        catch {
            // it has ended by itself
        }
    };
    return new Promise((resolve) => {
        const lines = [];
        let rest = '';
        let timedOut = false;
        let ending = 'ended';
        let drain;
        const alarm = setTimeout(() => {
            timedOut = true;
            end('SIGKILL');
        }, ports.limit * 1000);
        const results = child.stdio[3];
        results.setEncoding('utf8').on('data', (text) => {
            alarm.refresh();
            const parts = (rest + text).split('\n');
            rest = parts.pop() ?? '';
            lines.push(...parts);
        });
        child.on('error', (error) => {
            ending = `could not be started: ${error.message}`;
            if (child.pid === undefined)
                finish();
        });
        child.on('exit', (code, signal) => {
            if (!timedOut)
                ending = signal ? `was killed by ${signal}` : `exited with ${code}`;
            end('SIGKILL');
            drain = setTimeout(() => results.destroy(), DRAIN * 1000);
        });
        child.on('close', finish);
        child.stdin?.on('error', () => { }); // it ended before it read its job: told by its missing lines
        child.stdin?.end(JSON.stringify({
            mode: job.mode,
            path: job.path,
            cwd: job.cwd,
            modules: job.modules.map(({ name, file, id, kept }) => ({ name, file, id, kept })),
        }));
        function finish() {
            clearTimeout(alarm);
            clearTimeout(drain);
            const said = [];
            // What a module wrote into our pipe does not count on.
            for (const line of lines.map(parse))
                if (line.at === said.length)
                    said.push(line);
            const [hello, ...facts] = said;
            const end = timedOut ? `did not finish within ${ports.limit} s` : ending;
            resolve({ hello: hello === undefined ? null : asHello(hello), facts: facts.map(asFacts), end, timedOut });
        }
    });
}
/** Default GIL mode and nothing of the job's own Python settings; the libraries as the suite's process had them. */
function auditorEnvironment(env, recorded) {
    const kept = Object.entries(env).filter(([name]) => !/^(PYTHON|GILPROOF_|LD_LIBRARY_PATH$|LD_PRELOAD$)/i.test(name));
    return { ...Object.fromEntries(kept), ...recorded };
}
function parse(line) {
    try {
        const value = JSON.parse(line);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // falls through: a module wrote into our pipe
    }
    return {};
}
function asHello(said) {
    if (typeof said.version !== 'string' || typeof said.gil !== 'boolean' || !Array.isArray(said.builtins))
        return null;
    return { version: said.version, gil: said.gil, builtins: new Set(said.builtins.map(String)) };
}
function asFacts(said) {
    if (typeof said.missing === 'string')
        return { missing: said.missing };
    if (typeof said.offends !== 'boolean' || typeof said.gil !== 'boolean' || !Array.isArray(said.nested)) {
        return { missing: 'the auditor gave no readable answer' };
    }
    const error = typeof said.error === 'string' ? said.error : null;
    return { offends: said.offends, nested: said.nested.map(String), error, gil: said.gil };
}

;// CONCATENATED MODULE: ./lib/gil/audit.js

/**
 * Loads every recorded module once more, in CPython's default GIL mode, with the interpreter that the suite loaded it
 * with, and sees which of them switch the GIL on. What was found clean has at the end been loaded together in one
 * process in which the GIL stayed off. A module that cannot be judged is named, and all others are judged.
 */
async function auditModules(modules, ports) {
    const findings = [];
    for (const group of byInterpreter(modules))
        findings.push(...(await auditGroup(group, ports)));
    return { findings };
}
/** Modules that can share a process: one interpreter, one set of preloaded libraries. */
function byInterpreter(modules) {
    const groups = new Map();
    for (const module of modules) {
        const { base, version, env } = module.process;
        const key = JSON.stringify([base, version, env.LD_LIBRARY_PATH, env.LD_PRELOAD]);
        groups.set(key, [...(groups.get(key) ?? []), module]);
    }
    return [...groups.values()];
}
async function auditGroup(group, ports) {
    const first = await inOnePass(group, ports);
    const together = first.findings.filter(({ judgement, nested }) => judgement === 'clean' && nested.length === 0);
    if (first.gilStayedOff)
        return first.findings;
    const broken = await certify(together.map(({ module }) => module), ports);
    return first.findings.map((finding) => broken.get(finding.module) ?? finding);
}
/** Judges all of them in as few processes as their crashes allow. */
async function inOnePass(group, ports) {
    const findings = [];
    let left = group.filter(({ builtin }) => !builtin);
    let processes = 0;
    let gilStayedOff = true;
    let builtins = new Set();
    do {
        const pass = await runAuditor(batch(group, left), ports);
        processes++;
        const refused = refusal(pass, group);
        if (refused) {
            findings.push(...left.map((module) => unjudged(module, refused)));
            break;
        }
        builtins = pass.hello?.builtins ?? builtins;
        let gil = false;
        for (const [index, facts] of pass.facts.entries()) {
            const module = left[index];
            if (!module)
                break;
            if ('missing' in facts) {
                findings.push(unjudged(module, facts.missing));
                continue;
            }
            if (!facts.offends && facts.error !== null)
                findings.push((await alone(module, ports)) ?? unjudged(module, facts.error));
            // With the GIL on already, no flip confirms that another name was CPython's own word.
            else if (facts.nested.length > 0 && gil)
                findings.push((await alone(module, ports)) ?? judged(module, facts));
            else
                findings.push(judged(module, facts));
            gil ||= facts.gil;
        }
        gilStayedOff &&= !gil;
        const culprit = left[pass.facts.length];
        if (!culprit)
            break;
        // The process is gone in the middle of this one. A module that hung is not tried twice.
        const why = `loading it, the process ${pass.end}`;
        findings.push((pass.timedOut ? null : await alone(culprit, ports)) ?? unjudged(culprit, why));
        left = left.slice(pass.facts.length + 1);
    } while (left.length > 0);
    for (const module of group.filter(({ builtin }) => builtin)) {
        findings.push(builtins.has(module.name)
            ? { module, judgement: 'clean', why: null, nested: [] }
            : unjudged(module, 'it is built into the program that ran the suite: there is no file to judge'));
    }
    return { findings, gilStayedOff: gilStayedOff && processes === 1 };
}
/** Why this interpreter's word counts for nothing. */
function refusal(pass, [module]) {
    const executable = module?.process.base;
    if (!pass.hello)
        return `the interpreter ${executable} ${pass.end} before it judged anything`;
    if (pass.hello.version !== module?.process.version)
        return `${executable} is another build than the one that ran the suite`;
    if (pass.hello.gil)
        return `${executable} has the GIL on from its start, whatever it loads`;
    return null;
}
/** In a process of its own: by the virtual environment's own executable, then with its start-up hooks. Null where both fail. */
async function alone(module, ports) {
    for (const site of [false, true]) {
        const job = { ...batch([module], [module]), executable: module.process.executable, mode: 'alone', cwd: module.cwd, site };
        const pass = await runAuditor(job, ports);
        const facts = pass.facts[0];
        if (refusal(pass, [module]) || !facts) {
            if (pass.timedOut)
                break;
            continue;
        }
        if (!('missing' in facts) && (facts.offends || facts.error === null))
            return judged(module, facts);
    }
    return null;
}
/** The proof of green: loads them all in one process; those at which it fails, with what they are then. */
async function certify(modules, ports) {
    const broken = new Map();
    if (modules.length === 0)
        return broken;
    const [certificate] = (await runAuditor({ ...batch(modules, modules), mode: 'together' }, ports)).facts;
    if (certificate && !('missing' in certificate) && !certificate.gil)
        return broken;
    // One of them is not what it was alone: find it.
    let left = modules;
    while (left.length > 0) {
        const pass = await runAuditor(batch(left, left), ports);
        const [index, broke] = firstFailure(pass, left);
        const culprit = left[index];
        if (!culprit || !broke)
            break;
        broken.set(culprit, broke);
        left = left.filter((module) => module !== culprit);
    }
    return broken;
}
/** The first of these modules, by its index, that switched the GIL on, was gone or ended the process, with what it is then. */
function firstFailure(pass, modules) {
    for (const [index, module] of modules.entries()) {
        const facts = pass.facts[index];
        if (!facts)
            return [index, unjudged(module, `loaded together with all that were found clean, the process ${pass.end}`)];
        if ('missing' in facts)
            return [index, unjudged(module, 'its file vanished during the audit')];
        if (facts.gil)
            return [index, judged(module, facts)];
    }
    return [modules.length, null];
}
/** With the longest of the recorded paths: some initialisers import what their package lies beside. */
function batch(group, modules) {
    const [first] = group;
    if (!first)
        throw new Error('no module to audit');
    const path = modules.reduce((longest, { path }) => (path.length > longest.length ? path : longest), first.path);
    return { executable: first.process.base, process: first.process, mode: 'batch', modules, path, cwd: null };
}
function judged(module, facts) {
    // Its package, imported by its initialiser, may have loaded it under its own name before.
    const offends = facts.offends || facts.nested.includes(module.name);
    return { module, judgement: offends ? 'offends' : 'clean', why: null, nested: facts.nested.filter((name) => name !== module.name) };
}
function unjudged(module, why) {
    return { module, judgement: 'unjudged', why, nested: [] };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(6);
;// CONCATENATED MODULE: ./lib/gil/allowances.js


const LEGAL = "one entry a line, each with a reason: 'module-or-glob  # reason', 'dist:NAME  # reason' or 'path:GLOB  # reason'";
/** Parses the `allow` input; blank lines and lines that begin with `#` are passed over. Throws BadInput. */
function parseAllowances(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseLine);
}
function parseLine(line) {
    const [, entry, reason] = /^(.*?)\s+#\s*(.*)$/.exec(line) ?? [];
    if (!entry || !reason)
        throw new lib_verdict/* BadInput */.kp('allow', line, LEGAL);
    const [, kind, rest] = /^(dist|path):\s*(.*)$/.exec(entry) ?? [];
    const pattern = rest ?? entry;
    const legalPattern = kind === 'path' ? /\S/ : kind === 'dist' ? /^[\w.*?[\]-]+$/ : /^[\p{L}\p{N}_.*?[\]!-]+$/u;
    if (!legalPattern.test(pattern))
        throw new lib_verdict/* BadInput */.kp('allow', line, LEGAL);
    if (kind === 'path')
        return { kind, pattern: pattern.replaceAll('\\', '/'), reason, entry };
    if (kind === 'dist')
        return { kind, pattern: normalizedName(pattern), reason, entry };
    return { kind: 'module', pattern, reason, entry };
}
/** Whether this entry speaks of this module. */
function covers({ kind, pattern }, { module, file, distribution }) {
    const subject = kind === 'module' ? module : kind === 'path' ? file : distribution && normalizedName(distribution);
    if (subject === null)
        return false;
    // Globs of shells and of Python say `[!a]` for what picomatch knows as `[^a]` only.
    return picomatch(pattern.replaceAll('[!', '[^'), { dot: true, nonegate: true, noextglob: true, nobrace: kind !== 'path' })(subject);
}
/** PEP 503: the form in which names of distributions are compared. */
function normalizedName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(136);
;// CONCATENATED MODULE: ./lib/gil/distributions.js




/** Reads the distributions in these site folders (those that do not exist are passed over). */
function readDistributions(siteFolders) {
    return siteFolders.flatMap((folder) => {
        const entries = attempt(() => (0,external_node_fs_.readdirSync)(folder)) ?? [];
        return entries.filter((entry) => entry.endsWith('.dist-info')).flatMap((entry) => readDistribution(folder, entry));
    });
}
function readDistribution(folder, entry) {
    const metadata = attempt(() => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, entry, 'METADATA'), 'utf8'));
    const name = metadata && /^Name:\s*(.+?)\s*$/im.exec(metadata)?.[1];
    const version = metadata && /^Version:\s*(.+?)\s*$/im.exec(metadata)?.[1];
    if (!name || !version)
        return [];
    const record = attempt(() => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, entry, 'RECORD'), 'utf8')) ?? '';
    const files = record
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => (0,external_node_path_.resolve)(folder, recordedPath(line)));
    return [{ name, version, files, source: sourceFolder((0,external_node_path_.join)(folder, entry, 'direct_url.json')) }];
}
/** The first field of a line of RECORD, which is CSV: a path with a comma or a quote is quoted. */
function recordedPath(line) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1];
    return quoted === undefined ? (line.split(',')[0] ?? '') : quoted.replaceAll('""', '"');
}
function sourceFolder(file) {
    const url = attempt(() => JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')).url);
    return (typeof url === 'string' && url.startsWith('file:') && attempt(() => (0,external_node_url_.fileURLToPath)(url))) || null;
}
/** Which distribution owns a file: by RECORD, and by the real path where site folders are reached through links. */
function ownerOf(file, distributions) {
    const real = attempt(() => (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)), file.slice((0,external_node_path_.dirname)(file).length))) ?? file;
    return distributions.find(({ files }) => files.includes(file) || files.includes(real)) ?? null;
}
/** Whether it was installed from a folder inside the workspace, or is the project itself by its name. */
function isFirstParty(distribution, project) {
    if (distribution.source && project.inWorkspace(distribution.source))
        return true;
    return project.name !== null && normalizedName(distribution.name) === normalizedName(project.name);
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/gil/origin.js

/** Main modules of processes that build or install, and run no test. */
const BUILD_TOOLS = new Set(('pip pip-runner __pip-runner__ build pyproject-build uv nox tox meson mesonpy cython cythonize setup setuptools wheel _in_process _backend ' +
    'scikit_build_core cmake ninja _py_info_collect py_info get_interpreter_info hatch hatchling flit poetry pdm maturin virtualenv venv ensurepip twine cibuildwheel f2py').split(' '));
/** Top-level packages of test runners and their plugins' frameworks. */
const TEST_TOOLS = new Set('pytest _pytest pluggy xdist execnet unittest nose nose2 trial ward hypothesis coverage pytest_cov green'.split(' '));
/** Frames shown where no line of the project's own is on the stack. */
const CHAIN_WITHOUT_LINE = 12;
/** Who brought a module in: its kind, the user's own line, and the way from there to its importer. */
function originOf(module, territory) {
    const lines = module.imports
        .map((by) => fromOwnLine(by, territory))
        .filter((found) => found !== null)
        .sort(byLengthThenLine);
    const [first] = lines;
    const importedAt = first ? { file: first[0].file, line: first[0].line } : null;
    const chain = first ?? (module.imports[0] ? shown(module.imports[0].stack.slice(0, CHAIN_WITHOUT_LINE), module.imports[0], territory) : []);
    return { kind: kindOf(module, importedAt !== null, territory), importedAt, chain };
}
function kindOf(module, hasOwnLine, territory) {
    if (territory.isFirstParty(module.file))
        return 'own';
    const inTests = module.imports.some(({ stack }) => stack.some(isTestTool));
    // A setup.py can run tests too.
    if (!inTests && module.imports.length > 0 && module.imports.every(({ main }) => isBuildTool(main)))
        return 'build-tool';
    if (!hasOwnLine && inTests)
        return 'test-tool';
    return 'dependency';
}
/** Whether a process only built or installed, by its main module: it ran no test, and its silence or word proves nothing. */
function isBuildTool(main) {
    return BUILD_TOOLS.has(programOf(main));
}
/** Whether a process was there to run tests, by its main module. */
function isTestRunner(main) {
    return TEST_TOOLS.has(programOf(main).replace('py.test', 'pytest'));
}
/** `pip` of `-m pip`, `…/bin/pip3.14`, `…/site-packages/pip/__main__.py`; `setup` of `setup.py`; empty where it is no tool's. */
function programOf(main) {
    if (main === null || main === '-c')
        return '';
    const parts = main.startsWith('-m ') ? [main.slice(3).split('.')[0] ?? ''] : main.split(/[\\/]/);
    const last = parts.at(-1) ?? '';
    const name = last.replace(/(-script)?\.(py|pyw|exe)$/, '').replace(/-?\d[\d.]*$/, '');
    // A project's own build.py or coverage.py is just a script.
    if (/(?<!-script)\.pyw?$/.test(last) && !/[\\/](site|dist)-packages[\\/]/.test(main) && !SCRIPTS.has(name))
        return '';
    return name === '__main__' ? (parts.at(-2) ?? '') : name;
}
/** Files that tools run from wherever they unpacked themselves, and the one that a project gives them to run. */
const SCRIPTS = new Set(['setup', '_in_process', '__pip-runner__']);
function isTestTool({ module }) {
    return module !== null && TEST_TOOLS.has(module.split('.')[0] ?? '');
}
/** From the innermost line of the project's own to the importer; null where none is on the stack. */
function fromOwnLine(by, territory) {
    const index = by.stack.findIndex(({ file }) => !file.startsWith('<') && territory.isFirstParty(absolute(file, by)));
    const [first, ...rest] = shown(by.stack.slice(0, index + 1), by, territory);
    return first ? [first, ...rest] : null;
}
/** As it is read: outermost first. */
function shown(stack, by, territory) {
    const withFile = stack.filter(({ file }) => !file.startsWith('<'));
    return withFile.map(({ file, line, module }) => ({ module: module ?? '?', file: territory.show(absolute(file, by)), line })).reverse();
}
function absolute(file, by) {
    return (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.resolve)(by.cwd, file);
}
function byLengthThenLine(one, other) {
    return one.length - other.length || compare(one[0].file, other[0].file) || one[0].line - other[0].line;
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** Whether `file` lies in `folder` (or is it). */
function isInside(folder, file) {
    const way = (0,external_node_path_.relative)(folder, file);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./lib/gil/proof.js

/** Why a run proves nothing, in words that follow "Nothing is proven:"; null where there is proof. Silence is none. */
function whyUnproven(from) {
    const { evidence, gil, failOn, unjudged } = from;
    return noTestRan(evidence, gil) ?? (gil === 'off' ? notWhole({ evidence, failOn, unjudged }) : null);
}
/** A process of a free-threaded build must have run in the asked mode, and not only to build or to install something. */
function noTestRan({ processes, gilBuilds, silent, defects }, gil) {
    const inMode = processes.filter((process) => process.gil === (gil === 'off' ? 0 : 1));
    const runners = silent.filter(({ main }) => isTestRunner(main));
    if (runners.length > 0)
        return `a test run never reported: ${children(runners)}${others(processes)}`;
    if (inMode.some((process) => !onlyBuilds(process, processes)))
        return wrongMode(processes, gil);
    if (defects.length > 0)
        return `no process of a free-threaded Python left a whole record: ${defects[0]}`;
    if (inMode.length > 0)
        return `only build tools reported: ${mains(inMode)}`;
    if (processes.length > 0)
        return `no process ran with the GIL ${gil}: ${executables(processes)} ran without PYTHON_GIL=${gil === 'off' ? 0 : 1}`;
    if (gilBuilds.length > 0)
        return `only Pythons that always have the GIL ran: ${executables(gilBuilds)}`;
    return 'no Python process reported';
}
/** Where test runners reported, one of them must have run in the asked mode: another process proves nothing for them. */
function wrongMode(processes, gil) {
    const runners = processes.filter(({ main }) => isTestRunner(main));
    if (runners.length === 0 || runners.some((process) => process.gil === (gil === 'off' ? 0 : 1)))
        return null;
    return `no test run had the GIL ${gil}: ${mains(runners)} ran without PYTHON_GIL=${gil === 'off' ? 0 : 1}`;
}
function notWhole(from) {
    const { evidence, failOn, unjudged } = from;
    const silent = silentInTests(evidence);
    const [defect, ...defects] = evidence.defects;
    if (defect)
        return `a record is not whole: ${defect}${defects.length > 0 ? ` (and ${defects.length} more)` : ''}`;
    if (unjudged > 0)
        return `${unjudged === 1 ? 'an extension module' : `${unjudged} extension modules`} could not be judged`;
    if (silent.length > 0 && failOn.has('silent'))
        return `${processesCounted(silent.length)} never reported: ${children(silent)}`;
    return null;
}
/** A notice about Pythons that the suite started and that never reported, if there are any. */
function silence(evidence) {
    const silent = silentInTests(evidence).filter(({ main }) => !isTestRunner(main));
    if (silent.length === 0)
        return [];
    return [
        `${processesCounted(silent.length)} started by the suite never reported, so what they loaded is not known: ${children(silent)}. ` +
            "Started with -I, -E or -S, or without PYTHONPATH and GILPROOF_DIR? ('silent' in 'fail-on' makes this red.)",
    ];
}
/** Build tools that kept the recorder out (pip isolates itself) hide nothing. */
function silentInTests({ silent }) {
    return silent.filter(({ main }) => !isBuildTool(main));
}
/** A build tool, or what it had to ask of an interpreter by a script on standard input, as hatch does. */
function onlyBuilds({ main, ppid }, processes) {
    return isBuildTool(main) || (main === null && processes.some((parent) => parent.pid === ppid && isBuildTool(parent.main)));
}
function mains(reported) {
    return distinct(reported.map(({ main, executable }) => main ?? executable));
}
/** Those that did report, for comparison: the tool that started the tests, say. */
function others(reported) {
    return reported.length > 0 ? ` (these did: ${mains(reported)})` : '';
}
function children(silent) {
    return distinct(silent.map(({ executable, main }) => (main === null || main === executable ? executable : `${executable} ${main}`)));
}
/** The executables of some processes, for a message. */
function executables(pythons) {
    return distinct(pythons.map(({ executable }) => executable));
}
function distinct(texts) {
    const all = [...new Set(texts)].sort();
    return all.slice(0, 5).join(', ') + (all.length > 5 ? ` and ${all.length - 5} more` : '');
}
function processesCounted(count) {
    return `${count} Python ${count === 1 ? 'process' : 'processes'}`;
}

;// CONCATENATED MODULE: ./lib/gil/judge.js





/** Pure: evidence, audit and allowances to a verdict. Silence is never green. */
function judge(given) {
    const modules = byModule(given.findings, given);
    const offenders = modules.filter(({ judgement }) => judgement === 'offends').map((entry) => offender(entry, given));
    const unjudged = modules.filter(({ judgement }) => judgement === 'unjudged');
    const processes = countProcesses(given.evidence);
    const unprovenReason = whyUnproven({ ...given, unjudged: unjudged.filter((entry) => !allowanceOf(entry, given)).length });
    const allowances = idleAllowances(modules, given);
    const reenabled = offenders.some(({ effect }) => effect !== 'none');
    const holding = verdictsHolding({ given, reenabled, unproven: unprovenReason !== null, stale: allowances.stale.length > 0 });
    const [verdict = 'internal-error', ...alsoTrue] = holding;
    const red = (held) => {
        if (held === 'gil-reenabled')
            return offenders.some(({ effect }) => effect === 'fails');
        if (held === 'stale-allowance')
            return given.failOn.has('stale');
        return lib_verdict/* VERDICTS */.bk[held].red !== false;
    };
    return {
        verdict,
        alsoTrue,
        unprovenReason,
        failed: holding.some(red),
        notices: notices({ given, offenders, processes }),
        processes,
        modules: {
            loaded: modules.length,
            declared: modules.length - offenders.length - unjudged.length,
            offending: offenders.length,
            unjudged: unjudged.length,
        },
        offenders,
        unjudged: unjudged.map(({ name, file, why }) => ({ module: name, file: given.territory.show(file), why: why ?? 'unknown' })),
        allowances,
    };
}
/** One entry a (name, file), the worst finding about it; offenders loaded by another's initialiser are entries too. */
function byModule(findings, { distributions }) {
    const rank = { offends: 2, unjudged: 1, clean: 0 };
    const entries = new Map();
    const add = ({ module, judgement, why }) => {
        const key = JSON.stringify([module.name, module.file]);
        const known = entries.get(key);
        const imports = [...(known?.module.imports ?? []), ...module.imports];
        const worse = !known || rank[judgement] > rank[known.judgement] ? { judgement, why } : { judgement: known.judgement, why: known.why };
        const distribution = known ? known.distribution : ownerOf(module.file, distributions);
        entries.set(key, { name: module.name, file: module.file, ...worse, module: { ...module, imports }, distribution });
    };
    findings.forEach(add);
    for (const { module, nested } of findings) {
        for (const name of nested) {
            const recorded = findings.filter((other) => other.module.name === name);
            if (recorded.length === 0)
                add({ module: { ...module, name }, judgement: 'offends', why: null });
            for (const other of recorded)
                add({ module: other.module, judgement: 'offends', why: null });
        }
    }
    return [...entries.values()].sort((one, other) => judge_compare(one.name, other.name) || judge_compare(one.file, other.file));
}
function offender(entry, given) {
    const allowance = allowanceOf(entry, given);
    const { kind, importedAt, chain } = originOf(entry.module, given.territory);
    return {
        module: entry.name,
        file: given.territory.show(entry.file),
        distribution: entry.distribution?.name ?? null,
        version: entry.distribution?.version ?? null,
        kind,
        allowed: allowance !== undefined,
        effect: allowance === undefined ? effectOf(kind, given) : 'none',
        reason: allowance?.reason ?? null,
        importedAt,
        chain,
    };
}
/** Build tools run beside the tests, not in them: they count only where `fail-on` names them. */
function effectOf(kind, { gil, failOn }) {
    if (gil === 'on')
        return 'none';
    if (failOn.has(kind))
        return 'fails';
    return kind === 'build-tool' ? 'none' : 'reported';
}
function allowanceOf(entry, { allowances, territory }) {
    return allowances.find((allowance) => covers(allowance, allowable(entry, territory)));
}
function allowable({ name, file, distribution }, territory) {
    return { module: name, file: territory.show(file).replaceAll('\\', '/'), distribution: distribution?.name ?? null };
}
/** Entries that excuse nothing: `stale` where their modules were loaded and are fine, `unused` where none was loaded. */
function idleAllowances(modules, { allowances, territory }) {
    const covered = allowances.map((allowance) => ({
        entry: allowance.entry,
        modules: modules.filter((module) => covers(allowance, allowable(module, territory))),
    }));
    return {
        stale: covered.filter((it) => it.modules.length > 0 && it.modules.every((m) => m.judgement === 'clean')).map((it) => it.entry),
        unused: covered.filter((it) => it.modules.length === 0).map((it) => it.entry),
    };
}
function countProcesses({ processes, gilBuilds }) {
    const freeThreaded = processes.filter(({ mainInterpreter }) => mainInterpreter);
    const gilOff = freeThreaded.filter(({ gil }) => gil === 0).length;
    return {
        reported: freeThreaded.length + gilBuilds.length,
        gilOff,
        gilOn: freeThreaded.length - gilOff,
        gilBuild: gilBuilds.length,
        crashed: 0,
        maxThreads: null,
    };
}
function verdictsHolding(from) {
    const testsFailed = from.given.ending.exitCode !== 0;
    const proof = from.given.gil === 'off';
    const holding = {
        'tests-failed-and-gil-reenabled': proof && testsFailed && from.reenabled,
        'tests-failed': testsFailed && !(proof && from.reenabled),
        'gil-reenabled': proof && from.reenabled && !testsFailed,
        unproven: from.unproven,
        'stale-allowance': proof && from.stale,
    };
    const held = Object.keys(lib_verdict/* VERDICTS */.bk).filter((verdict) => holding[verdict]);
    return held.length > 0 ? held : [proof ? 'clean' : 'tests-passed'];
}
function notices(from) {
    const { given, offenders, processes } = from;
    const out = [];
    const buildTools = offenders.filter(({ kind, allowed, effect }) => kind === 'build-tool' && !allowed && effect === 'none');
    if (buildTools.length > 0) {
        out.push(`Loaded by build tools only, and not counted (add build-tool to 'fail-on' to count them): ${buildTools.map((o) => o.module).join(', ')}.`);
    }
    const otherMode = given.gil === 'off' ? processes.gilOn : processes.gilOff;
    if (otherMode > 0) {
        const mode = given.gil === 'off' ? 0 : 1;
        const which = executables(given.evidence.processes.filter(({ gil }) => gil !== mode));
        out.push(`${otherMode} of ${processes.reported} Python processes did not run with PYTHON_GIL=${mode}: ${which}.`);
    }
    if (processes.gilBuild > 0) {
        out.push(`${processes.gilBuild} of ${processes.reported} Python processes were builds that always have the GIL: ${executables(given.evidence.gilBuilds)}.`);
    }
    if (!given.failOn.has('silent'))
        out.push(...silence(given.evidence));
    return out;
}
function judge_compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse_parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse_parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });

;// CONCATENATED MODULE: ./lib/project.js



/** The text of the nearest such file from the working directory up to the workspace; one that cannot be read counts as absent. */
function nearest(name, { workingDirectory, workspace }) {
    for (let directory = workingDirectory;; directory = (0,external_node_path_.dirname)(directory)) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8');
        }
        catch {
            // Not here: look further up.
        }
        if (directory === workspace || (0,external_node_path_.relative)(workspace, directory).startsWith('..') || directory === (0,external_node_path_.dirname)(directory))
            return undefined;
    }
}
/** One text of the `[project]` table of the nearest pyproject.toml, or null; a file that is not TOML is for its own tools to complain about. */
function projectSetting(key, project) {
    const text = nearest('pyproject.toml', project);
    if (text === undefined)
        return null;
    let document;
    try {
        document = parse_parse(text);
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

;// CONCATENATED MODULE: ./lib/gil/territory.js




/**
 * The project's own files: those in the workspace that no reporting interpreter or site folder owns (`.venv`, `.nox`,
 * `.tox` inside the checkout are not the project), and those of distributions installed from the workspace.
 */
function territoryOf(from) {
    const workspaces = [...new Set([from.workspace, real(from.workspace)])];
    const inWorkspace = (file) => workspaces.some((folder) => isInside(folder, file));
    const environments = from.processes.flatMap(({ prefix, basePrefix, stdlib, userSite }) => [prefix, basePrefix, stdlib, userSite]);
    // A prefix such as /usr may hold the workspace itself (/usr/src/app): then only its site folders tell.
    const foreign = [...new Set(environments)].filter((folder) => folder !== null && !workspaces.some((w) => isInside(folder, w)));
    const own = from.distributions.filter((distribution) => isFirstParty(distribution, { inWorkspace, name: from.projectName }));
    const installed = new Map(own.flatMap((distribution) => distribution.files.map((file) => [file, distribution])));
    return {
        isFirstParty: (file) => installed.has(file) ||
            (inWorkspace(file) && !/[\\/](site|dist)-packages[\\/]/.test(file) && !foreign.some((folder) => isInside(folder, file))),
        show: (file) => {
            const original = installed.has(file) ? originalOf(file, [installed.get(file)?.source, ...workspaces]) : file;
            const home = workspaces.find((folder) => isInside(folder, original));
            return home ? (0,external_node_path_.relative)(home, original).split(external_node_path_.sep).join('/') : original;
        },
    };
}
/** The checkout's own file behind an installed copy, for annotations; the copy itself where there is none. */
function originalOf(file, sources) {
    const [, inside] = /[\\/](?:site|dist)-packages[\\/](.*)$/.exec(file) ?? [];
    if (!inside)
        return file;
    const places = sources
        .filter((source) => typeof source === 'string')
        .flatMap((source) => [(0,external_node_path_.join)(source, inside), (0,external_node_path_.join)(source, 'src', inside)]);
    return places.find((place) => (0,external_node_fs_.existsSync)(place)) ?? file;
}
function real(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return folder;
    }
}

;// CONCATENATED MODULE: ./lib/gil/surroundings.js




/** What lies around the modules: the installed distributions, and which files are the project's own. */
function surroundings(of) {
    const { evidence, findings, allowances } = of;
    // Reading every RECORD takes a while; nobody asks for it where all is clean.
    const asked = findings.some(({ judgement }) => judgement !== 'clean') || allowances.some(({ kind }) => kind === 'dist');
    const distributions = asked ? readDistributions(siteFolders(evidence)) : [];
    const territory = territoryOf({
        workspace: of.workspace,
        projectName: projectSetting('name', of),
        processes: evidence.processes,
        distributions,
    });
    return { distributions, territory };
}
/** The folders that distributions are installed in, as the suite's processes searched them. */
function siteFolders({ modules }) {
    const searched = modules.flatMap(({ path, file }) => [...path, (0,external_node_path_.dirname)(file)]);
    return [...new Set(searched)].filter((folder) => /[\\/](site|dist)-packages[\\/]?$/.test(folder));
}

// EXTERNAL MODULE: ./lib/python/spec.js
var python_spec = __nccwpck_require__(407);
// EXTERNAL MODULE: ./lib/python/target.js
var target = __nccwpck_require__(162);
;// CONCATENATED MODULE: ./lib/python/wanted.js



/**
 * What is wanted where `python-version` is empty: the free-threaded version that `.python-version` names, else any stable one that
 * `requires-python` allows. Throws `BadInput` where the project rules out every free-threaded CPython.
 */
function wantedByProject(project) {
    const pinned = nearest('.python-version', project)
        ?.split(/\r?\n/)
        .map((line) => line.replace(/#.*/, '').trim())
        .find(python_spec/* isFreeThreadedName */.ps);
    if (pinned !== undefined)
        return (0,python_spec/* parseSpec */.F9)(pinned, '.python-version');
    const requires = projectSetting('requires-python', project);
    if (requires === null)
        return anyVersion('stable');
    const text = `>=3.13,${requires}`;
    const wanted = (0,python_spec/* parseRange */.RC)(text);
    if (wanted === python_spec/* NONE_IN_RANGE */.f5) {
        const wrong = `requires-python in pyproject.toml is ${JSON.stringify(requires)}, which no free-threaded CPython satisfies`;
        throw new lib_verdict/* BadInput */.kp('python-version', '', python_spec/* LEGAL_VERSIONS */.Uo, wrong);
    }
    if (typeof wanted === 'string')
        return anyVersion('stable');
    return { text, origin: 'requires-python in pyproject.toml', specifiers: wanted.specifiers, prereleases: false };
}
/** Any free-threaded CPython; with `any` a pre-release too. */
function anyVersion(which) {
    return { text: '>=3.13', origin: 'default', specifiers: '>=3.13.0a0', prereleases: which === 'any' };
}

;// CONCATENATED MODULE: ./lib/run-name.js
/**
 * Reads the `name` input. Its default in action.yml is the job's id and its matrix as JSON (`test {"python": "3.14t"}`, or `test null`),
 * which becomes `test (3.14t)`; any other text is the name itself.
 */
function runName(given, fallback) {
    const text = given.trim();
    const [, job = '', json = ''] = /^([\w-]*)\s*(\{.*\}|null)$/s.exec(text) ?? [];
    const matrix = json === '' ? undefined : objectOrNull(json);
    if (matrix === undefined)
        return { name: oneLine(text) || fallback, matrix: null };
    const legs = leaves(matrix)
        .map(String)
        .filter((leaf) => leaf !== '');
    const id = job || fallback;
    return { name: oneLine(legs.length === 0 ? id : `${id} (${legs.join(', ')})`), matrix };
}
function objectOrNull(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
/** GitHub names a leg by all values, those inside of objects and lists too. */
function leaves(value) {
    if (value === null)
        return [];
    return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value];
}
/** A name stands in file names, tables and the log: one line. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/which.js


/** The name that `PATH` has in this environment: Windows writes `Path`, and a copy of `process.env` minds the case. */
function pathName({ env, platform }) {
    if (platform !== 'win32')
        return 'PATH';
    return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'Path';
}
/** The directories of `PATH` in order; empty and relative entries, which mean something else in every directory, are left out. */
function pathDirectories(machine) {
    const windows = machine.platform === 'win32';
    const entries = (machine.env[pathName(machine)] ?? '').split(windows ? ';' : ':');
    const bare = windows ? entries.map((entry) => entry.replaceAll('"', '')) : entries;
    return [...new Set(bare.filter((entry) => (0,external_node_path_.isAbsolute)(entry)))];
}
/** The first executable file of that name on `PATH`, or null. */
function which(command, machine) {
    const names = machine.platform === 'win32' && !/\.\w+$/.test(command) ? [`${command}.exe`] : [command];
    for (const directory of pathDirectories(machine)) {
        for (const name of names) {
            const file = (0,external_node_path_.resolve)(directory, name);
            if (isExecutable(file))
                return file;
        }
    }
    return null;
}
/** Whether a file is there that may be executed. */
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/inputs.js









const DEFAULT_FAIL_ON = ['own', 'dependency', 'test-tool', 'stale'];
const FAIL_ON = [...DEFAULT_FAIL_ON, 'build-tool', 'silent'];
/** Reads all inputs; an empty one means its default. Throws `BadInput` for the first that cannot be used. */
function readInputs(step) {
    const { env, workspace } = step;
    const workingDirectory = readDirectory('working-directory', step);
    const python = read('python', env)?.trim() ?? null;
    return {
        pythonVersion: readVersion(python, { env, workspace, workingDirectory }),
        python,
        architecture: readArchitecture(env),
        checkLatest: readBoolean('check-latest', env, 'false'),
        mirror: readMirror(env),
        install: read('install', env),
        run: read('run', env),
        shell: readShell(step),
        workingDirectory,
        gil: readGil(env),
        allowances: parseAllowances(read('allow', env) ?? ''),
        failOn: readFailOn(env),
        report: readReport(step),
        annotations: readBoolean('annotations', env),
        summary: readBoolean('summary', env),
        updateEnvironment: readBoolean('update-environment', env),
        ...runName(read('name', env) ?? '', env.GITHUB_JOB || 'gilproof'),
    };
}
/** The runner's own rule for names: spaces become `_`, all else is kept, upper case. */
function read(input, env) {
    const value = env[`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    return value.trim() === '' ? null : value;
}
/** With `python` a version is a requirement on that interpreter; without one, that interpreter is wanted whatever its version. */
function readVersion(python, { env, ...project }) {
    const version = read('python-version', env);
    if (version !== null)
        return (0,python_spec/* parseSpec */.F9)(version);
    return python === null ? wantedByProject(project) : anyVersion('any');
}
function readArchitecture(env) {
    const value = read('architecture', env)?.trim();
    if (value === undefined)
        return null;
    const arch = (0,target/* architecture */.s2)(value);
    if (arch === null)
        throw new lib_verdict/* BadInput */.kp('architecture', value, target/* LEGAL_ARCHITECTURES */.tI);
    return arch;
}
function readMirror(env) {
    const value = read('mirror', env)?.trim();
    if (value === undefined)
        return null;
    const legal = 'a URL that begins with https://, http:// or file:///, below which the releases lie as they do on GitHub';
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !['https:', 'http:', 'file:'].includes(url.protocol))
        throw new lib_verdict/* BadInput */.kp('mirror', value, legal);
    if (url.search !== '' || url.hash !== '')
        throw new lib_verdict/* BadInput */.kp('mirror', value, legal, 'nothing can be added below it');
    return value;
}
function readDirectory(input, { env, workspace }) {
    const value = read(input, env)?.trim();
    if (value === undefined)
        return workspace;
    const directory = (0,external_node_path_.resolve)(workspace, value);
    const wrong = inputs_kindOf(directory) === null ? 'it does not exist' : inputs_kindOf(directory) === 'file' ? 'it is not a directory' : null;
    if (wrong !== null)
        throw new lib_verdict/* BadInput */.kp(input, value, 'a directory that exists, absolute or relative to the workspace', wrong);
    return directory;
}
function readReport({ env, workspace }) {
    const value = read('report', env)?.trim();
    if (value === undefined)
        return null;
    const file = (0,external_node_path_.resolve)(workspace, value);
    const legal = 'the path of a file to write, absolute or relative to the workspace';
    if (/[/\\]$/.test(value) || inputs_kindOf(file) === 'directory')
        throw new lib_verdict/* BadInput */.kp('report', value, legal, 'it is a directory');
    let parent = (0,external_node_path_.dirname)(file);
    while (inputs_kindOf(parent) === null && parent !== (0,external_node_path_.dirname)(parent))
        parent = (0,external_node_path_.dirname)(parent);
    if (inputs_kindOf(parent) === 'file')
        throw new lib_verdict/* BadInput */.kp('report', value, legal, `${parent} is not a directory`);
    return file;
}
function inputs_kindOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory() ? 'directory' : 'file';
    }
    catch {
        return null;
    }
}
function readShell(step) {
    const value = read('shell', step.env)?.trim();
    if (value === undefined)
        return defaultShell(step);
    const legal = 'bash, sh, pwsh, cmd or a command line with {0} where the script file goes';
    if (!['bash', 'sh', 'pwsh', 'cmd'].includes(value) && !value.includes('{0}'))
        throw new lib_verdict/* BadInput */.kp('shell', value, legal, `it is none of the known shells and has no {0}; did you mean '${value} {0}'?`);
    const program = /^"([^"]+)"|^(\S+)/.exec(value);
    const command = program?.[1] ?? program?.[2] ?? value;
    const found = (0,external_node_path_.isAbsolute)(command) ? isExecutable(command) : which(command, step) !== null;
    if (!found)
        throw new lib_verdict/* BadInput */.kp('shell', value, legal, `there is no ${command}${(0,external_node_path_.isAbsolute)(command) ? '' : ' on PATH'}`);
    return value;
}
function defaultShell(step) {
    if (step.platform === 'win32')
        return 'pwsh';
    return which('bash', step) === null ? 'sh' : 'bash';
}
const GIL = new Map([
    ...['off', '0', 'false', 'disabled'].map((word) => [word, 'off']),
    ...['on', '1', 'true', 'enabled'].map((word) => [word, 'on']),
]);
function readGil(env) {
    const value = read('gil', env)?.trim() ?? 'off';
    const gil = GIL.get(value.toLowerCase());
    if (gil === undefined)
        throw new lib_verdict/* BadInput */.kp('gil', value, 'off (also 0, false, disabled) or on (also 1, true, enabled)');
    return gil;
}
function readFailOn(env) {
    const value = read('fail-on', env);
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
        throw new lib_verdict/* BadInput */.kp('fail-on', value, legal, "'none' stands alone");
    const unknown = words.find((word) => !FAIL_ON.some((each) => each === word));
    if (unknown !== undefined)
        throw new lib_verdict/* BadInput */.kp('fail-on', value, legal, `${JSON.stringify(unknown)} is not one of them`);
    if (words.length === 0)
        throw new lib_verdict/* BadInput */.kp('fail-on', value, legal, 'it names nothing');
    return FAIL_ON.filter((each) => words.includes(each));
}
function readBoolean(input, env, otherwise = 'true') {
    const value = read(input, env)?.trim() ?? otherwise;
    if (/^true$/i.test(value))
        return true;
    if (/^false$/i.test(value))
        return false;
    throw new lib_verdict/* BadInput */.kp(input, value, 'true or false');
}

;// CONCATENATED MODULE: ./lib/outputs.js

const runner = { setOutput: setOutput, addPath: addPath, exportVariable: exportVariable };
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

;// CONCATENATED MODULE: ./lib/report/plain.js
/** What a reader cannot see or what moves the cursor: controls, bidi, zero-width and other invisible characters, odd spaces, half surrogates. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/u;
/** Printable ASCII that does not begin like a workflow command. */
const HARMLESS = /^(?! *::)[ -~]*$/;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Hostile text as one harmless line of at most `max` UTF-16 units: what is hidden is written out (`\n`, `\x1b`, `\u202e`), what is
 * too long ends in `…`, and the runner finds no workflow command in it. Backslashes stay as they are, so paths of Windows stay readable.
 */
function plain(text, max = 200) {
    const head = text.slice(0, max);
    // Nearly every name is harmless as it is, and there may be thousands.
    if (HARMLESS.test(head) && !head.includes('##['))
        return text.length <= max ? head : `${head.slice(0, -1)}…`;
    const { pieces, length } = visible(text, max);
    if (length <= max)
        return pieces.join('');
    return `${shortened(pieces, length, max).join('')}…`;
}
/** Like `plain`, but a long path loses its beginning: the file's name and line are what a reader looks for. */
function plainPath(path, max = 120) {
    // A tail that starts within a surrogate pair loses that half.
    const tail = path.length <= max ? path : path.slice(-max).replace(/^[\udc00-\udfff]/, '');
    const { pieces, length } = visible(tail, Number.POSITIVE_INFINITY);
    if (tail.length === path.length && length <= max)
        return pieces.join('');
    return `…${shortened(pieces.reverse(), length, max).reverse().join('')}`;
}
/** Text of several lines, or lines, each one `plain`; past `lines` a last line says how many are left out. */
function plainLines(text, { lines = 40, width = 300 } = {}) {
    const all = typeof text === 'string' ? text.trimEnd().split(/\r?\n/) : text;
    const shown = all.slice(0, lines).map((line) => plain(line, width));
    return all.length > lines ? [...shown, `… and ${all.length - lines} more lines`] : shown;
}
/** Items joined by commas within `budget` UTF-16 units; what does not fit is counted: `a, b and 3 more`. `show` escapes one. */
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
/**
 * The characters of a line as they are shown; stops past `max`, for the text may be megabytes long. The runner takes `##[error]` anywhere
 * in a line, and `::error::` at its beginning, for a command of ours: a backslash breaks both.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
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
/** Drops whole pieces from the end until they and an `…` fit. */
function shortened(pieces, length, max) {
    const kept = [...pieces];
    let left = length;
    while (left > max - 1 && kept.length > 0)
        left -= kept.pop()?.length ?? 0;
    return kept;
}

;// CONCATENATED MODULE: ./lib/report/remedy.js

const DOTTED = /^[\p{ID_Start}_]\p{ID_Continue}*(\.[\p{ID_Start}_]\p{ID_Continue}*)*$/u;
const DISTRIBUTION = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,39}$/;
/** Where the field keeps track of which release of which package supports free-threading. */
const TRACKING = 'https://py-free-threading.github.io/tracking/';
/** The lasting fix for an offender of a kind, in our own words: safe in Markdown and in plain text. */
const REMEDIES = {
    own: [
        'Once the module is safe without the GIL, declare it. In C, among its slots: `{Py_mod_gil, Py_MOD_GIL_NOT_USED}`.',
        'In Cython, at the top of the file: `# cython: freethreading_compatible=True`.',
        'A declaration is a promise that CPython does not check, so test the module under threads first.',
    ].join(' '),
    dependency: `Upgrade to a release that declares support; ${TRACKING} says which do.`,
    'test-tool': `Upgrade it, or run the tests without this plugin; ${TRACKING} says which releases declare support.`,
    'build-tool': `Upgrade it; ${TRACKING} says which releases declare support. It runs in build processes only.`,
};
/** Whether a module's name can be pasted anywhere, a shell included: a dotted identifier without invisible characters. */
function pasteable(module) {
    return module.length <= 200 && DOTTED.test(module) && plain(module, 200) === module;
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

;// CONCATENATED MODULE: ./lib/report/wording.js

/** `1 module`, `2 modules`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Which interpreter and why this one: `CPython 3.13.15t (python3 on PATH)`. */
function interpreter(python) {
    return `CPython ${python.version}t (${python.why})`;
}
/** How a script ended: `exit code 1 after 1.9 s`. */
function ending({ exitCode, signal, seconds }) {
    return `${signal === null ? `exit code ${exitCode}` : `ended by ${signal}`} after ${seconds.toFixed(1)} s`;
}
/** How many Python processes of the suite reported, and how the GIL was in them. */
function processes({ reported, gilOff, gilOn, gilBuild }) {
    return `${reported} reported: ${gilOff} with the GIL off, ${gilOn} with it on, ${gilBuild} of a GIL build`;
}
/** How many extension modules were loaded, and what the audit found. */
function modules({ loaded, declared, offending, unjudged }) {
    return `${loaded} loaded: ${declared} declare support, ${offending} would switch the GIL on, ${unjudged} not judged`;
}
/** `brotli 1.2.1`, as hostile as the two parts; empty where no distribution owns the file. */
function distribution({ distribution, version }) {
    return [distribution, version].filter((part) => part !== null).join(' ');
}
/** `tests/test_x.py:12`; a long path loses its beginning, never its line. */
function place({ file, line }, max = 120) {
    return `${plainPath(file, max - String(line).length - 1)}:${line}`;
}
/** The verdict and what is true beside it, with the reason where that is `unproven`; escaped. */
function verdicts({ verdict, alsoTrue, unprovenReason }) {
    const reason = unprovenReason === null ? '' : ` (${plain(unprovenReason, 120)})`;
    const [first = '', ...others] = [verdict, ...alsoTrue].map((name) => (name === 'unproven' ? `${name}${reason}` : name));
    return others.length === 0 ? first : `${first}, also ${others.join(', ')}`;
}
/** Whether `verdict` holds, be it the first one or beside it. */
function holds(result, verdict) {
    return result.verdict === verdict || result.alsoTrue.includes(verdict);
}
/** What happened, and what to do where there is something to do: the judge's own words, or what a green verdict means. */
function outcome(result) {
    return result.problem ?? { what: meaning(result), fix: '', details: [] };
}
function meaning(result) {
    const open = result.offenders.filter((offender) => !offender.allowed).length;
    const allowed = result.offenders.length - open;
    const offenders = `${counted(open, 'extension module')} would switch the GIL on`;
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

;// CONCATENATED MODULE: ./lib/report/annotations.js



/** GitHub shows ten of a type for one step; ten of ours in all leave room to the suite's own. */
const LIMIT = 10;
/**
 * What GitHub shows beside the run and on the user's own lines: why the step is red, all unallowed offenders at once, then one for each
 * that has a line in the workspace, as many as there is room for. Messages stay far below the 4,096 characters at which the runner cuts.
 */
function renderAnnotations(result) {
    const offenders = leveled(result);
    const placed = offenders.filter(({ importedAt }) => importedAt !== null && inWorkspace(importedAt));
    const around = [...problem(result), ...stale(result), ...unused(result), ...annotations_notices(result)];
    const room = LIMIT - around.length - 1;
    return [
        ...problem(result),
        ...together(result, offenders, placed.slice(room)),
        ...stale(result),
        ...placed.slice(0, room).map(single),
        ...unused(result),
        ...annotations_notices(result),
    ];
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
    const { what, fix, details } = outcome(result);
    return [
        {
            level: 'error',
            title: `gilproof: ${result.verdict}`,
            message: [
                ...within(plainLines(what, { width: 1000 }), 1000),
                ...beside(result),
                ...within(plainLines(details), 600),
                ...(fix === '' ? [] : within(plainLines(`Fix: ${fix}`, { width: 1000 }), 1000)),
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
    const name = (offender) => `${plain(offender.module, 80)} (${owner(offender)})`;
    const unshown = listed({ items: dropped, show: ({ module }) => plain(module, 80), budget: 300 });
    return [
        {
            level: worst.level,
            title: `${counted(offenders.length, 'extension module')} would switch the GIL back on`,
            message: [
                `${listed({ items: offenders, show: name, budget: 900 })}.`,
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
        show: ({ module, why }) => `${plain(module, 80)} (${plain(why, 120)})`,
        budget: 400,
    };
    return [
        ...(result.alsoTrue.length > 0 ? [`Verdict: ${verdicts(result)}.`] : []),
        ...(result.unjudged.length > 0 && outcome(result).details.length === 0 ? [`Not judged: ${listed(unjudged)}.`] : []),
    ];
}
function single(offender) {
    const { level, module, kind, importedAt, chain } = offender;
    const name = plain(module, 80);
    const between = chain.slice(1);
    const through = between.length > 0 ? `, through ${listed({ items: between, show: (step) => plain(step.module, 60), budget: 300 })}` : '';
    return {
        level,
        title: `${name} would switch the GIL back on`,
        message: [
            `This line brings in ${name} (${owner(offender)})${through}. The module does not declare that it runs without the GIL, so CPython switches the GIL back on when it is imported.`,
            `Fix: ${REMEDIES[kind]}`,
            ...acceptance([offender], 400),
        ].join('\n'),
        ...(importedAt === null ? {} : { file: importedAt.file, line: importedAt.line }),
    };
}
function stale(result) {
    const { stale } = result.allowances;
    if (stale.length === 0)
        return [];
    return [
        {
            level: result.failed && holds(result, 'stale-allowance') ? 'error' : 'warning',
            title: `${counted(stale.length, 'allowance')} no longer needed`,
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
            title: `${counted(unused.length, 'allowance')} not used here`,
            message: `The suite loaded nothing that these lines of 'allow' name: ${quoted(unused)}.\nKeep them if another job needs them.`,
        },
    ];
}
function annotations_notices({ notices }) {
    if (notices.length === 0)
        return [];
    return [{ level: 'notice', title: 'gilproof: good to know', message: plainLines(notices, { lines: 10, width: 250 }).join('\n') }];
}
/** Relative, and a path that GitHub can link: one with invisible characters is told in the message only. */
function inWorkspace({ file }) {
    return !/^([/\\]|[A-Za-z]:|\.\.(\/|$))/.test(file) && file.length <= 500 && plain(file, 1000) === file;
}
function owner(offender) {
    const release = plain(distribution(offender), 60);
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
    return listed({ items: entries, show: (entry) => `'${plain(entry, 80)}'`, budget: 600 });
}

;// CONCATENATED MODULE: ./lib/report/json.js
/** The JSON report: every value exact, whatever characters it holds. */
function renderJson(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/log.js


/** Rows of a table in the log; whoever has more offenders than this reads the JSON report. */
const ROWS = 100;
/** What a person reads in the step's log without opening anything; the verdict comes last. No line of it starts with text of the suite. */
function renderLog(result) {
    const open = result.offenders.filter((offender) => !offender.allowed);
    const allowed = result.offenders.filter((offender) => offender.allowed);
    const blocks = [
        [`gilproof: ${plain(result.name, 120)}`],
        facts(result),
        section('would switch the GIL on', [
            ['module', 'distribution', 'kind', 'imported at'],
            ...open.map((offender) => [...columns(offender), where(offender)]),
        ]),
        section('allowed', [
            ['module', 'distribution', 'kind', 'reason'],
            ...allowed.map((offender) => [...columns(offender), plain(offender.reason ?? '', 60)]),
        ]),
        section('not judged', [
            ['module', 'file', 'why'],
            ...result.unjudged.map(({ module, file, why }) => [plain(module, 40), plainPath(file, 48), plain(why, 60)]),
        ]),
        notes(result),
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
        rows.push(['interpreter', plain(interpreter(python), 120)], ['', plainPath(python.executable, 120)]);
    if (install !== null)
        rows.push(['install', ending(install)]);
    for (const run of runs)
        rows.push([`run, GIL ${run.gil}`, ending(run)]);
    if (runs.length > 0)
        rows.push(['processes', processes(result.processes)], ['modules', modules(result.modules)]);
    return aligned(rows, '  ');
}
function columns(offender) {
    return [plain(offender.module, 40), plain(distribution(offender), 32), offender.kind];
}
function where({ importedAt }) {
    return importedAt === null ? 'no line of yours' : place(importedAt, 56);
}
function section(title, [head = [], ...rows]) {
    if (rows.length === 0)
        return [];
    const more = rows.length - ROWS;
    const lines = aligned([head, ...rows.slice(0, ROWS)], '    ');
    return [`  ${title} (${rows.length})`, ...lines, ...(more > 0 ? [`    … and ${more} more, all in the JSON report`] : [])];
}
function notes({ allowances, notices }) {
    const names = (entries) => listed({ items: entries, show: (entry) => plain(entry, 60), budget: 400 });
    return [
        ...(allowances.stale.length > 0 ? [`  stale allowances, loaded and no longer offending: ${names(allowances.stale)}`] : []),
        ...(allowances.unused.length > 0 ? [`  unused allowances, not loaded here: ${names(allowances.unused)}`] : []),
        ...notices.slice(0, ROWS).map((notice) => `  notice: ${plain(notice, 400)}`),
    ];
}
function verdict(result) {
    const { what, fix, details } = outcome(result);
    return [
        ...plainLines(details, { lines: ROWS }).map((line) => `  | ${line}`),
        `verdict: ${verdicts(result)}`,
        ...plainLines(what, { width: 1000 }).map((line) => `  ${line}`),
        ...(fix === '' ? [] : plainLines(fix, { width: 1000 }).map((line, index) => `${index === 0 ? 'fix: ' : '     '}${line}`)),
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

;// CONCATENATED MODULE: ./lib/report/markdown.js

/**
 * Everything GitHub's Markdown could act on, as entities: these cannot stand for structure, so a cell, a line or a `<details>` cannot be
 * left. Underscores inside words are harmless and stay, for the sake of whoever reads the source. The comment after `@` keeps an address
 * from becoming a link, which happens after entities are read.
 */
const ACTIVE = /[&<>\\`*~|[\]$@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/)|(?<=www)\./gi;
/** Hostile text as plain prose within a line of Markdown (a cell, a list item, a paragraph), never at its beginning. */
function markdown_text(hostile, max) {
    return plain(hostile, max).replace(ACTIVE, entity);
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

;// CONCATENATED MODULE: ./lib/report/summary.js




/** GitHub uploads no summary of more bytes than this. */
const summary_LIMIT = 1_048_576;
/** What is shown of a long result: each step is smaller, and the last fits whatever the suite's names are. */
const STEPS = [
    { chains: true, rows: 5000 },
    { chains: false, rows: 5000 },
    { chains: false, rows: 2000 },
    { chains: false, rows: 300 },
    { chains: false, rows: 20 },
];
/** The job summary as GitHub Markdown, under 1 MiB: long results lose first the import chains, then the ends of their tables. */
function renderSummary(result) {
    let rendered = '';
    for (const step of STEPS) {
        rendered = compose(result, step);
        if (Buffer.byteLength(rendered) < summary_LIMIT)
            break;
    }
    return rendered;
}
function compose(result, step) {
    const open = result.offenders.filter((offender) => !offender.allowed);
    const allowed = result.offenders.filter((offender) => offender.allowed);
    const blocks = [
        ...summary_verdict(result),
        ...offenderTable(open, step),
        ...(open.length > 0 ? [nextStep(open), ...reproduction(open, result)] : []),
        ...allowedTable(allowed, step),
        ...unjudgedTable(result, step),
        ...summary_notes(result),
        summary_facts(result),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function summary_verdict(result) {
    const { what, fix, details } = outcome(result);
    const green = result.verdict === 'gil-reenabled' || result.verdict === 'stale-allowance' ? '⚠️' : '✅';
    const evidence = plainLines(details, { lines: 60 });
    return [
        `## ${result.failed ? '❌' : green} ${markdown_text(verdicts(result), 300)}: ${code(result.name, 120)}`,
        prose('What happened', what),
        ...(fix === '' ? [] : [prose('Fix', fix)]),
        ...(details.length === 0 ? [] : [folded('Details', preformatted(evidence))]),
    ];
}
/** One line as a paragraph; several, which may hold something to paste, keep their shape. */
function prose(label, words) {
    const lines = plainLines(words, { width: 1000 });
    return `**${label}:**${lines.length > 1 ? `\n\n${preformatted(lines)}` : ` ${markdown_text(lines.join(''), 1000)}`}`;
}
function offenderTable(open, step) {
    if (open.length === 0)
        return [];
    const row = (offender) => [...cells(offender), imported(offender)];
    return [
        `### Would switch the GIL back on (${open.length})`,
        ...truncated({ head: ['module', 'distribution', 'kind', 'imported at'], items: open, row, step }),
        ...(step.chains
            ? [folded('Import chains', open.slice(0, step.rows).map(chain).join('\n'))]
            : ['The import chains are left out here, for their length; the JSON report has them.']),
    ];
}
function cells(offender) {
    const release = distribution(offender);
    return [code(offender.module, 120), release === '' ? '' : code(release, 80), offender.kind];
}
function imported({ importedAt }) {
    return importedAt === null ? 'no line of yours' : code(place(importedAt, 160), 160);
}
/** `shop.client:3 → requests:151 → _brotli`: each module and its line that imports the next one. */
function chain({ module, chain }) {
    const steps = chain.map((step) => code(`${plain(step.module, 100)}:${step.line}`, 120));
    const shown = steps.length > 12 ? [...steps.slice(0, 6), '…', ...steps.slice(-5)] : steps;
    return `- ${[...shown, code(module, 120)].join(' → ')}`;
}
function truncated({ head, items, row, step }) {
    const more = items.length - step.rows;
    return [table(head, items.slice(0, step.rows).map(row)), ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : [])];
}
function nextStep(open) {
    const remedies = KINDS.flatMap(([kind, name]) => {
        const items = open.filter((offender) => offender.kind === kind);
        const modules = listed({ items, show: ({ module }) => code(module, 80), budget: 1000 });
        return items.length === 0 ? [] : [`- **${name}** (${modules}): ${REMEDIES[kind]}`];
    });
    const { lines, left } = allowLines(open, 4000);
    const unnamed = left > 0
        ? [`${left} without a line to paste: too many, or a name that is no identifier. \`path:GLOB\` accepts a module by its file.`]
        : [];
    const accept = lines.length > 0 ? ['Or accept for now, with your own reasons:', fence('yaml', ['allow: |', ...lines.map((line) => `  ${line}`)])] : [];
    return ['### What to do', remedies.join('\n'), ...accept, ...unnamed].join('\n\n');
}
const KINDS = [
    ['own', 'Your own'],
    ['dependency', 'Dependency'],
    ['test-tool', 'Test tool'],
    ['build-tool', 'Build tool'],
];
function reproduction(open, { python }) {
    const commands = open
        .filter(({ module }) => pasteable(module))
        .map(({ module }) => `python -W error::RuntimeWarning -c "import ${module}"`);
    if (commands.length === 0)
        return [];
    const which = python === null ? 'a free-threaded CPython' : code(`CPython ${python.version}t`, 40);
    return [
        '### See it yourself',
        `On ${which}, in the environment of the suite, with \`PYTHON_GIL\` unset (where it is 0, CPython never says a word). One module a process: CPython names only the first.`,
        fence('sh', commands.slice(0, 5)),
    ];
}
function allowedTable(allowed, step) {
    if (allowed.length === 0)
        return [];
    const row = (offender) => [...cells(offender), imported(offender), code(offender.reason ?? '', 200)];
    const head = ['module', 'distribution', 'kind', 'imported at', 'reason'];
    return [`### Allowed (${allowed.length})`, ...truncated({ head, items: allowed, row, step })];
}
function unjudgedTable({ unjudged }, step) {
    if (unjudged.length === 0)
        return [];
    const row = ({ module, file, why }) => [code(module, 120), code(plainPath(file, 160), 160), code(why, 200)];
    return [`### Not judged (${unjudged.length})`, ...truncated({ head: ['module', 'file', 'why'], items: unjudged, row, step })];
}
function summary_notes({ allowances: { stale, unused }, notices }) {
    const entries = (items) => listed({ items, show: (entry) => code(entry, 80), budget: 4000 });
    const items = [
        ...(stale.length > 0 ? [`- **Stale allowances**, loaded and no longer offending, so delete them: ${entries(stale)}`] : []),
        ...(unused.length > 0 ? [`- **Unused allowances**, not loaded here: ${entries(unused)}`] : []),
        ...notices.slice(0, 20).map((notice) => `- **Note:** ${markdown_text(notice, 300)}`),
        ...(notices.length > 20 ? [`- … and ${notices.length - 20} more notes, all in the JSON report`] : []),
    ];
    return items.length === 0 ? [] : [items.join('\n')];
}
function summary_facts(result) {
    const { host, python, install, runs } = result;
    const rows = [
        ...(python === null
            ? []
            : [
                ['interpreter', markdown_text(interpreter(python), 120)],
                ['executable', code(plainPath(python.executable, 160), 160)],
            ]),
        ['machine', markdown_text(`${host.os} ${host.arch}`, 60)],
        ...(install === null ? [] : [['install', ending(install)]]),
        ...runs.map((run) => [`run, GIL ${run.gil}`, ending(run)]),
        ...(runs.length === 0
            ? []
            : [
                ['processes', processes(result.processes)],
                ['modules', modules(result.modules)],
            ]),
    ];
    return table(['', ''], rows);
}

;// CONCATENATED MODULE: ./lib/publish.js








/** Brings a result to where people look: log, annotations, job summary, report files, outputs. The exit code of the step. */
function publish(result, known, to) {
    info(renderLog(result));
    const show = known.inputs ?? { annotations: true, summary: true, report: null };
    if (show.annotations)
        for (const annotation of renderAnnotations(result))
            annotate(annotation);
    const summary = renderSummary(result);
    if (show.summary && to.env.GITHUB_STEP_SUMMARY)
        (0,external_node_fs_.appendFileSync)(to.env.GITHUB_STEP_SUMMARY, summary);
    const files = writeFiles({ report: () => show.report ?? freeName(to.temporary, result.name), json: renderJson(result), summary });
    writeOutputs({ result, cacheKey: known.python?.cacheKey ?? null, ...files });
    return result.failed || files.report === null ? 1 : 0;
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
        error(`The report cannot be written: ${failure.message}`, { title: 'gilproof: no report' });
        return { report: null, summaryFile: null };
    }
}
function annotate({ level, title, message, file, line }) {
    const place = file === undefined ? { title } : { title, file, ...(line === undefined ? {} : { startLine: line }) };
    ({ error: error, warning: warning, notice: notice })[level](message, place);
}
/** `gilproof-<name>-<n>.json`, where `n` counts the steps of this name: claimed at once, so that two at a time never share one. */
function freeName(folder, name) {
    const slug = name
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 80) || 'run';
    for (let n = 1;; n++) {
        const file = (0,external_node_path_.join)(folder, `gilproof-${slug}-${n}.json`);
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

;// CONCATENATED MODULE: ./lib/python/activate.js



/**
 * Puts the interpreter's own directory in front of `PATH`, and before it a folder of small scripts for the commands that are missing there.
 * A directory that is another Python's (`/usr/bin/python3` beside `/usr/bin/python3.13t`) keeps its place on `PATH` where it has one.
 */
function activate(python, desk) {
    const directory = (0,external_node_path_.dirname)(python.executable);
    const scripts = desk.platform === 'win32' ? [(0,external_node_path_.join)(directory, 'Scripts')].filter(external_node_fs_.existsSync) : [];
    const own = ownsPlainNames(python.executable, desk.platform);
    const kept = own ? [] : pathDirectories(desk);
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
/** The environment as it is with an activation in force. */
function activated({ path, variables }, machine) {
    const name = pathName(machine);
    const rest = machine.env[name];
    const entries = rest === undefined || rest === '' ? path : [...path, rest];
    return { ...machine.env, ...variables, [name]: entries.join(machine.platform === 'win32' ? ';' : ':') };
}
/** Whether the plain names beside the interpreter lead to it; installations on Windows have no python3.exe. */
function ownsPlainNames(executable, platform) {
    const names = platform === 'win32' ? ['python.exe'] : ['python', 'python3'];
    return names.every((name) => isSame((0,external_node_path_.join)((0,external_node_path_.dirname)(executable), name), executable));
}
/** On Windows pip lies in Scripts. */
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
/** Whether a script is there and its first line does not name another Python. A missing `pip` would be found further down `PATH`. */
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
        // Git's bash on Windows runs the script, everything else there the .cmd.
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), `#!/bin/sh\nexec ${words} "$@"\n`);
        (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(folder, name), 0o755);
        if (desk.platform === 'win32')
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, `${name}.cmd`), activate_batch([python.executable, ...args]));
    }
    return folder;
}
function activate_batch([program = '', ...args]) {
    // In a batch file % begins a variable, also within quotes.
    return `@${[`"${program.replaceAll('%', '%%')}"`, ...args].join(' ')} %*\r\n`;
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __nccwpck_require__(687);
// EXTERNAL MODULE: ./lib/python/tool.js
var tool = __nccwpck_require__(322);
;// CONCATENATED MODULE: ./lib/python/places.js






const POSIX = ['linux', 'darwin'];
const WINDOWS = ['win32'];
/** `python3.14t`, whatever its version. */
const THREADED = /^python3\.\d+t$/;
const THREADED_EXE = /^python3\.\d+t\.exe$/;
/** In the order in which they are looked at, after `PATH` and the tool cache. */
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
            ? places_within(folder, /^cpython-.*\+freethreaded-/, /^python\.exe$/)
            : places_within(folder, /^cpython-.*\+freethreaded-/, 'bin', THREADED)),
        platforms: [...POSIX, ...WINDOWS],
    },
    {
        name: 'pyenv',
        citation: 'https://github.com/pyenv/pyenv#locating-pyenv-provided-python-installations',
        executables: ({ env }) => places_within(env.PYENV_ROOT || home(env, '.pyenv'), 'versions', /^3\.\d+.*t(-dev)?$/, 'bin', THREADED),
        platforms: POSIX,
    },
    {
        name: 'Homebrew',
        citation: 'https://formulae.brew.sh/formula/python-freethreading',
        executables: ({ env }) => [env.HOMEBREW_PREFIX, '/opt/homebrew', '/usr/local', '/home/linuxbrew/.linuxbrew'].flatMap((prefix) => places_within(prefix, 'opt', /^python-freethreading(@3\.\d+)?$/, 'bin', THREADED)),
        platforms: POSIX,
    },
    {
        name: 'the system (Fedora and others)',
        citation: 'https://packages.fedoraproject.org/pkgs/python3.14/python3.14-freethreading/',
        executables: () => places_within('/usr/bin', THREADED),
        platforms: ['linux'],
    },
    {
        name: 'the system (deadsnakes)',
        citation: 'https://launchpad.net/~deadsnakes/+archive/ubuntu/ppa',
        executables: () => places_within('/usr/bin', /^python3\.\d+-nogil$/),
        platforms: ['linux'],
    },
    {
        name: "python.org's framework",
        citation: 'https://docs.python.org/3/using/mac.html#installing-free-threaded-binaries',
        executables: () => places_within('/Library/Frameworks/PythonT.framework/Versions', /^3\.\d+$/, 'bin', THREADED),
        platforms: ['darwin'],
    },
    {
        name: 'a manylinux or musllinux image',
        citation: 'https://github.com/pypa/manylinux#image-content',
        executables: () => places_within('/opt/python', /^cp3\d+-cp3\d+t$/, 'bin', /^python$/),
        platforms: ['linux'],
    },
    {
        name: "Windows' install manager",
        citation: 'https://docs.python.org/3/using/windows.html#python-install-manager',
        executables: ({ env }) => places_within(env.LOCALAPPDATA, 'Python', /^pythoncore-3\.\d+t(-dev)?(-\w+)?$/, THREADED_EXE),
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
            ...places_within(env.LOCALAPPDATA, 'Programs', 'Python', /^Python3\d+/, THREADED_EXE),
            ...places_within(env.ProgramFiles, /^Python3\d+/, THREADED_EXE),
        ],
        platforms: WINDOWS,
    },
];
/** Everything in the well-known places, each looked at only when it is asked for; within one place the highest version comes first. */
function* wellKnown(machine) {
    for (const { name, platforms, executables } of PLACES) {
        if (!platforms.includes(machine.platform))
            continue;
        for (const executable of [...executables(machine)].sort(newestFirst))
            yield { executable, place: name };
    }
}
/** Our own downloads below these roots, of this build, that are marked as whole; the highest version first. */
function ownDownloads(roots, build) {
    return roots.flatMap((root) => entries((0,external_node_path_.join)(root, tool/* TOOL */.js))
        .filter((version) => (0,pep440/* valid */.rZ)(version) !== null && entries((0,external_node_path_.join)(root, tool/* TOOL */.js, version)).includes(`${build}.complete`))
        .sort((one, other) => (0,pep440/* compare */.UD)(other, one))
        .map((version) => ({ home: (0,external_node_path_.join)(root, tool/* TOOL */.js, version, build), version })));
}
/** The paths below a folder whose parts are these; a name that is given may be missing, one that must match is looked up. */
function places_within(root, ...parts) {
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
/** What `py --list-paths` prints: ` -V:3.14t *        C:\…\python3.14t.exe`. */
function launched(machine) {
    const launcher = which('py', machine);
    if (launcher === null)
        return [];
    const { stdout } = (0,external_node_child_process_.spawnSync)(launcher, ['--list-paths'], { encoding: 'utf8', timeout: 10_000, windowsHide: true, env: machine.env });
    return [...(stdout ?? '').matchAll(/^\s*-V:\S*3\.\d+t\S*\s+(?:\*\s+)?(\S.*?)\s*$/gm)].map(([, path = '']) => path);
}
function newestFirst(one, other) {
    const [left, right] = [versionIn(one), versionIn(other)];
    return (0,pep440/* compare */.UD)(right, left) || one.localeCompare(other);
}
/** The most precise version that a path names. */
function versionIn(path) {
    const versions = [...path.matchAll(/3\.\d+(?:\.\d+)?(?:-?(?:a|b|rc)\d+)?/g)].map(([version]) => version);
    const compact = /cp3(\d+)-/.exec(path)?.[1];
    return versions.sort((one, other) => other.length - one.length)[0] ?? (compact === undefined ? '3.0' : `3.${compact}`);
}

;// CONCATENATED MODULE: ./lib/python/candidates.js







/**
 * The places in order, each looked at only when it is asked for: the `python` input and then nothing else; `PATH`; the tool cache;
 * the well-known places; what was downloaded before. (Downloading comes after them, in find.ts.)
 *
 * On `PATH`, `python` and `python3` come first, directory by directory, for an active environment holds the user's packages. The names
 * with a version follow, the highest first whatever their directory.
 */
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
    const executable = isPath ? (0,external_node_path_.resolve)(places.workspace, python) : (which(python, places) ?? python);
    return { executable, source: 'input', why: isPath ? "input 'python'" : `input 'python', ${python} on PATH` };
}
function* plainNames(places) {
    const suffix = places.platform === 'win32' ? '.exe' : '';
    for (const directory of pathDirectories(places)) {
        for (const name of ['python', 'python3']) {
            const executable = (0,external_node_path_.join)(directory, name + suffix);
            if (isRunnable(executable))
                yield { executable, source: 'path', why: `${name} on PATH` };
        }
    }
}
const VERSIONED = /^python3(?:\.(?<minor>\d+))?(?<build>t|-nogil)?(?:\.exe)?$/;
/** Among names of one version, those that say free-threaded come first. `python3t` says no version: last. */
const BUILDS = ['t', '-nogil', undefined];
function versionedNames(places) {
    const named = pathDirectories(places).flatMap((directory) => candidates_entries(directory).flatMap((name) => {
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
/** The layout of actions/setup-python: `Python/<version>/<arch>-freethreaded`, whole where a `.complete` file stands beside it. */
function toolCache({ env, arch, platform }) {
    const root = (0,tool/* toolCacheRoot */.Hw)(env);
    if (root === null)
        return [];
    const build = `${(0,target/* cacheArch */.zJ)(arch)}-freethreaded`;
    return candidates_entries((0,external_node_path_.join)(root, 'Python'))
        .filter((version) => (0,pep440/* valid */.rZ)(version) !== null && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'Python', version, `${build}.complete`)))
        .sort(pep440/* rcompare */.aA)
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
function candidates_entries(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).sort();
    }
    catch {
        // A directory on PATH need not exist.
        return [];
    }
}
/**
 * The app-execution aliases of Windows are files of no size that open the Store instead of running Python. A link whose target is gone
 * (python.org's installer leaves some) is to be named with that reason.
 */
function isRunnable(file) {
    if (isExecutable(file))
        return (0,external_node_fs_.lstatSync)(file).size > 0;
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true && !(0,external_node_fs_.existsSync)(file);
}
/**
 * What makes two paths the same interpreter: the same file, within the same virtual environment, for a venv's python is a link to its
 * base's. A link to something not named python (the shims of mise, say) acts by the name it is called with.
 */
function identity(executable) {
    if (!(0,external_node_fs_.existsSync)(executable))
        return executable;
    const directory = (0,external_node_path_.dirname)(executable);
    const real = (0,external_node_fs_.realpathSync)(executable);
    const file = (0,external_node_path_.basename)(real).startsWith('python') ? real : executable;
    const environment = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '..', 'pyvenv.cfg')) ? (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(directory, '..')) : '';
    return `${file}\0${environment}`;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/python/prove.js
var prove = __nccwpck_require__(796);
;// CONCATENATED MODULE: ./lib/python/environment.js





/** As long as ensurepip may take on a slow disk, in milliseconds. */
const environment_LIMIT = 120_000;
/**
 * A virtual environment of an interpreter that pip refuses to install into; packages that the system gave it stay in sight. It lasts as
 * long as the job. Or the reason why there can be none (Debian keeps `venv` in a package of its own).
 */
async function environmentOf(python, { temporary, platform, ...question }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'gilproof-venv-'));
    const env = Object.fromEntries(Object.entries(question.env).filter(([name]) => !/^(PYTHON|VIRTUAL_ENV$)/i.test(name)));
    try {
        const command = ['-I', '-m', 'venv', '--system-site-packages', folder];
        await (0,external_node_util_namespaceObject.promisify)(external_node_child_process_.execFile)(python.executable, command, { env, timeout: environment_LIMIT, windowsHide: true });
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






/**
 * The first candidate that is proven to be a wanted free-threaded CPython; where there is none, one that is downloaded. Throws `Stop` with
 * the verdict `no-interpreter`, whose details name every candidate and why it was refused.
 */
async function findPython(search) {
    const details = [];
    let reason = '';
    let spare = null;
    let offer = search.checkLatest && search.python === null ? await offered(search) : null;
    for (const candidate of candidates(search)) {
        const proof = await settle(candidate, search);
        const newest = offer?.archive?.version;
        if ('python' in proof) {
            if (newest === undefined || !(0,pep440.lt)(proof.python.version, newest))
                return proof.python;
            spare ??= proof.python;
        }
        reason = 'refused' in proof ? proof.refused : `CPython ${proof.python.version} is older than ${newest}`;
        details.push(`${candidate.executable} (${candidate.why}): ${reason}`);
    }
    if (search.python !== null) {
        const message = `Input 'python' is ${JSON.stringify(search.python)}, which is not a wanted free-threaded CPython: ${reason}.`;
        throw new lib_verdict/* Stop */.VG('no-interpreter', message, GIVEN, details);
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
    throw new lib_verdict/* Stop */.VG('no-interpreter', `${notFound(search.spec)} ${tried(refused)} ${download}`, howToGet(search.spec), details);
}
/** Runs a candidate; one that pip would refuse to install into is given a virtual environment. */
async function settle(candidate, search) {
    const { python, archAsked, arch, workingDirectory: cwd } = search;
    const question = { ...search, cwd, arch: python === null || archAsked ? arch : undefined };
    const proof = await (0,prove/* prove */.z)(candidate, question);
    return 'python' in proof && proof.python.externallyManaged ? environmentOf(proof.python, question) : proof;
}
/** Loaded when it is needed: the catalog and the network cost start-up time. */
async function offered(search) {
    const { offerOf } = await __nccwpck_require__.e(/* import() */ 286).then(__nccwpck_require__.bind(__nccwpck_require__, 286));
    return offerOf(search);
}
async function triedDownload(error) {
    const { reasons } = await __nccwpck_require__.e(/* import() */ 286).then(__nccwpck_require__.bind(__nccwpck_require__, 286));
    const known = reasons(error);
    if (known === null)
        throw error;
    return known;
}
const GIVEN = "Give the path of a free-threaded interpreter (it may be a virtual environment's, relative to the workspace) or a command on PATH, " +
    "such as python3.14t. Leave 'python' empty to search this machine, and to download one where there is none.";
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
    return { process: asProcess(record_parse(header, 1)), events: lines.map((line, index) => asEvent(record_parse(line, index + 2))) };
}
function record_parse(line, number) {
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
    for (const name of evidence_listed(folder, defects)) {
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
function evidence_listed(folder, defects) {
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
var external_node_os_ = __nccwpck_require__(161);
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
    const path = pathName(machine);
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

;// CONCATENATED MODULE: ./lib/suite/run.js

/** What such a Python says (CPython 3.13, Python/initconfig.c, config_read_gil). */
const run_GIL_REFUSED = Buffer.from('Disabling the GIL is not supported by this build');
/** Seconds for which output is awaited after the script has ended, unless its reader is late: a daemon may hold the pipe for ever. */
const run_DRAIN = 2;
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
            }, run_DRAIN * 1000);
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
            seen = text.includes(run_GIL_REFUSED);
            tail = text.subarray(-run_GIL_REFUSED.length);
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
        return { ending, env: stage.env, failure: new lib_verdict/* Stop */.VG('install-failed', `'install' ${how}; the suite was not started.`, INSTALL_FIX) };
    }
    try {
        return { ending, env: withFileCommands(stage, marks), failure: null };
    }
    catch (error) {
        const what = `'install' left something in GITHUB_ENV that the runner cannot read: ${error.message}; the suite was not started.`;
        const fix = "Write one NAME=value a line, or NAME<<DELIMITER, the value's lines and DELIMITER.";
        return { ending, env: stage.env, failure: new lib_verdict/* Stop */.VG('install-failed', what, fix) };
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

;// CONCATENATED MODULE: ./lib/gilproof.js














/** Seconds that the audit waits for one module to load. */
const MODULE_LIMIT = 20;
/** One step: inputs -> interpreter -> install -> suite -> audit -> verdict -> report. The exit code of the step. */
async function gilproof(job) {
    let known = { host: job.host };
    let result;
    let temporary;
    try {
        temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(job.runnerTemp, 'gilproof-'));
        const inputs = readInputs(job);
        known = { ...known, inputs };
        const python = await findPython({
            ...job,
            ...inputs,
            spec: inputs.pythonVersion,
            arch: inputs.architecture ?? job.arch,
            archAsked: inputs.architecture !== null,
            temporary: job.runnerTemp,
        });
        known = { ...known, python };
        info(`gilproof: ${interpreter(python)}`);
        const activation = activate(python, { ...job, temporary: job.runnerTemp });
        if (inputs.updateEnvironment)
            exportPython(activation);
        let stage = { ...job, temporary, env: activated(activation, job) };
        if (inputs.install !== null) {
            info("gilproof: running 'install'");
            const { ending, env, failure } = await runInstall(inputs.install, inputs, stage);
            known = { ...known, install: ending };
            if (failure)
                throw failure;
            stage = { ...stage, env };
        }
        if (inputs.run !== null) {
            info(`gilproof: running 'run' with the GIL ${inputs.gil}`);
            const { ending, evidence } = await runSuite(inputs.run, inputs, stage);
            known = { ...known, suite: ending };
            info(`gilproof: auditing ${evidence.modules.length} extension modules`);
            const { findings } = await auditModules(evidence.modules, { scripts: job.scripts, env: job.env, limit: MODULE_LIMIT });
            const around = surroundings({ evidence, findings, ...inputs, workspace: job.workspace });
            known = { ...known, judgement: judge({ evidence, findings, ...around, ...inputs, failOn: new Set(inputs.failOn), ending }) };
        }
        result = conclude(known);
    }
    catch (error) {
        result = concludeStopped(known, error);
    }
    finally {
        if (temporary)
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
    return publish(result, known, { env: job.env, temporary: job.runnerTemp });
}


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(136);
/* harmony import */ var _gilproof_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(273);




const { env, platform, arch, stdout, stderr } = process;
const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
process.exitCode = await (0,_gilproof_js__WEBPACK_IMPORTED_MODULE_3__/* .gilproof */ .h)({
    env,
    platform,
    arch,
    stdout,
    stderr,
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    runnerTemp: env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
    host: { os: env.RUNNER_OS || platform, arch: env.RUNNER_ARCH || arch, job: env.GITHUB_JOB || null },
    recorder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, 'recorder'),
    scripts: dist,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ prove)
/* harmony export */ });
/* unused harmony export PROOF_LIMIT_MS */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(407);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(162);




/** How long an interpreter may take to answer, in milliseconds. */
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
/**
 * Prints the facts as hexadecimal UTF-8 between two marks: whatever is in them, it is one line of ASCII, and `json`, which would be a third
 * of the run time, is not imported. Must run on any Python 3.
 */
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
/**
 * Runs a candidate once, with the GIL forced off, and judges its answer.
 *
 * The GIL is forced off by `-X gil=0`, which is what `PYTHON_GIL=0` means: under `-I` the variable would not be read.
 */
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
/** Also one of another architecture can be run where there is an emulator for it. */
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
/** What the build is for, in its own words: `x86_64-linux-gnu`, `arm-linux-gnueabihf`, `.cp314t-win_amd64.pyd`. uname's machine is the kernel's. */
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
/** Pre-releases of one series may differ in their ABI: their keys name the whole version. */
function cacheKey(facts, tag) {
    const { version, platform, machine } = facts;
    const abi = `cp${tag.replace('.', '')}`;
    const system = { linux: 'linux', darwin: 'macos', win32: 'windows' }[platform] ?? platform;
    const { cpu, libc, windows } = built(facts);
    const parts = [abi, system, cpu ?? windows ?? machine, libc, /[abr]/.test(version) ? version : undefined];
    return parts.filter((part) => part !== undefined && part !== '').join('-');
}
/** An answer that is not exactly the facts, each of them hexadecimal, is none. */
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
    // Python ends with what went wrong; a version switcher that finds no such Python (127) begins with it and gives hints below.
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
/** A user's own settings (`PYTHONHOME`, `PYTHONSTARTUP`, ...) must not decide what an interpreter is. */
function withoutPython(env) {
    const kept = Object.entries(env).filter(([name]) => !/^(PYTHON|__PYVENV_LAUNCHER__$)/i.test(name));
    return { ...Object.fromEntries(kept), PYTHON_GIL: '0' };
}
const MOST_OUTPUT = 100_000;
/** Runs to the end, or says why there is none. Takes the whole process group down at the limit: a wrapper script's child hangs on. */
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
                // It ended by itself meanwhile.
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

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ parseSpec),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   Uo: () => (/* binding */ LEGAL_VERSIONS),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   f5: () => (/* binding */ NONE_IN_RANGE),
/* harmony export */   ps: () => (/* binding */ isFreeThreadedName)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(687);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(802);


/** What the `python-version` input may be, for messages. */
const LEGAL_VERSIONS = 'a free-threaded CPython version (3.14t, 3.14.7t, 3.15.0rc1t, 3.15t-dev) or a range of versions (>=3.13, >=3.13,<3.15, ~=3.14.3, 3.x)';
const FIRST = '3.13';
const BEGIN = `free-threaded builds begin with CPython ${FIRST}`;
/** What is wrong with a range that holds no free-threaded CPython. */
const NONE_IN_RANGE = `no free-threaded CPython is in that range: ${BEGIN}`;
/** `3.14`, `3.14t`, `3.15.0rc1t`, `3.15t-dev`; also as uv writes it (`cpython-3.14+freethreaded`) and setup-python (`3.15.0-rc.1`). */
const VERSION = /^(?:cpython-)?(?<major>\d+)(?:\.(?<minor>\d+))?(?<patch>\.\d+)?(?:[-.]?(?<stage>alpha|beta|a|b|rc)\.?(?<serial>\d+))?(?<threaded>t|\+freethreaded)?(?<dev>-dev)?$/;
const WILDCARD = /^(?<major>\d+)(?:\.(?<minor>\d+))?\.[x*]t?$/;
const CLAUSE = /^(?<operator>~=|==|!=|<=|>=|<|>)\s*(?<version>\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.\*)?)(?:t|\+freethreaded)?$/;
/** Reads a wanted version or range; throws `BadInput` that says what is wrong and what was probably meant. */
function parseSpec(given, origin = "input 'python-version'") {
    const text = given.trim();
    const wanted = /^[<>=!~^]|,/.test(text) ? parseRange(text) : (wildcard(text) ?? version(text) ?? otherForm(text));
    if (typeof wanted !== 'string')
        return { text, origin, ...wanted };
    const wrong = origin.startsWith('input') ? wanted : `it stands in ${origin}, and ${wanted}`;
    throw new _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp('python-version', given, LEGAL_VERSIONS, wrong);
}
/** Whether a version in PEP 440's form is wanted. That the build is free-threaded is proven elsewhere. */
function matches(spec, candidate) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(candidate, spec.specifiers, { prereleases: spec.prereleases });
}
/** Whether a line names a free-threaded version, as `3.14t` does and `3.14` does not. */
function isFreeThreadedName(line) {
    return VERSION.exec(line)?.groups?.threaded !== undefined;
}
function version(text) {
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
    // PEP 440 reads 3.15rc1 as 3.15.0rc1, and alpha as a.
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
/** Reads a range; gives what is wrong with it where it cannot be used. */
function parseRange(text) {
    const clauses = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [CLAUSE.exec(part.trim())?.groups]));
    const specifiers = clauses.map((clause) => `${clause?.operator}${clause?.version}`).join(',');
    if (clauses.length === 0 || clauses.includes(undefined) || !(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .validRange */ .Im)(specifiers))
        return notARange(text);
    if (clauses.some((clause) => endsTooEarly(clause?.operator ?? '', clause?.version ?? '')))
        return NONE_IN_RANGE;
    const prereleases = clauses.some((clause) => clause?.operator !== '!=' && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(clause?.version ?? '')?.is_prerelease === true);
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
/** Whether everything that an operator allows lies below the first free-threaded version. */
function endsTooEarly(operator, bound) {
    if (operator === '<')
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.le)(bound, FIRST);
    if (operator === '<=' || (operator === '==' && !bound.endsWith('.*')))
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.lt)(bound, FIRST);
    if (operator !== '==' && operator !== '~=')
        return false;
    // ~=3.12.1 stays within 3.12, as ==3.12.* does; ~=3.12 lets 3.13 in.
    const series = bound.split('.').slice(0, -1);
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.lt)(series.length === 1 ? `${series[0]}.99` : series.join('.'), FIRST);
}
function tooEarly(text, { major, minor }) {
    if (Number(major) > 3)
        return `there is no CPython ${major} yet; did you mean '3.14t'?`;
    if (/^3\.[1-9]$/.test(text))
        return `${BEGIN}, and YAML reads an unquoted ${text}0 as ${text}: write versions in quotes; did you mean '3.14t'?`;
    if (Number(major) < 3 || (minor !== undefined && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.lt)(`3.${minor}`, FIRST)))
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

/***/ 162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Qb: () => (/* binding */ libcOf),
/* harmony export */   s2: () => (/* binding */ architecture),
/* harmony export */   tI: () => (/* binding */ LEGAL_ARCHITECTURES),
/* harmony export */   zJ: () => (/* binding */ cacheArch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);

const CPUS = {
    x64: 'x86_64',
    ia32: 'i686',
    arm64: 'aarch64',
    ppc64: 'ppc64le',
    riscv64: 'riscv64',
    s390x: 's390x',
};
/** What python-build-standalone calls that kind (`x86_64-unknown-linux-gnu`), be there an archive for it or not; else why it has no name. */
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
/** Programs that every Linux has; Node itself last, for it may have brought its own C library. */
const PROGRAMS = ['/bin/sh', '/usr/bin/env', process.execPath];
/**
 * The C library of this Linux, read from what its own programs ask to be loaded by; null elsewhere. The mere presence of a loader says
 * nothing: Debian can have musl's beside its own.
 */
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
/** The loader that an ELF program names in PT_INTERP, which linkers place right behind the headers; null for a static one. */
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
/** What the `architecture` input may be, for messages. */
const LEGAL_ARCHITECTURES = "x64, x86, arm64, armv7, ppc64le, riscv64 or s390x (also names such as 'amd64' and 'aarch64')";
/** Node's name of an architecture that others call `amd64`, `x86_64`, `win32`, ...; null for what is none. */
function architecture(name) {
    const given = name.toLowerCase();
    return Object.keys(ARCHITECTURES).find((arch) => arch === given || ARCHITECTURES[arch]?.includes(given)) ?? null;
}
/** The name that the tool cache and the input have for it: `x86` for Node's `ia32`. */
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(162);



/** Our own folder in the tool cache: of a name that actions/setup-python does not look at. */
const TOOL = 'gilproof-python';
/** The folder below the version: `x64-freethreaded-gnu`. What is for another C library must never be taken for this. */
function buildFolder(arch, libc) {
    return [(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheArch */ .zJ)(arch), 'freethreaded', ...(libc === null ? [] : [libc])].join('-');
}
/** The tool cache of the runner, or null. */
function toolCacheRoot(env) {
    return env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY || null;
}
/** Where downloads are installed, the first one first: the second is for a tool cache that cannot be written. */
function rootsForDownloads(env, temporary) {
    return [toolCacheRoot(env), temporary].flatMap((root) => root ?? []);
}
/** The interpreter of an installation as python-build-standalone lays it out. */
function executableIn(home, { platform }) {
    if (platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'python.exe');
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'bin');
    const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bin) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(bin).find((name) => /^python3\.\d+t$/.test(name)) : undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bin, named ?? 'python3');
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ Stop),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   kp: () => (/* binding */ BadInput)
/* harmony export */ });
/**
 * Every verdict a run can end with, in order of precedence: where several hold, the first is the verdict and the
 * others stand in `alsoTrue`. `exitCode` is what the command line ends with; `red` whether the step fails
 * (`fail-on` decides for the two that are `configurable`).
 */
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
/** A reason to stop that has a verdict of its own. `message` says what happened; `fix` the usual cause and what to do. */
class Stop extends Error {
    verdict;
    fix;
    details;
    constructor(verdict, message, fix, 
    /** Longer evidence, a line each: refused interpreters, say. */
    details = []) {
        super(message);
        this.verdict = verdict;
        this.fix = fix;
        this.details = details;
    }
}
/**
 * An input that cannot be used: names the input, the value as given and what is legal; `wrong` says what is wrong with the value
 * where that is not plain from the rest. Nothing has been run.
 */
class BadInput extends Stop {
    constructor(input, value, legal, wrong = '') {
        const rest = wrong === '' ? `legal is ${legal}` : `${wrong}${wrong.endsWith('?') ? '' : '.'} Legal is ${legal}`;
        // A value as long as a script must not push what is legal out of sight.
        const shown = value.length > 300 ? `${value.slice(0, 300)}…` : value;
        super('bad-input', `Input '${input}' is ${JSON.stringify(shown)}: ${rest}.`, `Correct '${input}' under 'with:'.`);
    }
}


/***/ }),

/***/ 687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  WE: () => (/* reexport */ version_explain),
  le: () => (/* reexport */ le),
  lt: () => (/* reexport */ lt),
  aA: () => (/* reexport */ rcompare),
  ib: () => (/* reexport */ satisfies),
  rZ: () => (/* reexport */ valid),
  Im: () => (/* reexport */ validRange)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, filter, ge, gt, gte, inc, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, parse, patch

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__nccwpck_require__.r(operator_namespaceObject);
__nccwpck_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
