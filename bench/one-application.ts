import { randomUUID } from 'node:crypto';
import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import { allSeen } from '@yimen/demo/story.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { CommandOf } from '@yimen/domain/application/command.ts';

/** The clerk of 台山's window. */
export const clerk: Person = {
  kind: 'staff',
  id: '00000000-0000-4000-8000-000000000001',
  name: '冯窗口',
  agency: '440781-window',
  division: '440781',
  roles: ['clerk'],
};

/** An eleven-item application entered, submitted, checked, accepted and sent out: the whole of submit + accept + dispatch. */
export function registerCommand(): CommandOf<'register'> {
  const materials = [
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
  return {
    type: 'register',
    id: randomUUID(),
    applicant: randomUUID(),
    settlement: '440781',
    answers: allElevenSoldier.answers,
    unticked: [],
    declared: {},
    marks: allSeen(materials),
    place: '台山市综合窗口',
    next: 'accept',
    declined: [],
  };
}
