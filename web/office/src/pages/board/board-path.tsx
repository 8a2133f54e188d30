import { Link } from '@tanstack/react-router';
import { type BoardChoice, periodOf } from './board-choice.ts';
import type { Board } from './use-board.ts';

/** Where one stands: from the widest place one sees down to the office and the item, each but the last a way back. */
export function BoardPath({ board, choice }: { board: Board; choice: BoardChoice }) {
  const period = periodOf(choice);
  const steps: { name: string; search: BoardChoice }[] = board.path.map(({ code, name }) => ({
    name,
    search: { ...period, place: code },
  }));
  if (board.agency !== null) {
    const place = choice.place === undefined ? {} : { place: choice.place };
    steps.push({ name: board.agency.name, search: { ...period, ...place, agency: board.agency.code } });
  }
  if (board.item !== null) steps.push({ name: board.item.name, search: choice });
  return (
    <nav aria-label="所在位置" className="board-path">
      <ol>
        {steps.map(({ name, search }, place) => (
          <li key={name}>
            {place === steps.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <Link to="/board" search={search as never}>
                {name}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
