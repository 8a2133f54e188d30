import { Link, useSearch } from '@tanstack/react-router';
import { addressOf } from '@yimen/contract/client.ts';
import { boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { PrintPage } from '../../parts/print-page.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { usePages } from '../../parts/use-pages.ts';
import './board.css';
import { AboutList } from './about-list.tsx';
import { BehindTable } from './behind-table.tsx';
import { type BehindChoice, behindChoiceOf, boardChoiceOf } from './board-choice.ts';
import { BoardPath } from './board-path.tsx';
import { useBoard } from './use-board.ts';

/** The list behind a figure of the board, line by line, and the same as a workbook. */
export function BehindPage() {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const choice = behindChoiceOf(search);
  if (choice === null) return <Nothing>没有选择要看的数字，请回到看板。</Nothing>;
  return <Behind choice={choice} back={boardChoiceOf(search)} />;
}

function Behind({ choice, back }: { choice: BehindChoice; back: ReturnType<typeof boardChoiceOf> }) {
  const board = useBoard(back);
  const list = usePages('GET /api/board/list', { query: choice });
  const first = list.data?.pages[0];
  const lines = list.data?.pages.flatMap(page => page.lines) ?? [];
  return (
    <>
      <header className="page-head board-head">
        <h1>{boardFigureWords[choice.figure].name}</h1>
        {board.data && <BoardPath board={board.data} choice={back} />}
        <PrintPage />
        <Link to="/board" search={back as never}>
          回到看板
        </Link>
        {lines.length > 0 && (
          <a href={addressOf('GET /api/board/list.xlsx', { query: choice })} download>
            导出 Excel
          </a>
        )}
      </header>
      {first !== undefined && <AboutList about={first.about} />}
      <section className="panel" aria-label={boardFigureWords[choice.figure].name}>
        {list.error !== null && <ProblemNote error={list.error} retry={() => void list.refetch()} />}
        {first === undefined && list.error === null && <Loading rows={8} />}
        {first !== undefined && lines.length === 0 && <Nothing>没有符合条件的记录。</Nothing>}
        {first !== undefined && lines.length > 0 && (
          <>
            <p className="board-total">
              {first.total === null ? '超过 10000 ' : `共 ${first.total} `}
              {boardFigureWords[choice.figure].unit}
              {lines.length !== first.total &&
                `，以下列出 ${lines.length} ${boardFigureWords[choice.figure].unit}`}
            </p>
            <BehindTable lines={lines} figure={choice.figure} />
          </>
        )}
        {list.hasNextPage && (
          <More loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        )}
      </section>
    </>
  );
}
