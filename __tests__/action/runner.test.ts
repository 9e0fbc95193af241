import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../fixtures/temporary.js';
import { sample } from '../report/sample.js';
import { annotationsOf, readKeyValues, readPaths, readStream } from './commands.js';
import { runAction } from './runner.js';

describe('workflow commands', () => {
  it.each([
    ['a command', '::error::boom', { name: 'error', properties: {}, data: 'boom' }],
    ['blanks before it', '  \t::error::boom', { name: 'error', properties: {}, data: 'boom' }],
    ['a name in any case', '::ERROR::boom', { name: 'error', properties: {}, data: 'boom' }],
    ['properties', '::error file=a.py,line=3::boom', { name: 'error', properties: { file: 'a.py', line: '3' }, data: 'boom' }],
    ['property names in any case', '::error endLine=3::x', { name: 'error', properties: { endline: '3' }, data: 'x' }],
    ['an equals sign in a value', '::error title=a=b::x', { name: 'error', properties: { title: 'a=b' }, data: 'x' }],
    ['empty properties', '::error title=,=v,,line=3::x', { name: 'error', properties: { line: '3' }, data: 'x' }],
    ['a message with colons', '::error::a.py::test_b', { name: 'error', properties: {}, data: 'a.py::test_b' }],
    ['escapes in the message', '::error::a%0Ab%0Dc%25%3A', { name: 'error', properties: {}, data: 'a\nb\rc%%3A' }],
    ['an escaped percent sign', '::error::%250A', { name: 'error', properties: {}, data: '%0A' }],
    ['escapes in a property', '::error file=a%2Cb%3Ac%25::x', { name: 'error', properties: { file: 'a,b:c%' }, data: 'x' }],
    ['no message', '::group::', { name: 'group', properties: {}, data: '' }],
    ['the old form', '##[error]boom', { name: 'error', properties: {}, data: 'boom' }],
    [
      'the old form within a line',
      'x ##[warning file=a;line=3]a%3Bb',
      { name: 'warning', properties: { file: 'a', line: '3' }, data: 'a;b' },
    ],
  ])('%s is read', (_, line, command) => {
    expect(readStream(`${line}\n`)).toEqual({ commands: [{ ...command, line }], plain: [] });
  });

  it.each([
    ['an unknown name', '::failure::boom'],
    ['an unknown name of the old form', '##[failure]boom'],
    ['one that is not at the start', 'x ::error::boom'],
    ['one without an end', '::error boom'],
    ['an old one without an end', '##[error boom'],
    ['a blank name', ':: error::boom'],
  ])('%s is plain text', (_, line) => {
    expect(readStream(`${line}\n`)).toEqual({ commands: [], plain: [line] });
  });

  it('stop-commands holds until its token', () => {
    const { commands, plain } = readStream('::stop-commands::t0k\n::error::a\n##[error]b\n::T0K::\n::notice::c\n');
    expect(commands.map(({ line }) => line)).toEqual(['::stop-commands::t0k', '::notice::c']);
    expect(plain).toEqual(['::error::a', '##[error]b']);
  });

  it.each(['', 'pause-logging', 'Error'])('stop-commands refuses the token %j', (token) => {
    expect(() => readStream(`::stop-commands::${token}\n`)).toThrow(`Unable to process command '::stop-commands::${token}' successfully.`);
  });

  it('blank lines of the log are kept', () => {
    expect(readStream('a\n\nb\r\n').plain).toEqual(['a', '', 'b']);
  });
});

