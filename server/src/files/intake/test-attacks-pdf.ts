import { deflateSync } from 'node:zlib';
import type { Hostile } from './test-corpus.ts';
import { bomb, pdf, streamObject } from './test-specimens.ts';

const script = '<< /S /JavaScript /JS (x) >>';
const web = '<< /S /URI /URI (http://example.invalid) >>';
const inStream = (dictionary: string, bytes: Buffer) => () =>
  pdf({ objects: [streamObject(50, dictionary, bytes)] });
const packed = (content: string) => deflateSync(Buffer.from(content));
const afterWords = (words: string) => () => Buffer.concat([pdf(), Buffer.from(words, 'latin1')]);
const endOfZip = `PK\x05\x06${'\0'.repeat(18)}`;
const kids = (list: string) => Buffer.from(pdf().toString('latin1').replace('[10 0 R]', `[${list}]`));

/** What somebody sends who knows how such checks are made: two files in one, things that open by themselves, and hiding places. For tests only. */
export const pdfAttacks: Hostile[] = [
  ['a PDF with a small zip behind it', 'pdf-appended', afterWords(`PK\x03\x04${'\0'.repeat(40)}${endOfZip}`)],
  ['a PDF with a web page behind it', 'pdf-appended', afterWords('<script>alert(1)</script>')],
  [
    'a zip whose comment is a PDF',
    'pdf-appended',
    () => Buffer.concat([Buffer.from(`%PDF-1.7\n${endOfZip}`, 'latin1'), pdf()]),
  ],
  ['a web address opened at opening', 'pdf-remote', () => pdf({ catalog: `/OpenAction ${web}` })],
  [
    'the same in an object of its own',
    'pdf-remote',
    () => pdf({ catalog: '/OpenAction 7 0 R', objects: [`7 0 obj\n${web}\nendobj\n`] }),
  ],
  [
    'the same in a packed object',
    'pdf-remote',
    () =>
      pdf({
        catalog: '/OpenAction 51 0 R',
        objects: [
          streamObject(50, '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', packed(`51 0 ${web}`)),
        ],
      }),
  ],
  [
    'the same after a harmless step',
    'pdf-remote',
    () => pdf({ catalog: `/OpenAction << /S /GoTo /D [10 0 R /Fit] /Next ${web} >>` }),
  ],
  ['something done when a page is left', 'pdf-remote', () => pdf({ catalog: `/AA << /WC ${web} >>` })],
  ['a script without its kind', 'pdf-script', () => pdf({ catalog: '/Names << /JS (app.alert(1)) >>' })],
  ['a cipher whose name is in disguise', 'pdf-encrypted', () => pdf({ trailer: '/Enc#72ypt 9 0 R' })],
  [
    'a file pinned to a page',
    'pdf-attachment',
    () => pdf({ objects: ['7 0 obj << /Subtype /FileAttachment >> endobj\n'] }),
  ],
  ['a dynamic form by reference', 'pdf-form', () => pdf({ catalog: '/AcroForm << /XFA 9 0 R >>' })],
  ['one page hung up five thousand times', 'pdf-broken', () => kids('10 0 R '.repeat(5000))],
  [
    'branches that share a branch, doubling at each level',
    'pdf-broken',
    () =>
      pdf({
        objects: ['20 0 obj << /Kids [22 0 R] >> endobj\n', '21 0 obj << /Kids [22 0 R] >> endobj\n'],
      }),
  ],
  [
    'a script in a packed object whose dictionary holds a false beginning',
    'pdf-script',
    inStream('/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /X (50 0 obj <<)', packed(`51 0 ${script}`)),
  ],
  [
    'a script in a packed object that does not say what it is',
    'pdf-script',
    inStream('/N 1 /First 5 /Filter /FlateDecode', packed(`51 0 ${script}`)),
  ],
  [
    'a packed object behind words that swallow it',
    'pdf-script',
    () =>
      pdf({
        objects: [
          '7 0 obj (stream\n) endobj\n',
          streamObject(50, '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', packed(`51 0 ${script}`)),
        ],
      }),
  ],
  [
    'a bomb written in hexadecimal digits',
    'pdf-bomb',
    () =>
      pdf({
        objects: [
          streamObject(
            50,
            '/Filter [/ASCIIHexDecode /FlateDecode]',
            Buffer.from(`${bomb().toString('hex')}>`),
          ),
        ],
      }),
  ],
  [
    'a bomb that says it is a photograph',
    'pdf-bomb',
    () => pdf({ objects: [streamObject(50, '/Filter /DCTDecode', bomb())] }),
  ],
  [
    'a picture of ten billion pixels',
    'pdf-bomb',
    inStream('/Subtype /Image /Width 100000 /Height 100000 /Filter /CCITTFaxDecode', Buffer.from('x')),
  ],
  [
    'runs that unpack sixty-fourfold',
    'pdf-bomb',
    () => inStream('/Filter /RunLengthDecode', Buffer.alloc(7_000_000, 1))(),
  ],
  ['a filter that is named elsewhere', 'pdf-unreadable', inStream('/Filter 9 0 R', Buffer.from('x'))],
  ['LZW', 'pdf-unreadable', inStream('/Filter /LZWDecode', Buffer.from('x'))],
  ['a stream under a cipher of its own', 'pdf-unreadable', inStream('/Filter [/Crypt]', Buffer.from('x'))],
  [
    'a hundred thousand streams in one',
    'pdf-unreadable',
    () => pdf({ objects: ['stream\n'.repeat(100_000)] }),
  ],
];
