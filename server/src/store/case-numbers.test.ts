import { expect, it } from 'vitest';
import { caseNumbers } from './case-numbers.ts';

it('a block that cannot be fetched fails who waited for it, and the next submission fetches it again', async () => {
  const answers = [new Error('connection lost'), { rows: [{ start: 101 }] }];
  const query = async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const numbers = caseNumbers({ query } as unknown as Parameters<typeof caseNumbers>[0]);
  const waiting = await Promise.allSettled([numbers.next(), numbers.next()]);
  expect(waiting.map(each => each.status)).toEqual(['rejected', 'rejected']);
  expect(await Promise.all([numbers.next(), numbers.next()])).toEqual([101, 102]);
});
