import sharp from 'sharp';
import type { Hostile } from './test-corpus.ts';
import { pdf, phonePicture, pngChunk, pngWith } from './test-specimens.ts';

const head = (hex: string) => () => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(600)]);
const text = (content: string) => () => Buffer.from(content);

/** Pictures made to choke a reader, formats whose readers have holes, and files that are two things at once. For tests only. */
export const pictureAttacks: Hostile[] = [
  ['AVIF', 'type-heic', head('00000020667479706176696600000000617669666d696631')],
  ['a HEIC that claims four billion pixels', 'type-heic', hugeHeic],
  ['JPEG XL', 'type-picture', head('0000000c4a584c200d0a870a')],
  ['JPEG 2000', 'type-picture', head('0000000c6a5020200d0a870a00000014667479706a703220')],
  ['Photoshop', 'type-picture', head('38425053000100000000')],
  ['an icon', 'type-picture', head('00000100')],
  ['a TIFF that claims four billion pixels', 'type-picture', () => tiffClaiming(65_535, 65_535)],
  [
    'a GIF that claims four billion pixels',
    'type-picture',
    head('474946383961ffffffff800000000000ffffff2c00000000ffffffff00'),
  ],
  ['a WebP that claims 268 million pixels', 'picture-too-many-pixels', webpClaimingAll],
  [
    'an animated PNG',
    'picture-moving',
    () => pngWith(pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))),
  ],
  ['a JPEG of four thousand passes', 'picture-broken', manyPasses],
  [
    'a progressive JPEG of 64 million pixels in 400 KB, turned',
    'picture-progressive',
    () =>
      sharp({ create: { width: 8000, height: 7999, channels: 3, background: '#fff' } })
        .jpeg({ progressive: true })
        .withMetadata({ orientation: 6 })
        .toBuffer(),
  ],
  ['a JPEG of no size', 'picture-broken', noSize],
  [
    'a WebP cut in half',
    'picture-broken',
    async () => {
      const whole = await sharp(await phonePicture())
        .webp()
        .toBuffer();
      return whole.subarray(0, whole.length >> 1);
    },
  ],
  [
    'a strip four pixels high',
    'picture-too-small',
    () =>
      sharp({ create: { width: 20_000, height: 4, channels: 3, background: '#eee' } })
        .png()
        .toBuffer(),
  ],
  ['a GIF that is a PDF too', 'type-picture', () => Buffer.concat([Buffer.from('GIF89a'), pdf()])],
  [
    'a program that is a PDF too',
    'type-program',
    () => Buffer.concat([Buffer.from('4d5a9000', 'hex'), Buffer.alloc(60), pdf()]),
  ],
  [
    'a web page that is a PDF too',
    'type-web',
    () => Buffer.concat([Buffer.from('<html><script>x</script>\n'), pdf()]),
  ],
  ['a PDF behind other bytes', 'type-unknown', () => Buffer.concat([Buffer.from('x'.repeat(20)), pdf()])],
  ['a page of PHP', 'type-web', text('<?php system($_GET[0]);')],
  ['a program of PostScript', 'type-web', text('%!PS-Adobe-3.0\n(/etc/passwd) (r) file')],
  ['a Windows help file', 'type-program', text(`ITSF\x03${'\0'.repeat(600)}`)],
  ['a batch file', 'type-unknown', text('@echo off\r\ndel /s c:\\')],
  ['a metafile of Windows', 'type-unknown', head('d7cdc69a')],
  [
    'a disk image',
    'type-unknown',
    () => {
      const disk = Buffer.alloc(40_000);
      disk.write('CD001', 32_769);
      return disk;
    },
  ],
];

function hugeHeic(): Buffer {
  const ispe = Buffer.from('000000146973706500000000ffffffff00000001', 'hex');
  return Buffer.concat([head('00000018667479706865696300000000686569636d696631')(), ispe]);
}

function tiffClaiming(width: number, height: number): Buffer {
  const tiff = Buffer.alloc(200);
  tiff.write('II*\0');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  const entry = (at: number, tag: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(3, at + 2);
    tiff.writeUInt32LE(1, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  entry(10, 256, width);
  entry(22, 257, height);
  return tiff;
}

/** The head of a lossy WebP that says 16383 × 16383, the most there can be. */
function webpClaimingAll(): Buffer {
  const webp = Buffer.alloc(600);
  webp.write('RIFF');
  webp.writeUInt32LE(592, 4);
  webp.write('WEBPVP8 ', 8);
  webp.writeUInt32LE(580, 16);
  webp.set([0x10, 0x02, 0x00, 0x9d, 0x01, 0x2a, 0xff, 0x3f, 0xff, 0x3f], 20);
  return webp;
}

/** A progressive JPEG whose last pass comes four thousand times: small to send, long to draw. */
async function manyPasses(): Promise<Buffer> {
  const jpeg = await sharp(await phonePicture())
    .jpeg({ progressive: true })
    .toBuffer();
  const last = jpeg.subarray(jpeg.lastIndexOf(Buffer.from('ffda', 'hex')), -2);
  return Buffer.concat([jpeg.subarray(0, -2), ...Array<Buffer>(4000).fill(last), jpeg.subarray(-2)]);
}

async function noSize(): Promise<Buffer> {
  const jpeg = Buffer.from(await phonePicture());
  jpeg.writeUInt32BE(0, jpeg.indexOf(Buffer.from('ffc0', 'hex')) + 5);
  return jpeg;
}
