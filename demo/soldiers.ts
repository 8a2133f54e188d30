import type { Answers } from '@yimen/domain/form/condition.ts';

/** An invented soldier: region code 449999 exists nowhere, and the phones are 1990000…. */
export type Soldier = {
  name: string;
  idNumber: string;
  phone: string;
  dischargeCard: string;
  answers: Answers;
};

const common: Answers = {
  placement: 'self-employed',
  serviceCategory: 'conscript',
  relocated: false,
  needsHousehold: true,
  disabled: false,
  ethnicity: '01',
  education: '60',
  marriage: '10',
  enlistDate: '2024-09-01',
  dischargeOrderDate: '2026-11-01',
  conscriptRank: 'private-first-class',
  unitCode: '99999',
  beforeService: 'other',
  restoresAddress: true,
  headRelation: 'child',
  householdHead: '穗老伯',
  employment: 'seeking',
  insuranceKind: 'resident',
  reserveDecided: true,
  joinsMilitia: true,
  health: 'good',
  housing: 'family',
  honoured: false,
  bankAccount: '6228480000000000018',
  bankName: '中国农业银行演示支行',
  trainingKinds: ['adaptive'],
  trainingTime: 'quarter',
  deliverTo: 'residence',
  deliverTogether: true,
};

/** Few items, so that a story can be told to its end: no party, no league, no licence, household there already. */
export const simple = {
  politics: 'masses',
  militaryLicence: false,
  needsHousehold: false,
  insuranceKind: 'employee',
} as const satisfies Answers;

/** The league and a household to restore, beside what everybody has. */
export const inTheLeague = {
  politics: 'league',
  needsHousehold: true,
  joinedLeagueDate: '2019-05-04',
  leagueDuesPaidTo: '2026-10',
} as const satisfies Answers;

/** All eleven items: a party member still in the league, self-employed, household to restore, an army driving licence. */
export const allElevenSoldier: Soldier = soldier('麦穗归', '20040315', 1, {
  settlement: '440781',
  politics: 'member',
  keepsLeague: true,
  militaryLicence: true,
  residenceAddress: '广东省江门市台山市台城街道演示路1号',
  householdAddress: '广东省江门市台山市台城街道演示路1号',
  joinedPartyDate: '2025-07-01',
  fullMemberDate: '2026-07-01',
  partyDuesPaidTo: '2026-10',
  joinedLeagueDate: '2019-05-04',
  leagueDuesPaidTo: '2026-10',
  honoured: true,
  meritGrade: 'third',
  trainingKinds: ['adaptive', 'skill'],
  trainingSubject: 'mechanic',
  licenceIssuer: 'army',
  militaryLicenceNumber: 'J2024000001',
  firstLicenceDate: '2025-03-01',
  licenceClass: 'B2',
  appliedClass: 'C1',
});

/** The fewest items: no party, no league, no licence, household already there. */
export const walkInSoldier: Soldier = soldier('江海平', '20051020', 2, {
  settlement: '440781',
  politics: 'masses',
  militaryLicence: false,
  needsHousehold: false,
  insuranceKind: 'employee',
  residenceAddress: '广东省江门市台山市广海镇演示路2号',
});

/** A name with a rare character, for the correction round. */
export const correctingSoldier: Soldier = soldier('𬱟山青', '20030908', 3, {
  settlement: '440781',
  politics: 'league',
  militaryLicence: false,
  residenceAddress: '广东省江门市台山市赤溪镇演示路3号',
  householdAddress: '广东省江门市台山市赤溪镇演示路3号',
  joinedLeagueDate: '2018-05-04',
  leagueDuesPaidTo: '2026-10',
});

/** A long name with a middle dot; turned down because he settles elsewhere. */
export const refusedSoldier: Soldier = soldier('阿依努尔·麦麦提归', '20020214', 4, {
  settlement: '440781',
  politics: 'masses',
  militaryLicence: false,
  residenceAddress: '广东省江门市台山市海宴镇演示路4号',
  householdAddress: '广东省江门市台山市海宴镇演示路4号',
});

/** 中山 has no counties: he settles in a town, and his reserve registration goes to the 军分区. */
export const zhongshanSoldier: Soldier = soldier('黎明归', '20040606', 5, {
  settlement: '442000114',
  politics: 'masses',
  militaryLicence: false,
  needsHousehold: true,
  insuranceKind: 'employee',
  residenceAddress: '广东省中山市三乡镇演示路5号',
  householdAddress: '广东省中山市三乡镇演示路5号',
});

/** More people for the lists, told apart by number. */
export const extras: readonly Soldier[] = [
  '石头生',
  '田禾丰',
  '林听雨',
  '欧阳踏雪',
  '邓小山',
  '罗平川',
  '谢临风',
  '唐望海',
].map((name, place) =>
  soldier(name, '20050101', 20 + place, {
    settlement: '440781',
    politics: place % 2 === 0 ? 'masses' : 'league',
    militaryLicence: false,
    residenceAddress: `广东省江门市台山市台城街道演示路${20 + place}号`,
    householdAddress: `广东省江门市台山市台城街道演示路${20 + place}号`,
    ...(place % 2 === 0 ? {} : { joinedLeagueDate: '2019-05-04', leagueDuesPaidTo: '2026-10' }),
  }),
);

/** All eleven items, as the one of 台山 who has them, but at home elsewhere, and insured by his work, so that no item waits for another but the first. */
export function withAllEleven(
  name: string,
  place: number,
  { settlement, where }: { settlement: string; where: string },
): Soldier {
  return soldier(name, '20040316', place, {
    ...allElevenSoldier.answers,
    insuranceKind: 'employee',
    settlement,
    ...livingAt(`${where}演示路${place}号`),
    militaryLicenceNumber: `J2024000${place}`,
  });
}

/** Where he lives now, and where his household was before. */
export function livingAt(address: string): Answers {
  return { residenceAddress: `广东省${address}`, householdAddress: `广东省${address}` };
}

/** An invented soldier; `place` (at most four digits) tells him from all others by phone and discharge card, its last two with his birthday by ID number. */
export function soldier(name: string, born: string, place: number, answers: Answers): Soldier {
  const idNumber = withCheckCharacter(`449999${born}${String(place % 100).padStart(2, '0')}1`);
  const phone = `1990000${String(place).padStart(4, '0')}`;
  const dischargeCard = `2026110${String(place).padStart(4, '0')}`;
  return {
    name,
    idNumber,
    phone,
    dischargeCard,
    answers: { ...common, ...answers, name, idNumber, phone, dischargeCardNumber: dischargeCard },
  };
}

/** GB 11643: ISO 7064 MOD 11-2 over the first seventeen digits, written out here so that the cast leans on no code it tests. */
function withCheckCharacter(digits: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...digits].reduce((left, digit, place) => left + Number(digit) * weights[place]!, 0);
  return digits + '10X98765432'[sum % 11];
}
