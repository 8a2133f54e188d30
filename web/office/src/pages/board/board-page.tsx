import { useNavigate, useSearch } from '@tanstack/react-router';
import { addressOf } from '@yimen/contract/client.ts';
import { Loading } from '../../parts/loading.tsx';
import { PrintPage } from '../../parts/print-page.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './board.css';
import './board-charts.css';
import { Below } from './below.tsx';
import { type BoardChoice, boardChoiceOf, periodOf } from './board-choice.ts';
import { BoardMap } from './board-map.tsx';
import { BoardPath } from './board-path.tsx';
import { Counted } from './counted.tsx';
import { Funnel } from './funnel.tsx';
import { ItemsTable } from './items-table.tsx';
import { Late } from './late.tsx';
import { Numbers } from './numbers.tsx';
import { PeriodField } from './period-field.tsx';
import { Ratings } from './ratings.tsx';
import { Saved } from './saved.tsx';
import { Spread } from './spread.tsx';
import { Trend } from './trend.tsx';
import { useBoard } from './use-board.ts';

/** 看板 (R6.2): how it stands in one's places now, how it went in a period, and what lies below; every figure opens its list. */
export function BoardPage() {
  const choice = boardChoiceOf(useSearch({ strict: false }));
  const { data: board, error, refetch } = useBoard(choice);
  const navigate = useNavigate();
  const choose = (next: BoardChoice) => void navigate({ to: '/board', search: next as never });
  return (
    <>
      <header className="page-head board-head">
        <h1>看板</h1>
        {board && <BoardPath board={board} choice={choice} />}
        <PrintPage />
        <a href={addressOf('GET /api/board/tables.xlsx', { query: choice })} download>
          导出各表
        </a>
        <PeriodField
          period={choice}
          onChoose={({ weeks, from, to }) => {
            const { weeks: _weeks, from: _from, to: _to, ...rest } = choice;
            choose({ ...rest, ...periodOf({ weeks, from, to }) });
          }}
        />
      </header>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {board === undefined && error === null && <Loading rows={10} />}
      {board && (
        <div className="board">
          <Numbers board={board} choice={choice} />
          <Counted board={board} />
          {board.level === 'province' && <BoardMap board={board} choice={choice} />}
          <div className="board-pair">
            {board.cases && <Funnel cases={board.cases} choice={choice} />}
            <Spread days={board.days} choice={choice} />
          </div>
          <Trend weeks={board.weeks} choice={choice} />
          {board.level !== 'province' && <Below board={board} choice={choice} />}
          <div className="board-pair">
            <Late board={board} choice={choice} />
            <ItemsTable board={board} choice={choice} />
          </div>
          {board.cases && (
            <div className="board-pair">
              <Saved cases={board.cases} choice={choice} />
              <Ratings rated={board.cases.rated} choice={choice} />
            </div>
          )}
        </div>
      )}
    </>
  );
}
