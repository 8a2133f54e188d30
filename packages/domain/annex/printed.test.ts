import { expect, test } from 'vitest';
import { printedRow } from './printed.ts';
import { sampleForm as form } from './sample-form.ts';

const said = (lines: readonly { ticked: boolean | null; text: string }[]) =>
  lines.map(({ ticked, text }) => `${ticked === null ? '' : ticked ? '☑' : '□'}${text}`);

test('R8.2 an empty row prints the empty form, every box and blank of it', () => {
  const row = printedRow(form, {});
  expect(said(row.runs)).toEqual(['□有', '□没有']);
  expect(said(row.office)).toEqual(['□局', '□其他 具体是：_____']);
  expect(said(row.services)).toEqual(['□报到', '□住房', '□其他：', '1. _____']);
  expect(said(row.people)).toEqual(['']);
  expect(said(row.days)).toEqual(['前_____工作日', '后_____工作日']);
});

test('a filled one ticks what was chosen and writes into the blanks', () => {
  const row = printedRow(form, {
    runs: 'yes',
    office: { code: 'other', named: '党群服务中心' },
    services: ['report'],
    otherServices: ['党员'],
    people: 12,
    copiesBefore: 16,
    copiesAfter: 8.5,
  });
  expect(said(row.runs)).toEqual(['☑有', '□没有']);
  expect(said(row.office)).toEqual(['□局', '☑其他 具体是：党群服务中心']);
  expect(said(row.services)).toEqual(['☑报到', '□住房', '☑其他：', '1. 党员']);
  expect(said(row.people)).toEqual(['12']);
  expect(said(row.copies)).toEqual(['前16份', '后8.5份']);
});
