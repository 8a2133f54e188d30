import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { unlinkBorrowed } = await import(new URL('./install.mjs', import.meta.url).href);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yimen-install-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

test('a borrowed node_modules loses the link and nothing of its own, at the root and in workspaces', () => {
  const theirs = join(folder, 'theirs', 'node_modules');
  const root = join(folder, 'ours');
  for (const made of [theirs, join(root, 'packages', 'one'), join(root, 'server', 'node_modules')])
    mkdirSync(made, { recursive: true });
  writeFileSync(join(theirs, 'precious.txt'), 'precious');
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ workspaces: ['packages/*', 'server', 'web/*'] }),
  );
  const links = [join(root, 'node_modules'), join(root, 'packages', 'one', 'node_modules')];
  for (const link of links) symlinkSync(theirs, link);
  symlinkSync(join(folder, 'nowhere'), join(root, 'packages', 'node_modules'));

  expect(unlinkBorrowed(root)).toEqual(links);
  for (const link of links) expect(lstatSync(link, { throwIfNoEntry: false })).toBeUndefined();
  expect(readFileSync(join(theirs, 'precious.txt'), 'utf8')).toBe('precious');
  expect(existsSync(join(root, 'server', 'node_modules'))).toBe(true);
  expect(vi.mocked(console.log)).toHaveBeenCalledTimes(2);
});
