import { expect, test } from 'vitest';
import { nextAfterSignIn } from './sign-in-address.ts';

test('after signing in only a path of our own is followed, because a link may come from anybody', () => {
  expect(nextAfterSignIn('?next=%2Fapply%2Fnew%2Fitems')).toBe('/apply/new/items');
  for (const foreign of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '',
  ])
    expect(nextAfterSignIn(`?next=${encodeURIComponent(foreign)}`)).toBe('/');
});
