import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import type { Fault } from './fault.ts';
import { limits } from './limits.ts';
import { pdfAttacks } from './test-attacks-pdf.ts';
import { pictureAttacks } from './test-attacks-pictures.ts';
import { bomb, crc, pdf, phonePicture, pngChunk, streamObject } from './test-specimens.ts';

/** A file somebody should not have sent: what it is, its bytes, and the fault that must be found. For tests only. */
export type Hostile = [what: string, fault: Fault, make: () => Buffer | Promise<Buffer>];

const text = (content: string) => () => Buffer.from(content);
const head =
  (hex: string, length = 600) =>
  () =>
    Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(length)]);
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#eee' } });
const objects =
  (content: string, dictionary = '/Filter /FlateDecode', pack: (bytes: Buffer) => Buffer = deflateSync) =>
  () =>
    pdf({
      objects: [
        streamObject(50, `/Type /ObjStm /N 1 /First 5 ${dictionary}`, pack(Buffer.from(`51 0 ${content}`))),
      ],
    });
const script = '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>';

const programs: Hostile[] = [
  ['a Windows program', 'type-program', head('4d5a9000030000000400')],
  ['a Linux program', 'type-program', head('7f454c4602010100')],
  ['a macOS program', 'type-program', head('cffaedfe07000001')],
  ['WebAssembly', 'type-program', head('0061736d01000000')],
  ['a Windows shortcut', 'type-program', head('4c0000000114020000000000c000000000000046')],
  ['a shell script', 'type-program', text('#!/bin/sh\nrm -rf /\n')],
];

const archives: Hostile[] = [
  ['a zip', 'type-archive', () => zipOf('a.txt', Buffer.from('a'))],
  ['a zip bomb', 'type-archive', () => zipOf('zeros', Buffer.alloc(10_000_000))],
  ['gzip', 'type-archive', () => gzipSync('a')],
  ['RAR', 'type-archive', head('526172211a070100')],
  ['7z', 'type-archive', head('377abcaf271c0004')],
];

const documents: Hostile[] = [
  ['Word', 'type-office', () => zipOf('[Content_Types].xml', officeTypes('wordprocessingml.document'))],
  ['Excel', 'type-office', () => zipOf('[Content_Types].xml', officeTypes('spreadsheetml.sheet'))],
  ['an old Office document, which may hold macros', 'type-office', head('d0cf11e0a1b11ae1')],
  ...['ms-word.document', 'ms-excel.sheet', 'ms-powerpoint.presentation'].map(
    (kind): Hostile => [
      `${kind} with macros`,
      'type-office',
      () => zipOf('[Content_Types].xml', officeTypes(`${kind}.macroEnabled`)),
    ],
  ),
  ['RTF', 'type-office', text('{\\rtf1\\ansi {\\object\\objdata 0105}}')],
  ['a web page', 'type-web', text('<!DOCTYPE html><script>alert(1)</script>')],
  ['a web page behind spaces', 'type-web', text('\n\n  <html><body onload=alert(1)>')],
  [
    'SVG with a script',
    'type-web',
    text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  ],
  [
    'XML with an entity bomb',
    'type-web',
    text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'),
  ],
  ['a film', 'type-media', head('000000186674797069736f6d0000020069736f6d')],
  ['a sound', 'type-media', head('664c6143')],
  ['plain words', 'type-unknown', text('这不是照片')],
  [
    'noise',
    'type-unknown',
    () => Buffer.from(Array.from({ length: 4000 }, (_, place) => (place * 73 + 11) % 251)),
  ],
  ['nothing', 'empty', () => Buffer.alloc(0)],
  ['too much', 'too-big', () => Buffer.concat([pdf(), Buffer.alloc(limits.bytes)])],
];

const pictures: Hostile[] = [
  ['HEIC', 'type-heic', head('00000018667479706865696300000000686569636d696631')],
  ['GIF', 'type-picture', () => plain(400, 400).gif().toBuffer()],
  ['TIFF', 'type-picture', () => plain(400, 400).tiff().toBuffer()],
  ['BMP', 'type-picture', head('424d36000c00000000003600000028000000')],
  ['a JPEG that is only a beginning', 'picture-broken', head('ffd8ffe000104a464946000101')],
  ['a JPEG cut in half', 'picture-broken', async () => halfOf(await phonePicture())],
  [
    'a PNG cut in half',
    'picture-broken',
    async () =>
      halfOf(
        await sharp(await phonePicture())
          .png()
          .toBuffer(),
      ),
  ],
  ['a PNG that unpacks to a billion pixels', 'picture-too-many-pixels', () => pngClaiming(40_000, 30_000)],
  [
    'a JPEG of more pixels than may be',
    'picture-too-many-pixels',
    () => plain(9000, 9000).jpeg({ quality: 1 }).toBuffer(),
  ],
  ['a picture nobody can read', 'picture-too-small', () => plain(120, 90).png().toBuffer()],
  ['an animated WebP', 'picture-moving', moving],
];