describe('annotations', () => {
  const annotations = (text: string) => annotationsOf(readStream(text).commands, '/w');
  const error = { type: 'error', message: 'x' };

  it.each([
    ['file and line', 'file=a.py,line=3,endLine=4', { file: 'a.py', line: 3, endLine: 4 }],
    ['a title', 'title=GIL', { title: 'GIL' }],
    ['a file of the workspace by its full path', 'file=/w/a/b.py', { file: 'a/b.py' }],
    ['a file elsewhere', 'file=/other/b.py', { file: '/other/b.py' }],
    ['endLine alone', 'endLine=3', { line: 3, endLine: 3 }],
    ['endColumn alone', 'line=1,endColumn=3', { line: 1, col: 3, endColumn: 3 }],
    ['columns without a line', 'col=3,endColumn=4', {}],
    ['columns over lines', 'line=1,endLine=2,col=3,endColumn=4', { line: 1, endLine: 2 }],
    ['an end before the line', 'line=4,endLine=3', {}],
    ['an end before the column', 'line=1,col=4,endColumn=3', { line: 1 }],
    ['a line that is no number', 'line=x', {}],
    ['a blank in front of a name', 'file=a.py, line=3', { file: 'a.py' }],
  ])('%s', (_, properties, place) => {
    expect(annotations(`::error ${properties}::x\n`)).toEqual([{ ...error, ...place }]);
  });

  it('ten of a type are sent', () => {
    const sent = annotations('::error::x\n'.repeat(12) + '::notice::n\n'.repeat(2));
    expect(sent.map(({ type }) => type)).toEqual([...Array(10).fill('error'), 'notice', 'notice']);
  });

  it('a message is cut to 4096 characters', () => {
    expect(annotations(`::error::${'x'.repeat(5000)}\n`)[0]?.message).toBe('x'.repeat(4096));
  });
});

describe('file commands', () => {
  it.each([
    ['a pair', 'a=b\n', { a: 'b' }],
    ['a pair at the end of the file', 'a=b', { a: 'b' }],
    ['an equals sign in the value', 'a=b=c\n', { a: 'b=c' }],
    ['an empty value', 'a=\n', { a: '' }],
    ['<< after the equals sign', 'a=b<<c\n', { a: 'b<<c' }],
    ['empty lines between', '\na=b\n\nc=d\n', { a: 'b', c: 'd' }],
    ['a later pair', 'a=b\na=c\n', { a: 'c' }],
    ['a heredoc', 'a<<E\nb\nc\nE\n', { a: 'b\nc' }],
    ['a heredoc that ends the file', 'a<<E\nb\nE', { a: 'b' }],
    ['a heredoc with empty lines', 'a<<E\n\nb\n\nE\n', { a: '\nb\n' }],
    ['a heredoc of nothing', 'a<<E\nE\n', { a: '' }],
    ['a heredoc with an equals sign in the delimiter', 'a<<E=F\nb\nE=F\n', { a: 'b' }],
    ['a carriage return', 'a=b\r\n', { a: 'b\r' }],
  ])('%s is read', (_, text, pairs) => {
    expect(readKeyValues(text, '\n')).toEqual(pairs);
  });

  it('lines end as the system ends them', () => {
    expect(readKeyValues('a=b\r\nc<<E\r\nd\r\ne\r\nE\r\n', '\r\n')).toEqual({ a: 'b', c: 'd\r\ne' });
  });

  it.each([
    ['a line that is no pair', 'a', "Invalid format 'a'"],
    ['a pair without a name', '=b', "Invalid format '=b'. Name must not be empty"],
    ['a heredoc without a name', '<<E', "Invalid format '<<E'. Name must not be empty"],
    ['a heredoc without a delimiter', 'a<<', "Invalid format 'a<<'. Delimiter must not be empty"],
    ['a heredoc without an end', 'a<<E\nb\n', "Invalid value. Matching delimiter not found 'E'"],
    ['a delimiter that is not alone on its line', 'a<<E\nb\nE \n', "Invalid value. Matching delimiter not found 'E'"],
  ])('%s fails the step', (_, text, message) => {
    expect(() => readKeyValues(text, '\n')).toThrow(new Error(message));
  });

  it('the last path comes first, each once', () => {
    expect(readPaths('/a\n\n/b\n/a\n/c\n')).toEqual(['/c', '/a', '/b']);
  });
});

