import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import type { CountyFacts } from '@yimen/domain/annex/compute.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { isWorkingDay } from '@yimen/domain/calendar/calendar.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../demo-mode.ts';
import { acted, staff, testPlatform } from '../store/test-platform.ts';
import { countFacts } from './facts.ts';
import { sheetsOf } from './round.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform();
  await seedDemo(platform);
  await oneSoldierTwice();
}, 120_000);
afterAll(() => platform.close());

/** One soldier with two cases, the first withdrawn after acceptance, with a visit made, one struck off and one more. */
async function oneSoldierTwice(): Promise<void> {
  const applicant = randomUUID();
  const clerk = staff('440781-window', 'clerk');
  for (const ends of [true, false]) {
    const command = registerEleven({ id: randomUUID(), applicant });
    const { id } = command;
    await acted(platform, clerk, id, command);
    const visit = {
      type: 'recordVisit',
      place: '台山市综合窗口',
      why: '补交材料',
      items: ['07'],
      confirmed: true,
    } as const;
    const { state } = await acted(platform, clerk, id, visit);
    await acted(platform, clerk, id, {
      type: 'strikeVisit',
      visit: state.visits.length,
      why: '登记错了人。',
    });
    await acted(platform, clerk, id, visit);
    if (ends) await acted(platform, clerk, id, { type: 'withdraw' });
  }
}

const shift = (day: PlainDate, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10) as PlainDate;

test.each([
  ['everything there is', -400, 0],
  ['the last ten days', -9, 0],
  ['from twelve to three days ago', -12, -3],
  ['days before the first case', -400, -390],
])(
  'R8.4 every figure of all 124 rows is the one that a slow count over the raw histories finds: %s',
  async (_what, from, to) => {
    const today = platform.today();
    const round = { from: shift(today, from), to: shift(today, to) };
    const divisions = sheetsOf(platform.directory).flatMap(each => each.divisions);
    expect(divisions).toHaveLength(124);
    const at = platform.now();
    const counted = await countFacts(platform.pool, { divisions, round, at });
    const slow = await slowCount(round);
    for (const division of divisions)
      expect(counted.get(division), division).toEqual(slow.get(division) ?? nobody);
    const accepted = [...counted.values()].reduce((sum, each) => sum + each.accepted, 0);
    if (from === -400 && to === 0) {
      expect(accepted).toBeGreaterThan(10);
      expect(counted.get('440781')!.people).toBe(counted.get('440781')!.accepted - 1);
      expect(Object.values(counted.get('440785')!.items).some(({ paper }) => paper > 0)).toBe(true);
      expect(counted.get('441900')!.ended.cases).toBeGreaterThan(0);
    }
  },
);

const nobody: CountyFacts = {
  people: 0,
  accepted: 0,
  items: {},
  ended: { cases: 0, copies: 0, visits: 0, days: 0 },
};

/** Reads every event there is and counts by hand: no projection, no state, none of the functions the product counts with. */
async function slowCount({ from, to }: { from: string; to: string }): Promise<Map<string, CountyFacts>> {
  const { rows } = await platform.pool.query<RecordedEvent & { application: string; at: Date | string }>(
    'select application, seq, at, body from event order by application, seq',
  );
  const cases = new Map<string, RecordedEvent[]>();
  for (const { application, ...event } of rows) {
    const at = new Date(event.at).toISOString();
    cases.set(application, [...(cases.get(application) ?? []), { ...event, at }]);
  }
  const places = new Map<string, { people: Set<string>; facts: CountyFacts }>();
  for (const events of cases.values()) {
    const one = slowCase(events);
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

function slowCase(events: readonly RecordedEvent[]) {
  const started = of(events, 'Started')[0];
  const accepted = of(events, 'Accepted')[0];
  if (started === undefined || accepted === undefined) return null;
  const acceptedOn = chinaDay(accepted.at);
  const over = events.some(({ body }) => ['Concluded', 'Withdrawn', 'Refused'].includes(body.type));
  const last = lastAnswer(events);
  const visits = of(events, 'VisitRecorded').length - of(events, 'VisitStruck').length;
  const days = last === undefined ? 0 : Math.max(1, daysOfWork(acceptedOn, last));
  return {
    applicant: started.body.applicant,
    division: started.body.division,
    acceptedOn,
    sent: new Map(of(events, 'ItemDispatched').map(({ body }) => [body.item, body.channel ?? 'login'])),
    ended: over && last !== undefined ? { copies: 1 + papers(events), visits, days } : null,
  };
}

/** The day of the last answer that counts: granted or denied, not withdrawn and not lapsed. */
function lastAnswer(events: readonly RecordedEvent[]): string | undefined {
  const gone = [...of(events, 'ItemWithdrawn'), ...of(events, 'ItemLapsed')].map(({ body }) => body.item);
  return of(events, 'ItemConcluded')
    .filter(({ body }) => body.outcome !== 'terminated' && !gone.includes(body.item))
    .map(({ at }) => chinaDay(at))
    .sort()
    .at(-1);
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
function daysOfWork(from: string, to: string): number {
  let many = 0;
  for (let day = shift(from as PlainDate, 1); day <= to; day = shift(day, 1))
    if (isWorkingDay(day, platform.calendar)) many++;
  return many;
}
