import Excel from '@protobi/exceljs';
import { annexForm, annexInForce } from '@yimen/catalogue/annex/form.ts';
import { afterAll, expect, test } from 'vitest';
import type { Turn } from '../aside/turn.ts';
import { openCountyFiles } from './county-files.ts';
import { unreadable } from './read-county-file.ts';
import { templateFor } from './template.ts';

const files = openCountyFiles({ patience: 5000 });
afterAll(() => files.stop());

const turn: Turn = { rank: 'staff', whose: 'staff:1' };
const form = annexForm(annexInForce);
const read = (bytes: Buffer) => files.read({ form, names: ['梅县区'], bytes }, turn);

/** A few kilobytes that unfold, once opened, into a rule for every cell of a sheet. */
async function endless(): Promise<Buffer> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('情况表') as Excel.Worksheet & {
    dataValidations: { add: (range: string, rule: object) => void };
  };
  sheet.getCell('A1').value = form.heads.division;
  sheet.dataValidations.add('A1:XFD1048576', { type: 'list', formulae: ['"是"'] });
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('a county’s file that is endless to open ends only the process that opens it, and the next one is read (R8.3)', async () => {
  const bomb = await endless();
  expect(bomb.length).toBeLessThan(10_000);
  expect(await read(bomb)).toEqual(unreadable);
  const sound = await read(await templateFor(form, '梅县区', {}));
  expect(sound).not.toEqual(unreadable);
  expect(sound.faults.map(({ address }) => address)).not.toContain('文件');
});
