import { everythingElse, type Offices } from './offices-at-work.ts';
import { accepted, basics, doneAtOnce, rates, type Scene, type Step, visit } from './scene.ts';
import { livingAt, type Soldier, simple, soldier } from './soldiers.ts';

/** A day of it, so many days ago: the quarter in which it lies is over, whatever day it is today. */
export const pastQuarterDaysAgo = 95;

/**
 * The quarter before, for the assessment (R6.3): cases of 台山 and 中山 that went to their end, most in time, one late and badly spoken of, which was
 * called back and mended; one soldier came twice.
 */
export const pastQuarterScenes: readonly Scene[] = [
  ended(taishan('陈早秋', 921), 'ts', 115, 3, rates(5, 110)),
  ended(
    taishan('李晚稻', 922),
    'ts',
    112,
    4,
    visit('ts-window', '领取一次性经济补助核定表', '09', 108),
    rates(4, 106),
  ),
  ended(
    taishan('周秋归', 923),
    'ts',
    114,
    14,
    rates(2, 98, { words: '等了两个多星期，中间没有人告诉我办到哪里了。' }),
    lead({ type: 'callBack', rating: 1, note: '已电话回访，说明了延误原因并致歉。' }, 97),
    lead({ type: 'mendRating', rating: 1, note: '已安排专人每周跟进在办事项，并答复本人。' }, 96),
  ),
  ended(zhongshan('黄香远', 924), 'zs', 113, 3, rates(5, 108)),
  ended(zhongshan('欧岭南', 925), 'zs', 111, 4),
];

function ended(
  who: Soldier,
  office: Extract<Offices, 'ts' | 'zs'>,
  daysAgo: number,
  took: number,
  ...after: Step[]
): Scene {
  return accepted(who, basics, `${office}-window`, daysAgo, [
    ...doneAtOnce(`${office}-veterans`, daysAgo),
    ...everythingElse(office, daysAgo - 1, took),
    ...after,
  ]);
}

/** What the lead of 台山 did about a bad word. */
function lead(command: ReturnType<Step['do']>, daysAgo: number): Step {
  return { as: 'ts-veterans', do: () => command, daysAgo };
}

function taishan(name: string, place: number): Soldier {
  return past(name, place, '440781', '江门市台山市台城街道');
}

function zhongshan(name: string, place: number): Soldier {
  return past(name, place, '442000114', '中山市三乡镇');
}

/** Discharged in the summer, with few items. */
function past(name: string, place: number, settlement: string, where: string): Soldier {
  return soldier(name, '20040707', place, {
    ...simple,
    settlement,
    dischargeOrderDate: '2026-07-20',
    ...livingAt(`${where}演示路${place}号`),
  });
}
