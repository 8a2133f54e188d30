import { expect, test } from 'vitest';
import { clerk, forces, police, type Story, soldier, storyService, veterans } from '../application/given.ts';
import {
  acceptAll,
  accepted,
  askFor,
  checked,
  denied,
  granted,
  grantedHousehold,
  inHand,
  on,
  submitted,
} from '../application/given-stories.ts';

/** What the last act issued, as `title number → who has it`. */
const issued = (story: Story) =>
  story
    .issued()
    .map(
      ({ paper: { title, number, items } }) => `${title} ${number}${items.length === 0 ? '' : ` → ${items}`}`,
    );
const says = (story: Story) => story.issued().at(-1)!.says;

/** With a reason to refuse that has no law of its own, and a law of the service. */
function grounded() {
  const { reasons, ...service } = storyService();
  return {
    ...service,
    basis: [{ title: '样例法', article: '第三条', source: '样例' }],
    reasons: { ...reasons, refusal: [{ code: 'unheard', text: '不收', itemBasis: true as const }] },
  };
}

test('handing in gives the form, in full, from the window that will have it (R2.5)', () => {
  expect(issued(submitted())).toEqual(['一站式申请表 N-990101-SQ01']);
  expect(says(submitted())).toMatchObject({
    caseNumber: 'N-990101',
    agency: { name: '样县window' },
    officer: null,
    sections: [
      { title: '仅此一页', fields: [{ label: '是否搬家', value: '是' }, { value: '梁永安' }, {}, {}] },
    ],
    materials: [{ name: '照片', declared: 'bring' }],
  });
});

test('acceptance gives the receipt with every promised day, and a list of what was handed over (R2.4)', () => {
  expect(issued(accepted())).toEqual(['受理单 N-990101-SL01', '材料接收凭证 N-990101-CL01']);
  const [receipt, materials] = accepted().issued();
  expect(receipt!.says).toMatchObject({
    officer: 'clerk某',
    date: '2026-03-02',
    items: [
      { due: '2026-03-03', after: [] },
      { due: null, days: 10, after: ['01'] },
      { due: null, days: 1, after: ['02'] },
      { due: '2026-03-09', after: [] },
    ],
  });
  expect(materials!.says).toMatchObject({
    materials: [{ name: '照片', kind: 'seen', usedBy: ['02', '04'] }],
  });
});

test('an item that is not taken has its own notice, with the remedies; its department is told (行政许可法 art.32)', () => {
  const story = submitted().and(
    clerk,
    {
      ...acceptAll,
      declined: [{ item: '04', reason: 'unheard', note: '此前已办' }],
    } as typeof acceptAll,
    { service: grounded() },
  );
  expect(issued(story)[0]).toBe('不予受理通知书 N-990101-BY01 → 04');
  expect(story.issued()[0]!.says).toMatchObject({
    what: '事项04',
    whole: false,
    basis: '《样例》',
    note: '此前已办',
    remedy: '可以申请行政复议。',
  });
});

test('turning the first item down ends what waits for it: the receipt promises neither, and says why (R3.1)', () => {
  const declined = [{ item: '01', reason: 'some', note: '不在本地' }];
  const story = submitted().and(clerk, { ...acceptAll, declined } as typeof acceptAll);
  const receipt = story.issued().find(({ paper }) => paper.kind === 'acceptance')!;
  expect(receipt.says.items).toMatchObject([{ name: '事项04', due: '2026-03-09' }]);
  expect(receipt.says.notGoing).toMatchObject([
    { name: '事项01', declined: true, outcome: '不予受理', reason: '某种理由', note: '不在本地' },
    { name: '事项02', declined: false, outcome: '终止办理', note: null },
    { name: '事项03', declined: false, outcome: '终止办理', note: null },
  ]);
});

