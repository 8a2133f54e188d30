import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const docs = ['requirements', 'sources', 'domain', 'design', 'stack'].map(name => `docs/${name}.md`);
const [requirements, sources, domain, design] = docs.map(read) as [string, string, string, string];

/** Where each kind of citation must be found. */
const kinds = [
  {
    kind: 'requirement',
    cited: /\bR\d\.(?:\d+|N)/g,
    stands: (id: string) => new RegExp(`^\\| ${id.replace('.', '\\.')} +\\|`, 'm').test(requirements),
  },
  {
    kind: 'fact of the field',
    cited: /domain\.md §\d(?:\.\d+)?/g,
    stands: (id: string) =>
      new RegExp(`(?:\\*\\*|^## )${id.slice(10).replaceAll('.', '\\.')}(?:\\*\\*| )`, 'm').test(domain),
  },
  {
    kind: 'part of the design',
    cited: /design\.md (?:§\d|law \d)/g,
    stands: (id: string) =>
      id.includes('law')
        ? new RegExp(`^\\| ${id.slice(-1)} `, 'm').test(design)
        : design.includes(`## ${id.slice(10)} `),
  },
  {
    kind: 'text read',
    only: /^packages\/catalogue\/(?:services|agencies|overlays)\/.*\.json$/,
    cited: /\b(?:S\d|L\d{1,2}b?|P\d{1,2}[a-e]?|[PC]-[a-z]+|C\d)\b/g,
    stands: (id: string) => new RegExp(`(?:^|[\\s|；·,])${id}[\\s,]`, 'm').test(sources),
  },
] as const;

const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(
    file =>
      /\.(ts|tsx|md|json|mjs)$/.test(file) &&
      !docs.includes(file) &&
      !/package-lock|published\.json/.test(file),
  );

/** Citations of a kind in these files that lead nowhere, as `file: citation`. */
function lost(
  { cited, stands, ...kind }: (typeof kinds)[number],
  texts: ReadonlyMap<string, string>,
): string[] {
  return [...texts].flatMap(([file, text]) =>
    'only' in kind && !kind.only.test(file)
      ? []
      : [...new Set(text.match(cited) ?? [])].filter(id => !stands(id)).map(id => `${file}: ${id}`),
  );
}

describe('a citation leads somewhere in this repository, because a stranger has nothing else', () => {
  const texts = new Map(
    files.filter(file => !file.startsWith('laws/citations')).map(file => [file, read(file)]),
  );

  it.each(kinds)('$kind', kind => {
    expect([...texts.values()].some(text => text.match(kind.cited) !== null)).toBe(true);
    expect(lost(kind, texts)).toEqual([]);
  });

  it.each([
    ['requirement', 'R9.9'],
    ['fact of the field', 'domain.md §9.9'],
    ['part of the design', 'design.md law 9'],
    ['text read', 'P99'],
  ])('%s: would be noticed if it did not', (name, id) => {
    const kind = kinds.find(each => each.kind === name)!;
    const file = 'packages/catalogue/services/x.json';
    expect(lost(kind, new Map([[file, `see ${id} there`]]))).toEqual([`${file}: ${id}`]);
  });
});
