import { type Application, nothing } from '@yimen/domain/application/application.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { evolve } from '@yimen/domain/application/evolve.ts';
import { lateBy } from '@yimen/domain/application/lateness.ts';
import { savedBy } from '@yimen/domain/application/saved.ts';
import { isWorkingDay } from '@yimen/domain/calendar/calendar.ts';
import { addDays, dateOfInstant, type PlainDate } from '@yimen/domain/plain/date.ts';
import { itemKey } from '@yimen/domain/service/item-key.ts';
import { ownOf, pinnedService } from '../definitions.ts';
import type { Platform } from '../platform.ts';
import { type CaseFigure, caseFigures } from './figures.ts';

const steps = Object.keys(caseFigures) as CaseFigure[];
type Days = { place: string; week: string; item: string; days: number; items: number; late: number };
type Cases = { place: string; week: string; counts: number[] };

/** What the board's tables say, in a form that can be compared; rows that count nothing are left out. For tests only. */
export async function storedBoard({ pool }: Platform): Promise<{ days: Days[]; cases: Cases[] }> {
  const days = await pool.query<Days>(
    `select place, week, item, days, sum(items)::integer as items, sum(late)::integer as late from (
       select place, week, item, days, items, late from board_days
       union all select place, week, item, days, items, late from board_days_whole) as both_tables
     group by place, week, item, days`,
  );
  const cases = await pool.query<Cases>(
    `select place, week, array[${steps.join()}, counted, visits_made,
       saved_visits, saved_copies, saved_days] || rated as counts from board_cases`,
  );
  return {
    days: days.rows.sort(inOrder),
    cases: cases.rows.filter(({ counts }) => counts.some(each => each !== 0)).sort(inOrder),
  };
}

/** The same counted slowly, one event after the other, without a row of any table but the history. */
export async function slowBoard(platform: Platform): Promise<{ days: Days[]; cases: Cases[] }> {
  const { rows } = await platform.pool.query<RecordedEvent & { application: string }>(
    'select application, seq, at, actor, body from event order by application, seq',
  );
  const histories = new Map<string, Application>();
  for (const { application, ...event } of rows)
    histories.set(application, evolve(histories.get(application) ?? nothing, event));
  const days = new Map<string, Days>();
  const cases = new Map<string, Cases>();
  for (const state of histories.values()) {
    for (const place of new Set(['440000', state.city, state.division])) {
      countDays(platform, days, place, state);
      countCase(platform, cases, place, state);
    }
  }
  return {
    days: [...days.values()].sort(inOrder),
    cases: [...cases.values()].filter(({ counts }) => counts.some(each => each !== 0)).sort(inOrder),
  };
}

function countDays(platform: Platform, into: Map<string, Days>, place: string, state: Application): void {
  for (const item of Object.values(state.items)) {
    const { stage, clocks } = item;
    if (stage.status !== 'concluded' || clocks === null) continue;
    if (stage.outcome !== 'granted' && stage.outcome !== 'denied') continue;
    const ended = stage.on ?? dateOfInstant(stage.at);
    const standing = (day: PlainDate) =>
      clocks.promised.pauses.some(({ pausedOn, resumedOn }) => pausedOn < day && day <= resumedOn);
    let taken = 0;
    for (let day = addDays(clocks.promised.startedOn, 1); day <= ended; day = addDays(day, 1))
      if (isWorkingDay(day, platform.calendar) && !standing(day)) taken += 1;
    const week = monday(dateOfInstant(stage.at));
    const named = itemKey(item.code, ownOf(state, item.code));
    const key = [place, week, named, taken].join();
    const cell = into.get(key) ?? { place, week, item: named, days: taken, items: 0, late: 0 };
    const late = lateBy(item, platform.today(), platform.calendar) > 0 ? 1 : 0;
    into.set(key, { ...cell, items: cell.items + 1, late: cell.late + late });
  }
}

function countCase(platform: Platform, into: Map<string, Cases>, place: string, state: Application): void {
  if (state.submittedAt === null) return;
  const add = (instant: string, at: number, much: number) => {
    const week = monday(dateOfInstant(instant));
    const cell = into.get(place + week) ?? { place, week, counts: Array<number>(steps.length + 10).fill(0) };
    into.set(place + week, {
      ...cell,
      counts: cell.counts.map((each, i) => (i === at ? each + much : each)),
    });
  };
  const items = Object.values(state.items);
  const granted = items.filter(({ stage }) => stage.status === 'concluded' && stage.outcome === 'granted');
  const over = state.status === 'concluded' || state.status === 'archived';
  const far: Record<CaseFigure, boolean> = {
    submitted: true,
    accepted: state.acceptedAt !== null,
    dispatched: state.acceptedAt !== null && items.some(item => item.dispatchedAt !== null),
    concluded: over,
    delivered: over && granted.length > 0 && granted.every(item => item.delivered !== null),
    refused: state.status === 'refused',
    withdrawn: state.status === 'withdrawn',
  };
  for (const [at, step] of steps.entries()) if (far[step]) add(state.submittedAt, at, 1);
  if (state.endedAt !== null) {
    const found = savedBy(state, pinnedService(state), platform.calendar, dateOfInstant(state.endedAt));
    if (found !== null) {
      const { saved, together } = found;
      const figures = [1, together.visits, saved.visits, saved.copies, saved.days];
      for (const [at, much] of figures.entries()) add(state.endedAt, steps.length + at, much);
    }
  }
  for (const { about, level, at } of state.ratings ?? [])
    if (about === null) add(at, steps.length + 4 + level, 1);
}

function monday(day: PlainDate): PlainDate {
  let found = day;
  while (new Date(`${found}T00:00:00Z`).getUTCDay() !== 1) found = addDays(found, -1);
  return found;
}

function inOrder(a: { place: string; week: string }, b: { place: string; week: string }): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
