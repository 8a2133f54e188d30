import { expect, test } from 'vitest';
import { assertPublished } from './check-published.ts';
import { digestsNow } from './publish.ts';
import published from './published.json' with { type: 'json' };

const now = digestsNow();

test('what was frozen and is as it was starts', () => {
  expect(assertPublished(false)).toEqual([]);
});

test.each([true, false])(
  'a frozen version that was changed or removed refuses to start, also in the demonstration',
  mayBeNew => {
    const changed = { ...now, 'veteran-reception/v1': 'sm3:0' };
    expect(() => assertPublished(mayBeNew, published, changed)).toThrow(
      /veteran-reception\/v1: 已公布的内容被修改/,
    );
    const { 'veteran-reception/v1+440606': _gone, ...removed } = now;
    expect(() => assertPublished(mayBeNew, published, removed)).toThrow(/v1\+440606/);
  },
);

test('what nobody froze serves no soldier; the demonstration says its name', () => {
  const added = { ...now, 'veteran-reception/v2': 'sm3:1' };
  expect(() => assertPublished(false, published, added)).toThrow(/veteran-reception\/v2: 没有公布/);
  expect(assertPublished(true, published, added)).toEqual(['veteran-reception/v2']);
});
