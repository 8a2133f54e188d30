import { annexActs, experienceGuards, policy, reads, settings } from '@yimen/domain/access/policy.ts';
import { allowed, allowedOnApplication, allowedOnItem } from '@yimen/domain/application/allowed.ts';
import { type Application, applicationStatuses, nothing } from '@yimen/domain/application/application.ts';
import { type Item, itemStatuses, type Outcome, type Stage } from '@yimen/domain/application/item.ts';
import { standings } from '@yimen/domain/application/standing.ts';
import { actWords, itemStatusWords, statusWords } from '@yimen/domain/application/words.ts';
import { describe, expect, it } from 'vitest';
import { expectGolden, table } from './golden.ts';

const acts = Object.keys(actWords) as (keyof typeof actWords)[];
const ofApplication = acts.filter(act => applicationStatuses.some(status => may(status).includes(act)));
const ofItem = acts.filter(act =>
  itemStatuses.some(status => (allowedOnItem[status] as readonly string[]).includes(act)),
);
const stages = [...itemStatuses.filter(status => status !== 'concluded'), 'granted', 'not-granted'] as const;
type StageName = (typeof stages)[number];

describe('the state table is read by a person, because it guards every act and draws every button (law 7)', () => {
  it('prints state × act', () => {
    const over = ['concluded', 'withdrawn', 'refused'] as const;
    expectGolden(
      'allowed',
      [
        '办件：在哪个状态可以做什么。\n',
        table(
          ofApplication,
          applicationStatuses,
          (act, status) => (may(status).includes(act) ? '✓' : ''),
          label,
        ),
        '\n办件办理中时，子办件在哪个状态可以做什么（granted 准予；not-granted 不予、终止、不予受理）。\n',
        table(ofItem, stages, (act, stage) => (mayOnItem('accepted', stage).includes(act) ? '✓' : ''), label),
        '\n办件结束以后，子办件还可以做什么。\n',
        table(over, stages, (status, stage) => mayOnItem(status, stage).join(' ')),
      ].join('\n'),
    );
  });

  it('has a row for every status, and every act has its place', () => {
    expect(Object.keys(allowedOnApplication).sort()).toEqual([...applicationStatuses].sort());
    expect(Object.keys(allowedOnItem).sort()).toEqual([...itemStatuses].sort());
    expect([...new Set([...ofApplication, ...ofItem])].sort()).toEqual([...acts].sort());
    expect(Object.keys(statusWords).sort()).toEqual([...standings].sort());
    expect(Object.keys(itemStatusWords).sort()).toEqual([...itemStatuses].sort());
  });

  it('knows of every act that someone may be permitted, because a right without a state is a dead button', () => {
    const beside: readonly string[] = [...reads, ...annexActs, ...settings, ...experienceGuards];
    const permitted = Object.keys(policy).filter(act => !beside.includes(act));
    expect(permitted.sort()).toEqual([...acts].sort());
  });

  it('lets nothing be done where an application has ended, but a visit, putting a wrong one right, giving papers back, what brings results to him, archiving, his opinion, and looking into a broken promise', () => {
    const delivering = ['chooseDelivery', 'sendParcel', 'labelParcel', 'trackParcel'];
    const rating = ['rate', 'callBack', 'mendRating'];
    const oversight = ['issueCards', 'answerCard', 'cancelCard'];
    expect(['refused', 'discarded', 'archived'].map(status => may(status as Application['status']))).toEqual([
      ['strikeVisit', 'giveBack', 'archive', ...rating],
      [],
      [],
    ]);
    expect(may('withdrawn')).toEqual([
      'strikeVisit',
      'giveBack',
      'archive',
      ...rating,
      ...oversight,
      ...delivering,
    ]);
    expect(may('concluded')).toEqual([
      ...['recordVisit', 'strikeVisit', 'giveBack', 'archive', 'answerUrge'],
      ...[...rating, ...oversight, ...delivering],
    ]);
  });
});

function may(status: Application['status']): readonly string[] {
  return allowed({ ...nothing, status });
}

function mayOnItem(status: Application['status'], name: StageName): readonly string[] {
  const item = { code: '01', stage: stageOf(name) } as Item;
  return allowed({ ...nothing, status, items: { '01': item } }, '01');
}

function stageOf(name: StageName): Stage {
  const ended = (outcome: Outcome) => ({ status: 'concluded', outcome }) as Stage;
  if (name === 'granted') return ended('granted');
  return name === 'not-granted' ? ended('denied') : ({ status: name } as Stage);
}

function label(act: keyof typeof actWords): string {
  return actWords[act];
}
