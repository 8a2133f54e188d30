import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { displayName } from './display-name.ts';
import { type Fault, faultSentences } from './fault.ts';
import { limits } from './limits.ts';
import { type Taken, takeIn } from './take-in.ts';
import { corpus } from './test-corpus.ts';
import { pdf, phonePicture, streamObject } from './test-specimens.ts';

async function taken(bytes: Buffer): Promise<Taken> {
  const intake = await takeIn(bytes, null);
  if (!intake.ok) throw new Error(`refused: ${intake.fault}`);
  return intake;
}

describe('a hostile file is refused with its sentence (issue 3)', () => {
  it.each(corpus)('%s: %s', async (_what, fault, make) => {
    expect(await takeIn(await make(), null)).toEqual({ ok: false, fault });
  });

  it('of at least forty, each fault is found by one, and no two faults say the same', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40);
    const unfound = Object.keys(faultSentences).filter(fault => !corpus.some(each => each[1] === fault));
    expect(unfound).toEqual(['infected'] satisfies Fault[]);
    const sentences = Object.values(faultSentences);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Script=Han}|^PDF|^HEIC/u);
  });

  it('when the scanner knows it, and is not taken when the scanner cannot be asked', async () => {
    const picture = await phonePicture();
    expect(await takeIn(picture, async () => 'infected')).toEqual({ ok: false, fault: 'infected' });
    await expect(takeIn(picture, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  });
});

describe('a picture is made anew', () => {
  it('upright, without where and with what it was taken', async () => {
    const given = await phonePicture(1200, 900);
    expect(given.includes('PhoneMaker')).toBe(true);
    const { format, bytes, pages } = await taken(given);
    const { width, height, exif, icc, xmp, orientation } = await sharp(bytes).metadata();
    expect({ format, pages, width, height, orientation }).toEqual({
      format: 'jpeg',
      pages: 1,
      width: 900,
      height: 1200,
      orientation: undefined,
    });
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
    expect(bytes.includes('PhoneMaker')).toBe(false);
  });

  it('without what was put behind it', async () => {
    const { bytes } = await taken(
      Buffer.concat([await phonePicture(), Buffer.from('<?php system($_GET[0]);')]),
    );
    expect(bytes.includes('<?php')).toBe(false);
  });

  it('no larger than a page needs, on white', async () => {
    const large = sharp({
      create: { width: 5000, height: 3000, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const { bytes } = await taken(await large.png().toBuffer());
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([limits.longest, (limits.longest * 3) / 5]);
    expect((await sharp(bytes).stats()).channels.map(each => each.min)).toEqual([255, 255, 255]);
  });

  it.each(['png', 'webp', 'jpeg'] as const)('from %s', async format => {
    expect(
      (
        await taken(
          await sharp(await phonePicture())
            .toFormat(format)
            .toBuffer(),
        )
      ).format,
    ).toBe('jpeg');
  });

  it('the same each time, so that the same picture is known again', async () => {
    const given = await phonePicture();
    expect((await taken(given)).bytes.equals((await taken(given)).bytes)).toBe(true);
  });
});

describe('a PDF that does nothing is kept as it is', () => {
  it('with its pages counted, also where they stand in packed objects or twice because it was changed', async () => {
    const three = pdf({ pages: 3 });
    expect(await taken(three)).toEqual({ ok: true, format: 'pdf', bytes: three, pages: 3 });
    const packed = deflateSync(Buffer.from('51 0 << /Type /Page /Parent 2 0 R >>'));
    const dictionary = '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode';
    expect((await taken(pdf({ objects: [streamObject(50, dictionary, packed)] }))).pages).toBe(2);
    const again = '10 0 obj\n<< /Type /Page /Parent 2 0 R /Rotate 90 >>\nendobj\n';
    expect((await taken(pdf({ objects: [again] }))).pages).toBe(1);
  });

  it('although its pictures hold bytes that look like short names', async () => {
    const picture = streamObject(
      7,
      '/Subtype /Image /Filter /DCTDecode',
      Buffer.from('..../XFA ..../3D ../AF [..'),
    );
    expect((await taken(pdf({ objects: [picture] }))).pages).toBe(1);
  });

  it('with links to pages and to addresses, which only a person follows', async () => {
    const link = '7 0 obj << /Type /Annot /A << /S /URI /URI (https://example.invalid) >> >> endobj\n';
    expect((await taken(pdf({ catalog: '/OpenAction [10 0 R /Fit]', objects: [link] }))).pages).toBe(1);
  });
});

describe('a name is only shown', () => {
  it.each([
    ['退出现役证.jpg', '退出现役证.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\照片 1.png', '照片 1.png'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['.htaccess', 'htaccess'],
    ['a\u0000b\r\nSet-Cookie: x.jpg', 'abSet-Cookie x.jpg'],
    ['\ud800', '未命名'],
    ['', '未命名'],
    [undefined, '未命名'],
    ['长'.repeat(500), '长'.repeat(80)],
  ])('%j → %j', (given, shown) => expect(displayName(given)).toBe(shown));
});
