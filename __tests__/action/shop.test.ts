/** The main job on a real project: examples/shop with its packages from PyPI, once beside its environment and once around it. */
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { checkOutShop } from '../../scripts/shop.mjs';
import type { Result } from '../../src/result.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { runAction, type StepResult } from './runner.js';

interface Shop {
  readonly workspace: string;
  readonly environment: string;
  readonly bin: string;
  /** The plain step: the suite with the GIL off and nothing allowed. */
  readonly red: StepResult;
}

async function makeShop(place: 'beside' | 'inside'): Promise<Shop> {
  const folder = temporaryFolder('shop');
  const workspace = path.join(folder, 'checkout');
  const environment = place === 'inside' ? path.join(workspace, '.venv') : path.join(folder, 'environment');
  const bin = path.dirname(await checkOutShop({ python: freeThreadedPython(), workspace, environment }));
  return { workspace, environment, bin, red: await runAction({ workspace, path: [bin], inputs: { run: 'python -m pytest' } }) };
}

const ALLOW = `_brotli  # google/brotli is told
ciso8601  # only the tests need it
shop._pricing  # ours, to be ported
`;

const offendersOf = (result: Result | null) =>
  result?.offenders.map(({ module, kind, importedAt }) => [module, kind, `${importedAt?.file}:${importedAt?.line}`]);

const OFFENDERS = [
  ['_brotli', 'dependency', 'shop/client.py:3'],
  ['ciso8601', 'dependency', 'tests/test_orders.py:13'],
  ['shop._pricing', 'own', 'shop/pricing.py:5'],
];

const ON_LINES = OFFENDERS.map(([module, , line]) => [line, `${module} would switch the GIL back on`]);

const linesOf = ({ annotations }: StepResult) => annotations.map(({ type, file, line, title }) => [type, file && `${file}:${line}`, title]);

const shops = {} as Record<'beside' | 'inside', Shop>;

beforeAll(async () => {
  const [beside, inside] = await Promise.all([makeShop('beside'), makeShop('inside')]);
  Object.assign(shops, { beside, inside });
}, 600_000); // the first run on a machine downloads and compiles its packages

