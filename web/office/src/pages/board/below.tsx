import type { BoardChoice } from './board-choice.ts';
import { FiguresTable } from './figures-table.tsx';
import type { Board, Row } from './use-board.ts';

const words = {
  city: { head: '各市', first: '地市' },
  county: { head: '各县（市、区）', first: '县（市、区）' },
  agency: { head: '各部门', first: '部门' },
} as const satisfies Record<Row['kind'], { head: string; first: string }>;

/** What lies one step below, line by line; nothing for an office that serves one place only. */
export function Below({ board, choice }: { board: Board; choice: BoardChoice }) {
  const kind = board.below[0]?.kind;
  if (kind === undefined || (board.level === 'agency' && kind === 'agency')) return null;
  const { head, first } = words[kind];
  return (
    <section className="panel board-wide" aria-labelledby="board-below">
      <h2 id="board-below">{head}</h2>
      <FiguresTable
        caption={`${head}办理情况`}
        first={first}
        rows={rowsBelow(board, choice)}
        mixed={choice.item === undefined}
      />
    </section>
  );
}

/** Each line with where its name leads: further down in places, or to an office of this place. */
export function rowsBelow(board: Board, choice: BoardChoice) {
  const here = board.path.at(-1)?.code;
  return board.below.map(({ kind, ...row }) => ({
    ...row,
    choice:
      kind === 'agency'
        ? { ...choice, ...(here !== undefined && { place: here }), agency: row.code }
        : { ...choice, place: row.code },
  }));
}
