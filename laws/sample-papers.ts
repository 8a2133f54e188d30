// One paper of every kind, as the heart issues them over the real catalogue: for the tests that set them, and to be looked at.

import type { DocumentContent, DocumentFact } from '@yimen/domain/document/issued.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { toldOnPaper } from './paper-story.ts';
import { handedIn, type Telling, taken } from './telling.ts';
import { codes, eleven, marksOf, officer, soldier, toHandIn } from './world.ts';

export type SamplePaper = { fact: DocumentFact; says: DocumentContent };

/** The papers of eight applications: one that goes through everything, one asked twice, one refused, one denied an item, one deferred, one with an item taken back and one taken back whole, one on paper. */
export function samplePapers(name = String(eleven.name)): SamplePaper[] {
  const answers: Answers = { ...eleven, name };
  const window = officer('440781-window');
  const whole = taken('2026-01-13', handedIn('2026-01-12', answers), answers, ['04']);
  whole.item('11', { type: 'receive' });
  whole.item('11', {
    type: 'pause',
    kind: 'special',
    reason: 'exam',
    note: '科目一定于2026年2月10日考试。',
    until: '2026-02-10',
  });
  whole.on('2026-02-12').item('11', { type: 'resume' });
  for (const code of codes.filter(each => each !== '04')) whole.grant(code);
  const both = { items: ['02', '11'], carrier: 'by-hand' as const, waybill: '9876543298765' };
  whole.act(window, { type: 'sendParcel', ...both });
  whole.on('2026-02-14').act(window, { type: 'trackParcel', parcel: 'P1', status: 'delivered' });
  const asks = [
    { target: { kind: 'field' as const, field: 'phone' }, reason: 'mismatch', note: '与登录手机号不一致。' },
    { target: { kind: 'material' as const, material: 'M16' }, reason: 'unclear', note: '请用白底重拍。' },
    { target: { kind: 'material' as const, material: 'M03' }, reason: 'original-required' },
  ];
  const asked = handedIn('2026-01-12', answers).act(window, {
    type: 'requestCorrection',
    marks: marksOf(['M16']),
    asks,
  });
  asked.act(soldier, {
    type: 'answerCorrection',
    answers: { phone: '19900000099' },
    declared: { M16: 'electronic', M03: 'bring' },
  });
  const refused = handedIn('2026-01-12', answers).act(window, {
    type: 'refuse',
    reason: 'not-settled-here',
    note: '介绍信上的安置地是开平市，请向开平市退役军人事务局申请。',
  });
  const denied = taken('2026-01-13', handedIn('2026-01-12', answers), answers);
  denied.item('09', { type: 'receive' });
  denied.item('09', {
    type: 'conclude',
    outcome: 'denied',
    reason: 'already-granted',
    note: '2025年12月已由原安置地发放。',
  });
  denied.item('11', { type: 'receive' });
  denied.item('11', {
    type: 'pause',
    kind: 'special',
    reason: 'verification',
    note: '向部队发证机关核实军队驾驶证。',
    until: '2026-01-30',
  });
  denied.item('10', { type: 'receive' });
  denied.item('10', {
    type: 'pause',
    kind: 'correction',
    asks: [{ target: { kind: 'field', field: 'phone' }, reason: 'mismatch', note: '电话打不通，请核对。' }],
  });
  const marks = marksOf(toHandIn(answers).filter(code => code !== 'M18'));
  const later = handedIn('2026-01-12', answers)
    .on('2026-01-13')
    .act(window, {
      type: 'accept',
      marks,
      declined: [],
      deferral: { materials: ['M18'], signed: true, until: null },
    });
  const back = taken('2026-01-13', handedIn('2026-01-12', answers), answers).grant('01');
  back.act(window, { type: 'withdrawItem', item: '11', note: '本人到窗口提出，驾驶证以后再换。' });
  const ended = taken('2026-01-13', handedIn('2026-01-12', answers), answers).grant('01');
  ended.act(soldier, { type: 'withdraw' });
  return [whole, asked, refused, denied, later, back, ended, toldOnPaper(name)].flatMap(papersOf);
}

/** Everything issued in one story, oldest first. */
export function papersOf({ state, filed }: Telling): SamplePaper[] {
  return (state.documents ?? []).map(fact => ({ fact, says: filed[fact.content]! }));
}
