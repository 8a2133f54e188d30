import type { Command } from '@yimen/domain/application/command.ts';
import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { HandedPaper } from '@yimen/domain/custody/ledger.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { handedIn, type Telling } from './telling.ts';
import { codes, eleven, marksOf, officer, onPaper, paperPlace, results, toHandIn } from './world.ts';

const window = officer(`${paperPlace}-window`);
const one = (material: string, form: HandedPaper['form'] = 'original'): HandedPaper => ({
  material,
  form,
  count: 1,
});

/** A county with 养老 and 团员 on paper (R3.4): one parcel lost, one paper short and found, and everything back where it belongs. */
export function toldOnPaper(name = String(eleven.name)): Telling {
  const answers = { ...eleven, name, settlement: paperPlace };
  const marks = marksWithCopy(answers);
  const told = handedIn('2026-01-12', answers, [], onPaper).on('2026-01-13');
  const atWindow = (item: string, body: object) => told.act(window, { item, seen: null, ...body } as Command);
  told.act(window, { type: 'accept', marks, declined: [], place: '综合窗口' }).grant('01');
  atWindow('05', { type: 'handOver', sheet: 'JJ1', way: 'hand', papers: [one('M11'), one('M12')] });
  atWindow('04', { type: 'handOver', sheet: 'JJ2', way: 'ems', waybill: '1000000000017', papers: [] });
  told.on('2026-01-16');
  const signed = { by: '陈签收', on: '2026-01-15' };
  atWindow('05', { type: 'signSheet', sheet: 'JJ1', short: [one('M12')], note: '信息表没有收到', signed });
  atWindow('04', { type: 'reportLost', sheet: 'JJ2', note: '邮路遗失' });
  atWindow('04', { type: 'handOver', sheet: 'JJ3', way: 'hand', papers: [one('M10', 'copy')] });
  told.on('2026-01-19').item('04', { type: 'signSheet', sheet: 'JJ3', short: [] });
  atWindow('05', {
    type: 'reportFound',
    sheet: 'JJ1',
    papers: [one('M12')],
    at: 'agency',
    signed: { by: '陈签收', on: '2026-01-19' },
  });
  atWindow('05', {
    type: 'recordPause',
    on: '2026-01-16',
    kind: 'external',
    reason: 'army-funds-pending',
    note: '等资金',
  });
  told.on('2026-02-02');
  atWindow('05', { type: 'recordResume', on: '2026-01-28' });
  atWindow('05', {
    ...{ type: 'recordResult', on: '2026-01-30', number: '恩社保〔2026〕1号' },
    ...{ outcome: 'granted', result: results['05'] },
  });
  told.item('04', { type: 'conclude', outcome: 'granted', result: results['04'] });
  told.item('04', { type: 'returnPapers', papers: [one('M10', 'copy')], result: true });
  for (const code of codes.filter(each => told.state.items[each]!.stage.status !== 'concluded'))
    told.grant(code);
  return told.act(window, { type: 'giveBack', papers: [one('M10', 'copy')] });
}

/** A hand-over taken back before anybody signed, then lost for good and found at the office, with one paper damaged (R3.4). */
export function toldTakenBack(): Telling {
  const answers = { ...eleven, settlement: paperPlace };
  const marks = marksWithCopy(answers);
  const told = handedIn('2026-01-12', answers, [], onPaper).on('2026-01-13');
  const atWindow = (body: object) => told.act(window, { item: '04', seen: null, ...body } as Command);
  const papers = [one('M10', 'copy')];
  const signed = { by: '陈签收', on: '2026-01-15' };
  told.act(window, { type: 'accept', marks, declined: [], place: '综合窗口' });
  atWindow({ type: 'handOver', sheet: 'JJ1', way: 'hand', papers });
  atWindow({ type: 'recallSheet', sheet: 'JJ1', note: '勾错了人' });
  atWindow({ type: 'handOver', sheet: 'JJ2', way: 'hand', papers });
  atWindow({ type: 'reportLost', sheet: 'JJ2', note: '邮路遗失' });
  told.on('2026-01-16');
  return atWindow({ type: 'reportFound', sheet: 'JJ2', papers, at: 'agency', signed });
}

/** Every paper as it is usually marked; of the league's the window keeps a copy. */
function marksWithCopy(answers: Answers): MaterialMark[] {
  const league: MaterialMark = { material: 'M10', found: 'kept', form: 'copy', copies: 1 };
  return marksOf(toHandIn(answers)).map(mark => (mark.material === 'M10' ? league : mark));
}
