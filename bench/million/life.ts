import { allElevenSoldier, correctingSoldier, walkInSoldier } from '@yimen/demo/soldiers.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import { type Home, homes } from './places.ts';
import { type Random, randomOf } from './random.ts';

/** One history before it is played: who, where, from which day, and which way it will go. */
export type Life = {
  seed: number;
  home: Home;
  answers: Answers;
  startsOn: PlainDate;
  online: boolean;
  way: Way;
  /** Whose it is, where one person has several; otherwise somebody of his own. */
  applicant?: string;
};
/** What most decides its shape; what the offices do with each item is drawn day by day. */
type Way = 'left' | 'discarded' | 'refused' | 'withdrawn' | 'corrected' | 'straight';

/** A Monday after which neither a long holiday nor a year without a published calendar comes for months. */
export const firstMonday: PlainDate = '2026-05-11';
const towns: Record<Home, string> = { '440781': '440781', '441900': '441900121', '442000': '442000114' };

/** So many different lives, three in four of them of a county; the same number gives the same lives. */
export function lives(count: number): Life[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = randomOf(seed + 1);
    const home = seed % 4 === 3 ? homes[1 + (seed % 8 === 7 ? 1 : 0)]! : homes[0];
    return {
      seed,
      home,
      answers: answersOf(random, home),
      // Who comes to the window comes while it is open.
      ...(random.chance(0.6)
        ? { online: true, startsOn: addDays(firstMonday, random.between(0, 6)) }
        : { online: false, startsOn: addDays(firstMonday, random.between(0, 4)) }),
      way: wayOf(random),
    };
  });
}

function wayOf(random: Random): Way {
  const drawn = random.unit();
  if (drawn < 0.02) return 'left';
  if (drawn < 0.03) return 'discarded';
  if (drawn < 0.06) return 'refused';
  if (drawn < 0.09) return 'withdrawn';
  return drawn < 0.24 ? 'corrected' : 'straight';
}

/** Most have all eleven items; the rest fewer, as they are no members or have no army licence. */
function answersOf(random: Random, home: Home): Answers {
  const soldier = random.chance(0.92) ? allElevenSoldier : random.pick([correctingSoldier, walkInSoldier]);
  return {
    ...soldier.answers,
    settlement: towns[home],
    dischargeOrderDate: '2026-04-20',
    fullMemberDate: '2026-03-01',
    partyDuesPaidTo: '2026-03',
    leagueDuesPaidTo: '2026-03',
  };
}
