import { Link, useSearch } from '@tanstack/react-router';
import { addressOf, type CallAnswer } from '@yimen/contract/client.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { usePages } from '../../parts/use-pages.ts';
import './assessment.css';
import { type ListChoice, listChoiceOf } from './assessment-choice.ts';
import { ListTable } from './list-table.tsx';

type Page = CallAnswer<'GET /api/assessment/list'>;

/** What stands behind a figure of the assessment, line by line and as a workbook: all that were counted, or those that are missing. */
export function AssessedPage() {
  const choice = listChoiceOf(useSearch({ strict: false }));
  if (choice === null) return <Nothing>没有选择要看的数字，请回到考核表。</Nothing>;
  return <Assessed choice={choice} />;
}

function Assessed({ choice }: { choice: ListChoice }) {
  const list = usePages('GET /api/assessment/list', { query: choice });
  const first = list.data?.pages[0];
  const lines = list.data?.pages.flatMap(page => page.lines) ?? [];
  if (list.error !== null) return <ProblemNote error={list.error} retry={() => void list.refetch()} />;
  if (first === undefined) return <Loading rows={8} />;
  const { period, place, measure } = first;
  const { measure: _measure, without: _without, ...sheet } = choice;
  return (
    <>
      <header className="page-head">
        <h1>{titleOf(first)}</h1>
        <p className="quiet">
          {place.name} {period.name}
        </p>
        <Link to="/assessment" search={sheet as never}>
          回到考核表
        </Link>
        {lines.length > 0 && (
          <a href={addressOf('GET /api/assessment/list.xlsx', { query: choice })} download>
            导出 Excel
          </a>
        )}
      </header>
      <section className="panel" aria-label={titleOf(first)}>
        <p className="assess-definition">
          <strong>口径：</strong>
          {measure.definition}
          {first.without !== null && `本清单只列其中不属于“${first.without}”的。`}
          <span className="quiet assess-source">来源：{measure.source}。清单按现在的记录列出。</span>
        </p>
        {lines.length === 0 ? (
          <Nothing>考核期内没有这样的记录。</Nothing>
        ) : (
          <>
            <p className="assess-many">{`共 ${first.total} ${measure.unit}`}</p>
            <ListTable lines={lines} heads={first.heads} />
          </>
        )}
        {list.hasNextPage && (
          <More loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        )}
      </section>
    </>
  );
}

function titleOf({ measure, without }: Page): string {
  return without === null ? measure.name : `${measure.name}中，不属于“${without}”的`;
}
