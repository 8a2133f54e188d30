import { fitsCell } from '@yimen/domain/annex/check-cell.ts';
import type { AnnexForm, Choice, countyColumns, PairColumn } from '@yimen/domain/annex/form.ts';
import type { AnnexRow, CellName } from '@yimen/domain/annex/row.ts';

export type ImportColumn = (typeof countyColumns)[number];
/** What a cell of the file says for cells of the row, and what is wrong with it, in sentences. */
export type ReadCell = {
  cells: { cell: CellName; value: AnnexRow[CellName] }[];
  faults: string[];
};

/**
 * What a county wrote into one cell of its own file, in the words of the printed form: boxes ticked with ☑, √, ■ or the like, figures in
 * the blanks. Nothing ticked or written leaves the cell of the row alone.
 */
export function readCell(form: AnnexForm, column: ImportColumn, text: string): ReadCell {
  const lines = text
    .replace(/[\u00a0\u3000]/g, ' ')
    .split(/\r?\n/)
    .map(each => each.trim())
    .filter(each => each !== '');
  if (column === 'services') return servicesOf(form, lines);
  if (column === 'people') return figureOf(form, 'people', lines.join(''), '人数');
  if (column === 'copies' || column === 'visits' || column === 'days') return pairOf(form, column, lines);
  return choiceOf(form, column, lines);
}

const tick = /^[☑✓✔√■☒●Ｖ]\s*/u;
const box = /^[☑✓✔√■☒●Ｖ□○☐]\s*/u;

function isTicked(line: string): boolean {
  return tick.test(line);
}

function choiceOf(form: AnnexForm, column: 'runs' | 'office' | 'system', lines: string[]): ReadCell {
  const ticked = lines.filter(isTicked);
  const chosen = ticked.length > 0 ? ticked : lines.length === 1 && !box.test(lines[0]!) ? lines : [];
  if (chosen.length === 0) return nothing;
  if (chosen.length > 1) return wrong('这一栏只能选一项，现在选了不止一项。');
  const words = squeezed(chosen[0]!.replace(tick, ''));
  const choice = form[column].find(each => labels(each, words));
  if (choice === undefined) return wrong(`“${chosen[0]}”不是表内的选项，请照表头下的选项填写。`);
  if (column === 'runs') return { cells: [{ cell: 'runs', value: choice.code as 'yes' | 'no' }], faults: [] };
  if (choice.named === undefined) return checked(form, column, { code: choice.code }, '');
  const named = words.slice(squeezed(choice.label + choice.named).length).replace(/_+/g, '');
  return checked(form, column, { code: choice.code, named }, '选“其他”的，要写明具体内容（40 字以内）。');
}

function labels({ label, named }: Choice, words: string): boolean {
  return named === undefined ? squeezed(label) === words : words.startsWith(squeezed(label + named));
}

function servicesOf(form: AnnexForm, lines: string[]): ReadCell {
  const other = squeezed(form.otherServices.label);
  const written = lines
    .map(each => each.replace(box, '').replace(/^其他\s*[:：]\s*/, ''))
    .filter(each => /^\d+[.．、]/.test(each))
    .map(each =>
      each
        .replace(/^\d+[.．、]\s*/, '')
        .replace(/_+/g, '')
        .trim(),
    )
    .filter(each => each !== '');
  const ticked = lines.filter(isTicked).map(each => squeezed(each.replace(tick, '')));
  if (ticked.length === 0 && written.length === 0) return nothing;
  const named = ticked.filter(each => !each.startsWith(other));
  const unknown = named.filter(each => form.services.every(({ label }) => squeezed(label) !== each));
  if (unknown.length > 0) return wrong(`“${unknown.join('”“')}”不是表内的服务内容，请写到“其他”的横线上。`);
  const codes = form.services.filter(({ label }) => named.includes(squeezed(label))).map(({ code }) => code);
  const ofLines = checked(
    form,
    'otherServices',
    written,
    `“其他”最多写 ${form.otherServices.lines} 项，每项 40 字以内。`,
  );
  return { cells: [{ cell: 'services', value: codes }, ...ofLines.cells], faults: ofLines.faults };
}

function pairOf(form: AnnexForm, column: PairColumn, lines: string[]): ReadCell {
  const { before, after, unit } = form.pairs[column];
  const text = squeezed(lines.join(''));
  const blank = (label: string, half: string) => {
    const from = text.indexOf(squeezed(label));
    if (from < 0) return null;
    const rest = text.slice(from + squeezed(label).length);
    const end = rest.indexOf(unit);
    return end < 0 ? { said: rest, half } : { said: rest.slice(0, end), half };
  };
  const halves = [
    { cell: `${column}Before` as const, found: blank(before, '办理前') },
    { cell: `${column}After` as const, found: blank(after, '办理后') },
  ];
  if (text !== '' && halves.every(({ found }) => found === null))
    return wrong(`没有认出“${before}…${unit}”和“${after}…${unit}”，请在模板的横线处填数字，不要改动文字。`);
  return halves.reduce<ReadCell>((all, { cell, found }) => {
    const read = found === null ? nothing : figureOf(form, cell, found.said, found.half);
    return { cells: [...all.cells, ...read.cells], faults: [...all.faults, ...read.faults] };
  }, nothing);
}

function figureOf(form: AnnexForm, cell: CellName, written: string, what: string): ReadCell {
  const said = squeezed(written)
    .replace(/_/g, '')
    .replace(/[０-９．]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/人$/, '');
  if (said === '') return nothing;
  const kind = cell === 'people' ? '整数' : '数字';
  const sentence = `${what}“${written.replace(/_+/g, '')}”不是可以填报的${kind}，请填 0 至 100000 之间的${kind}。`;
  return /^\d+(\.\d+)?$/.test(said) ? checked(form, cell, Number(said), sentence) : wrong(sentence);
}

function checked<C extends CellName>(
  form: AnnexForm,
  cell: C,
  value: AnnexRow[C],
  sentence: string,
): ReadCell {
  return fitsCell(form, cell, value) ? { cells: [{ cell, value }], faults: [] } : wrong(sentence);
}

/** What is written differs in blanks, in wide signs and in the full stop: what is meant does not. */
function squeezed(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[。.]$/, '')
    .replace(/:/g, '：')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
}

function wrong(sentence: string): ReadCell {
  return { cells: [], faults: [sentence] };
}

const nothing: ReadCell = { cells: [], faults: [] };
