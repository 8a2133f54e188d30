import { Link } from '@tanstack/react-router';
import { useLook } from '../../parts/api.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { BatchRun } from './batch-run.tsx';

/** Ended and not archived: what stands in the way of each, or the day it is archived by itself. */
export function Waiting() {
  const { data, error, refetch } = useLook('GET /api/lead/archive/waiting', {});
  if (data === undefined)
    return error === null ? <Loading rows={8} /> : <ProblemNote error={error} retry={() => void refetch()} />;
  const ready = data.lines.filter(line => line.obstacles.length === 0).length;
  return (
    <section className="panel" aria-label="待归档办件">
      <BatchRun ready={ready} />
      {data.lines.length === 0 ? (
        <Nothing>没有等待归档的办件。</Nothing>
      ) : (
        <table className="plain stacked archive-table">
          <caption className="sr-only">待归档办件，结束最早的在前</caption>
          <thead>
            <tr>
              <th scope="col">办件编号</th>
              <th scope="col">申请人</th>
              <th scope="col">安置地</th>
              <th scope="col">办件状态</th>
              <th scope="col">结束</th>
              <th scope="col">自动归档</th>
              <th scope="col">还差什么</th>
            </tr>
          </thead>
          <tbody>
            {data.lines.map(line => (
              <tr key={line.id}>
                <th scope="row">
                  <Link to="/cases/$id" params={{ id: line.id }} className="numeric nowrap">
                    {line.number}
                  </Link>
                </th>
                <td data-label="申请人" className="nowrap">
                  {line.applicant}
                </td>
                <td data-label="安置地">{line.settlement}</td>
                <td data-label="办件状态" className="nowrap">
                  {line.statusText}
                </td>
                <td data-label="结束" className="numeric nowrap">
                  {line.endedOn}
                </td>
                <td data-label="自动归档" className="numeric nowrap">
                  {line.obstacles.length === 0 ? line.itselfOn : '—'}
                </td>
                <td data-label="还差什么">
                  {line.obstacles.length === 0 ? (
                    <span className="tag green">可以归档</span>
                  ) : (
                    <span className="archive-obstacles">{line.obstacles.join('；')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
