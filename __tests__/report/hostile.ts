import type { Result } from '../../src/result.js';
import { brotli, red } from './sample.js';

/** Names that a suite could give its modules, files and distributions to be more than text in a report. */
export const HOSTILE: readonly string[] = [
  'a|b',
  '`tick` ``two``',
  '`'.repeat(100),
  '<img src=x onerror=alert(1)>',
  '</code></details><h1>out</h1>',
  '<!-- comment',
  '[x](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  '**bold** _em_ ~~gone~~ __init__',
  'http://evil.example www.evil.example me@evil.example',
  '# heading',
  '- item',
  '\n\n# heading\n\n| a | b |\n| --- | --- |\n```\n',
  '::error::boo',
  '  ::stop-commands::x',
  'x ##[error]boo',
  '\x1b[31mred\x1b[0m\x07\x9b2J',
  '\u202egnp.exe\u2066\u200b\ufeff',
  'a%0Ab%25',
  '$(touch pwned)";touch pwned;#',
  '\\',
  '&#124;&lt;img&gt;',
  '$$x$$',
  '\ud800',
  '@everyone',
  'x'.repeat(10_000),
  '|<`@'.repeat(2_500),
];

/** A run in which every text is `text`, wherever the suite has a say. */
export function hostile(text: string, overrides: Partial<Result> = {}): Result {
  const offender = {
    ...brotli,
    module: text,
    file: text,
    distribution: text,
    version: text,
    importedAt: { file: text, line: 7 },
    chain: [
      { module: text, file: text, line: 7 },
      { module: text, file: text, line: 8 },
    ],
  };
  return red({
    name: text,
    unprovenReason: text,
    problem: { what: text, fix: text, details: [text] },
    notices: [text],
    host: { os: text, arch: text, job: text, matrix: { [text]: text } },
    offenders: [offender, { ...offender, kind: 'own', importedAt: null }, { ...offender, allowed: true, reason: text }],
    unjudged: [{ module: text, file: text, why: text }],
    allowances: { stale: [text], unused: [text] },
    ...overrides,
  });
}
