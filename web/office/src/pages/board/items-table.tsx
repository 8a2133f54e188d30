import type { BoardChoice } from './board-choice.ts';
import { FiguresTable } from './figures-table.tsx';
import type { Board } from './use-board.ts';

/** The same by item. */
export function ItemsTable({ board, choice }: { board: Board; choice: BoardChoice }) {
  return (
    <section className="panel board-wide" aria-labelledby="board-items">
      <h2 id="board-items">各事项</h2>
      {board.items.length === 0 ? (
        <p className="nothing">还没有事项。</p>
      ) : (
        <FiguresTable
          caption="各事项办理情况"
          first="事项"
          mixed={false}
          rows={board.items.map(({ item, ...row }) => ({
            ...row,
            code: item,
            choice: { ...choice, item },
          }))}
        />
      )}
    </section>
  );
}
