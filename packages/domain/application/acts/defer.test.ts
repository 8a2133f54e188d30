import { describe, expect, test } from 'vitest';
import { sampleCalendar } from '../../calendar/sample-calendar.ts';
import { clerk, forces, platform, police, soldier } from '../given.ts';
import {
  acceptingLater,
  checked,
  denied,
  granted,
  grantedHousehold,
  heldResult,
  inHand,
  lackingProof,
  on,
  reported,
} from '../given-stories.ts';
import { lateBy } from '../lateness.ts';
import { standingDeferrals } from '../standing-deferrals.ts';

const proof = { material: 'R', found: 'seen', copies: 1 } as const;
const settle = { type: 'settleDeferrals' } as const;

describe('容缺受理: accepted while a secondary material is still to come (domain.md §3.3; 优化营商环境条例)', () => {
  test('promised online, it is accepted at once, by the promised limit of the item that needs it: 5 working days, not 8', () => {
    const story = lackingProof('promised').and(clerk, acceptingLater(['R']));
    expect(story.happened()).toContainEqual({
      type: 'MaterialsDeferred',
      promise: 'declared',
      materials: [{ material: 'R', until: '2026-03-09', items: ['04'] }],
    });
    expect(story.state.status).toBe('accepted');
    expect(story.state.items['04']!.stage.status).toBe('dispatched');
  });

  test('not promised, it takes his signature at the window', () => {
    expect(lackingProof().refusal(clerk, acceptingLater(['R']))).toEqual({
      code: 'promise-needed',
      materials: ['R'],
    });
    const story = lackingProof().and(clerk, acceptingLater(['R'], { signed: true, until: '2026-03-05' }));
    expect(story.state.materials.R!.deferral).toMatchObject({ until: '2026-03-05', promise: 'open' });
  });

  test('a main material, or one that nothing here needs, is never deferred; without deferral it is missing as before', () => {
    expect(lackingProof().refusal(clerk, acceptingLater(['P', 'Q'], { signed: true }))).toEqual({
      code: 'not-deferrable',
      materials: ['P', 'Q'],
    });
    expect(lackingProof().refusal(clerk, acceptingLater([]))).toMatchObject({ code: 'materials-missing' });
  });

  test('what is already in hand needs no promise kept: nothing is deferred', () => {
    const story = lackingProof('promised').and(clerk, { type: 'checkMaterials', marks: [proof] });
    const types = story
      .and(clerk, acceptingLater(['R']))
      .happened()
      .map(event => event.type);
    expect(types).not.toContain('MaterialsDeferred');
  });
});

describe('the result is held until the material is here', () => {
  test('granted, but not delivered; all else done, the application is still open', () => {
    const story = heldResult();
    expect(story.state.items['04']!.stage).toMatchObject({ status: 'concluded', outcome: 'granted' });
    expect(story.refusal(forces, on(story, '04', { type: 'deliver', way: 'pickup' }))).toEqual({
      code: 'result-held',
      materials: ['R'],
    });
    const police02 = inHand(reported(story));
    const done = police02.and(police, on(police02, '02', grantedHousehold));
    expect(done.state.status).toBe('accepted');
  });

  test('the window gets it: the result is let out, and the last one concludes the application', () => {
    const before = inHand(reported(heldResult()));
    const rest = before.and(police, on(before, '02', grantedHousehold));
    const medical = rest.and(
      { kind: 'staff', id: 'medical', agency: '990101-medical-insurance' },
      on(rest, '03', granted),
    );
    expect(medical.state.status).toBe('accepted');
    const story = medical.and(clerk, { type: 'checkMaterials', marks: [proof] });
    expect(story.happened().map(event => event.type)).toEqual([
      'MaterialsChecked',
      'ItemDelivered',
      'Concluded',
    ]);
  });

  test('a paper marked absent keeps no promise', () => {
    const story = heldResult().and(clerk, {
      type: 'checkMaterials',
      marks: [{ ...proof, found: 'absent', copies: 0 }],
    });
    expect(story.refusal(forces, on(story, '04', { type: 'deliver', way: 'ems' })).code).toBe('result-held');
  });
});

