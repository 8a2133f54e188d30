import { expect, test } from 'vitest';
import { police, soldier, veterans } from '../application/given.ts';
import { accepted, denied, inHand, on } from '../application/given-stories.ts';
import { decisionOn, decisions } from './decision.ts';
import { departmentView } from './department-view.ts';
import { lensOn, someone } from './given-lens.ts';

const handler = someone('police', '990101-police', 'handler');

test('a denial has its paper: reason, basis, remedy, office, day and number; printed again it says so (行政许可法 art.38)', () => {
  const story = inHand().and(police, on(inHand(), '02', denied));
  expect(departmentView(lensOn(story, handler), '02').paper).toMatchObject({
    addressee: { name: '梁永安' },
    decision: {
      number: 'N-990101-02',
      outcome: 'denied',
      by: '经办police',
      reason: '某种理由',
      note: '不符合条件',
      remedy: '可以申请行政复议。',
      reprinted: false,
    },
  });
  const later = departmentView(lensOn(story, handler, { today: '2026-03-05' }), '02').paper;
  expect(later).toMatchObject({ addressee: { name: '梁**' }, decision: { reprinted: true } });
});

test('what is granted, or ended by rule or by himself, is no decision of a department', () => {
  expect(departmentView(lensOn(inHand(), handler), '02').paper).toBeNull();
  const first = on(accepted(), '01', { ...denied });
  const byRule = accepted().and(veterans, first);
  expect(decisionOn(lensOn(byRule, handler), '02')).toBeNull();
  expect(decisions(lensOn(byRule, handler)).map(each => each.item)).toEqual(['01']);
  const withdrawn = accepted().and(soldier, { type: 'withdraw' });
  expect(decisions(lensOn(withdrawn, handler))).toEqual([]);
});
