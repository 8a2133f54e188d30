import { describe, expect, it } from 'vitest';
import { crossCheck } from './cross-check.ts';
import type { ServiceDefinition } from './definition.ts';
import { sampleItem, sampleService } from './sample-service.ts';

/** The sample with one thing broken. */
// biome-ignore lint/suspicious/noExplicitAny: the copies are broken in every shape
type Open = { -readonly [K in keyof ServiceDefinition]: any };
const problems = (damage: (service: Open) => void) => {
  const service = structuredClone(sampleService());
  damage(service);
  return crossCheck(service).map(({ key, sentence }) => `${key}: ${sentence}`);
};

describe('cross-check (law 4)', () => {
  it('finds nothing wrong with a sound definition', () => {
    expect(crossCheck(sampleService(), ['01', '02'])).toEqual([]);
  });

  it('misses the items that the policy lays down', () => {
    expect(crossCheck(sampleService(), ['01', '02', '03'])).toEqual([
      { key: 'items.03', sentence: '缺少政策规定的事项03，“11+N”中的十一项一项都不能少' },
    ]);
  });

  it('tells all problems at once', () => {
    const found = problems(service => {
      service.items[1].promised.value = 30;
      service.form.fields[3].choices.pop();
    });
    expect(found).toContain('items.02.promised: 承诺时限30个工作日长于法定时限20个工作日');
    expect(found).toContain('form.fields[home].choices: “新家类型”是选择题，至少要有两个选项');
  });

  it('refuses a duty that no item fulfils, an answer copied from nowhere, and a computed answer that is no yes or no', () => {
    const found = problems(service => {
      service.applicantDuties = [{ duty: 'report', item: '09' }];
      service.form.fields[1].usuallyAs = 'home';
      service.form.fields[2].computed = { late: 'report' };
    });
    expect(found).toContain('applicantDuties[09]: 没有这个事项：09');
    expect(found).toContain('form.fields[name].usuallyAs: “姓名”要照抄的字段home不在它前面，或者不是同一类');
    expect(found).toContain('form.fields[since].computed: “起算日期”由系统算出，只能是“是”或“否”');
  });

  it('refuses a result filled in from a field its department does not see, or of another kind (law 8)', () => {
    const copied = (usuallyAs: string) =>
      problems(service => {
        const book = { id: 'book', label: '户号', section: 'result', kind: 'text', problem: '请填写户号。' };
        service.items[1].result = { ...service.items[1].result, fields: [{ ...book, usuallyAs }] };
      });
    const key = 'items.02.result.fields[book].usuallyAs';
    for (const from of ['since', 'home', 'nowhere'])
      expect(copied(from)).toEqual([`${key}: “户号”要照抄的字段${from}不是本事项的填写内容，或者不是同一类`]);
  });

  it('refuses a denial or a refusal without a law (行政许可法 art.38), and a statutory limit that stands still without one', () => {
    const found = problems(service => {
      service.reasons.denial = [{ code: 'bald', text: '不给办' }];
      service.reasons.refusal = [{ code: 'curt', text: '不收' }];
      service.reasons.pause = {
        special: [{ code: 'kept', text: '先放一放', stops: 'both' }],
        external: [{ code: 'mute', text: '等一等' }],
      };
    });
    expect(found).toEqual([
      'reasons.pause.special[kept].stops: 停法定时限必须写明依据',
      'reasons.pause.external[mute].stops: 没有写明暂停的是承诺时限还是连同法定时限',
      'reasons.denial[bald].basis: 不予办理的理由没有写明依据',
      'reasons.refusal[curt].basis: 不予受理的理由没有写明依据',
    ]);
  });

  it('refuses sensitive facts without a notice, and a notice that does not say why each is needed (PIPL arts.29, 30)', () => {
    const sensitive = (service: Open) => {
      service.form.fields[1].sensitive = true;
    };
    expect(problems(sensitive)).toEqual(['consent: 要问“姓名”等敏感个人信息，却没有写告知和单独同意']);
    const found = problems(service => {
      sensitive(service);
      const kind = { label: '日期', why: '要用', fields: ['since'], materials: ['X'] };
      service.consent = { version: 1, notice: [], agree: '同意', agreeSensitive: '同意', sensitive: [kind] };
    });
    expect(found).toEqual([
      'consent.sensitive[name]: “姓名”是敏感个人信息，单独同意里没有写为什么需要',
      'consent.sensitive[since]: 没有这个敏感字段：since',
      'consent.sensitive[X]: 没有这个材料：X',
    ]);
  });

  it('refuses a result paper written to nobody, or numbered by a field that is not asked', () => {
    const found = problems(service => {
      const paper = { title: '介绍信', template: 'letter/v1', mark: 'JS', to: '09', numberField: 'letter' };
      service.items[0].result.papers = [paper];
    });
    expect(found.filter(each => each.startsWith('items.01.result.papers'))).toHaveLength(2);
  });

  it('refuses an item that sees what the notice says another one needs (PIPL art.6)', () => {
    const agreedFor = (items?: string[]) =>
      problems(service => {
        service.form.fields[2].sensitive = true;
        const kind = {
          label: '日期',
          why: '要用',
          fields: ['since'],
          materials: ['P'],
          ...(items && { items }),
        };
        service.consent = {
          version: 1,
          notice: [],
          agree: '同意',
          agreeSensitive: '同意',
          sensitive: [kind],
        };
      });
    expect(agreedFor()).toEqual([]);
    expect(agreedFor(['01', '02'])).toEqual([]);
    expect(agreedFor(['09', '02'])).toEqual([
      'consent.sensitive[09]: 没有这个事项：09',
      expect.stringContaining('items.01.fields[since]: 单独同意里没有写事项01为什么需要'),
    ]);
    expect(agreedFor(['01'])).toEqual([expect.stringContaining('items.02.materials[P]: ')]);
  });

  it('refuses two items that wait for each other, at any distance', () => {
    const ring = problems(service => {
      service.items[0].dependsOn = [{ item: '03', kind: 'hard', why: '环' }];
      service.items.push({ ...sampleItem('03'), dependsOn: [{ item: '02', kind: 'soft', why: '环' }] });
    });
    expect(ring.filter(each => each.includes('互相等待'))).toHaveLength(3);
  });

  it.each<[string, (service: Open) => void, string]>([
    [
      'an item waiting for one that is not there',
      s => (s.items[1].dependsOn[0].item = '09'),
      'items.02.dependsOn[09]: 没有这个事项：09',
    ],
    [
      'a field nobody declared',
      s => s.items[0].fields.push('age'),
      'items.01.fields[age]: 没有这个字段：age',
    ],
    [
      'a material nobody declared',
      s => s.items[0].materials.push({ material: 'X' }),
      'items.01.materials[X]: 没有这个材料：X',
    ],
    [
      'an upload of what the platform makes',
      s =>
        (s.materials[0] = {
          ...s.materials[0],
          producedBy: 'platform',
          upload: { formats: ['pdf'], max: 1 },
        }),
      'materials[L].upload: 系统生成的材料不用上传',
    ],
    [
      'an upload that takes nothing',
      s => (s.materials[1].upload = { formats: [], max: 1 }),
      'materials[P].upload: 至少要收一种格式',
    ],
    [
      'a fact asked twice',
      s => (s.form.fields[2].label = '姓名'),
      'form.fields[姓名]: 同一件事问了两遍，字段名称重复：姓名',
    ],
    [
      'a field nobody uses',
      s => (s.items[0].fields = []),
      'form.fields[since]: 没有事项用到“起算日期”，不应收集',
    ],
    ['a material nobody uses', s => s.items[1].materials.pop(), 'materials[P]: 没有事项用到“照片”，不应收取'],
    [
      'a maker that does not make',
      s => (s.items[0].result.produces = []),
      'materials[L].producedBy: 事项01的结果里没有写会产生材料L',
    ],
    [
      'a maker that is not there',
      s => (s.materials[1].producedBy = '07'),
      'materials[P].producedBy: 材料P的产生事项07不存在',
    ],
    [
      'using what another item makes without waiting for it',
      s => (s.items[1].dependsOn[0].kind = 'soft'),
      'items.02.dependsOn: 事项02要用事项01产生的材料L，却没有把它列为前置事项',
    ],
    [
      'a value that is no answer',
      s => (s.items[1].materials[1].when.all[1].is = 'tent'),
      'items.02.materials[P].when: “新家类型”（home）不会有这个答案：tent',
    ],
    [
      'a yes-no compared with a word',
      s => (s.items[1].materials[1].when.all[0].is = 'yes'),
      'items.02.materials[P].when: “是否搬家”（moves）不会有这个答案：yes',
    ],
    [
      'a condition on a question that is not asked there',
      s =>
        (s.items[0].onTheSpot.when = {
          all: [
            { fact: 'moves', is: true },
            { fact: 'home', is: 'flat' },
          ],
        }),
      'items.01.onTheSpot.when: 判断这个条件时不一定问过“新家类型”（home）',
    ],
    [
      'a condition that a stale answer could decide',
      s => (s.items[1].materials[1].when = { fact: 'home', is: 'house' }),
      'items.02.materials[P].when: “新家类型”只在部分情况下才问，条件里还应写明moves',
    ],
    [
      'eligibility on a question asked only later',
      s => (s.items[1].eligibility[0].when = { fact: 'name', answered: true }),
      'items.02.eligibility[0]: 判断这个条件时不一定问过“姓名”（name）',
    ],
    [
      'a routing question that leans on a later one',
      s => (s.form.fields[0].when = { fact: 'name', answered: true }),
      'form.fields[moves].when: 判断这个条件时不一定问过“姓名”（name）',
    ],
    [
      'a routing question that does not come first',
      s => s.form.fields.reverse(),
      'form.fields[moves]: “是否搬家”决定办哪些事项，应排在最前面',
    ],
    [
      'a section nobody declared',
      s => (s.form.fields[0].section = 'two'),
      'form.fields[moves].section: 没有这个版块：two',
    ],
    [
      'a deadline from what is no date',
      s => (s.applicantDeadlineFrom = 'name'),
      'applicantDeadlineFrom: 本人办理期限的起算字段name不存在或者不是日期',
    ],
    [
      'a pattern that is none',
      s => (s.form.fields[1].pattern = '('),
      'form.fields[name].pattern: “姓名”的格式规则不是正确的正则表达式',
    ],
    [
      'a limit in half days',
      s => (s.items[0].promised.value = 0.5),
      'items.01.promised: 承诺时限应为不小于0的整数（工作日）',
    ],
    [
      'no word on who may apply',
      s => (s.items[0].eligibility = []),
      'items.01.eligibility: 没有写谁可以办理，也没有写理由',
    ],
    [
      'an empty list of reasons',
      s => (s.reasons.pause.external = []),
      'reasons.pause.external: 没有一条理由可选',
    ],
    [
      'a code of two different reasons',
      s => s.reasons.returning.push({ code: 'some', text: '另一种理由' }),
      'reasons[some]: 同一编码是两条不同的理由',
    ],
    [
      'a reason that the engine gives',
      s => s.reasons.termination.shift(),
      'reasons.termination[withdrawn]: 缺少系统要用的终止理由withdrawn',
    ],
    [
      'a condition on 即办 where there is none',
      s => (s.items[0].onTheSpot = { allowed: false, when: { fact: 'moves', is: true }, source: '样例' }),
      'items.01.onTheSpot: 不能即办的事项不应再写即办条件',
    ],
    [
      'a verification that nobody on paper could enter (R3.4)',
      s => {
        const outcomes = [{ value: 'yes', label: '一致', passes: true }];
        s.items[0].checks.push({ code: 'c', name: '核查', outcomes, requiredToGrant: true, sharedWith: [] });
        s.items[0].channel = { way: 'paper', clockFrom: 'sent', source: '样例', confidence: 'design' };
      },
      'items.01.channel: 办结前必须核查的事项要由部门登录登记核查结果，不能走线下交接',
    ],
    [
      'a choice of delivery that means nothing',
      s => (postable(s).ways = { flat: { way: 'ems', address: 'name' } }),
      'delivery.ways[house]: 选项house没有写是哪种送达方式',
    ],
    [
      'posting without an address',
      s => (postable(s).ways.flat = { way: 'ems' }),
      'delivery.ways[flat]: 邮寄的要写收件地址字段，不邮寄的不应写',
    ],
    [
      'a question about delivery where all is electronic',
      s => {
        postable(s);
        s.items[0].result.delivery = 'electronic';
      },
      'delivery: 没有纸质结果，不应问怎样送达',
    ],
    [
      'a check that cannot be passed',
      s =>
        s.items[0].checks.push({
          code: 'c',
          name: '核查',
          outcomes: [],
          requiredToGrant: true,
          sharedWith: ['08'],
        }),
      'items.01.checks[c]: 没有一种核查结果算通过，事项永远不能办结',
    ],
  ])('refuses %s', (_what, damage, expected) => {
    expect(problems(damage)).toContain(expected);
  });
});

/** The sample with a choice of delivery, whose parts may be damaged. */
function postable(service: Open) {
  service.items[0].result.delivery = 'both';
  service.delivery = {
    field: 'home',
    ways: { house: { way: 'pickup' }, flat: { way: 'ems', address: 'name' } },
    together: 'moves',
    name: 'name',
    phone: 'name',
  };
  return service.delivery;
}