describe('what was promised does not come', () => {
  test('three working days before the last day he is reminded, once', () => {
    const story = heldResult();
    expect(story.refusal(platform, settle, { on: '2026-03-03' })).toEqual({ code: 'nothing-to-settle' });
    const reminded = story.and(platform, settle, { on: '2026-03-04' });
    expect(reminded.happened()).toEqual([{ type: 'DeferralsReminded', materials: ['R'] }]);
    expect(reminded.refusal(platform, settle, { on: '2026-03-05' })).toEqual({ code: 'nothing-to-settle' });
  });

  test('on its last day nothing ends; the day after, the platform ends what needed it, granted or not', () => {
    const story = heldResult().and(platform, settle, { on: '2026-03-04' });
    expect(story.refusal(platform, settle, { on: '2026-03-09' })).toEqual({ code: 'nothing-to-settle' });
    const lapsed = story.and(platform, settle, { on: '2026-03-10' });
    expect(lapsed.happened()).toEqual([
      { type: 'DeferralsLapsed', materials: ['R'] },
      { type: 'ItemLapsed', item: '04', reason: 'deferral-lapsed', granted: '2026-03-02' },
    ]);
    expect(lapsed.state.items['04']!.stage).toMatchObject({ outcome: 'terminated', result: null });
    expect(lapsed.refusal(platform, settle)).toEqual({ code: 'nothing-to-settle' });
  });

  test('granted in time and lapsed afterwards, its department is not late: the clock stopped when it was granted (R3.5)', () => {
    const lapsed = heldResult().and(platform, settle, { on: '2026-03-20' }).state.items['04']!;
    expect(lapsed.clocks!.promised.due < '2026-03-20').toBe(true);
    expect(lateBy(lapsed, '2026-03-20', sampleCalendar)).toBe(0);
  });

  test('one that was still open when it lapsed is late by the days it had been', () => {
    const open = checked(lackingProof('promised').and(clerk, acceptingLater(['R'])));
    const lapsed = open.and(platform, settle, { on: '2026-03-20' }).state.items['04']!;
    expect(lapsed.stage).not.toHaveProperty('granted');
    expect(lateBy(lapsed, '2026-03-20', sampleCalendar)).toBeGreaterThan(0);
  });

  test('the other items go on, and the last of them concludes the application', () => {
    const lapsed = heldResult().and(platform, settle, { on: '2026-03-10' });
    expect(lapsed.state.status).toBe('accepted');
    expect(lapsed.state.items['01']!.stage.status).toBe('dispatched');
  });

  test('an item still being handled ends too, and its own asks are dropped', () => {
    const story = checked(lackingProof('promised').and(clerk, acceptingLater(['R'])));
    const asking = story.and(
      forces,
      on(story, '04', {
        type: 'pause',
        kind: 'correction',
        asks: [{ target: { kind: 'material', material: 'P' }, reason: 'some' }],
      }),
    );
    const lapsed = asking.and(platform, settle, { on: '2026-03-10' });
    expect(lapsed.state.items['04']!.stage).toMatchObject({ status: 'concluded', outcome: 'terminated' });
    expect(lapsed.state.asks.every(ask => ask.answeredAt !== null)).toBe(true);
  });

  test('a promise for an item that has ended is waited for no more: nothing is reminded of, nothing taken (domain.md §3.3)', () => {
    const story = checked(lackingProof('promised').and(clerk, acceptingLater(['R'])));
    expect(standingDeferrals(story.state)).toMatchObject([{ material: 'R', items: ['04'] }]);
    const ended = story.and(forces, on(story, '04', denied));
    expect(standingDeferrals(ended.state)).toEqual([]);
    for (const on of ['2026-03-04', '2026-03-10'] as const)
      expect(ended.refusal(platform, settle, { on })).toEqual({ code: 'nothing-to-settle' });
  });

  test('withdrawing takes a held result with it', () => {
    const story = heldResult().and(soldier, { type: 'withdraw' });
    expect(story.happened()).toContainEqual({
      type: 'ItemLapsed',
      item: '04',
      reason: 'withdrawn',
      granted: '2026-03-02',
    });
  });
});
