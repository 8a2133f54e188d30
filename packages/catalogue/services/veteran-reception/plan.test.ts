import { checkAnswers } from '@yimen/domain/form/check.ts';
import type { Answers, AnswerValue } from '@yimen/domain/form/condition.ts';
import { askedFields, fieldsOfItem, relevantAnswers } from '@yimen/domain/service/asked-fields.ts';
import { getField } from '@yimen/domain/service/lookup.ts';
import { materialsOfItem, neededMaterials } from '@yimen/domain/service/needed-materials.ts';
import { includedItems, plan } from '@yimen/domain/service/plan.ts';
import { describe, expect, it } from 'vitest';
import { listServices, loadService } from '../../load.ts';
import { newestVersion } from '../../pin.ts';
import { allEleven, personas } from './personas.ts';

const service = loadService('veteran-reception', newestVersion(listServices(), 'veteran-reception')!);
const planned = (answers: Answers, unticked: string[] = []) => plan(service, answers, unticked);
const lineOf = (answers: Answers, code: string) => planned(answers).find(each => each.item === code)!;

describe('which items apply (R1, R5.1)', () => {
  it.each(personas)('$who', ({ answers, items, waits = {} }) => {
    const lines = planned(answers);
    expect(includedItems(lines)).toEqual(items);
    expect(
      Object.fromEntries(
        lines
          .filter(each => each.included && each.waitsFor.length > 0)
          .map(each => [each.item, each.waitsFor]),
      ),
    ).toEqual(waits);
  });

  it.each([
    [{ politics: 'masses' }, '03', 'no', '您不是中共党员，不需要办理党员组织关系转移。'],
    [{ politics: 'masses' }, '04', 'no', '您不是共青团员，也没有保留团籍，不需要办理团员组织关系转移。'],
    [
      { politics: 'member', keepsLeague: true },
      '04',
      'yes',
      '您是共青团员（含保留团籍的党员），退役后要把团员组织关系转到地方。',
    ],
    [{ politics: 'member' }, '04', 'unknown', '请先回答：是否保留团籍'],
    [{ placement: 'assigned' }, '05', 'no', '安排工作的，由接收单位统一办理社会保险接续，您不用申请。'],
    [
      { placement: 'retired' },
      '05',
      'no',
      '退休、供养安置的，养老待遇按国家和军队有关规定执行，不需要接续。',
    ],
    [{ placement: 'assigned' }, '06', 'no', '安排工作的，由接收单位统一办理社会保险接续，您不用申请。'],
    [
      { placement: 'pension' },
      '09',
      'no',
      '一次性经济补助只发给自主就业的退役士兵，您的安置方式不在发放范围。',
    ],
    [{ militaryLicence: false }, '11', 'no', '您没有有效的军警驾驶证，不需要办理本项。'],
    [{ needsHousehold: false }, '02', 'no', '您不需要登记户口，户口簿“兵役状况”有变化的，可以到派出所更正。'],
    [{}, '02', 'unknown', '请先回答：是否需要登记户口'],
    [{}, '03', 'unknown', '请先回答：政治面貌'],
  ] as [Answers, string, string, string][])('%j makes item %s: %s', (answers, code, applies, why) => {
    expect(lineOf(answers, code)).toMatchObject({ applies, why: [why] });
  });

  it('lets the applicant leave out 3, 4, 5, 6, 9, 10 and 11, and never 1, 2, 7 and 8', () => {
    const all = service.items.map(item => item.code);
    expect(includedItems(planned(allEleven, all))).toEqual(['01', '02', '07', '08']);
  });

  it('starts an item at once when the one it waits for is not in the application', () => {
    const without = planned({ ...allEleven, needsHousehold: false, insuranceKind: 'resident' });
    expect(without.find(each => each.item === '06')!.waitsFor).toEqual([]);
  });

  it('knows of every item, whatever the first page says', () => {
    const open = everyFirstPage().flatMap(answers =>
      planned(answers)
        .filter(each => each.applies === 'unknown')
        .map(each => ({ answers, ...each })),
    );
    expect(open).toEqual([]);
  });
});

