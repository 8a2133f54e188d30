import { readdirSync, readFileSync } from 'node:fs';
import type { RouteShape } from '@yimen/contract/route.ts';
import { routes } from '@yimen/contract/routes.ts';
import { expect, it } from 'vitest';
import { expectGolden } from './golden.ts';

const all = Object.entries(routes) as [keyof typeof routes, RouteShape][];

it('prints every address with its audience, because a route opened to the wrong people is seen in the diff', () => {
  const lines = all
    .map(([name, { method, path, audience, summary }]) => ({ path, method, audience, name, summary }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.method < b.method ? -1 : 1))
    .map(
      each =>
        `${each.audience.padEnd(14)}${each.method.padEnd(8)}${each.path.padEnd(52)}${each.name.padEnd(26)}${each.summary}`,
    );
  expectGolden('routes', `谁能敲哪个门。\n\n${lines.join('\n')}\n`);
});

it('has no address twice', () => {
  const addresses = all.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`);
  expect(addresses.filter((each, place) => addresses.indexOf(each) !== place)).toEqual([]);
});

it('names every part of a path that it takes', () => {
  for (const [name, { path, params }] of all) {
    const inPath = [...path.matchAll(/:(\w+)/g)].map(match => match[1]!).sort();
    expect(Object.keys(params?.shape ?? {}).sort(), name).toEqual(inPath);
  }
});

it('is opened by the server row by row, because a row nobody answers is a promise not kept', () => {
  const sources = readdirSync(new URL('../server/src/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter(name => name.endsWith('.ts') && !name.includes('.test.'))
    .map(name => readFileSync(new URL(`../server/src/${name}`, import.meta.url), 'utf8'))
    .join('\n');
  const unopened = all.map(([name]) => name).filter(name => !new RegExp(`Routes\\.${name}\\b`).test(sources));
  expect(unopened).toEqual([]);
});
