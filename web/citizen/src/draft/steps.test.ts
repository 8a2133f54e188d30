import { loadService } from '@yimen/catalogue/load.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { stepCount } from './step-count.ts';
import { workOut } from './steps.ts';

const offered = {
  service: loadService('veteran-reception', 1),
  agencies: new Map(),
  reception: null,
  today: '2026-11-23' as const,
  inTimeSince: { report: '2026-10-24' },
};
const routed: Answers = {
  placement: 'self-employed',
  serviceCategory: 'conscript',
  relocated: false,
  needsHousehold: true,
  politics: 'masses',
  militaryLicence: false,
  disabled: false,
};
const draft = (answers: Answers, more: Partial<Draft> = {}): Draft => ({
  settlement: '440781',
  answers,
  unticked: [],
  declared: {},
  ...more,
});

test('R5.1: the form asks only the sections that the answers open, and none of it counts as done before it is filled', () => {
  const { steps, items } = workOut(offered, draft(routed));
  expect(items).not.toContain('03');
  expect(items).not.toContain('11');
  expect(steps.map(step => step.path)).not.toContain('form/party');
  expect(steps.filter(step => step.done).map(step => step.path)).toEqual(['place', 'questions', 'items']);
});

test('R5.1: an unticked item takes its section along', () => {
  const asked = workOut(offered, draft(routed)).steps.map(step => step.path);
  const without = workOut(offered, draft(routed, { unticked: ['09'] })).steps.map(step => step.path);
  expect(asked).toContain('form/allowance');
  expect(without).not.toContain('form/allowance');
});

test('R5.3: every material stands once, and those nobody hands in need no declaration', () => {
  const { materials, undeclared } = workOut(offered, draft(routed));
  const codes = materials.map(each => each.definition.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(undeclared.some(each => each.internal || each.optional)).toBe(false);
  const declared = Object.fromEntries(undeclared.map(each => [each.definition.code, 'bring' as const]));
  expect(workOut(offered, draft(routed, { declared })).undeclared).toEqual([]);
});

test('R5.2: of what serves again from an earlier case nothing need be said', () => {
  const { undeclared } = workOut(offered, draft(routed));
  const [first, ...others] = undeclared.map(each => each.definition.code);
  const left = workOut(offered, draft(routed), new Set([first!])).undeclared;
  expect(left.map(each => each.definition.code)).toEqual(others);
});

test('the steps are counted the same before and after the answers are known; only the pages of the form vary', () => {
  const before = workOut(offered, draft({})).steps;
  const after = workOut(offered, draft(routed)).steps;
  for (const path of ['place', 'questions', 'items', 'materials', 'review'])
    expect(stepCount(after, path).words).toBe(stepCount(before, path).words);
  expect(stepCount(after, 'place').words).toBe('第 1 步，共 6 步');
  expect(stepCount(after, 'review')).toEqual({ words: '第 6 步，共 6 步', within: '', value: 1 });
  const form = after.filter(step => step.stage === 'form');
  expect(stepCount(after, form[1]!.path)).toMatchObject({
    words: '第 4 步，共 6 步',
    within: `填写申请表：第 2 页，共 ${form.length} 页`,
  });
  const values = after.map(step => stepCount(after, step.path).value);
  expect(values).toEqual([...values].sort((a, b) => a - b));
});
