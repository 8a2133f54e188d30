import fs from 'node:fs';
import { expect, it } from 'vitest';

const { missingOptional } = await import(new URL('./complete-lock.mjs', import.meta.url).href);

it('package-lock.json is complete, or npm ci refuses it: run scripts/complete-lock.mjs', () => {
  const lock = JSON.parse(fs.readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  expect(missingOptional(lock.packages)).toEqual([]);
});

it('knows from its name whose machine a package is for', () => {
  const packages = {
    'node_modules/a': {
      dev: true,
      optionalDependencies: { 'a-linux-arm-musleabihf': '1.0.0', 'a-darwin-x64': '1.0.0' },
    },
    'node_modules/a-darwin-x64': {},
  };
  expect(missingOptional(packages)).toEqual([
    {
      where: 'node_modules/a-linux-arm-musleabihf',
      entry: { version: '1.0.0', cpu: ['arm'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
    },
  ]);
});
