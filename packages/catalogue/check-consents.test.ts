import { describe, expect, it } from 'vitest';
import { problemsOfConsents } from './check-consents.ts';
import { loadService } from './load.ts';

const first = loadService('veteran-reception', 1);
const consent = first.consent!;
const second = (change: Partial<typeof consent>) => ({
  ...first,
  version: 2,
  consent: { ...consent, ...change },
});
const sentences = (change: Partial<typeof consent>) =>
  problemsOfConsents([first, second(change)]).map(
    ({ file, key, sentence }) => `${file}: ${key}: ${sentence}`,
  );

describe('a submission remembers the number of the notice, so one number is one text (PIPL art.14)', () => {
  it('may stay as it is, or change together with its number', () => {
    expect(sentences({})).toEqual([]);
    expect(sentences({ version: 2, agree: '同意。' })).toEqual([]);
  });

  it('is refused when a word changed and the number did not, or when it goes back', () => {
    const at = 'veteran-reception/v2/service.json: consent.version: ';
    expect(sentences({ agree: '同意。' })).toEqual([`${at}告知同意的内容与v1的不同，版本却仍是1，应改为2`]);
    expect(sentences({ version: 0 })).toEqual([`${at}告知同意的版本不能从1退回0`]);
  });

  it('is each service’s own affair', () => {
    expect(problemsOfConsents([first, { ...second({ agree: '同意。' }), code: 'another' }])).toEqual([]);
  });
});
