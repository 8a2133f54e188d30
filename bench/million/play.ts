import { randomUUID } from 'node:crypto';
import { proposedThresholds } from '@yimen/catalogue/oversight/thresholds.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { isWorkingDay } from '@yimen/domain/calendar/calendar.ts';
import { standingOf } from '@yimen/domain/oversight/card.ts';
import { cardsDue } from '@yimen/domain/oversight/cards-due.ts';
import { addDays, daysBetween } from '@yimen/domain/plain/date.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { type Acting, acting } from './acting.ts';
import { afterwards } from './afterwards.ts';
import { beforeAcceptance } from './before-acceptance.ts';
import type { Clock } from './clock.ts';
import type { Life } from './life.ts';
import { memberOf, offices } from './office.ts';
import { randomOf } from './random.ts';

/** Natural days after which nobody looks at it any more. */
const longest = 150;
const thresholds = { number: 1, ...proposedThresholds };

/** Told after each day on which something happened: the id, and how many days after the first. */
export type EachDay = (id: string, day: number) => Promise<void>;

/** Plays one life through the store's own acts, day by day until it is archived. Answers how often somebody was refused, by act and code. */
export async function play(
  platform: Platform,
  clock: Clock,
  life: Life,
  eachDay: EachDay,
): Promise<Record<string, number>> {
  const random = randomOf(life.seed + 7919);
  const played = acting(platform, clock, random, life.startsOn);
  const applicant: Person & { id: string } = { kind: 'citizen', id: life.applicant ?? randomUUID() };
  const early = beforeAcceptance(played, life, applicant);
  const late = afterwards(played, life, applicant);
  const handled = officesAtWork(played);
  for (let day = 0; day <= longest && !over(played); day++) {
    played.today = addDays(life.startsOn, day);
    clock.dayBegins(played.today);
    const seen = played.state.revision;
    const { status } = played.state;
    if (status === 'accepted') await cardsIssued(played);
    if (unaccepted.has(status)) await early(day);
    else if (status !== 'accepted') await late();
    else if (life.way === 'withdrawn' && random.chance(0.15))
      await played.does(applicant, { type: 'withdraw' });
    if (played.state.status === 'accepted') await handled();
    if (played.state.revision > seen) await eachDay(played.id, daysBetween(life.startsOn, played.today));
  }
  return played.refused;
}

const unaccepted: ReadonlySet<string> = new Set(['none', 'draft', 'submitted', 'correcting']);

function over({ state: { status } }: Acting): boolean {
  return status === 'archived' || status === 'discarded';
}

/** In the morning, by the platform; those who got one answer it within days. */
async function cardsIssued(played: Acting): Promise<void> {
  const { platform, does, random, today } = played;
  if (cardsDue(played.state, { today, calendar: platform.calendar, thresholds }).length > 0)
    await does({ kind: 'system', id: 'oversight' }, { type: 'issueCards', thresholds });
  const open = (played.state.cards ?? []).flatMap((card, place) =>
    standingOf(card) === 'open' ? [{ card: place + 1, agency: card.agency }] : [],
  );
  for (const { card, agency } of open)
    if (isWorkingDay(today, platform.calendar) && random.chance(0.6))
      await does(memberOf(agency), {
        type: 'answerCard',
        card,
        why: '材料核对耗时。',
        measure: '明日办结。',
      });
}

/** What the offices do in one day: an item handled at once is signed for, checked and granted in one. */
function officesAtWork(played: Acting) {
  const { calendar } = played.platform;
  const work = offices(played.random, calendar);
  return async (): Promise<void> => {
    if (!isWorkingDay(played.today, calendar)) return;
    for (let round = 0; round < 5; round++)
      for (const { by, command } of work(played.state, played.today))
        if (played.state.status === 'accepted') await played.does(by, command);
  };
}