test('a department’s denial has its notice: reason, basis, remedies; what rules end has none (行政许可法 art.38)', () => {
  const story = inHand().and(police, on(inHand(), '02', denied));
  expect(issued(story)).toEqual(['不予办理通知书 N-990101-JD01 → 02']);
  expect(says(story)).toMatchObject({
    outcome: 'denied',
    item: '事项02',
    officer: 'police某',
    reason: '某种理由',
    note: '不符合条件',
    remedy: '可以申请行政复议。',
  });
  const byRule = accepted().and(veterans, on(accepted(), '01', denied));
  expect(issued(byRule)).toEqual(['不予办理通知书 N-990101-JD01 → 01']);
});

test('refusing the whole gives the notice, with the law of the service where the reason has none of its own', () => {
  const story = submitted().and(
    clerk,
    { type: 'refuse', reason: 'unheard', note: '请到邻县' },
    { service: grounded() },
  );
  expect(issued(story)).toEqual(['不予受理通知书 N-990101-BY01']);
  expect(says(story)).toMatchObject({ whole: true, basis: '《样例法》第三条', note: '请到邻县' });
});

test('one notice holds everything open, takes the place of one unanswered, and stays with the department that asks alone (R2.4)', () => {
  const asking = (story: Story, item: string, ask: object) =>
    on(story, item, { type: 'pause', kind: 'correction', asks: [ask] });
  const both = checked(inHand());
  const first = both.and(police, asking(both, '02', askFor.home));
  expect(issued(first)).toEqual(['补正告知书 N-990101-BZ01 → 02']);
  const second = first.and(forces, asking(first, '04', askFor.photo));
  expect(issued(second)).toEqual(['补正告知书 N-990101-BZ02']);
  expect(says(second)).toMatchObject({
    asks: [{ target: '新家类型' }, { target: '照片' }],
    answerBy: { provisional: false },
    opening: '现一并告知：',
    otherwise: '逾期终止办理。',
  });
  const [old, newer] = second.state.documents!.filter(({ kind }) => kind === 'correction-notice');
  expect([old!.replacedBy, newer!.replaces]).toEqual([newer!.document, old!.document]);
});

test('a notice after the first was answered replaces nothing', () => {
  const once = submitted().and(clerk, { type: 'requestCorrection', asks: [askFor.name] });
  expect(once.issued()[0]!.says).toMatchObject({ opening: '现一次告知：', otherwise: '逾期不予受理。' });
  const answered = once.and(soldier, { type: 'answerCorrection', answers: { name: '梁永康' }, declared: {} });
  expect(issued(answered)).toEqual(['一站式申请表 N-990101-SQ02']);
  const form = answered.state.documents!;
  expect(form.at(-1)!.replaces).toBe(form[0]!.document);
  const again = answered.and(clerk, { type: 'requestCorrection', asks: [askFor.photo] });
  expect(again.issued()[0]!.paper).toMatchObject({ number: 'N-990101-BZ02', replaces: null });
});

test('a special procedure is told in writing, any other wait is not (行政许可法 art.45)', () => {
  const wait = (kind: string) =>
    inHand().and(
      police,
      on(inHand(), '02', { type: 'pause', kind, reason: 'some', note: '等待考试', until: '2026-03-20' }),
    );
  expect(issued(wait('special'))).toEqual(['特别程序通知书 N-990101-TB01 → 02']);
  expect(says(wait('special'))).toMatchObject({ since: '2026-03-02', until: '2026-03-20', note: '等待考试' });
  expect(issued(wait('external'))).toEqual([]);
});

