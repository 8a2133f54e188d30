import { halfWidth } from '../plain/half-width.ts';
import type { Answers } from './condition.ts';
import type { Field } from './field.ts';

/**
 * What people type, as the form wants it. Nothing is guessed: only spaces, full-width forms of codes and numbers,
 * letter case, the name's dot and “年 月”. Words of a name or an address are never folded.
 */
export function tidied(field: Field, typed: string): string {
  const text = typed.trim();
  if (field.kind === 'name') return text.replace(/[•‧∙・･⋅.．]/g, '·').replace(/\s*·\s*/g, '·');
  if (field.kind === 'id-number') return halfWidth(text).toUpperCase();
  if (field.kind === 'phone' || field.kind === 'digits' || field.kind === 'bank-card')
    return halfWidth(text).replace(/(?<=\d)-(?=\d)/g, '');
  if (field.kind === 'month') return tidiedMonth(text);
  return field.pattern === undefined ? text : halfWidth(text);
}

/** 2026年8月, 2026/08 and 202608 are 2026-08; anything else stays as it was typed. */
function tidiedMonth(text: string): string {
  const parts = /^(\d{4})[年./-]?(\d{1,2})月?$/.exec(halfWidth(text));
  return parts === null ? text : `${parts[1]}-${parts[2]!.padStart(2, '0')}`;
}

/** All answers that were typed, tidied; the server does it too, so that what is stored is what was meant. */
export function tidiedAnswers(fields: readonly Field[], answers: Answers): Answers {
  const byId = new Map(fields.map(field => [field.id, field]));
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => {
      const field = byId.get(id);
      return [id, field !== undefined && typeof value === 'string' ? tidied(field, value) : value];
    }),
  );
}
