import type { AnnexEvent, AnnexEventBody, AnnexEventType, Counted } from './event.ts';
import type { AnnexCells, Cell } from './row.ts';
import type { AnnexSheet, SheetRow } from './sheet.ts';

type BodyOf<T extends AnnexEventType> = Extract<AnnexEventBody, { type: T }>;
type Applier<T extends AnnexEventType> = (
  sheet: AnnexSheet,
  body: BodyOf<T>,
  event: AnnexEvent,
) => AnnexSheet;

const empty: SheetRow = { status: 'filling', cells: {}, countedAt: null, returned: null };

/** Every event has exactly one applier; adding an event without one does not compile. */
const appliers: { [T in AnnexEventType]: Applier<T> } = {
  SheetOpened: (sheet, { round, city, form, due, divisions }) => ({
    ...sheet,
    round,
    city,
    form,
    due,
    status: 'open',
    version: 1,
    rows: Object.fromEntries(divisions.map(division => [division, empty])),
  }),
  CellEntered: (sheet, { division, cell, value, reason }, event) =>
    onRow(sheet, division, row => ({
      cells: { ...row.cells, [cell]: entered(row.cells[cell], value, event, reason) },
    })),
  RowSubmitted: (sheet, { division, counted, countedAt }) =>
    onRow(sheet, division, row => ({
      status: division === sheet.city ? 'merged' : 'submitted',
      cells: withCounted(row.cells, counted),
      countedAt,
      returned: null,
    })),
  RowReturned: (sheet, { division, reason }) =>
    onRow(sheet, division, () => ({ status: 'returned', returned: reason })),
  RowMerged: (sheet, { division }) => onRow(sheet, division, () => ({ status: 'merged' })),
  ProblemsEntered: (sheet, { problems }, event) => ({
    ...sheet,
    problems: entered(sheet.problems, problems, event),
  }),
  SignatoriesEntered: (sheet, { type: _type, ...signatories }) => ({ ...sheet, signatories }),
  SheetSent: sheet => ({ ...sheet, status: 'sent' }),
  SheetUrged: (sheet, { words }, { at, actor }) => ({ ...sheet, urged: { words, at, by: actor.id } }),
  DueMoved: (sheet, { due, before, reason }, { at }) => ({ ...sheet, due, moved: { before, reason, at } }),
  SheetReceived: sheet => ({ ...sheet, status: 'received' }),
  CorrectionBegun: (sheet, { version }) => ({ ...sheet, status: 'open', version }),
};

/** Folds one event into the sheet. Never refuses: what happened, happened. */
export function evolveSheet(sheet: AnnexSheet, event: AnnexEvent): AnnexSheet {
  const apply = appliers[event.body.type] as Applier<AnnexEventType>;
  const next = apply(sheet, event.body as BodyOf<AnnexEventType>, event);
  return { ...next, revision: event.seq, last: { by: event.actor, at: event.at } };
}

function onRow(
  sheet: AnnexSheet,
  division: string,
  change: (row: SheetRow) => Partial<SheetRow>,
): AnnexSheet {
  const row = sheet.rows[division] ?? empty;
  return { ...sheet, rows: { ...sheet.rows, [division]: { ...row, ...change(row) } } };
}

/** What was counted stays beside what is entered; null takes the entered away. */
function entered<T>(
  cell: Cell<T> | undefined,
  value: T | null,
  { at, actor }: AnnexEvent,
  reason?: string,
): Cell<T> {
  const { entered: _before, ...counted } = cell ?? {};
  if (value === null) return counted;
  return { ...counted, entered: { value, by: actor.id, at, ...(reason !== undefined && { reason }) } };
}

/** The cells with what was counted beside what was entered; what is not counted stays as it was. */
function withCounted(cells: AnnexCells, counted: Counted): AnnexCells {
  const names = new Set([...Object.keys(cells), ...Object.keys(counted)]) as Set<keyof AnnexCells>;
  return Object.fromEntries(
    [...names].map(name => [name, { ...cells[name], ...(name in counted && { computed: counted[name] }) }]),
  );
}
