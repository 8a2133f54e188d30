import { describe, expect, test } from 'vitest';
import { openAsks } from './application.ts';
import type { Command } from './command.ts';
import { clerk, forces, platform, type Story, soldier, storyService } from './given.ts';
import { attach } from './given-files.ts';
import { acceptingLater, checked, denied, heldResult, lackingProof, on } from './given-stories.ts';
import { type Came, cameOf } from './promised.ts';
import { standingDeferrals } from './standing-deferrals.ts';

/** 04 is granted; the proof R promised for it is due on 2026-03-09, and reminded of from 2026-03-04 on. */
const settle = { type: 'settleDeferrals' } as const;
const proof = (file: string) => attach(file, { material: 'R' });
const photographed = (day: '2026-03-05' | '2026-03-09' = '2026-03-05') =>
  heldResult().and(soldier, proof('first'), { on: day });
const askFor = (reason: string): Command => ({
  type: 'requestCorrection',
  asks: [{ target: { kind: 'material', material: 'R' }, reason }],
});
const ask = askFor('some');
const absent: Command = {
  type: 'checkMaterials',
  marks: [{ material: 'R', found: 'absent', copies: 0 }],
};
const came = ({ state }: Story): Came[] => standingDeferrals(state).map(each => cameOf(state, each));

describe('what was promised and came as a file (容缺, R2.4)', () => {
  test('lies before the window until it has looked; taken, it keeps the promise and lets the result out', () => {
    expect(came(heldResult())).toEqual(['nothing']);
    expect(came(photographed())).toEqual(['waiting']);
    const taken = photographed().and(clerk, {
      type: 'checkMaterials',
      marks: [{ material: 'R', found: 'electronic', copies: 1 }],
    });
    expect(came(taken)).toEqual([]);
    expect(taken.happened().map(({ type }) => type)).toEqual(['MaterialsChecked', 'ItemDelivered']);
  });

  test('is his to replace until the window has taken it', () => {
    const replaced = photographed()
      .and(soldier, { type: 'removeFile', file: 'first' })
      .and(soldier, proof('second'));
    expect(came(replaced)).toEqual(['waiting']);
    const taken = replaced.and(clerk, {
      type: 'checkMaterials',
      marks: [{ material: 'R', found: 'electronic', copies: 1 }],
    });
    expect(taken.refusal(soldier, { type: 'removeFile', file: 'second' }).code).toBe('not-allowed-now');
  });

  test('given in time and not yet looked at, it is neither reminded of nor ended, however long the window takes', () => {
    expect(photographed().refusal(platform, settle, { on: '2026-03-06' }).code).toBe('nothing-to-settle');
    expect(photographed('2026-03-09').refusal(platform, settle, { on: '2026-03-20' }).code).toBe(
      'nothing-to-settle',
    );
  });

  test('taken away again by himself it holds up nothing', () => {
    const away = photographed().and(soldier, { type: 'removeFile', file: 'first' });
    expect(away.and(platform, settle, { on: '2026-03-10' }).state.items['04']!.stage).toMatchObject({
      outcome: 'terminated',
    });
  });

  test('marked absent after it came, it was something else: the promise runs out on its day', () => {
    const other = photographed().and(clerk, absent, { on: '2026-03-06' });
    expect(came(other)).toEqual(['not-taken']);
    expect(other.and(platform, settle, { on: '2026-03-10' }).state.materials.R!.deferral!.promise).toBe(
      'lapsed',
    );
  });
});

describe('asked for again, because it cannot be read', () => {
  const asked = () => photographed('2026-03-09').and(clerk, ask);

  test('he has the days of the notice, although the promise would have run out (R2.4)', () => {
    expect(came(asked())).toEqual(['not-taken']);
    expect(asked().happened()[0]).toMatchObject({ type: 'CorrectionAsked', from: 'window' });
    expect(asked().issued()).toMatchObject([{ paper: { kind: 'correction-notice' } }]);
    const reminded = asked().and(platform, settle, { on: '2026-03-23' });
    expect(reminded.happened()).toEqual([{ type: 'DeferralsReminded', materials: ['R'] }]);
    expect(reminded.refusal(platform, settle).code).toBe('nothing-to-settle');
    const lapsed = reminded.and(platform, settle, { on: '2026-03-24' });
    expect(lapsed.state.materials.R!.deferral!.promise).toBe('lapsed');
  });

  test('a new photograph answers it and waits for the window', () => {
    const service = withUnreadable();
    const asked = photographed().and(clerk, askFor('unclear'), { service, on: '2026-03-06' });
    const again = asked.and(soldier, proof('second'), { on: '2026-03-09' });
    const sent = again.and(soldier, { type: 'answerCorrection', answers: {}, declared: {} }, { service });
    expect(openAsks(sent.state)).toEqual([]);
    expect(came(sent)).toEqual(['waiting']);
    expect(sent.refusal(platform, settle, { on: '2026-04-20' }).code).toBe('nothing-to-settle');
  });

  test('when nothing comes, the rule ends what waited, and the ask with it', () => {
    const lapsed = asked().and(platform, settle, { on: '2026-04-20' });
    expect(lapsed.state.items['04']!.stage).toMatchObject({ outcome: 'terminated' });
    expect(openAsks(lapsed.state)).toEqual([]);
  });

  test('when what needed it ends otherwise, he is asked in vain no more', () => {
    const open = checked(lackingProof('promised').and(clerk, acceptingLater(['R'])));
    const asking = open.and(soldier, proof('first'), { on: '2026-03-04' }).and(clerk, ask);
    expect(openAsks(asking.state)).toHaveLength(1);
    expect(openAsks(asking.and(forces, on(asking, '04', denied)).state)).toEqual([]);
  });

  test('after acceptance the window asks for nothing else: not before it came, not for another material, not for a field', () => {
    expect(heldResult().refusal(clerk, ask)).toEqual({ code: 'unknown-target', target: 'material:R' });
    const others = [
      { target: { kind: 'material', material: 'P' }, reason: 'some' },
      { target: { kind: 'field', field: 'name' }, reason: 'some' },
    ] as const;
    for (const other of others)
      expect(photographed().refusal(clerk, { type: 'requestCorrection', asks: [other] }).code).toBe(
        'unknown-target',
      );
  });
});

/** The same service, with a reason that says how a paper looks: a new photograph answers it. */
function withUnreadable() {
  const service = storyService();
  const unclear = { code: 'unclear', text: '材料不清晰', targets: ['shown'] } as const;
  return {
    ...service,
    reasons: { ...service.reasons, correction: [...service.reasons.correction, unclear] },
  };
}
