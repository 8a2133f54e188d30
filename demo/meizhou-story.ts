import type { Answers } from '@yimen/domain/form/condition.ts';
import { everythingElse, householdAndLeague, theRarer } from './offices-at-work.ts';
import { materialsOfEleven } from './registration.ts';
import { accepted, basics, doneAtOnce, league, type Scene, type Step, visit } from './scene.ts';
import { inTheLeague, livingAt, type Soldier, simple, soldier, withAllEleven } from './soldiers.ts';

/** He took his case back before anything but the two items done at once had been answered, and came again. */
const cameTwice = meizhou('凌早归', 802, '441402', '梅江区三角镇');
const withdraws = (daysAgo: number): Step => ({
  as: 'applicant',
  do: () => ({ type: 'withdraw' }),
  daysAgo,
});

/**
 * 梅州市, for the annex (R8): cases that have ended, that were taken back, that are with the offices, in all its counties but 蕉岭县, where nobody has come
 * yet; in 平远县 none has ended, and one in 梅江区 has two cases.
 */
export const meizhouScenes: readonly Scene[] = [
  accepted(meizhou('梅归田', 80, '441402', '梅江区江南街道'), basics, 'mj-window', 10, [
    ...doneAtOnce('mj-veterans', 10),
    ...everythingElse('mj', 9),
  ]),
  accepted(
    meizhou('客山青', 81, '441402', '梅江区金山街道'),
    basics,
    'mj-window',
    4,
    doneAtOnce('mj-veterans', 4),
  ),
  accepted(meizhou('梁梅溪', 801, '441402', '梅江区西郊街道'), basics, 'mj-window', 15, [
    ...doneAtOnce('mj-veterans', 15),
    ...everythingElse('mj', 14, 6),
    visit('mj-window', '领取一次性经济补助核定表', '09', 7),
  ]),
  accepted(cameTwice, basics, 'mj-window', 13, [...doneAtOnce('mj-veterans', 13), withdraws(12)]),
  accepted(cameTwice, basics, 'mj-window', 3, doneAtOnce('mj-veterans', 3)),

  accepted(
    meizhou('宁江远', 82, '441481', '兴宁市兴田街道'),
    basics,
    'xn-window',
    6,
    doneAtOnce('xn-veterans', 6),
  ),
  accepted(
    withAllEleven('罗岗明', 803, { settlement: '441481', where: '梅州市兴宁市罗岗镇' }),
    materialsOfEleven,
    'xn-window',
    17,
    [
      ...doneAtOnce('xn-veterans', 17),
      ...everythingElse('xn', 16, 5),
      ...theRarer('xn', 'mz-traffic', 15, 8),
    ],
  ),
  accepted(meizhou('黄陂月', 804, '441481', '兴宁市黄陂镇', inTheLeague), league, 'xn-window', 10, [
    ...doneAtOnce('xn-veterans', 10),
    ...everythingElse('xn', 9),
    ...householdAndLeague('xn', 9, 4),
  ]),

  accepted(meizhou('松口渡', 805, '441403', '梅县区松口镇'), basics, 'mx-window', 9, [
    ...doneAtOnce('mx-veterans', 9),
    withdraws(8),
  ]),
  accepted(
    meizhou('雁洋春', 806, '441403', '梅县区雁洋镇', inTheLeague),
    league,
    'mx-window',
    5,
    doneAtOnce('mx-veterans', 5),
  ),

  accepted(meizhou('百侯声', 807, '441422', '大埔县百侯镇'), basics, 'db-window', 12, [
    ...doneAtOnce('db-veterans', 12),
    ...everythingElse('db', 12, 2),
  ]),
  accepted(meizhou('高陂青', 808, '441422', '大埔县高陂镇'), basics, 'db-window', 9, [
    ...doneAtOnce('db-veterans', 9),
    ...everythingElse('db', 8, 5),
    visit('db-window', '补交银行卡复印件', '09', 6),
  ]),
  accepted(meizhou('茶阳晚', 809, '441422', '大埔县茶阳镇'), basics, 'db-window', 2),

  accepted(
    meizhou('汤坑暖', 810, '441423', '丰顺县汤坑镇'),
    basics,
    'fs-window',
    7,
    doneAtOnce('fs-veterans', 6),
    ['05', '06', '07', '09', '10'],
  ),

  accepted(meizhou('华城石', 811, '441424', '五华县华城镇'), basics, 'wh-window', 16, [
    ...doneAtOnce('wh-veterans', 16),
    ...everythingElse('wh', 15, 9),
    visit('wh-window', '补交参保缴费凭证', '05', 11),
    visit('wh-window', '领取培训通知', '10', 6),
  ]),
  accepted(meizhou('长布云', 812, '441424', '五华县长布镇'), basics, 'wh-window', 1),

  accepted(
    meizhou('大柘林', 813, '441426', '平远县大柘镇'),
    basics,
    'py-window',
    3,
    doneAtOnce('py-veterans', 3),
  ),
  accepted(meizhou('石正川', 814, '441426', '平远县石正镇', inTheLeague), league, 'py-window', 1),
];

/** Somebody who settles in a county of 梅州市, with few items unless more is said. */
function meizhou(
  name: string,
  place: number,
  settlement: string,
  where: string,
  more: Answers = {},
): Soldier {
  return soldier(name, '20050505', place, {
    ...simple,
    settlement,
    ...livingAt(`梅州市${where}演示路${place}号`),
    ...more,
  });
}