const pdfs: Hostile[] = [
  ['a PDF cut in half', 'pdf-broken', () => halfOf(pdf({ pages: 9 }))],
  [
    'a PDF with a program behind it',
    'pdf-appended',
    () => Buffer.concat([pdf(), Buffer.from('MZ'), Buffer.alloc(5000)]),
  ],
  ['a PDF without a page', 'pdf-no-pages', () => pdf({ pages: 0 })],
  ['a PDF of too many pages', 'pdf-too-many-pages', () => pdf({ pages: limits.pages + 1 })],
  ['a PDF under a password', 'pdf-encrypted', () => pdf({ trailer: '/Encrypt 9 0 R' })],
  ['a script at opening', 'pdf-script', () => pdf({ catalog: script })],
  [
    'a script whose name is in disguise',
    'pdf-script',
    () => pdf({ catalog: script.replace('JavaScript', 'J#61va#53cript') }),
  ],
  ['a script in a packed object', 'pdf-script', objects(`<< ${script} >>`)],
  ['a script in an object that is not packed', 'pdf-script', objects(`<< ${script} >>`, '', asIs)],
  [
    'a script behind a word that looks like a stream',
    'pdf-script',
    () => pdf({ objects: [`7 0 obj (stream\n) ${script} endobj\n`] }),
  ],
  ['a program to launch', 'pdf-launch', () => pdf({ catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' })],
  ['a file inside', 'pdf-attachment', () => pdf({ catalog: '/Names << /EmbeddedFiles << /Names [] >> >>' })],
  ['a file inside a packed object', 'pdf-attachment', objects('<< /Type /EmbeddedFile >>')],
  ['a form of XML', 'pdf-form', () => pdf({ catalog: '/AcroForm << /XFA [] >>' })],
  ['a film inside', 'pdf-media', () => pdf({ objects: ['7 0 obj << /Subtype /RichMedia >> endobj\n'] })],
  [
    'a form that is sent away',
    'pdf-remote',
    () => pdf({ catalog: '/OpenAction << /S /SubmitForm /F (http://example.invalid) >>' }),
  ],
  [
    'a link to another file on the machine',
    'pdf-remote',
    () => pdf({ catalog: '/OpenAction << /S /GoToR /F (\\\\\\\\host\\\\share) >>' }),
  ],
  [
    'a stream that unpacks to half a billion bytes',
    'pdf-bomb',
    () => pdf({ objects: [streamObject(7, '/Filter /FlateDecode', bomb())] }),
  ],
  [
    'a stream packed twice',
    'pdf-unreadable',
    () => pdf({ objects: [streamObject(7, '/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb()))] }),
  ],
  [
    'objects in a code that hides them',
    'pdf-unreadable',
    objects('<< >>', '/Filter [/ASCIIHexDecode /FlateDecode]'),
  ],
  [
    'objects behind a predictor',
    'pdf-unreadable',
    objects('<< >>', '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>'),
  ],
  ['objects whose bytes are no packing', 'pdf-broken', objects('<< >>', '/Filter /FlateDecode', asIs)],
];

/** At least forty (issue 3): made here, never kept. */
export const corpus: Hostile[] = [
  ...programs,
  ...archives,
  ...documents,
  ...pictures,
  ...pictureAttacks,
  ...pdfs,
  ...pdfAttacks,
];

function asIs(bytes: Buffer): Buffer {
  return bytes;
}

function officeTypes(kind: string): Buffer {
  const family = kind.startsWith('ms-') ? kind : `openxmlformats-officedocument.${kind}`;
  const type = `application/vnd.${family}.main+xml`;
  return Buffer.from(`<Types><Override PartName="/a.xml" ContentType="${type}"/></Types>`);
}

function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1);
}

/** A PNG header that claims a size, and hardly any data. */
function pngClaiming(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    pngChunk('IHDR', size),
    pngChunk('IDAT', deflateSync(Buffer.alloc(9000))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A zip of one file, as small as the format allows. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc(content), 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), packed, Buffer.alloc(64)]);
}

async function moving(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#f00', '#00f'].map(background => plain(300, 300).tint(background).png().toBuffer()),
  );
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}
