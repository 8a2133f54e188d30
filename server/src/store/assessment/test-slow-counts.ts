import { type Application, nothing } from '@yimen/domain/application/application.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { evolve } from '@yimen/domain/application/evolve.ts';
import { breachedBy, lateBy } from '@yimen/domain/application/lateness.ts';
import { savedBy } from '@yimen/domain/application/saved.ts';
import { type Counts, type Measure, noCounts } from '@yimen/domain/assessment/measure.ts';
import type { Period } from '@yimen/domain/assessment/period.ts';
import { answeredOn } from '@yimen/domain/oversight/card.ts';
import { isReplaced } from '@yimen/domain/oversight/rating.ts';
import { dateOfInstant, type PlainDate } from '@yimen/domain/plain/date.ts';
import { pinnedService } from '../definitions.ts';
import type { Platform } from '../platform.ts';

/** Every measure counted slowly, one event after the other, without a row of any table but the histories. For tests only. */
export async function slowCounts(platform: Platform, { from, to }: Period): Promise<Map<string, Counts>> {
  const found = new Map<string, Counts>();
  const add = (place: string, measure: Measure, on: PlainDate, yes = true) => {
    if (!yes || on < from || on > to) return;
    const counts = found.get(place) ?? noCounts;
    found.set(place, { ...counts, [measure]: counts[measure] + 1 });
  };
  for (const state of await histories(platform)) {
    if (state.submittedAt === null) continue;
    const told = (measure: Measure, on: PlainDate, yes = true) => add(state.division, measure, on, yes);
    const submitted = dateOfInstant(state.submittedAt);
    told('submitted', submitted);
    told('submittedOnline', submitted, state.channel === 'online');
    countItems(platform, state, told);
    countEnding(platform, state, told);
    countOversight(platform, state, told);
  }
  await countAnnex(platform, add);
  return found;
}

type Told = (measure: Measure, on: PlainDate, yes?: boolean) => void;

async function histories({ pool }: Platform): Promise<Application[]> {
  const { rows } = await pool.query<RecordedEvent & { application: string }>(
    'select application, seq, at, actor, body from event order by application, seq',
  );
  const found = new Map<string, Application>();
  for (const { application, ...event } of rows)
    found.set(application, evolve(found.get(application) ?? nothing, event));
  return [...found.values()];
}

function countItems(platform: Platform, state: Application, told: Told): void {
  for (const item of Object.values(state.items)) {
    const { stage, clocks } = item;
    if (stage.status !== 'concluded' || clocks === null) continue;
    if (stage.outcome !== 'granted' && stage.outcome !== 'denied') continue;
    const on = dateOfInstant(stage.at);
    told('decided', on);
    told('decidedInPromise', on, lateBy(item, platform.today(), platform.calendar) === 0);
    told('decidedInLaw', on, breachedBy(item, platform.today(), platform.calendar) === 0);
  }
}

function countEnding(platform: Platform, state: Application, told: Told): void {
  if (state.endedAt === null) return;
  const on = dateOfInstant(state.endedAt);
  const saved = savedBy(state, pinnedService(state), platform.calendar, on);
  if (saved === null) return;
  told('ended', on);
  told('endedOneVisit', on, saved.together.visits <= 1);
  const promises = Object.values(state.materials).flatMap(({ deferral }) => deferral?.promise ?? []);
  const settled = promises.some(each => each !== 'open');
  told('promised', on, settled);
  told('promisesKept', on, settled && !promises.includes('lapsed'));
}

function countOversight({ today }: Platform, { ratings = [], cards = [] }: Application, told: Told): void {
  for (const [place, rating] of ratings.entries()) {
    if (isReplaced(ratings, place + 1)) continue;
    const on = dateOfInstant(rating.at);
    told('rated', on);
    told('satisfied', on, rating.level > 2);
    if (rating.mendBy === null || rating.mendBy >= today()) continue;
    told('mendingDue', rating.mendBy);
    const mended = rating.mended && dateOfInstant(rating.mended.at);
    told('mendedInTime', rating.mendBy, mended !== null && mended <= rating.mendBy);
  }
  for (const card of cards) {
    if (card.cancelled !== null) continue;
    told('redCards', dateOfInstant(card.issuedAt), card.level === 'red');
    if (card.answerBy >= today()) continue;
    const answered = answeredOn(card);
    told('cardsDue', card.answerBy);
    told('cardsAnswered', card.answerBy, answered !== null && answered <= card.answerBy);
  }
}

async function countAnnex(
  { pool, today }: Platform,
  add: (place: string, measure: Measure, on: PlainDate, yes?: boolean) => void,
): Promise<void> {
  const { rows } = await pool.query<{ round: string; due: PlainDate; at: string; body: AnnexBody }>(
    `select annex_event.round, annex_round.due, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, body
     from annex_event join annex_round using (round) order by at, seq`,
  );
  const handedIn = new Map<string, PlainDate>();
  for (const { round, at, body } of rows)
    if (body.type === 'RowSubmitted' && !handedIn.has(round + body.division))
      handedIn.set(round + body.division, dateOfInstant(at));
  for (const { round, due, body } of rows)
    for (const division of body.type === 'SheetOpened' ? (body.divisions ?? []) : []) {
      if (due >= today()) continue;
      const day = handedIn.get(round + division);
      add(division, 'annexDue', due);
      add(division, 'annexInTime', due, day !== undefined && day <= due);
    }
}
type AnnexBody = { type: string; division?: string; divisions?: string[] };
