import type { AST } from 'toml-eslint-parser';

/** A distribution and the line that asks for it. */
export interface Named {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
}

/** PEP 508: a name, then extras, a version, a URL, a marker, a comment or nothing. */
const REQUIREMENT = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:$|[[<>=!~;@(,#\\]|--?[a-z])/;

function named(requirement: string, line: number): Named[] {
  const name = REQUIREMENT.exec(requirement)?.[1];
  return name === undefined ? [] : [{ name, line }];
}

/** requirements.txt: one a line; options, paths and comments are passed over, and so are the continued lines of hashes. */
export function linesOfRequirements(text: string): readonly Named[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((line, index) => (/\\\s*$/.test(lines[index - 1] ?? '') ? [] : named(line, index + 1)));
}

/** Options of setup.cfg and tox.ini whose value is requirements; in `[options.extras_require]` every one is. */
const INI_OPTIONS = /^(install_requires|setup_requires|tests_require|deps|requires)$/;

/** setup.cfg and tox.ini; tox's `py313: name` is the requirement behind its factors. */
export function linesOfIni(text: string): readonly Named[] {
  let section = '';
  let option = '';
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (header !== undefined) {
      section = header.trim();
      option = '';
      return [];
    }
    if (/^\s*[#;]/.test(line)) return [];
    const [, key, value] = /^(\S[^=:]*?)\s*[=:](.*)$/.exec(line) ?? [];
    if (key !== undefined) option = key.toLowerCase();
    if (!INI_OPTIONS.test(option) && section !== 'options.extras_require') return [];
    const requirement = key === undefined ? line : (value ?? '');
    return named(section.startsWith('testenv') ? requirement.replace(/^\s*!?[\w.{},!-]+:\s+/, '') : requirement, index + 1);
  });
}

/** uv.lock: every package stands in a table of its own, as uv writes it. */
export function linesOfLock(text: string): readonly Named[] {
  const lines = text.split(/\r\n|\n/);
  return lines.flatMap((line, index) => {
    const name = lines[index - 1] === '[[package]]' ? /^name = "([^"]+)"$/.exec(line)?.[1] : undefined;
    return name === undefined ? [] : [{ name, line: index + 1 }];
  });
}

/** The key under which requirements stand: of PEP 621, 735 and 518, and of uv, Poetry, PDM, Hatch, Pixi and tox. */
const TOML_KEY = /^((build-|dev-|extra-|optional-|pypi-)?dependencies|dependency-groups|requires|deps)$/;

/** pyproject.toml: strings in the arrays under such a key, and the keys of a table under it, as Poetry has them. */
export async function linesOfToml(text: string): Promise<readonly Named[]> {
  // Read only where an offender has no line of its own; most runs have none.
  const { parseTOML } = await import('toml-eslint-parser');
  const [document] = parseTOML(text).body;
  return document.body.flatMap((node) =>
    node.type === 'TOMLTable' ? node.body.flatMap((entry) => ofEntry(entry, node.resolvedKey.map(String))) : ofEntry(node, []),
  );
}

function ofEntry(entry: AST.TOMLKeyValue, table: readonly string[]): readonly Named[] {
  const path = [...table, ...entry.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))];
  const at = path.findIndex((key) => TOML_KEY.test(key));
  // Below a distribution's own name are its version and its extras.
  if (entry.value.type === 'TOMLInlineTable' && (at < 0 || at === path.length - 1))
    return entry.value.body.flatMap((each) => ofEntry(each, path));
  if (at < 0) return [];
  if (entry.value.type === 'TOMLArray') return entry.value.elements.flatMap(ofElement);
  const name = path[at + 1];
  // `[tool.poetry.dependencies] name = "^1.2"` and `name.version = "^1.2"`; Python itself is none.
  return name === undefined || name === 'python' ? [] : [{ name, line: entry.loc.start.line }];
}

function ofElement(element: AST.TOMLContentNode): readonly Named[] {
  return element.type === 'TOMLValue' && element.kind === 'string' ? named(element.value, element.loc.start.line) : [];
}