describe.each(['beside', 'inside'] as const)('the shop with its environment %s the checkout', (place) => {
  let shop: Shop;
  beforeAll(() => {
    shop = shops[place];
  });

  const step = (inputs: Readonly<Record<string, string>>) =>
    runAction({ workspace: shop.workspace, path: [shop.bin], inputs: { run: 'python -m pytest -q', ...inputs } });

  test('its suite passes, and the step is red for exactly its three offenders, each at the line in its own files', () => {
    const { exitCode, outputs, report } = shop.red;
    expect({ exitCode, verdict: outputs.verdict, offenders: offendersOf(report) }).toEqual({
      exitCode: 1,
      verdict: 'gil-reenabled',
      offenders: OFFENDERS,
    });
  });

  test('the chain goes from the line through requests and urllib3 to the importer', () => {
    const chains = shop.red.report?.offenders.map(({ chain }) => chain.map(({ module }) => module));
    const throughUrllib3 = ['urllib3', 'urllib3._base_connection', 'urllib3.util', 'urllib3.util.request'];
    expect(chains).toEqual([['shop.client', 'requests', ...throughUrllib3, 'brotli'], ['test_orders'], ['shop.pricing']]);
  });

  test('every output is written', () => {
    const { outputs, report, temp } = shop.red;
    const version = report?.python?.version ?? '';
    const tag = report?.python?.tag ?? '';
    expect(version).toMatch(/^3\.\d+\.\d+/);
    expect(tag).toBe(`${version.split('.').slice(0, 2).join('.')}t`);
    expect(outputs).toEqual({
      'python-version': version,
      'python-tag': tag,
      'cache-key': expect.stringMatching(new RegExp(`^cp${tag.replace('.', '')}-`)),
      'python-path': path.join(shop.bin, path.basename(outputs['python-path'] ?? '')),
      verdict: 'gil-reenabled',
      offenders: '["_brotli","ciso8601","shop._pricing"]',
      'tests-exit-code': '0',
      report: path.join(temp, 'gilproof-test-1.json'),
      'summary-file': path.join(temp, 'gilproof-test-1.summary.md'),
    });
  });

  test('the JSON report holds each offender whole, and how it came to the verdict', () => {
    const { report } = shop.red;
    const file = (name: string) => expect.stringMatching(new RegExp(`^${name}\\.[^/]*\\.(so|pyd)$`));
    const site = (place === 'inside' ? '.venv' : shop.environment).replaceAll('\\', '/');
    const common = { allowed: false, effect: 'fails', reason: null };
    expect(report).toMatchObject({
      schema: 1,
      name: 'test',
      alsoTrue: [],
      unprovenReason: null,
      failed: true,
      notices: [],
      python: { source: 'path', why: 'python on PATH' },
      install: null,
      runs: [{ gil: 'off', exitCode: 0, signal: null, tests: { passed: 9, failed: 0, skipped: 0, failures: [] } }],
      processes: { reported: 1, gilOff: 1, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: 10 },
      modules: { offending: 3, unjudged: 0 },
      offenders: [
        { module: '_brotli', distribution: 'brotli', version: '1.2.1', file: file(`${site}/.*/site-packages/_brotli`), ...common },
        { module: 'ciso8601', distribution: 'ciso8601', version: '2.4.1', file: file(`${site}/.*/site-packages/ciso8601`), ...common },
        { module: 'shop._pricing', distribution: null, version: null, file: file('shop/_pricing'), ...common },
      ],
      unjudged: [],
      allowances: { stale: [], unused: [], needed: [] },
    });
    expect(report?.modules.declared).toBe((report?.modules.loaded ?? 0) - 3);
  });

  test('one error sums up, then one stands on each line', () => {
    expect(linesOf(shop.red)).toEqual([
      ['error', undefined, '3 extension modules would switch the GIL back on'],
      ...ON_LINES.map((line) => ['error', ...line]),
    ]);
  });

  test('an annotation says what, why and the fix to paste', () => {
    expect(shop.red.annotations[1]?.message).toBe(
      'This line brings in _brotli (brotli 1.2.1, a dependency), through requests, urllib3, urllib3._base_connection, urllib3.util, ' +
        'urllib3.util.request, brotli. The module does not declare that it runs without the GIL, so CPython switches the GIL back on when ' +
        'it is imported.\n' +
        'Fix: Upgrade to a release that declares support; https://py-free-threading.github.io/tracking/ and ' +
        'https://hugovk.github.io/free-threaded-wheels/ say which do. It was built from its sources by pip.\n' +
        'Or accept for now, with your own reason:\n' +
        'allow: |\n' +
        '  _brotli  # brotli 1.2.1 does not declare free-threading support yet',
    );
  });

  test("the summary begins with the verdict, has the offenders' table and their chains, and is what summary-file holds", () => {
    const { summary } = shop.red;
    expect(summary.split('\n')[0]).toBe('## ❌ gil-reenabled: 3 extension modules would switch the GIL back on');
    expect(summary).toContain(
      '| <code>&#95;brotli</code> | <code>shop/client.py:3</code> | <code>brotli 1.2.1</code> |\n' +
        '| <code>ciso8601</code> | <code>tests/test_orders.py:13</code> | <code>ciso8601 2.4.1</code> |\n' +
        '| <code>shop.&#95;pricing</code> | <code>shop/pricing.py:5</code> | own |\n',
    );
    expect(summary).toMatch(
      /- <code>shop\.client:3<\/code> → <code>requests:\d+<\/code> → <code>urllib3:\d+<\/code> → .* → <code>&#95;brotli<\/code>\n/,
    );
    expect(readFileSync(shop.red.outputs['summary-file'] ?? '', 'utf8')).toBe(summary);
  });

  test('the log tells it without anything being opened', () => {
    const log = shop.red.plainLog.split('\n');
    expect(log).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ {2}interpreter +CPython 3\.\d+\.\d+t \(python on PATH\)$/),
        expect.stringMatching(/^ {2}run, GIL off +exit code 0 after \d+\.\d s$/),
        '  processes     1 reported: 1 with the GIL off, 0 with it on, 0 of a GIL build',
        '  would switch the GIL on (3)',
        '    module         distribution    kind        imported at',
        '    _brotli        brotli 1.2.1    dependency  shop/client.py:3',
        '    ciso8601       ciso8601 2.4.1  dependency  tests/test_orders.py:13',
        '    shop._pricing                  own         shop/pricing.py:5',
        'verdict: gil-reenabled',
      ]),
    );
    expect(log.filter((line) => line.includes(' passed in '))).toHaveLength(1);
  });

  test('reached through a link the checkout has the same lines', async () => {
    const link = path.join(temporaryFolder('link'), 'checkout');
    symlinkSync(shop.workspace, link, 'junction');
    const { report } = await runAction({ workspace: link, path: [shop.bin], inputs: { run: 'python -m pytest -q' } });
    expect(offendersOf(report)).toEqual(OFFENDERS);
  });

  test('with all of them allowed it is clean, and the reasons are told', async () => {
    const { exitCode, outputs, annotations, report } = await step({ allow: ALLOW });
    expect({ exitCode, verdict: outputs.verdict, annotations }).toEqual({ exitCode: 0, verdict: 'clean', annotations: [] });
    expect(offendersOf(report)).toEqual(OFFENDERS);
    expect(report?.offenders.map(({ allowed, effect, reason }) => [allowed, effect, reason])).toEqual([
      [true, 'none', 'google/brotli is told'],
      [true, 'none', 'only the tests need it'],
      [true, 'none', 'ours, to be ported'],
    ]);
    expect(outputs.offenders).toBe('["_brotli","ciso8601","shop._pricing"]');
  });

  test('by distribution and by path they can be allowed as well', async () => {
    const { outputs } = await step({ allow: 'dist:Brotli  # a\ndist:ciso*  # b\npath:shop/_pricing.*  # c' });
    expect(outputs.verdict).toBe('clean');
  });

  test('an entry whose module is loaded and fine is stale, and red', async () => {
    const { exitCode, outputs, annotations, report } = await step({ allow: `${ALLOW}_socket  # was needed once` });
    expect({ exitCode, verdict: outputs.verdict, allowances: report?.allowances }).toEqual({
      exitCode: 1,
      verdict: 'stale-allowance',
      allowances: { stale: ['_socket'], unused: [], needed: ['_brotli', 'ciso8601', 'shop._pricing'] },
    });
    expect(annotations).toEqual([
      {
        type: 'error',
        title: '1 allowance no longer needed',
        message:
          "The suite loaded what these lines of 'allow' name, and none of it would switch the GIL on any more: '_socket'.\n" +
          "Fix: delete them from 'allow'.",
      },
    ]);
  });

  test('an entry for a module that was never loaded is a notice, and green', async () => {
    const { exitCode, outputs, annotations, report } = await step({ allow: `${ALLOW}h5py.*  # another job needs it` });
    expect({ exitCode, verdict: outputs.verdict, allowances: report?.allowances }).toEqual({
      exitCode: 0,
      verdict: 'clean',
      allowances: { stale: [], unused: ['h5py.*'], needed: ['_brotli', 'ciso8601', 'shop._pricing'] },
    });
    expect(annotations).toEqual([
      {
        type: 'notice',
        title: '1 allowance not used here',
        message: "The suite loaded nothing that these lines of 'allow' name: 'h5py.*'.\nKeep them if another job needs them.",
      },
    ]);
  });

  test('with gil: on the tests passed, and the offenders are listed without harm', async () => {
    const result = await step({ gil: 'on' });
    const { exitCode, outputs, report, plainLog, summary } = result;
    expect({ exitCode, verdict: outputs.verdict, offenders: offendersOf(report) }).toEqual({
      exitCode: 0,
      verdict: 'tests-passed',
      offenders: OFFENDERS,
    });
    expect(report).toMatchObject({
      alsoTrue: [],
      runs: [{ gil: 'on' }],
      processes: { reported: 1, gilOff: 0, gilOn: 1, gilBuild: 0, crashed: 0, maxThreads: 10 },
    });
    expect(outputs.offenders).toBe('["_brotli","ciso8601","shop._pricing"]');
    expect(linesOf(result).map(([type]) => type)).toEqual(['notice', 'notice', 'notice', 'notice']);
    for (const text of [plainLog, summary]) expect(text).toContain('shop/client.py:3');
  });

  test('with fail-on: none it is green, and still says gil-reenabled', async () => {
    const result = await step({ 'fail-on': 'none' });
    const { exitCode, outputs, report } = result;
    expect({ exitCode, verdict: outputs.verdict, offenders: offendersOf(report) }).toEqual({
      exitCode: 0,
      verdict: 'gil-reenabled',
      offenders: OFFENDERS,
    });
    expect(linesOf(result)).toEqual([
      ['warning', undefined, '3 extension modules would switch the GIL back on'],
      ...ON_LINES.map((line) => ['warning', ...line]),
    ]);
  });

  test('with fail-on: own the dependencies are warnings, and its own module is red', async () => {
    const result = await step({ 'fail-on': 'own' });
    expect({ exitCode: result.exitCode, verdict: result.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'gil-reenabled' });
    expect(linesOf(result).map(([type, line]) => [type, line])).toEqual([
      ['error', undefined],
      ['error', 'shop/pricing.py:5'],
      ['warning', 'shop/client.py:3'],
      ['warning', 'tests/test_orders.py:13'],
    ]);
  });
});
