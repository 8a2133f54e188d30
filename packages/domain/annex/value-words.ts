import type { AnnexForm } from './form.ts';
import type { CellName, Chosen } from './row.ts';

/** What a value of a cell says in a sentence: the words of the form it stands on. Nothing there is 空. */
export function valueWords(form: AnnexForm, cell: CellName, value: unknown): string {
  if (value === null || value === undefined) return '空';
  if (typeof value === 'number') return String(value);
  if (cell === 'services')
    return listed((value as readonly string[]).map(code => label(form.services, code)));
  if (cell === 'otherServices') return listed(value as readonly string[]);
  if (cell === 'runs') return label(form.runs, value as string);
  const { code, named } = value as Chosen;
  const words = label(cell === 'office' ? form.office : form.system, code);
  return named === undefined ? words : `${words}（${named}）`;
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? '一项未选' : words.join('、');
}

function label(choices: readonly { code: string; label: string }[], code: string): string {
  return choices.find(each => each.code === code)?.label ?? code;
}
