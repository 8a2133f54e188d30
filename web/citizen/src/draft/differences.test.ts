import { loadService } from '@yimen/catalogue/load.ts';
import { expect, test } from 'vitest';
import { differences } from './differences.ts';
import { emptyDraft } from './draft.ts';

const service = loadService('veteran-reception', 1);

test('two drafts differ by the fields, items and materials that a person knows by name; what is the same is not told', () => {
  const mine = { ...emptyDraft, settlement: '440781', answers: { name: '石头生', phone: '13800000000' } };
  const theirs = {
    ...mine,
    settlement: '440606',
    answers: { name: '石头生', phone: '13900000000', skills: ['rescue'] },
    unticked: ['10'],
    declared: { M02: 'bring' as const },
  };
  expect(differences(service, mine, theirs, code => `地${code}`)).toEqual([
    { label: '安置地', mine: '地440781', theirs: '地440606' },
    { label: '手机号码', mine: '13800000000', theirs: '13900000000' },
    { label: '技能特长', mine: '未填（选填）', theirs: '消防救援、安保' },
    { label: service.items.find(item => item.code === '10')!.name, mine: '一起办', theirs: '这次不办' },
    { label: '退出现役证', mine: '还没有说明', theirs: '到窗口带来' },
  ]);
  expect(differences(service, mine, { ...mine }, code => code)).toEqual([]);
});