describe('what is asked and handed in (R5.1, R5.3)', () => {
  const answers: Answers = {
    ...allEleven,
    ...{
      name: '梁永安',
      idNumber: '440781200403150017',
      phone: '13800138000',
      ethnicity: '01',
      education: '60',
    },
    ...{
      marriage: '10',
      residenceAddress: '广东省江门市台山市台城街道环市中路1号',
      dischargeCardNumber: '20260901001',
    },
    ...{ enlistDate: '2024-09-01', dischargeOrderDate: '2026-09-01', conscriptRank: 'private-first-class' },
    ...{
      unitCode: '73000',
      beforeService: 'other',
      restoresAddress: true,
      headRelation: 'child',
      householdHead: '梁国强',
    },
    ...{
      householdAddress: '广东省江门市台山市台城街道环市中路1号',
      employment: 'seeking',
      joinedPartyDate: '2025-07-01',
    },
    ...{
      fullMemberDate: '2026-07-01',
      partyDuesPaidTo: '2026-08',
      joinedLeagueDate: '2019-05-04',
      leagueDuesPaidTo: '2026-08',
    },
    ...{
      insuranceKind: 'resident',
      reserveDecided: true,
      joinsMilitia: true,
      health: 'good',
      housing: 'family',
    },
    ...{
      honoured: true,
      meritGrade: 'third',
      bankAccount: '6228480000000000018',
      bankName: '中国农业银行台山市支行',
    },
    ...{
      trainingKinds: ['adaptive', 'skill'],
      trainingSubject: 'mechanic',
      trainingTime: 'quarter',
      licenceIssuer: 'army',
    },
    ...{
      militaryLicenceNumber: 'J2024000001',
      firstLicenceDate: '2025-03-01',
      licenceClass: 'B2',
      appliedClass: 'C1',
    },
    deliverTo: 'residence',
    deliverTogether: true,
  };
  const items = includedItems(planned(answers));

  it('finds a full application for all eleven complete, with nothing in it that nobody asked', () => {
    expect(checkAnswers(askedFields(service, items, answers), answers, '2026-09-10')).toEqual([]);
    expect(relevantAnswers(service, items, answers)).toEqual(answers);
  });

  it('asks at once for everything that is missing', () => {
    const missing = checkAnswers(askedFields(service, items, allEleven), allEleven, '2026-09-10');
    expect(missing.length).toBeGreaterThan(25);
    expect(new Set(missing.map(each => each.code))).toEqual(new Set(['missing']));
  });

  it('accepts only soldiers who retired in 2020 or later (R2.6)', () => {
    const field = getField(service, 'dischargeOrderDate');
    const check = (date: string) => checkAnswers([field], { dischargeOrderDate: date }, '2026-09-10').length;
    expect([check('2019-12-31'), check('2020-01-01'), check('2026-09-11')]).toEqual([1, 0, 1]);
  });

  it('takes a unit code of five digits and nothing else (domain.md §0.12)', () => {
    const field = getField(service, 'unitCode');
    const check = (code: string) => checkAnswers([field], { unitCode: code }, '2026-09-10').length;
    expect([check('73000'), check('某师某团'), check('730001'), check('73000部队')]).toEqual([0, 1, 1, 1]);
  });

  it.each(service.form.fields.filter(field => field.example !== undefined && field.kind !== 'division'))(
    'shows an example that is right: $id',
    field => {
      expect(
        checkAnswers([{ ...field, when: undefined }], { [field.id]: field.example! }, '2026-12-31'),
      ).toEqual([]);
    },
  );

  it('merges materials: each once, with the items that use it', () => {
    const lines = neededMaterials(service, items, answers).map(
      ({ definition, usedBy, optional, internal }) =>
        `${definition.code} ${usedBy.join(' ')}${internal ? ' internal' : ''}${optional ? ' optional' : ''}`,
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "M01 01 02 03 04 05 06 07 08 09 10 11 internal",
        "M02 01 02 05 06 07 08 09 10 11",
        "M03 01",
        "M05 01 02 03 04 05 06 08 09 11",
        "M06 02 internal",
        "M07 02 08",
        "M09 03",
        "M10 04",
        "M11 05",
        "M12 05",
        "M13 06",
        "M15 07 optional",
        "M16 07 08 11",
        "M17 09",
        "M18 08 09",
        "M19 09 optional",
        "M20 11",
        "M21 11",
        "M22 11 internal",
        "M24 01 02 03 04 05 06 07 08 09 10 optional",
        "M25 08 09 11 internal optional",
        "M26 06 internal",
        "M27 05 internal",
      ]
    `);
  });

  it('never asks at intake for an ID card, except for the licence, where it may follow (domain.md §0.5)', () => {
    const card = (codes: string[]) =>
      neededMaterials(service, codes, answers).find(each => each.definition.code === 'M05')!;
    expect(card(items.filter(code => code !== '11')).optional).toBe(true);
    expect(card(items)).toMatchObject({ optional: false, definition: { secondary: true } });
  });

  it('keeps politics, money and health from those who do not need them', () => {
    const seenBy = (id: string) =>
      service.items
        .filter(item => fieldsOfItem(service, item.code, answers).some(field => field.id === id))
        .map(item => item.code);
    expect(seenBy('politics')).toEqual(['03', '08']);
    expect(seenBy('bankAccount')).toEqual(['09']);
    expect(seenBy('health')).toEqual(['07', '08']);
    expect(seenBy('unitCode')).toEqual(['01', '07']);
    expect(materialsOfItem(service, '06', answers).map(each => each.code)).toEqual([
      'M01',
      'M02',
      'M05',
      'M13',
      'M24',
      'M26',
    ]);
  });
});

describe('the definition', () => {
  it('says where every limit comes from, and promises nothing beyond the statute', () => {
    expect(service.items.map(item => [item.code, item.statutory.value, item.promised.value])).toEqual([
      ['01', null, 0],
      ['02', null, 5],
      ['03', null, 5],
      ['04', null, 5],
      ['05', null, 15],
      ['06', 15, 10],
      ['07', null, 1],
      ['08', null, 0],
      ['09', null, 10],
      ['10', null, 5],
      ['11', 20, 1],
    ]);
  });

  it('has the reasons that this service pauses for', () => {
    expect(service.reasons.pause.external.map(each => each.code)).toContain('army-funds-pending');
    expect(service.reasons.pause.special.map(each => each.code)).toContain('exam');
  });

  it('collects 兵役状况 with the household and checks the enlistment for items 7 and 1 (R1.2, R1.7)', () => {
    const status = service.items[1]!.result.fields.find(field => field.label === '兵役状况');
    expect(status).toMatchObject({ kind: 'choice' });
    expect(status?.optional).toBeUndefined();
    expect(service.items[6]!.checks[0]).toMatchObject({
      name: '入伍信息核查',
      requiredToGrant: true,
      sharedWith: ['01'],
    });
  });
});

/** Every way to answer the first page: each routing field that is asked, with each answer it can have. */
function everyFirstPage(): Answers[] {
  return service.routingFields
    .map(id => getField(service, id))
    .reduce<Answers[]>(
      (pages, field) =>
        pages.flatMap(page => {
          const asked = askedFields(service, [], page).some(each => each.id === field.id);
          return asked ? answersTo(field.id).map(value => ({ ...page, [field.id]: value })) : [page];
        }),
      [{}],
    );
}

function answersTo(id: string): AnswerValue[] {
  const field = getField(service, id);
  if (field.kind === 'yes-no') return [true, false];
  return field.choices?.map(choice => choice.value) ?? ['440781'];
}
