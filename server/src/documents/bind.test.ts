import { expect, it } from 'vitest';
import { countPages } from '../files/intake/pdf-pages.ts';
import { objectsOf } from '../files/intake/pdf-parts.ts';
import { bind, closing, firstPlace, opening } from './bind.ts';

/** A paper as the typesetter makes it, as far as binding looks: one page with its text, tags beside it. */
function paper(words: string): Buffer {
  const objects = [
    '1 0 obj\n<<\n  /Type /Pages\n  /Count 1\n  /Kids [2 0 R]\n>>\nendobj\n\n',
    '2 0 obj\n<<\n  /Type /Page\n  /StructParents 0\n  /Parent 1 0 R\n  /Contents 3 0 R\n>>\nendobj\n\n',
    `3 0 obj\n<<\n  /Length ${words.length}\n>>\nstream\n${words}\nendstream\nendobj\n\n`,
    '4 0 obj\n<<\n  /Type /Catalog\n  /Pages 1 0 R\n>>\nendobj\n\n',
  ];
  const head = '%PDF-1.7\n';
  const begins = objects.map((_, place) => head.length + objects.slice(0, place).join('').length);
  const body = head + objects.join('');
  const lines = begins.map(each => `${String(each).padStart(10, '0')} 00000 n\r\n`).join('');
  return Buffer.from(
    `${body}xref\n0 5\n0000000000 65535 f\r\n${lines}trailer\n<<\n  /Size 5\n  /Root 4 0 R\n>>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

it('pieces made one after the other are one file: every page once, every object where the table says', () => {
  const first = bind([paper('one'), paper('two 9 0 R')], firstPlace);
  const second = bind([paper('three')], {
    object: firstPlace.object + first.offsets.length,
    byte: firstPlace.byte + first.body.length,
  });
  const bodies = Buffer.concat([opening, first.body, second.body]);
  const offsets = [...first.offsets, ...second.offsets];
  const whole = Buffer.concat([
    bodies,
    closing(offsets, [...first.pages, ...second.pages], bodies.length),
  ]).toString('latin1');
  offsets.forEach((at, place) => {
    expect(whole.slice(at)).toMatch(new RegExp(`^${place + 3} 0 obj`));
  });
  expect(countPages(objectsOf(whole, []))).toBe(3);
  expect(whole).toContain('stream\ntwo 9 0 R\nendstream');
  expect(whole).not.toContain('StructParents');
});
