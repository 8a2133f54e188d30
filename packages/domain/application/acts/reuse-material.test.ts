import { describe, expect, it } from 'vitest';
import { filesOf } from '../file.ts';
import { clerk, given, soldier } from '../given.ts';
import { attach } from '../given-files.ts';
import { handedInReusing, reuse, servingService, silent, taken } from '../given-reuse.ts';
import { acceptAll, askFor, photo, register } from '../given-stories.ts';
import { findReuse } from '../reuse.ts';

const end = { type: 'endReuse', material: 'P' } as const;
const refuses = { ...end, reason: 'some', note: '要近照' } as const;

describe('a material of an earlier case serves again (R5.2)', () => {
  it('stands with its source, until when it serves, and its files under this application; their names are sealed', () => {
    const story = taken();
    expect(findReuse(story.state, 'P')).toMatchObject({
      number: 'N-earlier',
      until: '2026-05-20',
      by: 'applicant',
    });
    expect(filesOf(story.state, 'P')).toMatchObject([{ file: 'copy', copied: true }]);
    expect(story.box['files/copy']).toEqual({ name: 'copy的名字.jpg', digest: 'the digest of copy' });
    expect(JSON.stringify(story.events)).not.toMatch(/名字|digest/);
  });

  it('need not be declared, goes through saving and submitting, and is checked off like any other', () => {
    expect(silent().refusal(soldier, { type: 'submit' }).code).toBe('materials-undeclared');
    const story = handedInReusing();
    expect(findReuse(story.state, 'P')).not.toBeNull();
    expect(story.refusal(clerk, { ...acceptAll, marks: [] } as typeof acceptAll).code).toBe(
      'materials-missing',
    );
    expect(story.and(clerk, acceptAll).state.status).toBe('accepted');
  });

  it.each([
    ['the catalogue lets it serve never', 'never'],
    ['its time is over', 1],
  ] as const)('is refused where %s', (_, value) => {
    const story = silent(servingService(value));
    const late = { ...reuse({ checkedAt: '2026-01-20T02:00:00.000Z' }) };
    expect(story.refusal(soldier, late)).toEqual({ code: 'not-reusable', material: 'P' });
  });

  it('serves on its last day, and for good where the catalogue says so', () => {
    const day = silent(servingService(1)).and(soldier, reuse(), { on: '2026-03-20' });
    expect(findReuse(day.state, 'P')!.until).toBe('2026-03-20');
    expect(silent(servingService(1)).refusal(soldier, reuse(), { on: '2026-03-21' }).code).toBe(
      'not-reusable',
    );
    expect(findReuse(silent(servingService('for-good')).and(soldier, reuse()).state, 'P')!.until).toBeNull();
  });

  it('is not taken beside one given anew, nor twice, nor with neither file nor kept original', () => {
    expect(silent().and(soldier, attach('one')).refusal(soldier, reuse()).code).toBe('not-reusable');
    expect(taken().refusal(soldier, reuse()).code).toBe('not-reusable');
    const bare = reuse();
    const none = { ...bare, given: { ...bare.given, files: [] } };
    expect(silent().refusal(soldier, none).code).toBe('not-reusable');
    const keeper = '990101-window';
    const kept = { ...none, given: { ...none.given, source: { ...none.given.source, keeper } } };
    expect(findReuse(silent().and(soldier, kept).state, 'P')!.keeper).toBe(keeper);
  });

  it('gives way to another: the soldier ends it, and its copies go with it', () => {
    const story = taken().and(soldier, end);
    expect(story.state.reuses).toEqual({});
    expect(filesOf(story.state)).toEqual([]);
    expect(story.and(soldier, reuse()).state.reuses).toHaveProperty('P');
    expect(taken().refusal(soldier, { type: 'removeFile', file: 'copy' }).code).toBe('file-stays');
  });

  it('is refused by the window with a reason that fits, and asked in the ordinary way', () => {
    const marked = handedInReusing().and(clerk, { type: 'checkMaterials', marks: [photo] });
    expect(marked.refusal(clerk, end)).toEqual({ code: 'unknown-reason', reason: '' });
    const story = marked.and(clerk, refuses);
    expect(findReuse(story.state, 'P')).toBeNull();
    expect(story.state.reuses!.P!.refused).toMatchObject({ reason: 'some' });
    expect(story.box[story.state.reuses!.P!.refused!.note!]).toBe('要近照');
    expect(filesOf(story.state)).toEqual([]);
    expect(story.refusal(clerk, { ...acceptAll, marks: [] } as typeof acceptAll).code).toBe(
      'materials-missing',
    );
    expect(story.refusal(clerk, reuse()).code).toBe('not-reusable');
    const asked = story.and(clerk, { type: 'requestCorrection', asks: [askFor.photo] });
    expect(asked.state.status).toBe('correcting');
    expect(asked.and(soldier, attach('better')).state.files).toHaveProperty('better');
  });

  it('leaves the soldier no say once it is handed in', () => {
    expect(handedInReusing().refusal(soldier, reuse()).code).toBe('not-allowed-now');
    expect(handedInReusing().refusal(soldier, end).code).toBe('not-allowed-now');
  });

  it('goes in with a walk-in, in the same act', () => {
    const story = given(servingService()).and(clerk, {
      ...register,
      declared: {},
      reused: [reuse().given],
    } as typeof register);
    expect(findReuse(story.state, 'P')).toMatchObject({ by: 'window' });
    expect(story.happened().map(event => event.type)).toContain('MaterialReused');
  });
});
