import { describe, expect, it } from 'vitest';
import { offers } from '../access/offers.ts';
import { forces, police, type Story } from './given.ts';
import { checked, denied, fruitless, granted, inHand, on } from './given-stories.ts';
import { standingOf } from './standing.ts';
import { soldierStatusWords, statusWords } from './words.ts';

/** 02 is denied last, with 03; the rest was granted. */
function done(): Story {
  const all = checked(inHand());
  const last = all.and(forces, on(all, '04', granted));
  return last.and(police, on(last, '02', denied));
}

describe('how an application stands, as it is said (R4.2)', () => {
  it('is completed where something was granted', () => {
    expect(done().state.status).toBe('concluded');
    expect(standingOf(done().state)).toBe('concluded');
  });

  it('is over, and in no word completed, where nothing was', () => {
    expect(fruitless().state.status).toBe('concluded');
    const standing = standingOf(fruitless().state);
    expect([statusWords[standing], soldierStatusWords[standing]]).toEqual([
      '已结束（未办成）',
      '已结束，没有办成',
    ]);
  });

  it('is open while nothing is granted yet', () => {
    expect(standingOf(checked().state)).toBe('accepted');
  });

  it('gives the reason why a button cannot be pressed', () => {
    const soldier = { kind: 'citizen', id: 'soldier' } as const;
    expect(offers(soldier, fruitless().state, ['withdraw'])).toMatchObject([
      { can: false, why: '申请现在是“已结束（未办成）”，不能撤回申请' },
    ]);
  });

  it('is told by a notice that it is over, and not by 办结通知', () => {
    const notice = (story: Story) => story.issued().find(({ paper }) => paper.kind === 'completion-notice')!;
    expect(notice(done())).toMatchObject({ paper: { title: '办结通知' }, says: { unsuccessful: false } });
    expect(notice(fruitless())).toMatchObject({
      paper: { title: '办理结束通知', number: 'N-990101-ZJ01' },
      says: { unsuccessful: true },
    });
  });
});
