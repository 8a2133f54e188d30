import type { Answers } from '@yimen/domain/form/condition.ts';

/** A person as the first page knows him, and the items that are then his. Invented; used by tests of the plan. */
export type Persona = { who: string; answers: Answers; items: string[]; waits?: Record<string, string[]> };

const usual: Answers = {
  settlement: '440781',
  placement: 'self-employed',
  serviceCategory: 'conscript',
  relocated: false,
  needsHousehold: true,
  politics: 'league',
  militaryLicence: false,
  disabled: false,
};

/** Every item at once: a party member who is still in the league, self-employed, household to register, army licence. */
export const allEleven: Answers = {
  ...usual,
  politics: 'member',
  keepsLeague: true,
  militaryLicence: true,
};

export const personas: readonly Persona[] = [
  {
    who: '保留团籍的党员，自主就业，要落户，持军队驾驶证：十一项全部适用',
    answers: allEleven,
    items: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'],
    waits: { '02': ['01'], '05': ['01'] },
  },
  {
    who: '义务兵，团员，参加城乡居民医保：医保等落户',
    answers: { ...usual, insuranceKind: 'resident' },
    items: ['01', '02', '04', '05', '06', '07', '08', '09', '10'],
    waits: { '02': ['01'], '05': ['01'], '06': ['02'] },
  },
  {
    who: '义务兵，团员，参加职工医保：医保不等',
    answers: { ...usual, insuranceKind: 'employee' },
    items: ['01', '02', '04', '05', '06', '07', '08', '09', '10'],
    waits: { '02': ['01'], '05': ['01'] },
  },
  {
    who: '户口已在：居民医保也不用等落户',
    answers: { ...usual, needsHousehold: false, insuranceKind: 'resident' },
    items: ['01', '04', '05', '06', '07', '08', '09', '10'],
    waits: { '05': ['01'] },
  },
  {
    who: '军士，安排工作，党员：保险由单位办，没有一次性经济补助',
    answers: {
      ...usual,
      placement: 'assigned',
      serviceCategory: 'sergeant',
      politics: 'member',
      keepsLeague: false,
    },
    items: ['01', '02', '03', '07', '08', '10'],
    waits: { '02': ['01'] },
  },
  {
    who: '军士，逐月领取退役金：接续养老保险但不等介绍信，没有一次性经济补助',
    answers: {
      ...usual,
      placement: 'pension',
      serviceCategory: 'sergeant',
      politics: 'probationary',
      keepsLeague: true,
    },
    items: ['01', '02', '03', '04', '05', '06', '07', '08', '10'],
    waits: { '02': ['01'] },
  },
  {
    who: '军士，退休：养老按军队规定',
    answers: { ...usual, placement: 'retired', serviceCategory: 'sergeant', politics: 'masses' },
    items: ['01', '02', '06', '07', '08', '10'],
    waits: { '02': ['01'] },
  },
  {
    who: '残疾义务兵，供养',
    answers: { ...usual, placement: 'supported', politics: 'masses', disabled: true },
    items: ['01', '02', '06', '07', '08', '10'],
    waits: { '02': ['01'] },
  },
  {
    who: '群众，户口未注销，没有驾驶证：最少的一份自主就业申请',
    answers: { ...usual, politics: 'masses', needsHousehold: false },
    items: ['01', '05', '06', '07', '08', '09', '10'],
    waits: { '05': ['01'] },
  },
  {
    who: '易地安置到中山市镇街，持武警驾驶证',
    answers: { ...usual, settlement: '442000114', relocated: true, militaryLicence: true },
    items: ['01', '02', '04', '05', '06', '07', '08', '09', '10', '11'],
    waits: { '02': ['01'], '05': ['01'] },
  },
];
