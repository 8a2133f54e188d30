import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => /\.(ts|tsx|mjs|cjs|css)$/.test(file) && existsSync(path.join(root, file)));

describe('files (STYLE.md)', () => {
  it('are at most 400 lines, because a file that needs scrolling hides what it is for', () => {
    const long = sources
      .map(file => ({ file, lines: readFileSync(path.join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('are named for one noun or one act, because “utils” is where things go that nobody finds again', () => {
    const nameless =
      /(^|[-.])(utils?|helpers?|types?|common|managers?|misc|shared)\.(ts|tsx|mjs)$|^index\.tsx?$/;
    expect(sources.filter(file => nameless.test(path.basename(file)))).toEqual([]);
  });

  it('are named in small letters with hyphens, because a name must be the same on every disk', () => {
    const named = /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/;
    expect(sources.filter(file => !file.split('/').every(part => named.test(part)))).toEqual([]);
  });

  it('say in their tests what holds, not how long it takes, because a busy machine is not a defect', () => {
    const timed = sources
      .filter(file => /\.test\.tsx?$/.test(file))
      .filter(file =>
        /expect\([^)]*(elapsed|duration|performance\.now)/i.test(readFileSync(path.join(root, file), 'utf8')),
      );
    expect(timed).toEqual([]);
  });
});
