import { expect, it } from 'vitest';
import { disposition } from './disposition.ts';

it('names a file in ASCII and in Chinese; what RFC 5987 does not allow is escaped', () => {
  expect(disposition('attachment', 'a.pdf', "受理单（1）*'.pdf")).toBe(
    'attachment; filename="a.pdf"; filename*=UTF-8\'\'%E5%8F%97%E7%90%86%E5%8D%95%EF%BC%881%EF%BC%89%2a%27.pdf',
  );
});
