import type { Answers } from '@yimen/domain/form/condition.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { granted, item, type Step } from './scene.ts';

/** Places whose cast has the offices that everybody meets. */
export type Offices = 'ts' | 'zs' | 'dg' | 'mj' | 'xn' | 'db' | 'wh';

/** What is left after the day at the window, each item by its own office: received, and granted so many days later. */
export function everythingElse(office: Offices, daysAgo: number, took = 3): Step[] {
  const grants = granting(daysAgo, took);
  return [
    item(
      `${office}-forces`,
      '07',
      { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' },
      daysAgo,
    ),
    ...grants(`${office}-forces`, '07', on => ({
      reserveOutcome: 'updated-and-registered',
      reserveRegisteredDate: on,
    })),
    ...grants(`${office}-pension`, '05', () => ({ pensionOutcome: 'connected', pensionMonths: '24' })),
    ...grants(`${office}-medical`, '06', on => ({ medicalInsuredFrom: on })),
    ...grants(`${office}-veterans`, '09', () => ({ approvedMonths: '24', approvedAmount: '36000' })),
    ...grants(`${office}-veterans`, '10', () => ({ trainingClass: '演示2026年秋季适应性培训班' })),
  ];
}

/** The items that not everybody has, likewise: the household, the Party, the league, and the licence, which is the city's. */
export function theRarer(
  office: Extract<Offices, 'dg' | 'xn'>,
  traffic: string,
  daysAgo: number,
  took = 3,
): Step[] {
  const grants = granting(daysAgo, took);
  return [
    ...household(office, daysAgo, took),
    ...grants(`${office}-party`, '03', on => ({
      receivingPartyOrganisation: '演示社区党支部',
      partyReceivedDate: on,
    })),
    ...leagueJoined(office, daysAgo, took),
    ...grants(traffic, '11', () => ({
      licenceFileNumber: '441400000001',
      grantedClass: 'C1',
    })),
  ];
}

/** The household is registered, and the league has him. */
export function householdAndLeague(office: Extract<Offices, 'dg' | 'xn'>, daysAgo: number, took = 3): Step[] {
  return [...household(office, daysAgo, took), ...leagueJoined(office, daysAgo, took)];
}

const household = (office: string, daysAgo: number, took: number) =>
  granting(daysAgo, took)(`${office}-police`, '02', () => ({
    militaryStatus: 'discharged',
    registeredAddress: '广东省演示路登记一号',
    householdNumber: '7654321',
  }));

const leagueJoined = (office: string, daysAgo: number, took: number) =>
  granting(daysAgo, took)(`${office}-league`, '04', on => ({
    receivingLeagueOrganisation: '演示社区团支部',
    leagueReceivedDate: on,
  }));

const granting =
  (daysAgo: number, took: number) =>
  (who: string, code: string, result: (on: PlainDate) => Answers): Step[] => [
    item(who, code, { type: 'receive' }, daysAgo),
    item(who, code, granted(result), daysAgo - took),
  ];
