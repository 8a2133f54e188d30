import type { CountyFacts } from '@yimen/domain/annex/compute.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { type Calendar, isWorkingDay } from '@yimen/domain/calendar/calendar.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { Platform } from '../store/platform.ts';

/** What a place has where nobody came. */
export const nobody: CountyFacts = {
  people: 0,
  accepted: 0,
  items: {},
  ended: { cases: 0, copies: 0, visits: 0, days: 0 },
};

/** A day so many days later, or earlier. */
export const shift = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10) as PlainDate;

/**
 * What the annex counts of each place (R8.4), found by reading every event there is and counting by hand: no projection, no state, none of the
 * functions the product counts with. For tests only; places where nobody came are not in it.
 */
export async function slowCount(
  { pool, calendar }: Pick<Platform, 'pool' | 'calendar'>,
  { from, to }: { from: string; to: string },
): Promise<Map<string, CountyFacts>> {
  const { rows } = await pool.query<RecordedEvent & { application: string; at: Date | string }>(
    'select application, seq, at, body from event order by application, seq',
  );
  const cases = new Map<string, RecordedEvent[]>();
  for (const { application, ...event } of rows) {
    const at = new Date(event.at).toISOString();
    cases.set(application, [...(cases.get(application) ?? []), { ...event, at }]);
  }
  const places = new Map<string, { people: Set<string>; facts: CountyFacts }>();
  for (const events of cases.values()) {
    const one = slowCase(events, calendar);
    if (one === null || one.acceptedOn < from || one.acceptedOn > to) continue;
    const place = places.get(one.division) ?? { people: new Set(), facts: nobody };
    place.people.add(one.applicant);
    const items = { ...place.facts.items };
    for (const [code, way] of one.sent) {
      const { login = 0, paper = 0 } = items[code] ?? {};
      items[code] = way === 'paper' ? { login, paper: paper + 1 } : { login: login + 1, paper };
    }
    const { ended, accepted } = place.facts;
    const sum =
      one.ended === null
        ? ended
        : {
            cases: ended.cases + 1,
            copies: ended.copies + one.ended.copies,
            visits: ended.visits + one.ended.visits,
            days: ended.days + one.ended.days,
          };
    places.set(one.division, {
      ...place,
      facts: { people: place.people.size, accepted: accepted + 1, items, ended: sum },
    });
  }
  return new Map([...places].map(([division, { facts }]) => [division, facts]));
}

function slowCase(events: readonly RecordedEvent[], calendar: Calendar) {
  const started = of(events, 'Started')[0];
  const accepted = of(events, 'Accepted')[0];
  if (started === undefined || accepted === undefined) return null;
  const acceptedOn = chinaDay(accepted.at);
  const answers = standingAnswers(events);
  const done = of(events, 'Concluded').length > 0 && answers.some(({ body }) => body.outcome === 'granted');
  const last = answers
    .map(({ at }) => chinaDay(at))
    .sort()
    .at(-1);
  const visits = of(events, 'VisitRecorded').length - of(events, 'VisitStruck').length;
  const days = last === undefined ? 0 : Math.max(1, daysOfWork(acceptedOn, last, calendar));
  return {
    applicant: started.body.applicant,
    division: started.body.division,
    acceptedOn,
    sent: new Map(of(events, 'ItemDispatched').map(({ body }) => [body.item, body.channel ?? 'login'])),
    ended: done ? { copies: 1 + papers(events), visits, days } : null,
  };
}

/** The answers that count: granted or denied, not withdrawn and not lapsed. */
function standingAnswers(events: readonly RecordedEvent[]) {
  const gone = [...of(events, 'ItemWithdrawn'), ...of(events, 'ItemLapsed')].map(({ body }) => body.item);
  return of(events, 'ItemConcluded').filter(
    ({ body }) => body.outcome !== 'terminated' && !gone.includes(body.item),
  );
}

/** What was handed in, each paper as it was last found. */
function papers(events: readonly RecordedEvent[]): number {
  const found = new Map<string, number>();
  for (const { body } of of(events, 'MaterialsChecked'))
    for (const mark of body.marks) found.set(mark.material, mark.found === 'absent' ? 0 : mark.copies);
  return [...found.values()].reduce((sum, each) => sum + each, 0);
}

type Body = RecordedEvent['body'];
function of<T extends Body['type']>(events: readonly RecordedEvent[], type: T) {
  return events.filter(({ body }) => body.type === type) as (RecordedEvent & {
    body: Extract<Body, { type: T }>;
  })[];
}

function chinaDay(at: string): string {
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Day by day, the first not counted. */
function daysOfWork(from: string, to: string, calendar: Calendar): number {
  let many = 0;
  for (let day = shift(from, 1); day <= to; day = shift(day, 1)) if (isWorkingDay(day, calendar)) many++;
  return many;
}
