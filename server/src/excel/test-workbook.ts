import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import Excel from '@protobi/exceljs';
import type { Table } from './table.ts';
import { writeTables } from './write-tables.ts';

/** Tables written as a workbook and read back as whoever opens the file does; for tests only. */
export async function writtenBook(tables: readonly Table[], limit?: number): Promise<Excel.Workbook> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeTables(tables, stream, limit)]);
  return openedBook(bytes);
}

/** A workbook's bytes, opened; for tests only. */
export async function openedBook(bytes: Buffer): Promise<Excel.Workbook> {
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book;
}
