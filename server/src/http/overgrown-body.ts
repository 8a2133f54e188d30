import { DoorProblem } from './problem.ts';

/** More than any form of the catalogue has, and any list a page sends. */
const partsAtMost = 2000;

/**
 * Refuses a body of very many small parts before it is compared with the contract: forty thousand invented keys cost a second of
 * everybody's time, and as many complaints in the answer. Walks without recursion, and no further than it must.
 */
export function refuseOvergrown(body: unknown): void {
  const waiting: unknown[] = [body];
  for (let parts = 0; waiting.length > 0; parts++) {
    if (parts + waiting.length > partsAtMost) throw new DoorProblem('bad-request', { detail: sentence });
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside = Object.values(next);
    if (inside.length > partsAtMost) throw new DoorProblem('bad-request', { detail: sentence });
    waiting.push(...inside);
  }
}

const sentence = '提交的内容过多，超出了申请表的范围，没有处理。请刷新页面后重新填写。';
