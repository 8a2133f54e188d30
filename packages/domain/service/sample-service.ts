import type { ItemDefinition, ServiceDefinition } from './definition.ts';

/** Two items, one waiting for the other: the smallest service that holds, for tests of the rules about definitions. */
export function sampleService(): ServiceDefinition {
  const reason = [{ code: 'some', text: '某种理由' }];
  const engine = ['withdrawn', 'applicant-absent', 'prerequisite-not-granted', 'deferral-lapsed'];
  return {
    code: 'sample',
    version: 1,
    name: '样例',
    leadLine: 'veterans',
    basis: [],
    form: {
      sections: [{ id: 'only', title: '仅此一页' }],
      fields: [
        { id: 'moves', label: '是否搬家', section: 'only', kind: 'yes-no', problem: '请选择是否搬家。' },
        { id: 'name', label: '姓名', section: 'only', kind: 'name', problem: '请填写您的姓名。' },
        { id: 'since', label: '起算日期', section: 'only', kind: 'date', problem: '请填写起算的日期。' },
        {
          id: 'home',
          label: '新家类型',
          section: 'only',
          kind: 'choice',
          problem: '请选择新家的类型。',
          when: { fact: 'moves', is: true },
          choices: [
            { value: 'house', label: '独院' },
            { value: 'flat', label: '公寓' },
          ],
        },
      ],
    },
    items: [
      { ...sampleItem('01'), fields: ['since'], result: { ...sampleItem('01').result, produces: ['L'] } },
      {
        ...sampleItem('02'),
        fields: ['home'],
        materials: [
          { material: 'L' },
          { material: 'P', when: { all: [moves, { fact: 'home', is: 'house' }] } },
        ],
        statutory: { value: 20, source: '样例', confidence: 'design' },
        promised: { value: 10, source: '样例', confidence: 'design' },
        dependsOn: [{ item: '01', kind: 'hard', why: '凭介绍信办理' }],
      },
    ],
    materials: [sampleMaterial('L', '介绍信', '01'), sampleMaterial('P', '照片')],
    commonFields: ['name'],
    routingFields: ['moves'],
    applicantDeadlineFrom: 'since',
    correction: {
      within: { value: 10, source: '样例', confidence: 'design' },
      stops: { value: 'both', source: '样例', confidence: 'design' },
      before: { opening: '现一次告知：', how: '到窗口补正。', otherwise: '逾期不予受理。' },
      after: { opening: '现一并告知：', how: '到窗口补正。', otherwise: '逾期终止办理。' },
    },
    remedy: { text: '可以申请行政复议。', basis: '样例法第一条' },
    archive: {
      category: { code: 'YL', name: '样例', source: '样例' },
      after: { value: 60, source: '样例', confidence: 'design' },
      terms: {
        refused: { value: '10-years', source: '样例', confidence: 'design' },
        withdrawn: { value: '10-years', source: '样例', confidence: 'design' },
      },
    },
    review: { within: { value: 5, source: '样例', confidence: 'design' } },
    applicantDuties: [{ duty: 'report', item: '01' }, { duty: 'military-registration' }],
    reasons: {
      correction: reason,
      refusal: [{ ...reason[0]!, itemBasis: true }],
      denial: [{ ...reason[0]!, itemBasis: true }],
      termination: engine.map(code => ({ code, text: `终止：${code}` })),
      pause: {
        special: [
          { ...reason[0]!, basis: [{ title: '样例法', article: '第二条', source: '样例' }], stops: 'both' },
        ],
        external: [{ ...reason[0]!, stops: 'promise' }],
      },
      returning: reason,
    },
  };
}

const moves = { fact: 'moves', is: true } as const;

export function sampleItem(code: string): ItemDefinition {
  return {
    code,
    name: `事项${code}`,
    shortName: code,
    requirement: `R1.${Number(code)}`,
    line: 'veterans',
    eligibility: [{ when: { all: [] }, because: '都要办', otherwise: '都要办' }],
    optional: false,
    fields: [],
    materials: [],
    statutory: { value: null, source: '样例', confidence: 'design' },
    promised: { value: 1, source: '样例', confidence: 'design' },
    onTheSpot: { allowed: true, source: '样例' },
    dependsOn: [],
    result: { name: '结果', delivery: 'electronic', fields: [], produces: [] },
    checks: [],
    inPerson: false,
    licence: false,
    governmentService: true,
    basis: [{ title: '样例', source: '样例' }],
    retention: { value: '10-years', source: '样例', confidence: 'design' },
    usualFaults: ['样例'],
  };
}

function sampleMaterial(
  code: string,
  name: string,
  producedBy?: string,
): ServiceDefinition['materials'][number] {
  return {
    code,
    name,
    accepts: ['original', 'copy', 'electronic'],
    keeping: 'seen',
    copies: 1,
    secondary: false,
    producedBy,
    source: '样例',
  };
}
