import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsQR from 'jsqr';
import { expect } from 'vitest';

/** What a phone reads off the first page of a paper as it is printed: the page is drawn at 200 dpi and its QR code decoded. */
export async function scanned(pdf: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const { data, width, height } = await document.getPage(0).render({ scale: 200 / 72, render: 'bitmap' });
    document.destroy();
    return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? expect.fail('no code could be read');
  } finally {
    library.destroy();
  }
}