test('what stands still is told as the reason has it: the promise alone does not stop the law’s day (行政许可法 arts.42, 45)', () => {
  const { reasons, ...rest } = storyService();
  const special = [
    {
      code: 'exam',
      text: '考试',
      basis: [{ title: '样例法', article: '第二条', source: '样例' }],
      stops: 'both' as const,
    },
    { code: 'asking', text: '核实', stops: 'promise' as const },
  ];
  const service = { ...rest, reasons: { ...reasons, pause: { ...reasons.pause, special } } };
  const told = (reason: string) => {
    const pause = { type: 'pause', kind: 'special', reason, note: '说明', until: '2026-03-20' };
    return says(inHand().and(police, on(inHand(), '02', pause), { service }));
  };
  const { promised, statutory } = inHand().state.items['02']!.clocks!;
  expect(told('exam')).toMatchObject({ stops: 'both', statutoryDue: null, basis: '《样例法》第二条' });
  expect(told('asking')).toMatchObject({
    stops: 'promise',
    due: promised.due,
    statutoryDue: statutory!.due,
    basis: null,
  });
});

test('a result gives the papers its definition names, written to the item that goes on with them (R5.3)', () => {
  const service = storyService();
  const [first, ...others] = service.items;
  const letter = { title: '介绍信', template: 'letter/v1', mark: 'JS', to: '02' };
  const papers = [letter, { ...letter, to: '03' }, { ...letter, when: { fact: 'moves', is: false } }];
  const declared = {
    ...service,
    items: [{ ...first!, result: { ...first!.result, papers } }, ...others],
  };
  const from = accepted({ unticked: ['03'] });
  const story = from.and(veterans, on(from, '01', granted), { service: declared });
  expect(issued(story)).toEqual([
    '介绍信 N-990101-JS01 → 01,02',
    '办理结果通知书 N-990101-JG01 → 01',
    '送达回执 N-990101-SD01 → 01',
  ]);
  expect(story.issued()[0]!.says).toMatchObject({ addressee: '样县police', officer: 'veterans某' });
  const refused = from.and(veterans, on(from, '01', denied), { service: declared });
  expect(issued(refused).some(each => each.startsWith('介绍信'))).toBe(false);
});

test('a result is named by the papers that were made, and a letter’s number is asked only where it is made', () => {
  const service = storyService();
  const [first, ...others] = service.items;
  const number = {
    id: 'letter',
    label: '文号',
    section: 'result',
    kind: 'text',
    problem: '请填写文号。',
  } as const;
  const papers = [
    { title: '回执', template: 'receipt/v1', mark: 'HZ' },
    { title: '介绍信', template: 'letter/v1', mark: 'JS', to: '03', numberField: 'letter' },
  ];
  const result = { ...first!.result, name: '回执、介绍信', fields: [number], papers };
  const declared = { ...service, items: [{ ...first!, result }, ...others] };
  const without = accepted({ unticked: ['03'] });
  const story = without.and(veterans, on(without, '01', granted), { service: declared });
  const [, receipt] = story.issued();
  expect(receipt!.says).toMatchObject({ results: [{ item: '事项01', result: '回执' }] });
  const all = accepted();
  expect(all.refusal(veterans, on(all, '01', granted), { service: declared })).toMatchObject({
    code: 'result-incomplete',
  });
});

test('the end of the last item is told in one notice, with how often he had to come (R4.2, R4.3)', () => {
  let story = accepted({ unticked: ['03'] });
  story = story.and(veterans, on(story, '01', granted));
  story = story.and(police, on(story, '02', { type: 'receive' }));
  story = story.and(police, on(story, '02', grantedHousehold));
  expect(issued(story)).toEqual(['办理结果通知书 N-990101-JG02 → 02', '送达回执 N-990101-SD02 → 02']);
  story = checked(story);
  story = story.and(forces, on(story, '04', denied));
  expect(issued(story)).toEqual(['不予办理通知书 N-990101-JD01 → 04', '办结通知 N-990101-BJ01']);
  expect(says(story)).toMatchObject({
    officer: null,
    visits: 0,
    items: [{ outcome: '准予办结' }, { outcome: '准予办结' }, { outcome: '不予办理', reason: '某种理由' }],
    materials: 1,
    saved: { together: { copies: 2 } },
    remedies: [{ text: '可以申请行政复议。', items: ['事项04'] }],
  });
});
