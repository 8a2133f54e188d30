import type { Box } from '@yimen/domain/application/progress.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { Home } from './places.ts';
import type { CopiedTable, Rows } from './rows-of.ts';

/** An application as it stood on one day of its life, ready to be poured into others. */
export type Mould = {
  /** Days since the first. */
  day: number;
  /** What is sealed anew for each, and where in it the answers lie; null where it is erased. */
  contents: Box | null;
  answers: string;
  /** Whether it had ended by then, and the day its number names. */
  ended: boolean;
  numberedOn: PlainDate;
  /** The lines of COPY for each table, in pieces: text, and between two pieces what is put there. */
  tables: Record<string, (string | Slot)[]>;
  /** How many ids of its own, and codes of papers, each copy needs. */
  ids: number;
  codes: number;
};
/** All moulds of one life, by day. */
export type Moulds = { home: Home; startsOn: PlainDate; days: Mould[] };

/** What differs from copy to copy: a day, an id, the number, a paper's code, the place, what is sealed. */
export type Slot =
  | { day: PlainDate }
  | { id: number }
  | { number: true }
  | { code: number }
  | { place: 'division' | 'city' }
  | { sealed: 'data_key' | 'box' | 'label' };

const varying =
  /GDTY\d{20}|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|(?<![\d-])20\d\d-[01]\d-[0-3]\d(?![\d-])|(?<![\da-f])(?:440781|440700)(?![\da-f])|\b[0-9A-HJKMNP-TV-Z]{12}\b/g;

const byLength: Record<number, (text: string) => Slot | null> = {
  // A day of the life itself; those before it are of the soldier's own past.
  10: text => (text < '2026-01-01' ? null : { day: text as PlainDate }),
  6: text => ({ place: text === '440700' ? 'city' : 'division' }),
};

/** Makes a mould of rows; `kept` are ids that stay, of people who work in all of them. The application's own id comes first. */
export function mouldOf({ id, kept, codes, tables, ...facts }: Cast, rows: Rows): Mould {
  const ids = new Map([[id, 0]]);
  const papers = new Map(codes.map((code, place) => [code, place]));
  const idOf = (text: string): Slot | null => {
    if (kept.has(text)) return null;
    if (!ids.has(text)) ids.set(text, ids.size);
    return { id: ids.get(text)! };
  };
  const slot = (text: string): Slot | null => {
    const code = papers.get(text);
    if (code !== undefined) return { code };
    if (text.startsWith('GDTY')) return { number: true };
    return byLength[text.length]?.(text) ?? (text.length === 36 ? idOf(text) : null);
  };
  const made: Mould['tables'] = {};
  for (const [table, lines] of Object.entries(rows)) {
    const { columns } = tables.find(each => each.table === table)!;
    const pieces: (string | Slot)[] = [];
    for (const line of lines)
      line.forEach((value, place) => {
        pieces.push(...fieldOf(table, columns[place]!, value, slot), place === line.length - 1 ? '\n' : '\t');
      });
    made[table] = joined(pieces);
  }
  return { ...facts, tables: made, ids: ids.size, codes: papers.size };
}

type Cast = Pick<Mould, 'day' | 'contents' | 'answers' | 'ended' | 'numberedOn'> & {
  id: string;
  kept: ReadonlySet<string>;
  codes: readonly string[];
  tables: readonly CopiedTable[];
};

function fieldOf(
  table: string,
  column: string,
  value: string | null,
  slot: (text: string) => Slot | null,
): (string | Slot)[] {
  if (value === null) return ['\\N'];
  if (table === 'application' && (column === 'data_key' || column === 'box' || column === 'label'))
    return [{ sealed: column }];
  if (value.startsWith('\\x')) return ['\\N']; // what a paper says: sealed under a key that is not copied
  const pieces: (string | Slot)[] = [];
  let from = 0;
  for (const match of value.matchAll(varying)) {
    const found = slot(match[0]);
    if (found === null) continue;
    pieces.push(escaped(value.slice(from, match.index)), found);
    from = match.index + match[0].length;
  }
  return [...pieces, escaped(value.slice(from))];
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
}

/** Neighbouring texts made one. */
function joined(pieces: readonly (string | Slot)[]): (string | Slot)[] {
  const all: (string | Slot)[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else all.push(piece);
  }
  return all;
}
