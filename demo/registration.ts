import type { CommandOf } from '@yimen/domain/application/command.ts';
import { allInHand } from './in-hand.ts';
import { allElevenSoldier, type Soldier } from './soldiers.ts';

/** The materials of all eleven items, each in the clerk's hands. */
export const materialsOfEleven = [
  'M02',
  'M03',
  'M05',
  'M07',
  'M09',
  'M10',
  'M11',
  'M12',
  'M13',
  'M16',
  'M17',
  'M18',
  'M20',
  'M21',
];

/** An application for all eleven items under these ids, entered, submitted, checked, accepted and sent out in one act. */
export function registerEleven(
  { id, applicant }: { id: string; applicant: string },
  soldier: Soldier = allElevenSoldier,
): CommandOf<'register'> {
  return {
    type: 'register',
    id,
    applicant,
    settlement: String(soldier.answers.settlement),
    answers: soldier.answers,
    unticked: [],
    declared: {},
    marks: allInHand(materialsOfEleven),
    place: '台山市综合窗口',
    next: 'accept',
    declined: [],
  };
}
