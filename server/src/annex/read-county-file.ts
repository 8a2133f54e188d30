import Excel from '@protobi/exceljs';
import { type AnnexForm, countyColumns } from '@yimen/domain/annex/form.ts';
import type { AnnexRow, CellName } from '@yimen/domain/annex/row.ts';
import { fromBufferPromise } from 'yauzl';
import { readCell } from './read-cells.ts';

/** What a county's file says for its row, each with its head, and every fault with the address of its cell. */
export type CountyFile = {
  cells: { cell: CellName; value: AnnexRow[CellName]; column: (typeof countyColumns)[number] }[];
  faults: { address: string; sentence: string }[];
};

/** What is said of a file that cannot be opened. */
export const unreadable: CountyFile = {
  cells: [],
  faults: [
    {
      address: '文件',
      sentence: '这个 Excel 文件打不开，请下载模板，把内容填进模板后再上传。',
    },
  ],
};

/** Unpacked, all parts together: the printed annex of a city is under one. What is made to choke a machine is not opened. */
const unpackedAtMost = 8 * 1024 * 1024;

/**
 * Reads the row of one county from a workbook with the columns of the printed annex, wherever its head stands; `names` are what the county
 * may be called in the first column. Changes nothing: what is wrong is said in sentences, cell by cell.
 */
export async function readCountyFile(
  form: AnnexForm,
  names: readonly string[],
  bytes: Buffer,
): Promise<CountyFile> {
  if (!(await isSmallWorkbook(bytes)))
    return {
      cells: [],
      faults: [
        { address: '文件', sentence: '这不是 Excel 文件（.xlsx），或者文件太大，请用下载的模板填写。' },
      ],
    };
  const book = new Excel.Workbook();
  try {
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    return unreadable;
  }
  const sheet = book.worksheets[0];
  const head = sheet === undefined ? null : findHead(sheet, form);
  if (sheet === undefined || head === null)
    return {
      cells: [],
      faults: [
        {
          address: '表头',
          sentence: `没有找到“${form.heads.division}”一栏的表头，请用下载的模板填写，不要改动表头。`,
        },
      ],
    };
  const row = findRow(sheet, head, names);
  if (row === null)
    return {
      cells: [],
      faults: [
        { address: '第一栏', sentence: `没有找到“${names[0]}”这一行，请核对第一栏的县（市、区）名称。` },
      ],
    };
  return readRow(form, sheet.getRow(row), head);
}

type Head = { row: number; division: number; columns: Map<(typeof countyColumns)[number], number> };

function readRow(form: AnnexForm, row: Excel.Row, head: Head): CountyFile {
  const file: CountyFile = { cells: [], faults: [] };
  for (const column of countyColumns) {
    const place = head.columns.get(column);
    if (place === undefined) {
      file.faults.push({ address: '表头', sentence: `缺少“${form.heads[column]}”一栏。` });
      continue;
    }
    const cell = row.getCell(place);
    const { cells, faults } = readCell(form, column, textOf(cell));
    file.cells.push(...cells.map(each => ({ ...each, column })));
    file.faults.push(...faults.map(sentence => ({ address: cell.address, sentence })));
  }
  return file;
}

function findHead(sheet: Excel.Worksheet, form: AnnexForm): Head | null {
  for (let row = 1; row <= Math.min(sheet.rowCount, 20); row++) {
    const heads = new Map<string, number>();
    sheet.getRow(row).eachCell((cell, place) => {
      if (!heads.has(plain(textOf(cell)))) heads.set(plain(textOf(cell)), place);
    });
    const division = heads.get(plain(form.heads.division));
    if (division === undefined) continue;
    const columns = countyColumns.flatMap(column => {
      const place = heads.get(plain(form.heads[column]));
      return place === undefined ? [] : [[column, place] as const];
    });
    return { row, division, columns: new Map(columns) };
  }
  return null;
}

function findRow(sheet: Excel.Worksheet, head: Head, names: readonly string[]): number | null {
  const wanted = names.map(plain);
  for (let row = head.row + 1; row <= Math.min(sheet.rowCount, head.row + 60); row++)
    if (wanted.includes(plain(textOf(sheet.getRow(row).getCell(head.division))))) return row;
  return null;
}

/** What stands in a cell, whatever kind it is: a formula by its result, rich text by its words. */
function textOf(cell: Excel.Cell): string {
  const { value } = cell;
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return typeof value.result === 'object' ? '' : String(value.result ?? '');
  return 'text' in value ? String(value.text) : '';
}

function plain(text: string): string {
  return text.replace(/\s+/g, '');
}

async function isSmallWorkbook(bytes: Buffer): Promise<boolean> {
  try {
    const zip = await fromBufferPromise(bytes);
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) unpacked += entry.uncompressedSize;
    return unpacked <= unpackedAtMost;
  } catch {
    return false;
  }
}
