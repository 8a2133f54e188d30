import { routes } from '@yimen/contract/routes.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice } from '../slices/test-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('/openapi.json is OpenAPI 3.1 and describes every route of the contract, and no other', async () => {
  const { status, body } = await office.ask(office.browser(), { method: 'GET', url: '/openapi.json' });
  expect(status).toBe(200);
  expect(body.openapi).toMatch(/^3\.1\./);
  const described = Object.entries<object>(body.paths).flatMap(([path, acts]) =>
    Object.keys(acts).map(method => `${method.toUpperCase()} ${path}`),
  );
  const promised = Object.values(routes).map(
    ({ method, path }) => `${method} ${path.replace(/:([A-Za-z]+)/g, '{$1}')}`,
  );
  expect(described.sort()).toEqual(promised.sort());
});

test('every route says in Chinese what it is, what it takes and what it answers', async () => {
  const { body } = await office.ask(office.browser(), { method: 'GET', url: '/openapi.json' });
  for (const route of Object.values(routes)) {
    const told = body.paths[route.path.replace(/:([A-Za-z]+)/g, '{$1}')][route.method.toLowerCase()];
    expect(told.summary).toMatch(/\p{Script=Han}/u);
    expect(told.tags).toEqual([route.audience]);
    const type = 'produces' in route ? route.produces : 'application/json';
    expect(told.responses['200'].content[type].schema, route.path).toBeDefined();
    if ('body' in route)
      expect(told.requestBody.content['application/json'].schema, route.path).toBeDefined();
  }
});
