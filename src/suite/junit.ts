import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sax from 'sax';
import { addResult, type Results, type TestResult } from './tests.js';

/** Bounds of the search: folders below the working directory, entries looked at, files read and bytes of one. */
const DEPTH = 5;
const ENTRIES = 20_000;
const FILES = 500;
const LARGEST = 32 << 20;

/** Characters kept of a failure's text. */
const LONGEST_MESSAGE = 2000;

/**
 * Per-test results from the JUnit files that a run has left: those in the working directory whose name holds `junit` or begins with
 * `TEST-`, and every `.xml` that the script names. Only files as young as the run count. Null where there is none with a test in it.
 */
export function junitResults(of: { readonly folder: string; readonly script: string; readonly since: number }): Results | null {
  const results = new Map<string, TestResult>();
  const named = [...of.script.matchAll(/[^\s='"]+\.xml\b/g)].map(([file]) => resolve(of.folder, file));
  for (const file of [...new Set([...named, ...candidates(of.folder)])].slice(0, FILES)) {
    for (const result of testsOf(file, of.since)) addResult(results, placed(result, of.folder));
  }
  return results.size > 0 ? results : null;
}

/** With the file of its failure absolute. */
function placed(result: TestResult, folder: string): TestResult {
  const { failure } = result;
  return failure?.file ? { ...result, failure: { ...failure, file: resolve(folder, failure.file) } } : result;
}

/** Breadth first, so that a deep tree of data does not use up what may be looked at. */
function candidates(folder: string): readonly string[] {
  const found: string[] = [];
  let left = ENTRIES;
  let level = [folder];
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const next: string[] = [];
    for (const each of level) {
      for (const entry of entriesOf(each)) {
        if (left-- <= 0) return found;
        if (entry.isDirectory() && !/^(\.|node_modules$|site-packages$|__pycache__$)/.test(entry.name)) next.push(join(each, entry.name));
        if (entry.isFile() && /^TEST-.*\.xml$|junit.*\.xml$/i.test(entry.name)) found.push(join(each, entry.name));
      }
    }
    level = next;
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The tests of one file; none where it is older, too large, or no whole JUnit file: the suite may have been ended while it wrote. */
function testsOf(file: string, since: number): readonly TestResult[] {
  try {
    const status = statSync(file);
    if (!status.isFile() || status.mtimeMs < since || status.size > LARGEST) return [];
    return parseJunit(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

/** The `testcase` elements of a JUnit file. Throws where it is not well-formed, or holds entities of its own: these are never expanded. */
export function parseJunit(text: string): readonly TestResult[] {
  const tests: TestResult[] = [];
  const parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions);
  let test: Begun | null = null;
  let saying = false;
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes: given }) => {
    const attributes = given as Attributes;
    if (name === 'testcase') test = begun(attributes);
    if (test === null) return;
    if (name === 'skipped' && test.message === null) test.skipped = true;
    if ((name === 'failure' || name === 'error') && test.message === null) {
      test.message = attributes.message ?? '';
      saying = test.message === '';
    }
  };
  const say = (text: string): void => {
    if (saying && test !== null) test.message = `${test.message ?? ''}${text}`.slice(0, LONGEST_MESSAGE);
  };
  parser.ontext = say;
  parser.oncdata = say;
  parser.onclosetag = (name) => {
    if (name === 'failure' || name === 'error') saying = false;
    if (name !== 'testcase' || test === null) return;
    tests.push(ended(test));
    test = null;
  };
  parser.write(text).close();
  return tests;
}

/** A parser without namespaces gives texts. */
type Attributes = Readonly<Record<string, string>>;

interface Begun {
  readonly id: string;
  readonly seconds: number;
  readonly file: string | null;
  readonly line: number | null;
  skipped: boolean;
  /** Of its failure, if it failed. */
  message: string | null;
}

function begun({ classname, name = '?', time, file, line }: Attributes): Begun {
  const [seconds, at] = [Number(time), Number(line)];
  return {
    id: classname ? `${classname}.${name}` : name,
    seconds: seconds >= 0 && seconds < 1e9 ? seconds : 0,
    file: file || null,
    line: Number.isSafeInteger(at) && at > 0 ? at : null,
    skipped: false,
    message: null,
  };
}

function ended({ id, seconds, file, line, skipped, message }: Begun): TestResult {
  const failure = message === null ? null : { id, message: message.trim().slice(0, LONGEST_MESSAGE), file, line };
  return { id, seconds, outcome: failure ? 'failed' : skipped ? 'skipped' : 'passed', failure };
}
