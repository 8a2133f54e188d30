import type { StaffRole } from '@yimen/domain/access/person.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { Staff } from '@yimen/domain/practice/scenario.ts';
import { practicePlace } from '../../../practice/stage.ts';

/** Who is played: everybody in practice has the surname 练, so that nobody is taken for a real person. */
const at = (
  line: string,
  name: string,
  roles: readonly StaffRole[],
  division: string = practicePlace,
): Staff => ({
  ...{ kind: 'staff', id: `practice-${line}-${division}`, name, roles },
  ...{ agency: `${division}-${line}`, division },
});

export const clerk = at('window', '练晓岚', ['clerk']);
export const bureau = at('veterans', '练思源', ['handler']);
export const lead: Staff = { ...at('veterans', '练建国', ['lead']), id: 'practice-lead' };
export const insurer = at('social-security', '练松', ['handler']);
export const forces = at('armed-forces', '练兵生', ['handler']);
export const medical = at('medical-insurance', '练雨', ['handler']);
export const city = at('veterans', '练望', ['supervisor'], '990100');

/** A soldier with few items: no party, no league, no licence, no house moved. The ID number's region exists nowhere. */
export function soldier(name: string, idNumber: string, answers: Answers = {}): Answers {
  return {
    ...{ name, idNumber, phone: '19900000000', dischargeCardNumber: '20260300001' },
    ...{ settlement: practicePlace, placement: 'self-employed', serviceCategory: 'conscript' },
    ...{
      relocated: false,
      needsHousehold: false,
      disabled: false,
      politics: 'masses',
      militaryLicence: false,
    },
    ...{ ethnicity: '01', education: '60', marriage: '10', employment: 'seeking', insuranceKind: 'employee' },
    ...{ enlistDate: '2024-03-01', dischargeOrderDate: '2026-03-01', conscriptRank: 'private-first-class' },
    ...{
      unitCode: '99999',
      beforeService: 'other',
      reserveDecided: false,
      joinsMilitia: false,
      health: 'good',
    },
    ...{
      housing: 'family',
      honoured: false,
      bankAccount: '6228480000000000018',
      bankName: '练习银行练习县支行',
    },
    ...{
      trainingKinds: ['adaptive'],
      trainingTime: 'quarter',
      deliverTo: 'residence',
      deliverTogether: true,
    },
    residenceAddress: '练习省练习市练习县练习路1号',
    ...answers,
  };
}
