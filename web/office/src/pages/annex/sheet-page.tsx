import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './annex.css';
import { Downloads } from './downloads.tsx';
import { DueWords } from './due-words.tsx';
import { Mapping } from './mapping.tsx';
import { Problems } from './problems.tsx';
import { SheetActs } from './sheet-acts.tsx';
import { SheetTable } from './sheet-table.tsx';
import { Told } from './told.tsx';

/** A city's sheet (R8.1): its rows as printed, its problems and who answers for it, what is next and who has it, and every version sent. */
export function SheetPage({ round, city }: { round: string; city: string }) {
  const [version, setVersion] = useState<number | null>(null);
  const input = { params: { round, city }, query: version === null ? {} : { version } };
  const look = useLook('GET /api/annex/rounds/:round/sheets/:city', input);
  if (look.error !== null) return <ProblemNote error={look.error} retry={() => void look.refetch()} />;
  if (look.data === undefined) return <Loading rows={10} />;
  const sheet = look.data;
  const old = version !== null;
  return (
    <>
      <header className="page-head">
        <h1>{sheet.cityName}情况表</h1>
        <p className="quiet">
          <Link to="/annex">{sheet.round.title}</Link>　<DueWords round={sheet.round} />
        </p>
      </header>
      <section className="panel annex-state" aria-label="办理状态">
        <p>
          <strong>{sheet.statusText}</strong>
          {sheet.version > 1 && `（第 ${sheet.version} 版）`}
          {sheet.round.late && <span className="tag annex-late">逾期未报</span>}
        </p>
        <p>下一步：{sheet.nextText}。</p>
        {sheet.urged !== null && (
          <p className="annex-urged" role="status">
            {sheet.urged.by} {instantText(sheet.urged.at)} 催报：{sheet.urged.words}
          </p>
        )}
        {sheet.correction !== null && <p>本版更正理由：{sheet.correction}</p>}
        {sheet.missing.length > 0 && <p className="quiet">报省厅前：{sheet.missing.join('；')}。</p>}
        {sheet.versions.length > 0 && (
          <p className="annex-versions">
            已报送的各版：
            {sheet.versions.map(each => (
              <Button
                key={each.version}
                size="small"
                type={version === each.version ? 'primary' : 'default'}
                onClick={() => setVersion(each.version)}
              >
                第 {each.version} 版（{instantText(each.sentAt)}，{each.by}）
              </Button>
            ))}
            {old && (
              <Button size="small" onClick={() => setVersion(null)}>
                回到现在的内容
              </Button>
            )}
          </p>
        )}
        <SheetActs sheet={sheet} answers={['GET /api/annex/rounds/:round/sheets/:city', input]} />
      </section>
      {old && (
        <p className="annex-urged" role="status">
          正在看第 {version} 版报送时的内容，不能更改。
        </p>
      )}
      <section className="panel" aria-label={sheet.form.title}>
        <Downloads round={round} place={city} version={version} />
        <SheetTable sheet={sheet} links={!old} />
        <Problems sheet={sheet} old={old} answers={['GET /api/annex/rounds/:round/sheets/:city', input]} />
        <p className="annex-signed">
          <span>负责人：{sheet.signatories?.head ?? '未填写'}</span>
          <span>填表人：{sheet.signatories?.filledBy ?? '未填写'}</span>
          <span>联系方式：{sheet.signatories?.contact ?? '未填写'}</span>
        </p>
      </section>
      <Mapping form={sheet.form} />
      <Told round={round} place={city} of="sheet" first={sheet.history} />
    </>
  );
}
