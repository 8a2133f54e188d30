import { expect, test } from 'vitest';
import { brokenPromise } from './broken-promise.ts';
import { clerk, platform } from './given.ts';
import { acceptingLater, heldResult, lackingProof } from './given-stories.ts';

const settle = { type: 'settleDeferrals' } as const;
/** Promised by 2026-03-09, and not brought. */
const lapsed = heldResult().and(platform, settle, { on: '2026-03-10' }).state;

test('a promise that lapsed in an earlier case bars another for its months, and not a day longer (domain.md §3.3)', () => {
  const broken = { number: lapsed.number, until: '2027-03-09' };
  expect(brokenPromise([lapsed], 12, '2026-03-10')).toEqual(broken);
  expect(brokenPromise([lapsed], 12, '2027-03-09')).toEqual(broken);
  expect(brokenPromise([lapsed], 12, '2027-03-10')).toBeNull();
});

test('a promise that still stands bars nobody', () => {
  expect(brokenPromise([heldResult().state], 12, '2026-03-10')).toBeNull();
});

test('with a broken promise nothing is accepted 容缺, signed or not; complete, it is accepted as ever', () => {
  const broken = { number: 'N-1', until: '2027-03-09' } as const;
  const later = acceptingLater(['R'], { signed: true, until: null });
  expect(lackingProof().refusal(clerk, later, { broken })).toEqual({ code: 'promise-broken', ...broken });
  expect(lackingProof('promised').refusal(clerk, acceptingLater(['R']), { broken }).code).toBe(
    'promise-broken',
  );
  const whole = lackingProof().and(clerk, {
    type: 'checkMaterials',
    marks: [{ material: 'R', found: 'seen', copies: 1 }],
  });
  expect(whole.and(clerk, acceptingLater([]), { broken }).state.status).toBe('accepted');
});

test('who named for later what is in hand already is not refused for the broken promise (domain.md §3.3)', () => {
  const broken = { number: 'N-1', until: '2027-03-09' } as const;
  const whole = lackingProof().and(clerk, {
    type: 'checkMaterials',
    marks: [{ material: 'R', found: 'seen', copies: 1 }],
  });
  const later = whole.and(clerk, acceptingLater(['R']), { broken });
  expect(later.state.status).toBe('accepted');
  expect(later.happened().map(({ type }) => type)).not.toContain('MaterialsDeferred');
});
