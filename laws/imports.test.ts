import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const config = path.join(root, '.dependency-cruiser.cjs');
const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** The broken rules, as `rule: from → to`, in a tree of sources. */
function broken(folder: string, parts: string[]): string[] {
  const args = [program, '--config', config, '--output-type', 'json', ...parts];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('slices → store → heart; the heart imports nobody; no slice imports another (law 1)', () => {
  it('holds in every source, because a rule broken once is broken everywhere a year later', () => {
    expect(broken(root, ['packages', 'server', 'web', 'demo'])).toEqual([]);
  });

  it('would be noticed if it did not', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'yimen-laws-'));
    try {
      for (const [file, text] of Object.entries(wrong)) {
        mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
        writeFileSync(path.join(folder, file), text);
      }
      execFileSync('ln', ['-s', path.join(root, 'node_modules'), path.join(folder, 'node_modules')]);
      const rules = broken(folder, ['packages', 'server', 'web', 'demo']).map(each => each.split(':')[0]);
      expect([...new Set(rules)].sort()).toEqual([
        'audiences-share-no-pages',
        'no-circle',
        'no-slice-imports-another',
        'nothing-below-imports-a-slice',
        'nothing-unresolved',
        'slices-stand-on-the-parts-below',
        'tests-are-imported-by-tests',
        'tests-of-the-heart-need-only-the-heart',
        'the-catalogue-is-data-for-the-heart',
        'the-contract-is-shapes-only',
        'the-demo-enters-by-its-own-doors',
        'the-demo-is-told-in-the-hearts-words',
        'the-heart-imports-nobody',
        'the-store-knows-no-request',
        'the-web-holds-no-server-and-no-data',
        'the-web-takes-types-of-the-contract',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** A small tree in which every rule is broken once. */
const wrong: Record<string, string> = {
  'tsconfig.json':
    '{ "compilerOptions": { "module": "preserve", "allowImportingTsExtensions": true, "noEmit": true } }',
  'packages/domain/rule.ts': `import 'node:fs';\nexport const rule = 1;\n`,
  'packages/domain/one.ts': `import './two.ts';\nexport const one = 1;\n`,
  'packages/domain/two.ts': `import './one.ts';\nexport const two = 2;\n`,
  'packages/domain/rule.test.ts': `import '../catalogue/data.ts';\n`,
  'packages/catalogue/data.ts': `import 'pg';\nexport const data = 1;\n`,
  'packages/contract/shape.ts': `import 'node:fs';\nexport const shape = 1;\n`,
  'server/src/slices/a/a.ts': `import '../b/b.ts';\nimport '../../../../packages/catalogue/data.ts';\n`,
  'server/src/slices/b/b.ts': `import '../../../../demo/cast.ts';\n`,
  'server/src/store/act.ts': `import '../http/server.ts';\nimport '../slices/a/a.ts';\n`,
  'server/src/http/server.ts': `import './nowhere.ts';\nimport './server.test.ts';\nexport const server = 1;\n`,
  'server/src/http/server.test.ts': 'export const shown = 1;\n',
  'web/citizen/src/page.ts': `import { shape } from '../../../packages/contract/shape.ts';\nimport '../../../packages/catalogue/data.ts';\nexport const page = shape;\n`,
  'web/office/src/page.ts': `import '../../citizen/src/page.ts';\n`,
  'demo/cast.ts': `import 'node:fs';\n`,
};
