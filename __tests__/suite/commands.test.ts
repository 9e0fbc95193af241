import { type AnnotationCounts, annotationCounter } from '../../src/suite/commands.js';

const NONE: AnnotationCounts = { error: 0, warning: 0, notice: 0, tracebacks: 0, stopToken: null };

/** What is counted of a stream that comes in chunks of this many bytes. */
function countsOf(stream: string, size = 65_536): AnnotationCounts {
  const counter = annotationCounter();
  const bytes = Buffer.from(stream);
  for (let at = 0; at < bytes.length; at += size) counter.feed(bytes.subarray(at, at + size));
  return counter.end();
}

const TRACEBACK = '  File "shop/client.py", line 3, in load\n    raise ValueError(\'no such order\')\n';

const STREAMS: Readonly<Record<string, readonly [string, Partial<AnnotationCounts>]>> = {
  'every type, with and without properties': [
    '::error::a\n::warning file=x.py,line=1::b\n::notice title=t::c\n::error file=y.py::d\n',
    { error: 2, warning: 1, notice: 1 },
  ],
  'indented, in any case': ['   ::ERROR::a\n\t::Warning::b\n', { error: 1, warning: 1 }],
  'a last line without an end': ['::error::a\n::error::b', { error: 2 }],
  'ends of lines of Windows, and of progress bars': ['::error::a\r\n::error::b\r::error::c\n', { error: 3 }],
  'the old form, anywhere in a line': ['x ##[error]a\ny ##[warning file=a;line=1]b\n##[debug]c\n', { error: 1, warning: 1 }],
  'what only looks like it': ['x ::error::a\n:error::b\n::error\n::errors::c\n##[error\n::debug::d\n::group::error\n\n', {}],
  'while commands are stopped': ['::stop-commands::Token1\n::error::a\n::token1::\n::error::b\n', { error: 1 }],
  'stopped for good': ['::error::a\n::stop-commands::x\n::error::b\n::stop-commands::y\n::y::\n::error::c\n', { error: 1, stopToken: 'x' }],
  'a traceback that the matcher of setup-python knows': [`${TRACEBACK}${TRACEBACK}raise ValueError('x')\n`, { tracebacks: 2 }],
  'a traceback in colours': [
    '\x1b[31m  File "a.py", line 3, in load\x1b[0m\n    \x1b[1mraise ValueError(\'x\')\x1b[0m\n',
    { tracebacks: 1 },
  ],
  'a traceback with a line between': ['  File "a.py", line 3, in load\n    x\n    raise ValueError(\'x\')\n', {}],
  'text that is not UTF-8 and more than ASCII': [`${'ü'.repeat(100)}\n::error::ü\n`, { error: 1 }],
};

describe('annotations that a stream asks for', () => {
  for (const [name, [stream, expected]] of Object.entries(STREAMS)) {
    test.each([1, 2, 7, 65_536])(`${name}, in chunks of %d bytes`, (size) => {
      expect(countsOf(stream, size)).toEqual({ ...NONE, ...expected });
    });
  }

  test.each([1, 2, 3, 5, 8, 1000])('after a megabyte what begins a line is counted still, in chunks of %d bytes', (size) => {
    const stream =
      'a::b ##x #[y\n::error::1\r\n::warning file=a::2\r::notice::3\nx ##[error]4\n' +
      'x :error::no\n:\n::stop-commands::T\n::error::no\nlong long line of a test\n::t::\n::error::5\n::stop-commands::U';
    const counter = annotationCounter();
    for (let count = 0; count < 20; count++) counter.feed(Buffer.from('tests/test_x.py::test_y PASSED\n'.repeat(2000)));
    const bytes = Buffer.from(stream);
    for (let at = 0; at < bytes.length; at += size) counter.feed(bytes.subarray(at, at + size));
    expect(counter.end()).toEqual({ ...NONE, error: 3, warning: 1, notice: 1, stopToken: 'U' });
  });

  test('a line without an end is not kept, and the next one is read', () => {
    const counter = annotationCounter();
    const chunk = Buffer.alloc(65_536, 'x');
    for (let count = 0; count < 3000; count++) counter.feed(chunk);
    counter.feed(Buffer.from('\n::error::a\n'));
    expect(counter.end()).toEqual({ ...NONE, error: 1 });
  });

  test.each(['##[', "('", '::', "raise ('", '" '])('long lines full of %j take no more time than others', (part) => {
    const line = `File "x", line 1, in x\n${part.repeat(200_000)}\n`;
    expect(countsOf(line.repeat(3))).toEqual(NONE);
  });
});
