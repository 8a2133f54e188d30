import { describe, expect, it } from 'vitest';
import { BrokenCatalogue, type FileProblem } from './file-problem.ts';
import { assembleService, listServices, loadService, readServiceFiles } from './load.ts';

// biome-ignore lint/suspicious/noExplicitAny: the copies are broken in every shape
type Files = Record<string, any>;
const report = 'items/01-report.json';
const household = 'items/02-household.json';
const pension = 'items/05-pension.json';
const medical = 'items/06-medical.json';

/** What loading says about a copy of the real files with one thing broken. */
function refusals(damage: (files: Files) => void): readonly FileProblem[] {
  const files = structuredClone(readServiceFiles('veteran-reception', 1)) as Files;
  damage(files);
  try {
    assembleService(files);
  } catch (error) {
    if (error instanceof BrokenCatalogue) return error.problems;
    throw error;
  }
  return [];
}

const field = (files: Files, id: string) =>
  files['form.json'].fields.find((each: { id: string }) => each.id === id);

describe('loading a service', () => {
  it('loads every version in the catalogue, once, frozen through and through', () => {
    for (const { code, version } of listServices()) {
      const service = loadService(code, version);
      expect(loadService(code, version)).toBe(service);
      expect(Object.isFrozen(service.items[0]!.eligibility[0]!.when)).toBe(true);
    }
    expect(refusals(() => {})).toEqual([]);
  });

  it('refuses a version that is not there', () => {
    expect(() => loadService('veteran-reception', 99)).toThrow('veteran-reception/v99: : 没有这个服务版本');
  });

  it.each<[string, (files: Files) => void, string, string, string]>([
    ['an unknown key', f => (f[pension].promise = 3), pension, '', '不认识的键：promise'],
    [
      'an unknown key deep inside',
      f => (field(f, 'phone').sensitve = true),
      'form.json',
      'fields[phone]',
      '不认识的键：sensitve',
    ],
    [
      'a missing key',
      f => delete f[report].line,
      report,
      'line',
      '只能是：window、veterans、organisation、police、traffic-police、social-security、medical-insurance、armed-forces、youth-league、government-data',
    ],
    [
      'a missing sentence',
      f => delete field(f, 'phone').problem,
      'form.json',
      'fields[phone].problem',
      '缺少这一项',
    ],
    [
      'a number written as words',
      f => (f[medical].promised.value = '十'),
      medical,
      'promised.value',
      '类型不对，应为number',
    ],
    ['an empty name', f => (f[medical].name = ' '), medical, 'name', '不能为空'],
    [
      'a kind of field nobody knows',
      f => (field(f, 'phone').kind = 'fax'),
      'form.json',
      'fields[phone].kind',
      '只能是：name、text、longtext、id-number、phone、date、month、choice、choices、yes-no、division、bank-card、digits',
    ],
    [
      'a condition in words',
      f => (field(f, 'employer').when = '有单位'),
      'form.json',
      'fields[employer].when',
      '条件写法不对，应为fact加is、in或answered，或者all、any、not',
    ],
    ['a file that is missing', f => delete f['reasons.json'], 'reasons.json', '', '缺少这个文件'],
    ['a file nobody knows', f => (f['notes.json'] = {}), 'notes.json', '', '不认识的文件'],
    [
      'one of the eleven dropped',
      f => delete f['items/08-record.json'],
      'items/',
      'items.08',
      '缺少政策规定的事项08，“11+N”中的十一项一项都不能少',
    ],
    [
      'a promise beyond the statute',
      f => (f[medical].promised.value = 16),
      medical,
      'items.06.promised',
      '承诺时限16个工作日长于法定时限15个工作日',
    ],
    [
      'an item waiting for itself',
      f => f[report].dependsOn.push({ item: '02', kind: 'hard', why: '误写' }),
      report,
      'items.01.dependsOn',
      '事项01与其前置事项互相等待，永远办不了',
    ],
    [
      'a prerequisite that is not there',
      f => (f[household].dependsOn[0].item = '99'),
      household,
      'items.02.dependsOn[99]',
      '没有这个事项：99',
    ],
    [
      'a field that is not there',
      f => f[pension].fields.push('salary'),
      pension,
      'items.05.fields[salary]',
      '没有这个字段：salary',
    ],
    [
      'a material that is not there',
      f => f[pension].materials.push({ material: 'M99' }),
      pension,
      'items.05.materials[M99]',
      '没有这个材料：M99',
    ],
    [
      'the same fact asked twice',
      f => (field(f, 'householdHead').label = '姓名'),
      'form.json',
      'form.fields[姓名]',
      '同一件事问了两遍，字段名称重复：姓名',
    ],
    [
      'an answer that cannot be given',
      f => (f['items/09-allowance.json'].eligibility[0].when.is = 'selfemployed'),
      'items/09-allowance.json',
      'items.09.eligibility[0]',
      '“安置方式”（placement）不会有这个答案：selfemployed',
    ],
    [
      'a choice without choices',
      f => (field(f, 'marriage').choices = []),
      'form.json',
      'form.fields[marriage].choices',
      '“婚姻状况”是选择题，至少要有两个选项',
    ],
    [
      'a field nobody needs',
      f =>
        f['form.json'].fields.push({
          id: 'blood',
          label: '血型',
          section: 'person',
          kind: 'text',
          problem: '请填写您的血型。',
        }),
      'form.json',
      'form.fields[blood]',
      '没有事项用到“血型”，不应收集',
    ],
    [
      'a material nobody needs',
      f => f['items/11-licence.json'].materials.splice(4, 1),
      'materials.json',
      'materials[M20]',
      '没有事项用到“军队、武警部队机动车驾驶证”，不应收取',
    ],
    [
      'a letter the soldier would have to carry',
      f => (f[household].dependsOn = []),
      household,
      'items.02.dependsOn',
      '事项02要用事项01产生的材料M06，却没有把它列为前置事项',
    ],
    [
      'a section nobody declared',
      f => f['form.json'].sections.pop(),
      'form.json',
      'form.fields[deliverTo].section',
      '没有这个版块：delivery',
    ],
    [
      'no deadline to count from',
      f => (f['service.json'].applicantDeadlineFrom = 'retired'),
      'service.json',
      'applicantDeadlineFrom',
      '本人办理期限的起算字段retired不存在或者不是日期',
    ],
    [
      'a reason the engine needs',
      f => f['reasons.json'].termination.splice(3, 1),
      'reasons.json',
      'reasons.termination[prerequisite-not-granted]',
      '缺少系统要用的终止理由prerequisite-not-granted',
    ],
  ])('refuses %s, naming file, key and fault', (_what, damage, file, key, sentence) => {
    expect(refusals(damage)).toContainEqual({ file, key, sentence });
  });
});
