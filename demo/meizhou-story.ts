import { accepted, basics, doneAtOnce, type Scene } from './scene.ts';
import { type Soldier, soldier } from './soldiers.ts';
import { everythingElse } from './town-story.ts';

/** 梅州市, for the annex (R8): in 梅江区 one case has ended and one is with the offices, in 兴宁市 one has begun; six counties have none. */
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
  accepted(
    meizhou('宁江远', 82, '441481', '兴宁市兴田街道'),
    basics,
    'xn-window',
    6,
    doneAtOnce('xn-veterans', 6),
  ),
];

function meizhou(name: string, place: number, settlement: string, where: string): Soldier {
  return soldier(name, '20050505', place, {
    settlement,
    politics: 'masses',
    militaryLicence: false,
    needsHousehold: false,
    insuranceKind: 'employee',
    residenceAddress: `广东省梅州市${where}演示路${place}号`,
  });
}
