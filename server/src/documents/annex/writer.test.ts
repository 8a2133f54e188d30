import { annexForm, annexInForce } from '@yimen/catalogue/annex/form.ts';
import { citySheet } from '@yimen/domain/annex/printed-sheet.ts';
import { noSheet } from '@yimen/domain/annex/sheet.ts';
import { afterAll, expect, test, vi } from 'vitest';
import { openAnnexWriter } from './writer.ts';

/** In this thread nothing can be written: what comes was made in a process of its own. */
const notHere = () => {
  throw new Error('written in the thread that answers everybody');
};
vi.mock('./excel.ts', () => ({ annexExcel: notHere }));
vi.mock('./word.ts', () => ({ annexWord: notHere }));

const sheet = citySheet(annexForm(annexInForce), noSheet, () => '演示市');
const turn = { rank: 'staff', whose: 'one' } as const;
const writer = openAnnexWriter();
afterAll(() => writer.stop());

test.each(['xlsx', 'docx'] as const)(
  '%s is written aside from everybody else (decision 0021)',
  async format => {
    const file = await writer.write({ sheets: [sheet], format }, turn);
    expect(file.subarray(0, 2).toString()).toBe('PK');
  },
);

test('what cannot be written says so to him who asked, and the next is written', async () => {
  await expect(writer.write({ sheets: [], format: 'docx' }, turn)).rejects.toThrow();
  expect((await writer.write({ sheets: [sheet], format: 'docx' }, turn)).length).toBeGreaterThan(1000);
});

test('one person has four waiting at most, and is told so; somebody else is not kept out', async () => {
  const wanted = { sheets: [sheet], format: 'xlsx' } as const;
  const all = await Promise.allSettled([
    ...Array.from({ length: 5 }, () => writer.write(wanted, turn)),
    writer.write(wanted, { rank: 'staff', whose: 'another' }),
  ]);
  expect(all.map(each => each.status === 'fulfilled')).toEqual([true, true, true, true, false, true]);
});
