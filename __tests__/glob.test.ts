import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globbed } from '../src/glob.js';
import { temporaryFolder } from './fixtures/temporary.js';

const folder = temporaryFolder('glob');
const FILES = ['a.json', 'b.txt', 'deep/c.json', 'deep/er/d.json', 'leg[1].json', '{x}.json'];
beforeAll(() => {
  mkdirSync(path.join(folder, 'deep/er'), { recursive: true });
  for (const file of FILES) writeFileSync(path.join(folder, file), '');
});

describe.each([
  ['with the globs of this Node', undefined],
  ['without, as on Node 20', null],
])('%s', (_, none) => {
  const found = (...globs: string[]) => {
    const all = none === null ? globbed(globs, folder, null) : globbed(globs, folder);
    return all.map((file) => path.relative(folder, file).replaceAll('\\', '/')).sort();
  };

  test.each([
    [['*.json'], ['a.json', 'leg[1].json', '{x}.json']],
    [['**/*.json'], ['a.json', 'deep/c.json', 'deep/er/d.json', 'leg[1].json', '{x}.json']],
    [
      ['deep/*.json', 'b.txt'],
      ['b.txt', 'deep/c.json'],
    ],
    [['nowhere/*.json', 'none.json'], []],
    [
      ['leg[[]1].json', '[{]x}.json'],
      ['leg[1].json', '{x}.json'],
    ],
  ])('%j', (globs, files) => {
    expect(found(...globs)).toEqual(files);
  });

  test('a path that is absolute', () => {
    expect(found(`${folder}/deep/**/*.json`)).toEqual(['deep/c.json', 'deep/er/d.json']);
  });
});
