// What a file of the annex says, as one text in the order in which it is read: Excel, Word and PDF alike.

import { text } from 'node:stream/consumers';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import Excel from '@protobi/exceljs';
import { fromBufferPromise } from 'yauzl';

/** The workbook in a file. */
export async function opened(file: Buffer): Promise<Excel.Workbook> {
  const book = new Excel.Workbook();
  await book.xlsx.load(file as never);
  return book;
}

/** Every cell, a merged one once. */
export async function textOfWorkbook(file: Buffer): Promise<string> {
  const said: string[] = [];
  for (const tab of (await opened(file)).worksheets)
    tab.eachRow(row =>
      row.eachCell(cell => (cell.isMerged && cell.master !== cell ? undefined : said.push(cell.text))),
    );
  return plain(said.join(''));
}

/** Every text of the document, and what stands in the header of its pages. */
export async function textOfWord(file: Buffer): Promise<string> {
  const said: Record<string, string> = {};
  const zip = await fromBufferPromise(file);
  for await (const entry of zip.eachEntry()) {
    const part = /^word\/(document|header\d+)\.xml$/.exec(entry.fileName)?.[1];
    if (part === undefined) continue;
    const xml = await text(await zip.openReadStreamPromise(entry));
    said[part] = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, words]) => words).join('');
  }
  const { document = '', ...headers } = said;
  return plain(Object.values(headers).join('') + document);
}

/** A tick is set upon its box. The number of the page is not the form's. */
export async function textOfPdf(file: Buffer): Promise<string> {
  const said = plain(await rawTextOf(file)).replaceAll('□√', '☑');
  return said.replace(/第\d+页共\d+页/g, '');
}

/** What a PDF says with its spaces and ends of lines. */
export async function rawTextOf(file: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(file);
  const said = [...document.pages()].map(page => page.getText()).join('');
  library.destroy();
  return said;
}

/** Whether anything is printed in the last 8 of the 10 millimetres that every page keeps free at its right. */
export async function inkInRightMargin(file: Buffer): Promise<boolean> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(file);
  let ink = false;
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: 1, render: 'bitmap' });
    const from = Math.ceil(width * (289 / 297));
    for (let y = 0; y < height; y++)
      for (let x = from; x < width; x++) ink ||= data[(y * width + x) * 4]! < 200;
  }
  library.destroy();
  return ink;
}

/** Boxes and blanks as one sign each, and no spaces, which the ends of lines lose and gain. */
export function plain(text: string): string {
  return text.replace(/\s/g, '').replace(/_+/g, '_');
}
