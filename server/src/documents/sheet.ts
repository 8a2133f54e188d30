import type { DocumentContent, DocumentFact } from '@yimen/domain/document/issued.ts';
import { dateOfInstant, type PlainDate } from '@yimen/domain/plain/date.ts';
import { create } from 'qrcode';
import { barcodePicture } from './barcode.ts';
import { withoutLacking } from './lacking.ts';

/** A paper ready to be set: its template, and everything it shows as one JSON text (never as markup). */
export type Sheet = { template: string; data: string; at: number };

/**
 * What the issued paper says, and around it what belongs to the sheet: the code and address that prove it, and 补打 with its
 * day when a copy is printed again. `address`: where its code leads, when that is not the page of genuineness. `barred`: its number stands on it as a bar code. The same request gives the same bytes: nothing here is the clock's.
 */
export function sheetOf(
  fact: Pick<DocumentFact, 'document' | 'title' | 'template' | 'number' | 'issuedAt'>,
  says: DocumentContent,
  {
    publicUrl,
    reprint,
    address: own,
    barred = false,
  }: { publicUrl: string; reprint: PlainDate | null; address?: string; barred?: boolean },
): Sheet {
  const address = own ?? `${publicUrl.replace(/\/$/, '')}/v/${fact.document}`;
  const { value: content, lacking } = withoutLacking(says);
  const paper = {
    title: fact.title,
    number: fact.number,
    code: fact.document.replace(/(.{4})(?=.)/g, '$1 '),
    address,
    ...(own !== undefined && { leads: true }),
    qr: qrPicture(address),
    ...(barred && { barcode: barcodePicture(fact.number) }),
    reprint,
    lacking,
  };
  const noon = `${dateOfInstant(fact.issuedAt)}T12:00:00+08:00`;
  return {
    template: fact.template,
    data: JSON.stringify({ content, paper }),
    at: Math.trunc(Date.parse(noon) / 1000),
  };
}

/** One path of black squares: sharper in print than a picture, and the same on every machine. */
function qrPicture(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const squares = Array.from(modules.data, (dark, place) =>
    dark ? `M${place % modules.size} ${Math.floor(place / modules.size)}h1v1h-1z` : '',
  );
  const box = `0 0 ${modules.size} ${modules.size}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path d="${squares.join('')}"/></svg>`;
}
