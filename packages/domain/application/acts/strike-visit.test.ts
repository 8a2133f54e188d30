import { expect, test } from 'vitest';
import { lensOn, someone } from '../../view/given-lens.ts';
import { leadView } from '../../view/lead-view.ts';
import { clerk, type Story, soldier } from '../given.ts';
import { submitted, visit, visited } from '../given-stories.ts';
import { standingVisits } from '../visit.ts';

const strike = { type: 'strikeVisit', visit: 1, why: '登记错了人' } as const;
const lead = someone('lead', '990101-veterans', 'lead');
const told = (story: Story) => leadView(lensOn(story, lead)).history.map(({ words }) => words);

test('a visit recorded by mistake counts no more, and history keeps both (R4.3, law 3)', () => {
  const story = visited().and(clerk, strike, { on: '2026-03-05' });
  expect(standingVisits(story.state)).toEqual([]);
  expect(story.state.visits).toHaveLength(1);
  expect(told(story).slice(-2)).toEqual([
    '到场一次：样县大厅，补交照片',
    '撤销 2026年3月2日 的到场登记（样县大厅，补交照片），不再计数：登记错了人',
  ]);
  expect(JSON.stringify(story.happened())).not.toContain(strike.why);
});

test('the others keep their numbers, and what was struck off may be recorded anew', () => {
  const second = visited().and(clerk, visit, { on: '2026-03-03' }).and(clerk, strike);
  expect(standingVisits(second.state).map(({ number }) => number)).toEqual([2]);
  const anew = second.and(clerk, { ...visit, place: '样县服务中心' });
  expect(standingVisits(anew.state).map(({ number }) => number)).toEqual([2, 3]);
  const same = visited().and(clerk, strike).and(clerk, visit);
  expect(standingVisits(same.state).map(({ number }) => number)).toEqual([2]);
});

test('it is struck off once, and only with a reason', () => {
  const story = visited();
  expect(story.refusal(clerk, { ...strike, why: '  ' })).toEqual({
    code: 'reason-needs-words',
    reason: 'visit',
  });
  expect(story.and(clerk, strike).refusal(clerk, strike)).toEqual({ code: 'no-such-visit', visit: 1 });
  expect(story.refusal(clerk, { ...strike, visit: 0 })).toEqual({ code: 'no-such-visit', visit: 0 });
});

test('after a refusal or a withdrawal the record can still be put right, but no visit is added', () => {
  const gone = submitted().and(clerk, visit).and(soldier, { type: 'withdraw' });
  expect(standingVisits(gone.and(clerk, strike).state)).toEqual([]);
  expect(gone.refusal(clerk, visit)).toMatchObject({ code: 'not-allowed-now' });
});
