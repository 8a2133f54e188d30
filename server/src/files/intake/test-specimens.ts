import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { limits } from './limits.ts';

/** A picture of a paper as a phone makes it: upright only by its EXIF note, with the place it was taken at in it. For tests only. */
export function phonePicture(width = 1200, height = 900): Promise<Buffer> {
  const lines = Array.from(
    { length: 12 },
    (_, place) =>
      `<rect x="8%" y="${12 + place * 6}%" width="${40 + ((place * 37) % 45)}%" height="2%" fill="#333"/>`,
  );
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#f4efe2"/>${lines.join('')}</svg>`;
  return sharp(Buffer.from(drawn))
    .withExif({
      IFD0: { Make: 'PhoneMaker', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 15/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

type Parts = {
  /** Goes into the catalogue. */
  catalog?: string;
  /** Goes into the trailer. */
  trailer?: string;
  pages?: number;
  /** Further objects, in full. */
  objects?: (string | Buffer)[];
};

/** A PDF of empty pages with whatever a test puts into it. */
export function pdf({ catalog = '', trailer = '', pages = 1, objects = [] }: Parts = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, place) => `${place + 10} 0 R`).join(' ');
  const parts: (string | Buffer)[] = [
    '%PDF-1.7\n',
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n`,
    `2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${pages} >>\nendobj\n`,
    ...Array.from(
      { length: pages },
      (_, place) => `${place + 10} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n`,
    ),
    ...objects,
    `trailer\n<< /Root 1 0 R /Size 99 ${trailer} >>\nstartxref\n9\n%%EOF\n`,
  ];
  return Buffer.concat(parts.map(part => Buffer.from(part)));
}

/** One object of a PDF that is a stream. */
export function streamObject(number: number, dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

/** One chunk of a PNG, with its length before and its sum behind it. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A sound PNG with one more chunk after its head. */
export async function pngWith(chunk: Buffer): Promise<Buffer> {
  const sound = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#eee' } })
    .png()
    .toBuffer();
  return Buffer.concat([sound.subarray(0, 33), chunk, sound.subarray(33)]);
}

export function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

let zeros: Buffer | null = null;

/** Some hundred kilobytes that unpack to more than a PDF may unpack to. Made once: that alone takes seconds. */
export function bomb(): Buffer {
  zeros ??= deflateSync(Buffer.alloc(limits.unpacked + 1_000_000), { level: 1 });
  return zeros;
}
