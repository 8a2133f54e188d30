import type { AnnexForm } from './form.ts';

/** For tests of the heart only: a form of two boxes. The real one is in the catalogue. */
export const sampleForm: AnnexForm = {
  code: 'sample',
  version: 1,
  place: '附',
  title: '情况表',
  source: '样例',
  cityHead: '市：',
  heads: {
    division: '县',
    runs: '开展',
    office: '部门',
    system: '系统',
    services: '内容',
    people: '人数',
    copies: '材料',
    visits: '次数',
    days: '时间',
    problems: '问题',
  },
  explained: {},
  runs: [
    { code: 'yes', label: '有' },
    { code: 'no', label: '没有' },
  ],
  office: [
    { code: 'bureau', label: '局' },
    { code: 'other', label: '其他', named: '具体是：' },
  ],
  system: [
    { code: 'all', label: '全部' },
    { code: 'part', label: '部分' },
    { code: 'none', label: '没有' },
  ],
  services: [
    { code: 'report', label: '报到', items: ['01'] },
    { code: 'housing', label: '住房', items: [] },
  ],
  otherServices: { label: '其他：', lines: 1, items: [{ item: '03', label: '党员' }] },
  pairs: {
    copies: { before: '前', after: '后', unit: '份' },
    visits: { before: '前', after: '后', unit: '次' },
    days: { before: '前', after: '后', unit: '工作日' },
  },
  signatures: ['负责人：', '填表人：', '联系方式：'],
  note: '注',
};
