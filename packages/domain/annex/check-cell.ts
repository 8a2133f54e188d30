import type { AnnexForm, Choice } from './form.ts';
import type { AnnexRow, CellName, Chosen } from './row.ts';

/** Whether a value is one that the printed form has room for: a choice it offers, boxes it prints, figures that can be. */
export function fitsCell(form: AnnexForm, cell: CellName, value: AnnexRow[CellName]): boolean {
  return checks[cell](form, value);
}

type Check = (form: AnnexForm, value: unknown) => boolean;

const figure: Check = (_form, value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 100_000;

const checks: Record<CellName, Check> = {
  runs: (form, value) => form.runs.some(each => each.code === value),
  office: (form, value) => isChoice(form.office, value),
  system: (form, value) => isChoice(form.system, value),
  services: (form, value) =>
    isTexts(value) &&
    new Set(value).size === value.length &&
    value.every(code => form.services.some(box => box.code === code)),
  otherServices: (form, value) =>
    isTexts(value) &&
    value.length <= form.otherServices.lines &&
    value.every(isLine) &&
    new Set(value.map(each => each.trim())).size === value.length,
  people: (form, value) => Number.isInteger(value) && figure(form, value),
  copiesBefore: figure,
  copiesAfter: figure,
  visitsBefore: figure,
  visitsAfter: figure,
  daysBefore: figure,
  daysAfter: figure,
};

function isChoice(choices: readonly Choice[], value: unknown): boolean {
  const { code, named } = (value ?? {}) as Partial<Chosen>;
  const choice = choices.find(each => each.code === code);
  return choice !== undefined && (choice.named === undefined ? named === undefined : isLine(named));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}

/** Words for a blank of the form: one line. */
function isLine(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 40 && !/[\r\n]/.test(value);
}
