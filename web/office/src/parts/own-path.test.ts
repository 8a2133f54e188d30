import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test('after signing in one comes back to a page of our own and to nowhere else', () => {
  expect(ownPath('/office/window?show=waiting#top')).toBe('/office/window?show=waiting#top');
  for (const to of [
    undefined,
    'http://localhost:8311/healthz',
    '//evil.example/office/',
    '/\\evil.example/office/',
    '/\t/evil.example/office/',
    'javascript:alert(1)',
    '/.//evil.example',
    'office/',
  ])
    expect(ownPath(to), String(to)).toBe('/office/');
});
