// Renders job summaries as GitHub shows them, to be looked at: node scripts/render.mjs FOLDER FILE.md ...
// writes FILE-light-wide.png and so on into the folder; --readme alone makes the pictures of the README anew. GitHub's Markdown, its allow-list of HTML, its style sheet and Mermaid come from
// npm; the picture is taken by a headless Chromium, which has to be there (Debian: apt-get install chromium), or is named by CHROMIUM.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import markdownIt from 'markdown-it';

const { resolve: locate } = createRequire(import.meta.url);

/** What GitHub leaves of HTML: https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/sanitization_filter.rb */
const ALLOWED = {
  ALLOWED_TAGS: (
    'h1 h2 h3 h4 h5 h6 br b i strong em a pre code img input tt div ins del sup sub p picture ol ul table thead tbody tfoot blockquote dl dt ' +
    'dd kbd q samp var hr ruby rt rp li tr td th s strike summary details caption figure figcaption abbr bdo cite dfn mark small source span ' +
    'time wbr'
  ).split(' '),
  ALLOWED_ATTR: 'href src alt title align open class lang width height type checked disabled colspan rowspan'.split(' '),
  ALLOWED_URI_REGEXP: /^(https?:|mailto:|#|\/)/i,
};

/** Widths of the page in pixels: a phone, and GitHub's column on a large screen. */
const WIDTHS = { narrow: 400, wide: 1000 };

/** The path of a Chromium that can be run, or null. */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = process.env.CHROMIUM ? [process.env.CHROMIUM] : folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A page of its own that shows the Markdown. When all is drawn, its root element has the attribute `data-height`; a graph that Mermaid
 * refuses becomes an element of class `refused` with the reason.
 * @param {string} markdown @param {{theme: 'light' | 'dark', width: number}} look
 */
export function page(markdown, { theme, width }) {
  const file = (/** @type {string} */ name) => pathToFileURL(locate(name)).href;
  const html = markdownIt({ html: true, linkify: true }).render(markdown);
  const data = (/** @type {unknown} */ value) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!doctype html><html><meta charset="utf-8">
<link rel="stylesheet" href="${file(`github-markdown-css/github-markdown-${theme}.css`)}">
<style>
  body { margin: 0; background: ${theme === 'dark' ? '#0d1117' : '#ffffff'}; }
  article { box-sizing: border-box; width: ${width}px; padding: 16px; overflow: hidden; }
  .mermaid svg { max-width: 100%; }
</style>
<article class="markdown-body"></article>
<script src="${file('dompurify/dist/purify.min.js')}"></script>
<script src="${file('@mermaid-js/tiny/dist/mermaid.tiny.js')}"></script>
<script>
  const root = document.documentElement;
  const article = document.querySelector('article');
  article.innerHTML = DOMPurify.sanitize(${data(html)}, { ...${data({ ...ALLOWED, ALLOWED_URI_REGEXP: undefined })}, ALLOWED_URI_REGEXP: ${ALLOWED.ALLOWED_URI_REGEXP} });
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${theme === 'dark' ? 'dark' : 'default'}' });
  (async () => {
    let number = 0;
    for (const code of article.querySelectorAll('pre > code.language-mermaid')) {
      const place = document.createElement('div');
      try {
        place.className = 'mermaid';
        place.innerHTML = (await mermaid.render('graph' + number++, code.textContent)).svg;
      } catch (error) {
        place.className = 'refused';
        place.textContent = String(error);
      }
      code.parentElement.replaceWith(place);
    }
    root.dataset.height = Math.ceil(article.getBoundingClientRect().height);
  })();
</script></html>`;
}

/**
 * Runs Chromium on a page and returns what it prints.
 * @param {string} chromium @param {string} html @param {readonly string[]} options
 */
function browse(chromium, html, options) {
  const folder = mkdtempSync(join(tmpdir(), 'gilproof-render-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const argv = ['--headless', ...sandbox, '--disable-gpu', '--hide-scrollbars', '--allow-file-access-from-files'];
    const own = [`--user-data-dir=${join(folder, 'profile')}`, '--virtual-time-budget=20000'];
    return execFileSync(chromium, [...argv, ...own, ...options, pathToFileURL(file).href], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 120_000,
      maxBuffer: 256 * 1024 * 1024,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The document that a browser makes of the Markdown, as HTML. @param {string} chromium @param {string} markdown */
export function dumpDocument(chromium, markdown) {
  return browse(chromium, page(markdown, { theme: 'light', width: WIDTHS.wide }), ['--dump-dom']);
}

/**
 * Takes a picture of the whole page, `most` pixels high at most.
 * @param {string} chromium @param {string} markdown @param {{theme: 'light' | 'dark', width: number, picture: string, most?: number}} to
 */
export function takePicture(chromium, markdown, { theme, width, picture, most = 6000 }) {
  const html = page(markdown, { theme, width });
  const height = Number(/data-height="(\d+)"/.exec(browse(chromium, html, ['--dump-dom', `--window-size=${width},1000`]))?.[1]);
  if (!(height > 0)) throw new Error('the page was not drawn');
  mkdirSync(dirname(picture), { recursive: true });
  browse(chromium, html, [`--screenshot=${resolve(picture)}`, `--window-size=${width},${Math.min(height, most)}`]);
}

/** The pictures of the README: the beginning of a summary of the tests, on light and on dark. @param {string} chromium */
function documentationPictures(chromium) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const markdown = readFileSync(join(root, '__tests__/report/golden/shop.md'), 'utf8');
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    const picture = join(root, `docs/images/summary-${theme}.png`);
    takePicture(chromium, markdown, { theme, width: 760, picture, most: 640 });
    console.log(picture);
  }
}

/** @param {string | undefined} folder @param {readonly string[]} files */
function main(folder, files) {
  if (folder === undefined || (folder !== '--readme' && files.length === 0))
    throw new Error('usage: node scripts/render.mjs FOLDER FILE.md ..., or --readme');
  const chromium = findChromium();
  if (chromium === null) {
    throw new Error(
      'There is no Chromium on PATH to take pictures with. Debian: apt-get install chromium; or name one with CHROMIUM=/path',
    );
  }
  if (folder === '--readme') return documentationPictures(chromium);
  for (const file of files) {
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
      for (const [name, width] of Object.entries(WIDTHS)) {
        const picture = join(folder, `${basename(file, '.md')}-${theme}-${name}.png`);
        takePicture(chromium, readFileSync(file, 'utf8'), { theme, width, picture });
        console.log(picture);
      }
    }
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const [folder, ...files] = process.argv.slice(2);
    main(folder, files);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
