// The process that sets papers: one sheet in, one PDF out, or many bound together. Its parent ends it after a thousand and starts another.
import { answering } from '../aside/answering.ts';
import { bind } from './bind.ts';
import type { Asked, Said } from './press.ts';
import { openTypesetter } from './typesetter.ts';

const typeset = openTypesetter();
answering(
  (asked: Asked): Said =>
    'sheets' in asked ? { piece: bind(asked.sheets.map(typeset), asked.from) } : { pdf: typeset(asked) },
);
