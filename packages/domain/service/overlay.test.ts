import { describe, expect, it } from 'vitest';
import { applyOverlay, type Overlay } from './overlay.ts';
import { sampleItem, sampleService } from './sample-service.ts';

const overlay = (parts: Partial<Overlay>): Overlay => ({
  service: 'sample',
  version: 1,
  division: '440781',
  note: '样例',
  ...parts,
});
const promise = (value: number) => ({ value, source: '本地公布', confidence: 'design' }) as const;
const site = {
  division: '440781',
  name: '综合窗口',
  address: '样路1号',
  telephone: '0750-0000000',
  hours: '工作日',
};
const own = { ...sampleItem('12'), name: '安置关系转移', requirement: 'R1.N' };

describe('a city or county overlay (law 4)', () => {
  it('shortens a promise and leaves everything else as it was', () => {
    const laid = applyOverlay(sampleService(), overlay({ changes: [{ item: '02', promised: promise(4) }] }));
    const base = sampleService();
    const expected = { ...base, items: [base.items[0], { ...base.items[1], promised: promise(4) }] };
    expect(laid).toEqual({ ok: true, service: expected });
  });

  it('does not change the definition it is laid over', () => {
    const base = sampleService();
    applyOverlay(base, overlay({ changes: [{ item: '02', promised: promise(4) }], items: [own] }));
    expect(base).toEqual(sampleService());
  });

  it('adds items, fields, materials and reasons, and sets a delivery (R1.N)', () => {
    const laid = applyOverlay(
      sampleService(),
      overlay({
        items: [{ ...own, fields: ['area'], materials: [{ material: 'D' }] }],
        fields: [
          { id: 'area', label: '住房面积', section: 'only', kind: 'digits', problem: '请填写住房面积。' },
        ],
        materials: [{ ...sampleService().materials[1]!, code: 'D', name: '住房证明' }],
        reasons: { correction: [{ code: 'local', text: '本地理由' }] },
        changes: [{ item: '01', delivery: 'paper' }],
      }),
    );
    if (!laid.ok) throw new Error(laid.problems.map(each => each.sentence).join());
    expect(laid.service.items.map(item => item.code)).toEqual(['01', '02', '12']);
    expect(laid.service.items[0]!.result.delivery).toBe('paper');
    expect(laid.service.reasons.correction.map(each => each.code)).toEqual(['some', 'local']);
  });

  it('lets a county leave out an item that its city added, and no other', () => {
    const city = applyOverlay(sampleService(), overlay({ items: [own] }));
    if (!city.ok) throw new Error('the city may add an item');
    expect(applyOverlay(city.service, overlay({ without: ['12'] }))).toEqual({
      ok: true,
      service: sampleService(),
    });
  });

  it.each<[string, Partial<Overlay>, string, string]>([
    ['drops an item of the policy', { without: ['01'] }, 'without[01]', '事项01是政策规定的，地方不能减少'],
    ['leaves out what is not there', { without: ['12'] }, 'without[12]', '没有这个事项：12'],
    [
      'promises longer than the level above',
      { changes: [{ item: '02', promised: promise(11) }] },
      'changes[02].promised',
      '承诺时限11个工作日长于上一级的承诺10个工作日，地方只能缩短',
    ],
    [
      'promises longer than the statute',
      { changes: [{ item: '02', promised: promise(21) }] },
      'changes[02].promised',
      '承诺时限21个工作日长于法定时限20个工作日',
    ],
    ['changes an item that is not there', { changes: [{ item: '09' }] }, 'changes[09]', '没有这个事项：09'],
    [
      'passes its own item off as the policy’s',
      { items: [{ ...own, requirement: 'R1.2' }] },
      'items.12.requirement',
      '地方增加的事项应标为R1.N',
    ],
    [
      'is written for another version',
      { version: 2 },
      'service',
      '这份地方规定是给sample第2版的，不能用于sample第1版',
    ],
    [
      'asks a fact twice',
      { fields: [{ ...sampleService().form.fields[1]!, id: 'who' }] },
      'form.fields[姓名]',
      '同一件事问了两遍，字段名称重复：姓名',
    ],
    [
      'speaks for a window of another place',
      { sites: [{ ...site, division: '440606' }] },
      'sites[440606]',
      '受理窗口所在区划440606不在440781之内，不能由它规定',
    ],
    [
      'gives one place two windows',
      { sites: [site, site] },
      'sites[440781]',
      '同一地方写了两个受理窗口：440781',
    ],
    ['uses a code again', { items: [{ ...own, code: '02' }] }, 'items[02]', '事项编号重复：02'],
  ])('is refused when it %s', (_what, parts, key, sentence) => {
    const laid = applyOverlay(sampleService(), overlay(parts));
    expect(laid.ok ? [] : laid.problems).toContainEqual({ key, sentence });
  });
});
