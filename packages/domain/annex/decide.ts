import type { Actor } from '../application/actor.ts';
import { objectionTo } from './allowed.ts';
import { fitsCell } from './check-cell.ts';
import type { AnnexCommand, AnnexCommandType } from './command.ts';
import type { AnnexEvent, AnnexEventBody, Counted } from './event.ts';
import { evolveSheet } from './evolve.ts';
import type { AnnexForm } from './form.ts';
import type { AnnexRefusal } from './refusal.ts';
import { type Cell, contradicts, isSame, missingCells, saidIn } from './row.ts';
import type { AnnexSheet } from './sheet.ts';

/** `level`: for whom he acts; in 东莞 and 中山 the city fills its own row. */
export type AnnexContext = {
  now: string;
  actor: Actor;
  form: AnnexForm;
  level: 'county' | 'city';
  /** What the platform counts of the row today: what stands in its cells until it is submitted. */
  counted?: Counted;
};
export type AnnexDecision =
  | { ok: true; events: readonly AnnexEvent[]; sheet: AnnexSheet }
  | { ok: false; refusal: AnnexRefusal };

/** From what is (a city's sheet) and what is wanted to what happens; whether this person may is asked before (R8). */
export function decideSheet(sheet: AnnexSheet, command: AnnexCommand, context: AnnexContext): AnnexDecision {
  const no = objectionTo(sheet, command, context.level);
  const decided = no ?? acts[command.type](sheet, command as never, context);
  if (decided === nothing) return { ok: true, events: [], sheet };
  if ('code' in decided) return { ok: false, refusal: decided };
  const event = { seq: sheet.revision + 1, at: context.now, actor: context.actor, body: decided };
  return { ok: true, events: [event], sheet: evolveSheet(sheet, event) };
}

/** What is wanted is so already: no line of the history is written. */
const nothing = null;
type Decided = AnnexEventBody | AnnexRefusal | typeof nothing;
type Act<C> = (sheet: AnnexSheet, command: C, context: AnnexContext) => Decided;

/** What is typed in a cell; in place of a counted figure only with a reason (R8.4), and nothing where it says that already. */
const enterCell: Act<Extract<AnnexCommand, { type: 'enterCell' }>> = (sheet, command, { form, counted }) => {
  const { division, cell, value } = command;
  if (value !== null && !fitsCell(form, cell, value)) return { code: 'cell-wrong', cell };
  const stored: Cell<unknown> | undefined = sheet.rows[division]!.cells[cell];
  const computed = counted === undefined ? stored?.computed : counted[cell];
  const before = (stored?.entered?.value ?? computed ?? null) as typeof value;
  const unsure = cell === 'services' && stored?.entered === undefined;
  if (value === null ? stored?.entered === undefined : isSame(value, before) && !unsure) return nothing;
  const entered = { type: 'CellEntered', division, cell, value, before } as const;
  if (value === null || computed === undefined || !contradicts(computed, value)) return entered;
  const reason = command.reason?.trim() ?? '';
  return reason === '' ? { code: 'change-needs-reason', cell } : { ...entered, reason };
};

const acts: { [T in AnnexCommandType]: Act<Extract<AnnexCommand, { type: T }>> } = {
  openSheet: (_sheet, { type: _type, ...opened }) => ({ type: 'SheetOpened', ...opened }),

  enterCell,

  submitRow: (sheet, { division, counted }, { now }) => {
    const submitted = { type: 'RowSubmitted', division, counted, countedAt: now } as const;
    const whole = evolveSheet(sheet, { seq: 0, at: now, actor: { kind: 'system', id: '' }, body: submitted });
    const cells = missingCells(whole.rows[division]!.cells);
    return cells.length > 0 ? { code: 'cells-missing', cells } : submitted;
  },

  returnRow: (_sheet, { division, reason }) =>
    reason.trim() === ''
      ? { code: 'annex-needs-words' }
      : { type: 'RowReturned', division, reason: reason.trim() },

  mergeRow: (_sheet, { division }) => ({ type: 'RowMerged', division }),

  enterProblems: (sheet, { problems }) => ({
    type: 'ProblemsEntered',
    problems: problems.trim(),
    before: saidIn(sheet.problems) ?? null,
  }),

  enterSignatories: (_sheet, { head, filledBy, contact }) => {
    const said = { head: head.trim(), filledBy: filledBy.trim(), contact: contact.trim() };
    return Object.values(said).includes('')
      ? { code: 'annex-needs-words' }
      : { type: 'SignatoriesEntered', ...said };
  },

  sendSheet: sheet => {
    const open = Object.entries(sheet.rows).filter(([, row]) => row.status !== 'merged');
    if (open.length > 0) return { code: 'rows-open', divisions: open.map(([division]) => division) };
    if (sheet.signatories === null) return { code: 'signatories-missing' };
    return { type: 'SheetSent', version: sheet.version };
  },

  urgeSheet: (_sheet, { words }) =>
    words.trim() === '' ? { code: 'annex-needs-words' } : { type: 'SheetUrged', words: words.trim() },

  moveDue: ({ due: before }, { due, reason }) =>
    reason.trim() === ''
      ? { code: 'annex-needs-words' }
      : { type: 'DueMoved', due, before, reason: reason.trim() },

  receiveSheet: ({ version }) => ({ type: 'SheetReceived', version }),

  beginCorrection: ({ version }, { reason }) =>
    reason.trim() === ''
      ? { code: 'annex-needs-words' }
      : { type: 'CorrectionBegun', version: version + 1, reason: reason.trim() },
};
