import { Link } from '@tanstack/react-router';
import { noData } from '@yimen/domain/assessment/words.ts';
import { useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { AssessmentHead } from './assessment-head.tsx';
import { twoPlaces } from './figure-words.ts';

/** Every fixed sheet, the newest first, with what it comes to for one's own place. */
export function FixedPage() {
  const { data, error, refetch } = useLook('GET /api/assessment/fixed', {});
  return (
    <>
      <AssessmentHead title="定稿的考核表" said="省级定稿后不再变动，更正另定一版，原来的保留" />
      <section className="panel" aria-label="定稿的考核表">
        {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
        {data === undefined && error === null && <Loading rows={5} />}
        {data?.sheets.length === 0 && (
          <Nothing>还没有定稿的考核表。考核期结束后，由省级督导人员在考核表页面上定稿。</Nothing>
        )}
        {data !== undefined && data.sheets.length > 0 && (
          <table className="plain stacked">
            <caption className="sr-only">定稿的考核表，最近的在前</caption>
            <thead>
              <tr>
                <th scope="col">考核期</th>
                <th scope="col">{data.sheets[0]?.own.name}总分</th>
                <th scope="col">定稿时间</th>
                <th scope="col">定稿人</th>
                <th scope="col">理由</th>
                <th scope="col">指标和权重</th>
              </tr>
            </thead>
            <tbody>
              {data.sheets.map(({ own, ...each }) => (
                <tr key={`${each.period}/${each.version}`}>
                  <th scope="row">
                    <Link to="/assessment" search={{ period: each.period, version: each.version } as never}>
                      {each.periodName} 第 {each.version} 版
                    </Link>
                  </th>
                  <td
                    data-label={`${own.name}总分`}
                    className={own.total === null ? 'assess-none' : 'numeric assess-points'}
                  >
                    {own.total === null ? noData : twoPlaces(own.total)}
                  </td>
                  <td data-label="定稿时间" className="numeric nowrap">
                    {instantText(each.fixedAt)}
                  </td>
                  <td data-label="定稿人">{each.fixedBy}</td>
                  <td data-label="理由">{each.because}</td>
                  <td data-label="指标和权重">第 {each.settings} 号</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}
