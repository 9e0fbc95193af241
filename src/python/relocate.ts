import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { globbed } from '../glob.js';

/** The prefix that the archives were built for. */
const BUILT_FOR = /(?<=^|[\s='":]|-[IL])\/install(?=[/\s'":]|$)/gm;

/**
 * Makes an unpacked installation tell the truth of where it will be and of what compiles for it: `sysconfig`, on which every build of a C
 * extension relies, `pkg-config` and `python3-config`. Python itself finds its place without. Installations on Windows need nothing.
 */
export function relocate(folder: string, home: string, tag: string): void {
  const found = (...patterns: string[]): readonly string[] => globbed(patterns, folder).filter((file) => lstatSync(file).isFile());
  for (const file of found(`lib/python${tag}/_sysconfigdata_*.py`)) edit(file, (text) => sysconfigAt(text, home));
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the variable is pkg-config's.
  for (const file of found('lib/pkgconfig/*.pc')) edit(file, (text) => text.replace(/^prefix=\/install$/gm, 'prefix=${pcfiledir}/../..'));
  for (const file of found(`lib/python${tag}/config-*/Makefile`, 'bin/python*-config'))
    edit(file, (text) => text.replace(BUILT_FOR, () => home));
}

function edit(file: string, change: (text: string) => string): void {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed !== text) writeFileSync(file, changed);
}

/** The compilers of the machine that built it, by the variables that name them, and what any other machine has. */
const COMPILERS: readonly { readonly variables: readonly string[]; readonly word: RegExp; readonly instead: string }[] = [
  {
    variables: ['BLDSHARED', 'CC', 'LDSHARED', 'LINKCC'],
    word: /(?<!\S)(?:\/\S*\/)?(?:[\w.]+-)*(?:clang|gcc)(?!\S)/g,
    instead: 'cc',
  },
  { variables: ['CXX', 'LDCXXSHARED'], word: /(?<!\S)(?:\/\S*\/)?(?:[\w.]+-)*(?:clang|g)\+\+(?!\S)/g, instead: 'c++' },
  { variables: ['AR'], word: /(?<!\S)(?:\/\S*\/)?(?:[\w.]+-)*ar(?!\S)/g, instead: 'ar' },
];

/** python-build-standalone writes `build_time_vars = ` and JSON; another form gets its paths corrected and nothing else. */
export function sysconfigAt(text: string, home: string): string {
  const begin = text.indexOf('{');
  let known: unknown;
  try {
    known = JSON.parse(text.slice(begin));
  } catch {
    return text.replace(BUILT_FOR, () => home);
  }
  const variables = Object.entries(known as Readonly<Record<string, unknown>>).map(([name, value]) => {
    return [name, typeof value === 'string' ? truth(name, value, home) : value] as const;
  });
  const all = { ...Object.fromEntries(variables), PYTHON_BUILD_STANDALONE: 1 };
  return `${text.slice(0, begin)}${JSON.stringify(all, null, 4)}\n`;
}

function truth(name: string, value: string, home: string): string {
  let told = value.replace(BUILT_FOR, () => home).replace(/(?<!\S)-isysroot\s+\S+\s*/g, '');
  for (const { variables, word, instead } of COMPILERS) if (variables.includes(name)) told = told.replace(word, instead);
  return told.trimEnd();
}
