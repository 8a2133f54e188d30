import { Link } from '@tanstack/react-router';
import { addressOf } from '@yimen/contract/client.ts';
import type { CellName } from '@yimen/domain/annex/row.ts';
import { countedWords } from '@yimen/domain/annex/words.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { usePages } from '../../parts/use-pages.ts';
import './annex.css';

type Props = { round: string; division: string; figure: CellName };

/** The cases behind a figure of a row, by the condition that counted it, page by page and as a spreadsheet (R8.4). */
export function FigurePage({ round, division, figure }: Props) {
  const params = { round, division };
  const list = usePages('GET /api/annex/rounds/:round/rows/:division/cases', { params, query: { figure } });
  const first = list.data?.pages[0];
  const lines = list.data?.pages.flatMap(page => page.lines) ?? [];
  if (list.error !== null) return <ProblemNote error={list.error} retry={() => void list.refetch()} />;
  if (first === undefined) return <Loading rows={8} />;
  return (
    <>
      <header className="page-head">
        <h1>“{first.name}”依据的办件</h1>
        {countedWords[figure] !== undefined && <p className="quiet">{countedWords[figure]}。</p>}
        <p className="quiet">
          共 {first.cases} 件、{first.people} 人（同一人办理多件或者涉及多个部门的，只计一人）
        </p>
        <Link to="/annex/$round/row/$division" params={params}>
          回到填报页
        </Link>
        <a
          href={addressOf('GET /api/annex/rounds/:round/rows/:division/cases.xlsx', {
            params,
            query: { figure },
          })}
          download
        >
          下载 Excel
        </a>
      </header>
      <section className="panel" aria-label="办件">
        {lines.length === 0 ? (
          <Nothing>统计期间内没有这样的办件。</Nothing>
        ) : (
          <table className="plain annex-cities">
            <thead>
              <tr>
                <th scope="col">办件编号</th>
                <th scope="col">申请人</th>
                <th scope="col">状态</th>
                <th scope="col">受理日期</th>
                <th scope="col">办结日期</th>
                <th scope="col">已分送事项</th>
                <th scope="col">材料份数</th>
                <th scope="col">到场次数</th>
                <th scope="col">工作日</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(each => (
                <tr key={each.id}>
                  <th scope="row">
                    <Link to="/cases/$id" params={{ id: each.id }}>
                      {each.number}
                    </Link>
                  </th>
                  <td data-head="申请人">{each.applicant}</td>
                  <td data-head="状态">{each.statusText}</td>
                  <td data-head="受理日期">{each.acceptedOn}</td>
                  <td data-head="办结日期">{each.endedOn ?? '未办结'}</td>
                  <td data-head="已分送事项">{each.items === '' ? '没有' : each.items}</td>
                  <td data-head="材料份数">{each.copies ?? '—'}</td>
                  <td data-head="到场次数">{each.visits ?? '—'}</td>
                  <td data-head="工作日">{each.days ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {list.hasNextPage && (
          <More loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        )}
      </section>
    </>
  );
}
