import type { Problem } from '@yimen/contract/problem.ts';
import { instantText } from './instant.ts';

/** Who did what before this act came, and when where that is known; what one did oneself elsewhere is told as one's own. */
export function whoWasFirst({ who, own, at, act }: NonNullable<Problem['first']>): string {
  const by = own ? '您' : who;
  return at === null ? `${by}已${act}` : `${by}已于 ${instantText(at)} ${act}`;
}
