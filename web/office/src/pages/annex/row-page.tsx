import { Link } from '@tanstack/react-router';
import { useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './annex.css';
import { annexColumns } from './annex-columns.ts';
import { DueWords } from './due-words.tsx';
import { ImportFile } from './import-file.tsx';
import { Mapping } from './mapping.tsx';
import { RowActs } from './row-acts.tsx';
import { RowColumn } from './row-column.tsx';
import { Told } from './told.tsx';

/** One row: the county fills it, its city reviews it, the province reads it (R8.1, R8.4). */
export function RowPage({ round, division }: { round: string; division: string }) {
  const input = { params: { round, division } };
  const answers = ['GET /api/annex/rounds/:round/rows/:division', input];
  const look = useLook('GET /api/annex/rounds/:round/rows/:division', input);
  if (look.error !== null) return <ProblemNote error={look.error} retry={() => void look.refetch()} />;
  if (look.data === undefined) return <Loading rows={10} />;
  const row = look.data;
  const own = row.division === row.city;
  return (
    <>
      <header className="page-head">
        <h1>{row.name}　情况表填报</h1>
        <p className="quiet">
          <Link to="/annex">{row.round.title}</Link>　<DueWords round={row.round} />
        </p>
      </header>
      <section className="panel annex-state" aria-label="办理状态">
        <p>
          <strong>{row.statusText}</strong>
          {row.round.late && <span className="tag annex-late">已过截止日期</span>}
        </p>
        <p>下一步：{row.nextText}。</p>
        {row.returned !== null && (
          <p className="annex-fault">
            {own ? '' : '市级'}退回理由：{row.returned}
          </p>
        )}
        {row.urged !== null && (
          <p className="annex-urged" role="status">
            {row.urged.by} {instantText(row.urged.at)} 催报：{row.urged.words}
          </p>
        )}
        {row.missing.length > 0 && (
          <p>
            还有 {row.missing.length} 处未填：{row.missing.join('、')}。
          </p>
        )}
        <p className="quiet">
          {row.countedAt === null
            ? `系统计算的数字随办件变化，${own ? '点“填写完成”' : '报市级审核'}时固定下来。`
            : `系统计算的数字为 ${instantText(row.countedAt)} 报送时所统计。`}
        </p>
        <RowActs row={row} answers={answers} />
        {own && (
          <p>
            <Link to="/annex/$round/city/$city" params={{ round, city: row.city }}>
              到本市情况表：填写存在问题和负责人、报省厅
            </Link>
          </p>
        )}
      </section>
      <section className="panel" aria-label="填报内容">
        <table className="plain annex-row">
          <thead>
            <tr>
              <th scope="col">栏目</th>
              <th scope="col">填报内容</th>
              <th scope="col">来源</th>
            </tr>
          </thead>
          <tbody>
            {annexColumns.map(column => (
              <RowColumn key={column.column} row={row} column={column} answers={answers} />
            ))}
          </tbody>
        </table>
      </section>
      {row.offers.includes('enterCell') && <ImportFile round={round} division={division} answers={answers} />}
      <Mapping form={row.form} />
      <Told round={round} place={division} of="row" first={row.history} />
    </>
  );
}