describe('a step', () => {
  const manifest = `
inputs:
  some-name: { default: x }
  empty: {}
  number: { default: 3 }
  leg: { default: "\${{ toJson(matrix) }}" }
runs: { using: node24, main: main.mjs }
`;

  function action(script: string): string {
    const folder = temporaryFolder('action');
    writeFileSync(path.join(folder, 'action.yml'), manifest);
    writeFileSync(path.join(folder, 'main.mjs'), script);
    return folder;
  }

  it('sees what a step on GitHub sees', async () => {
    const script = `
      let stdin = '';
      for await (const chunk of process.stdin) stdin += chunk;
      const { env } = process;
      const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_')).sort();
      const seen = { node: process.versions.node.split('.')[0], cwd: process.cwd() === env.GITHUB_WORKSPACE, tty: process.stdout.isTTY ?? false, stdin, inputs };
      console.log(JSON.stringify({ ...seen, given: env.GIVEN, ci: env.CI, leaked: env.GILPROOF_TEST_PYTHON ?? null, home: env.HOME !== undefined }));`;
    const { plainLog } = await runAction({
      action: action(script),
      inputs: { 'some-name': 'y' },
      matrix: { gil: 'off' },
      env: { GIVEN: 'g' },
    });
    expect(JSON.parse(plainLog)).toEqual({
      node: '24',
      cwd: true,
      tty: false,
      stdin: '',
      inputs: [
        ['INPUT_EMPTY', ''],
        ['INPUT_LEG', '{\n  "gil": "off"\n}'],
        ['INPUT_NUMBER', '3'],
        ['INPUT_SOME-NAME', 'y'],
      ],
      given: 'g',
      ci: 'true',
      leaked: null,
      home: true,
    });
  });

  it('gives back all that it left behind', async () => {
    const script = `
      import { appendFileSync, writeFileSync } from 'node:fs';
      import path from 'node:path';
      const { env } = process;
      const report = path.join(env.RUNNER_TEMP, 'r.json');
      writeFileSync(report, ${JSON.stringify(JSON.stringify(sample()))});
      appendFileSync(env.GITHUB_OUTPUT, 'report=' + report);
      appendFileSync(env.GITHUB_ENV, 'A=1');
      appendFileSync(env.GITHUB_STATE, 'S=2');
      appendFileSync(env.GITHUB_PATH, '/p\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# S');
      console.log('out');
      console.log('::error file=a.py,line=3::x');
      console.error('::notice::n');
      console.error('err');
      process.exitCode = 7;`;
    expect(await runAction({ action: action(script) })).toMatchObject({
      exitCode: 7,
      signal: null,
      annotations: [
        { type: 'error', message: 'x', file: 'a.py', line: 3 },
        { type: 'notice', message: 'n' },
      ],
      plainLog: 'out\nerr',
      env: { A: '1' },
      state: { S: '2' },
      path: ['/p'],
      summary: '# S',
      report: { schema: 1, verdict: 'clean' },
    });
  });

  it('runs in the workspace that it is given', async () => {
    const workspace = temporaryFolder('workspace');
    mkdirSync(path.join(workspace, 'sub'));
    const step = await runAction({
      action: action(`import { readdirSync } from 'node:fs'; console.log(readdirSync('.').join())`),
      workspace,
    });
    expect(step).toMatchObject({ workspace, plainLog: 'sub', report: null });
  });

  it.each([
    ['a bad line', "'x\\n'", "Invalid format 'x'"],
    ['a cut heredoc', "'a<<E\\nb'", "Invalid value. Matching delimiter not found 'E'"],
  ])('%s in GITHUB_OUTPUT fails it', async (_, line, message) => {
    const script = `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_OUTPUT, ${line});`;
    await expect(runAction({ action: action(script) })).rejects.toThrow(message);
  });

  it('a summary that the runner would drop fails it', async () => {
    const script = `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));`;
    await expect(runAction({ action: action(script) })).rejects.toThrow('$GITHUB_STEP_SUMMARY upload aborted: over 1024k');
  });

  it('an input that action.yml does not declare fails it', async () => {
    await expect(runAction({ action: action(''), inputs: { other: '' } })).rejects.toThrow("Unexpected input(s) 'other'");
  });
});
