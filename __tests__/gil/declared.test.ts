import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { readDeclarations } from '../../src/gil/declared.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { writeFiles } from '../fixtures/toolbox.js';

/** `name file:line` of each distribution that these files of a checkout ask for. */
async function declared(files: Readonly<Record<string, string>>, below = ''): Promise<readonly string[]> {
  const workspace = temporaryFolder('declared');
  writeFiles(workspace, files);
  const declarations = await readDeclarations({ workspace, workingDirectory: path.join(workspace, below) });
  return [...declarations].map(([name, { file, line }]) => `${name} ${file}:${line}`);
}

const PYPROJECT = `[build-system]
requires = ["setuptools>=61", 'Cython']

[project]
name = "brotli"
keywords = ["ujson", "lxml"]
dependencies = [
  "requests[socks,security] >=2 ; python_version > '3'",  # "commented"
  # "commented-out"
  'Zope.Interface',
  """numpy""",
  "pkg @ https://example.org/pkg.whl",
]
[project.optional-dependencies]
test = ["pytest>=8", "PyTest_Cov"]
"quo.ted" = ["lxml"]

[dependency-groups]
dev = ["ruff", {include-group = "test"}]

[tool.poetry.dependencies]
python = "^3.13"
brotli = "^1.2"
httpx = {version = "1", extras = ["http2"]}
[tool.poetry.group.docs.dependencies]
Sphinx.version = "8"
[[tool.poetry.source]]
name = "private"
[tool.pdm.dev-dependencies]
lint = ["mypy"]
[tool.uv]
dev-dependencies = ["hypothesis"]
[tool.hatch.envs.test]
extra-dependencies = ["coverage"]
[tool.tox.env_run_base]
deps = ["xdist"]
[tool.other]
list = ["nobody"]
`;

test('pyproject.toml, in all the tables of the field', async () => {
  expect(await declared({ 'pyproject.toml': PYPROJECT })).toEqual([
    'setuptools pyproject.toml:2',
    'cython pyproject.toml:2',
    'requests pyproject.toml:8',
    'zope-interface pyproject.toml:10',
    'numpy pyproject.toml:11',
    'pkg pyproject.toml:12',
    'pytest pyproject.toml:15',
    'pytest-cov pyproject.toml:15',
    'lxml pyproject.toml:16',
    'ruff pyproject.toml:19',
    'brotli pyproject.toml:23',
    'httpx pyproject.toml:24',
    'sphinx pyproject.toml:26',
    'mypy pyproject.toml:30',
    'hypothesis pyproject.toml:32',
    'coverage pyproject.toml:34',
    'xdist pyproject.toml:36',
  ]);
});

test('files of requirements, with options, hashes, paths and comments', async () => {
  const requirements = `# brotli
-r other.txt
-e .
--index-url https://example.org/simple
./local/pkg
brotli[x]==1.2 \\
    --hash=sha256:0123
lxml;python_version<"3.14"
  UJSON # a comment
ruamel.yaml@ https://example.org/x.whl
https://example.org/y.whl
git+https://example.org/z.git
`;
  expect(
    await declared({ 'requirements-dev.txt': requirements, 'requirements/test.txt': 'pytest\n', 'requirements.in': 'nobody\n' }),
  ).toEqual([
    'brotli requirements-dev.txt:6',
    'lxml requirements-dev.txt:8',
    'ujson requirements-dev.txt:9',
    'ruamel-yaml requirements-dev.txt:10',
    'pytest requirements/test.txt:1',
  ]);
});

test('setup.cfg, tox.ini and uv.lock', async () => {
  const files = {
    'setup.cfg':
      '[metadata]\nname = nobody\n[options]\ninstall_requires =\n    brotli>=1\n    # lxml\n    requests ; x\n[options.extras_require]\ntest = pytest\n  mypy\n[flake8]\nper-file-ignores =\n    nobody: E1\n',
    'tox.ini':
      '[tox]\nrequires = tox-uv\n[testenv]\ndeps =\n    py313: ujson\n    {py313,py314}-x: lxml >1\n    -r requirements.txt\n    {[base]deps}\ncommands = nobody\n',
    'uv.lock':
      'version = 1\n\n[[package]]\nname = "anyio"\nversion = "4"\ndependencies = [\n    { name = "nobody" },\n]\n\n[[package]]\nname = "brotli"\n',
  };
  expect(await declared(files)).toEqual([
    'brotli setup.cfg:5',
    'requests setup.cfg:7',
    'pytest setup.cfg:9',
    'mypy setup.cfg:10',
    'tox-uv tox.ini:2',
    'ujson tox.ini:5',
    'lxml tox.ini:6',
    'anyio uv.lock:4',
  ]);
});

test('what a person wrote comes before what a tool wrote, and the nearest folder before those above', async () => {
  const files = {
    'pyproject.toml': '[project]\ndependencies = ["a", "b"]\n',
    'app/requirements.txt': 'a\nc\n',
    'app/pyproject.toml': '[project]\ndependencies = [\n"b"]\n',
    'app/uv.lock': '[[package]]\nname = "a"\n',
    'other/requirements.txt': 'd\n',
  };
  expect(await declared(files, 'app')).toEqual(['b app/pyproject.toml:3', 'a pyproject.toml:2', 'c app/requirements.txt:2']);
});

test('files that are no TOML, no text or no files say nothing, and hide nothing', async () => {
  const workspace = temporaryFolder('declared');
  writeFiles(workspace, {
    'pyproject.toml': '[project\ndependencies = ["a"]',
    'setup.cfg': '\0[options]\xff',
    'uv.lock/x': '',
    'requirements.txt': 'b\n',
  });
  if (process.platform !== 'win32') execFileSync('mkfifo', [path.join(workspace, 'requirements-pipe.txt')]);
  expect([...(await readDeclarations({ workspace, workingDirectory: workspace })).keys()]).toEqual(['b']);
  expect([
    ...(await readDeclarations({ workspace: path.join(workspace, 'gone'), workingDirectory: path.join(workspace, 'gone') })).keys(),
  ]).toEqual([]);
});

test('a folder outside of the workspace is not looked into', async () => {
  const folder = temporaryFolder('declared');
  writeFiles(folder, { 'requirements.txt': 'a\n', 'workspace/x': '' });
  expect([...(await readDeclarations({ workspace: path.join(folder, 'workspace'), workingDirectory: folder })).keys()]).toEqual([]);
});
