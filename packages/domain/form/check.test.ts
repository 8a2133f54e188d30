import { describe, expect, it, test } from 'vitest';
import { checkAnswers, checkFilled, isEmpty } from './check.ts';
import type { AnswerValue } from './condition.ts';
import type { Field, FieldKind } from './field.ts';

const today = '2026-03-02';
const field = (kind: FieldKind, change: Partial<Field> = {}): Field => ({
  id: 'it',
  label: '某项',
  section: 'only',
  kind,
  problem: '请填写某项。',
  ...change,
});
const verdict = (asked: Field, value?: AnswerValue) =>
  checkAnswers([asked], value === undefined ? {} : { it: value }, today)[0]?.code ?? 'right';

describe('every kind of field has its check, and hostile input is an ordinary no', () => {
  it.each([
    ['name', ['梁永安', '阿依努尔·麦麦提', '𬱟山青'], ['梁', '<b>', '1234', '']],
    ['text', ['台城街道1号'], ['<script>', 'a\u0000b', '梁\n安']],
    ['longtext', ['第一行\n第二行'], ['<img>', 'a\u0007']],
    ['id-number', ['11010519491231002X'], ['110105194912310021', '123']],
    ['phone', ['13800138000'], ['1380013800', '23800138000', 'abc']],
    ['date', ['2026-02-28', '2024-02-29'], ['2026-02-29', '2026-2-1', '昨天']],
    ['bank-card', ['6228480000000000018'], ['6228480000000000019', '12']],
    ['digits', ['0012'], ['12a', '-1']],
    ['division', ['440781', '442000114'], ['4407', '44078x']],
    ['yes-no', [true, false], ['true']],
  ] as [FieldKind, AnswerValue[], AnswerValue[]][])('%s', (kind, right, wrong) => {
    for (const value of right) expect([value, verdict(field(kind), value)]).toEqual([value, 'right']);
    for (const value of wrong) expect([value, verdict(field(kind), value)]).not.toEqual([value, 'right']);
  });

  it('a value of another shape is wrong, never an error', () => {
    const kinds: FieldKind[] = [
      'name',
      'text',
      'id-number',
      'phone',
      'date',
      'choice',
      'bank-card',
      'digits',
    ];
    for (const kind of kinds)
      for (const value of [true, ['x']] as AnswerValue[]) expect(verdict(field(kind), value)).toBe('wrong');
  });

  it('chooses among what is offered', () => {
    const choices = [
      { value: 'a', label: '甲' },
      { value: 'b', label: '乙' },
    ];
    expect(verdict(field('choice', { choices }), 'a')).toBe('right');
    expect(verdict(field('choice', { choices }), 'c')).toBe('wrong');
    expect(verdict(field('choices', { choices }), ['a', 'b'])).toBe('right');
    expect(verdict(field('choices', { choices }), ['a', 'c'])).toBe('wrong');
    expect(verdict(field('choices', { choices }), [])).toBe('missing');
  });
});

test('length is counted in characters as people count them', () => {
  expect(verdict(field('text', { max: 2 }), '𬱟山')).toBe('right');
  expect(verdict(field('text', { max: 2 }), '𬱟山青')).toBe('wrong');
  expect(verdict(field('text'), '字'.repeat(101))).toBe('wrong');
});

test('a pattern holds for the whole value', () => {
  const code = field('text', { pattern: '\\d{5}' });
  expect([verdict(code, '73000'), verdict(code, '73000部队')]).toEqual(['right', 'wrong']);
});

test('a date keeps within its bounds, both included', () => {
  const bound = field('date', { notBefore: '2020-01-01', notAfterToday: true });
  const days = ['2019-12-31', '2020-01-01', today, '2026-03-03'];
  expect(days.map(day => verdict(bound, day))).toEqual(['wrong', 'right', 'right', 'wrong']);
});

test('a gap is missing, not wrong; an optional gap is neither; a draft is not scolded for gaps', () => {
  expect([
    verdict(field('name')),
    verdict(field('name'), '  '),
    verdict(field('name', { optional: true })),
  ]).toEqual(['missing', 'missing', 'right']);
  expect(checkFilled([field('name'), field('phone', { id: 'phone' })], { phone: '1' }, today)).toMatchObject([
    { field: 'phone', code: 'wrong' },
  ]);
  expect([isEmpty(undefined), isEmpty(' '), isEmpty([]), isEmpty(false)]).toEqual([true, true, true, false]);
});

test('what is not asked is not checked', () => {
  expect(checkAnswers([field('name', { when: { fact: 'moves', is: true } })], {}, today)).toEqual([]);
});

test('a wrong answer is told in its own sentence where the form has one, and else in the general one', () => {
  const problems = { 'check-digit': '末位不对', future: '还没有到', 'too-early': '太早' };
  const sentence = (asked: Field, value: string) =>
    checkAnswers([asked], { [asked.id]: value }, today)[0]?.sentence;
  expect(sentence(field('id-number', { problems }), '110105194912310021')).toBe('末位不对');
  expect(sentence(field('id-number', { problems }), '1101')).toBe(field('id-number').problem);
  const day = field('date', { problems, notBefore: '2020-01-01', notAfterToday: true });
  expect(sentence(day, '2026-03-03')).toBe('还没有到');
  expect(sentence(day, '2019-12-31')).toBe('太早');
  expect(sentence(day, 'x')).toBe(day.problem);
});

test('what a Chinese keyboard makes of a number is accepted as the number (R2.5)', () => {
  expect(verdict(field('digits', { pattern: '\\d{5}' }), '７３ ０００')).toBe('right');
  expect(verdict(field('phone'), '１３８ １２３４ １２３４')).toBe('right');
});
