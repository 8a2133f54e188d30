import { type AnnexForm, columns, sheetColumns } from '@yimen/domain/annex/form.ts';
import { z } from 'zod';
import { BrokenCatalogue } from '../file-problem.ts';
import v1 from './v1.json' with { type: 'json' };

const words = z.string().trim().min(1);
const choice = z.strictObject({ code: words, label: words, named: words.optional() });
const pair = z.strictObject({ before: words, after: words, unit: words });
const headed = z.enum(sheetColumns);

const shape = z.strictObject({
  code: words,
  version: z.int().min(1),
  place: words,
  title: words,
  source: words,
  cityHead: words,
  heads: z.record(headed, words),
  explained: z.partialRecord(z.enum(columns), words),
  runs: z.array(choice),
  office: z.array(choice),
  system: z.array(choice),
  services: z.array(z.strictObject({ code: words, label: words, items: z.array(words) })),
  otherServices: z.strictObject({
    label: words,
    lines: z.int().min(1),
    items: z.array(z.strictObject({ item: words, label: words })),
  }),
  pairs: z.strictObject({ copies: pair, visits: pair, days: pair }),
  signatures: z.array(words),
  note: words,
});

/** The printed forms of the annex by `<code>/v<version>`: a round stands on the one it was opened with, for life (law 4). */
const forms: Readonly<Record<string, AnnexForm>> = { 'one-stop-report/v1': parsed(v1, 'annex/v1.json') };

/** The form of a round. Throws where there is none of that name. */
export function annexForm(name: string): AnnexForm {
  const form = forms[name];
  if (form === undefined) throw new Error(`there is no annex ${name}`);
  return form;
}

/** The name of the form that a round opened today gets. */
export const annexInForce = 'one-stop-report/v1';

function parsed(data: unknown, file: string): AnnexForm {
  const found = shape.safeParse(data);
  if (found.success) return found.data as AnnexForm;
  throw new BrokenCatalogue(
    found.error.issues.map(({ path, message }) => ({ file, key: path.join('.'), sentence: message })),
  );
}
