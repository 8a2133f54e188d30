import type { Person, StaffRole } from '@yimen/domain/access/person.ts';
import type { Application } from '@yimen/domain/application/application.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { type Item, isOpen } from '@yimen/domain/application/item.ts';
import type { Calendar } from '@yimen/domain/calendar/calendar.ts';
import { addWorkingDays } from '@yimen/domain/calendar/deadline.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { checksOf, results, service } from '@yimen/laws/world.ts';
import { staff } from '@yimen/server/store/test-platform.ts';
import type { Random } from './random.ts';

/** What somebody does next. */
export type Deed = { by: Person; command: Command };
type Staff = Extract<Person, { kind: 'staff' }>;

const members = new Map<string, Staff>();

/** The one who works at an office in all these lives. */
export function memberOf(agency: string, role: StaffRole = 'handler'): Staff {
  const found = members.get(`${agency} ${role}`) ?? staff(agency, role);
  members.set(`${agency} ${role}`, found);
  return found;
}

/** What an office intends with one item: when it will be ready, and whether it halts or sends it back on the way. */
type Intention = {
  startsOn: PlainDate;
  readyOn: PlainDate;
  pauses: PlainDate | null;
  returns: boolean;
  denies: boolean;
  claims: boolean;
};

/** The offices of one application: asked several times each working day, what each of them does next with its item, or nothing. */
export function offices(random: Random, calendar: Calendar) {
  const intentions = new Map<string, Intention>();
  const intend = (item: Item, today: PlainDate): Intention => {
    const found = intentions.get(item.code);
    if (found !== undefined) return found;
    const due = item.clocks?.promised.due ?? addDays(today, 3);
    const drawn = random.unit();
    const readyOn =
      drawn < 0.97
        ? between(random, today, due)
        : addWorkingDays(due, drawn < 0.992 ? random.between(1, 4) : random.between(5, 20), calendar).date;
    const made = {
      startsOn: between(random, today, [readyOn, due].sort()[0]!),
      readyOn,
      pauses: random.chance(0.06) ? addDays(today, random.between(5, 30)) : null,
      returns: random.chance(0.04),
      denies: random.chance(0.015),
      claims: random.chance(0.6),
    };
    intentions.set(item.code, made);
    return made;
  };
  return (application: Application, today: PlainDate): Deed[] =>
    Object.values(application.items)
      .filter(isOpen)
      .flatMap(item => {
        const command = next(item, intend(item, today), today);
        if (command === null) return [];
        const by =
          command.type === 'redispatch'
            ? memberOf(`${application.division}-window`, 'clerk')
            : memberOf(item.agency);
        return [{ by, command }];
      });
}

function next(
  { code, stage, checks, claimedBy }: Item,
  intention: Intention,
  today: PlainDate,
): Command | null {
  const on = <T extends object>(act: T) => ({ item: code, seen: null, ...act }) as unknown as Command;
  if (stage.status === 'waiting' || stage.status === 'concluded') return null;
  if (stage.status === 'returned') return on({ type: 'redispatch', note: '已重新核对。' });
  if (stage.status === 'paused') {
    if (today < intention.pauses!) return null;
    intention.pauses = null;
    return on({ type: 'resume' });
  }
  if (stage.status === 'dispatched') return today >= intention.startsOn ? on({ type: 'receive' }) : null;
  if (claimedBy === null && intention.claims) return on({ type: 'claim' });
  if (intention.returns) {
    intention.returns = false;
    return on({ type: 'returnToWindow', reason: 'paper-not-received', note: '照片打不开，请重新核对。' });
  }
  if (intention.pauses !== null && today < intention.pauses) {
    const [reason] = getReasons(code);
    if (reason !== undefined) return on({ type: 'pause', kind: 'external', reason, note: '外部系统中断。' });
  }
  const check = checksOf(code).find(each => checks[each.code] === undefined);
  if (check !== undefined)
    return on({ type: 'recordCheck', check: check.code, outcome: check.outcomes[0]!.value });
  if (today < intention.readyOn) return null;
  return intention.denies
    ? on({
        type: 'conclude',
        outcome: 'denied',
        reason: service.reasons.denial[0]!.code,
        note: '不符合条件。',
      })
    : on({ type: 'conclude', outcome: 'granted', result: dated(results[code]!, today) });
}

function getReasons(code: string): string[] {
  return getItem(service, code).onTheSpot.allowed
    ? []
    : service.reasons.pause.external.filter(each => each.code === 'system-failure').map(each => each.code);
}

/** A result as it is entered today: what it says of a day is today's. */
function dated(result: Answers, today: PlainDate): Answers {
  return Object.fromEntries(
    Object.entries(result).map(([field, value]) => [
      field,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && field !== 'medicalInsuredFrom'
        ? today
        : value,
    ]),
  );
}

function between(random: Random, from: PlainDate, to: PlainDate): PlainDate {
  let [day, left] = [from, 0];
  for (let each = from; each < to; each = addDays(each, 1)) left++;
  for (let days = random.between(0, left); days > 0; days--) day = addDays(day, 1);
  return day;
}

/** Who they all are. */
export function staffIds(): ReadonlySet<string> {
  return new Set([...members.values()].map(({ id }) => id));
}
