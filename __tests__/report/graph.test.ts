import { dumpDocument, findChromium } from '../../scripts/render.mjs';
import { DECLARATIONS } from '../../src/report/declaration.js';
import { TRACKING, WHEELS } from '../../src/report/remedy.js';
import { graph } from '../../src/report/summary/graph.js';
import { renderSummary } from '../../src/report/summary.js';
import { SWITCHES } from '../../src/report/switches.js';
import type { Offender } from '../../src/result.js';
import { unless } from '../fixtures/skip.js';
import { HOSTILE } from './hostile.js';
import { brotli, red } from './sample.js';
import { many, reenabled, TWELVE } from './scenes.js';

const CHROMIUM = findChromium();
const NO_CHROMIUM = CHROMIUM === null ? 'there is no Chromium to draw the graph' : null;

const OURS = [TRACKING, WHEELS, ...[...Object.values(DECLARATIONS), ...SWITCHES].map(({ source }) => source)];

/** Texts that would be more than a label in a graph. */
const BREAKOUTS = [
  ...HOSTILE,
  '"] click n0 "https://evil.example" %%',
  '"]\n  click n0 "https://evil.example"\n  n9["',
  '%%{init: {"securityLevel": "loose"}}%%',
  '```\n# out\n```mermaid',
  '<a href="https://evil.example">x</a>',
  '#quot;]; click n0 href "https://evil.example"',
  '"`**bold** [x](https://evil.example)`"',
  'end',
  '1. list',
  ';',
];

const twoWith = (text: string): Offender[] => {
  const step = { module: text, file: text, line: 7 };
  const one: Offender = { ...brotli, module: text, distribution: text, importedAt: { file: text, line: 7 }, chain: [step, step, step] };
  return [one, { ...one, module: `${text}2`, file: 'b.so' }];
};

test('what stands behind a shared way is drawn once, and a line that imports an offender itself is not', () => {
  expect(graph(TWELVE)).toEqual([
    [
      '```mermaid',
      'flowchart LR',
      '  n0(["shop/client.py#58;3"]):::line',
      '  n1["requests"]:::module',
      '  n2["urllib3.response"]:::module',
      '  n3[["#95;brotli"]]:::offender',
      '  n4[["lru#95;dict"]]:::offender',
      '  n0 --> n1',
      '  n1 --> n2',
      '  n2 --> n3',
      '  n2 --> n4',
      '  classDef line fill:#ddf4ff,stroke:#0969da,color:#1f2328',
      '  classDef module fill:#f6f8fa,stroke:#59636e,color:#1f2328',
      '  classDef offender fill:#ffebe9,stroke:#cf222e,color:#1f2328',
      '```',
    ].join('\n'),
  ]);
});

test('many modules of one distribution are one node', () => {
  const numpy = Array.from({ length: 7 }, (_, index) => ({
    ...brotli,
    module: `numpy.m${index}`,
    file: `${index}.so`,
    distribution: 'numpy',
  }));
  expect(graph([brotli, ...numpy]).join()).toContain('[["numpy 1.2.1 #40;7 modules#41;"]]:::offender');
});

test.each<[string, readonly Offender[]]>([
  ['one offender', [brotli]],
  ['direct imports only', many(12)],
  ['more than can be looked at', Array.from({ length: 60 }, (_, index) => ({ ...brotli, module: `m${index}`, distribution: `d${index}` }))],
])('no graph of %s', (_, offenders) => {
  expect(graph(offenders)).toEqual([]);
});

test.each(BREAKOUTS)('no text leaves its node: %#', (text) => {
  const [drawn = ''] = graph(twoWith(text));
  const lines = drawn.split('\n');
  expect(lines.slice(0, 2)).toEqual(['```mermaid', 'flowchart LR']);
  expect(lines.at(-1)).toBe('```');
  for (const line of lines.slice(2, -1)) {
    expect(line).toMatch(
      /^ {2}(n\d+(\(\[|\[|\[\[)"([A-Za-z0-9./ ]|#\d+;)*"(\]\)|\]|\]\]):::(line|module|offender)|n\d+ --> n\d+|classDef (line|module|offender) [a-z0-9:,#]+)$/,
    );
  }
});

unless(NO_CHROMIUM)(
  'Mermaid draws every graph, with the text as it is and nothing to click',
  () => {
    const fences = BREAKOUTS.map((text) => graph(twoWith(text)).join('\n')).join('\n\n');
    const document = dumpDocument(CHROMIUM ?? '', `${fences}\n\n${renderSummary(reenabled(TWELVE))}`);
    const drawn = document.slice(document.indexOf('<article'), document.indexOf('</article>'));
    expect(drawn.match(/class="refused"/g)).toBeNull();
    expect(drawn.match(/<svg /g)).toHaveLength(BREAKOUTS.length + 1);
    expect(drawn).not.toMatch(/<img|class="[^"]*clickable|<[^>]*\son\w+=/);
    const links = [...drawn.matchAll(/<\w+ [^<>]*href="([^"]*)"/g)].map(([, url]) => url);
    expect(links.filter((url) => OURS.every((own) => !url?.startsWith(own)))).toEqual([]);
    expect(drawn).toContain('click n0 "https://evil.example"');
    expect(drawn).toContain('urllib3.response');
  },
  120_000,
);

unless(NO_CHROMIUM)(
  'of a hostile summary GitHub makes no link and no picture but ours',
  () => {
    const markdown = HOSTILE.map((text) => renderSummary(red({ offenders: twoWith(text), notices: [text] }))).join('\n\n');
    const document = dumpDocument(CHROMIUM ?? '', markdown);
    const drawn = document.slice(document.indexOf('<article'), document.indexOf('</article>'));
    const links = [...drawn.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, url]) => url);
    expect(links.length).toBeGreaterThan(HOSTILE.length);
    expect(links.filter((url) => OURS.every((own) => !url?.startsWith(own)))).toEqual([]);
    expect(drawn).not.toMatch(/<img|<h1/);
  },
  120_000,
);
