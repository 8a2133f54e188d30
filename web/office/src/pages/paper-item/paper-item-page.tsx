import { Link } from '@tanstack/react-router';
import type { DocumentLine } from '@yimen/domain/view/document-line.ts';
import { useLook } from '../../parts/api.ts';
import { Documents } from '../../parts/documents.tsx';
import { instantText } from '../../parts/instant.ts';
import { Loading } from '../../parts/loading.tsx';
import { OfficeNumber } from '../../parts/office-number.tsx';
import { useService } from '../../parts/service.ts';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { PaperActs } from './paper-acts.tsx';
import type { PaperView } from './paper-item.ts';
import '../hand-overs/hand-overs.css';

/** One item on paper at the window (R3.4): where its papers are, each hand-over, and writing down what the department decided. */
export function PaperItemPage({ application, item }: { application: string; item: string }) {
  const params = { id: application, item };
  const look = useLook('GET /api/paper/applications/:id/items/:item', { params });
  const { here } = useService({});
  if (look.error !== null) return <ProblemNote error={look.error} retry={() => void look.refetch()} />;
  if (look.data === undefined) return <Loading />;
  const view = look.data;
  return (
    <>
      <div className="page-head">
        <h1>
          {view.item.name}　<span className="numeric">{view.number}</span>
        </h1>
        <Link to="/window/$id" params={{ id: view.application }}>
          整件办件
        </Link>
      </div>
      <p>
        {view.applicant}，{view.agency.name}，{view.item.statusText}
        {view.item.due !== null && `，承诺最迟 ${view.item.due.date} 办结`}
        {view.clockFrom === 'signed' ? '（自部门签收之日起算）' : '（自移交之日起算）'}
      </p>
      <OfficeNumber conclusion={view.item.conclusion} />
      <div className="panels">
        {here !== null && <PaperActs view={view} today={here.today} />}
        <Held view={view} />
        <Sheets view={view} />
        {view.documents.length > 0 && (
          <section className="panel" aria-label="文书">
            <h2>文书</h2>
            <Documents
              documents={view.documents as DocumentLine[]}
              folder={`/api/window/applications/${view.application}/documents`}
            />
          </section>
        )}
      </div>
    </>
  );
}

function Held({ view }: { view: PaperView }) {
  return (
    <section className="panel" aria-label="材料在哪里">
      <h2>材料在哪里</h2>
      {view.held.length === 0 && <p className="quiet">没有收存原件或者复印件，只移交打印、复印件。</p>}
      {view.toFollow.length > 0 && (
        <p>
          <Link to="/paper" search={{ show: 'ready' }}>
            在本窗口、要随后补交部门的：
            {view.toFollow.map(each => `${each.name} ${each.count} 份`).join('、')}
          </Link>
        </p>
      )}
      <ul className="tight">
        {view.held.map(each => (
          <li key={`${each.material}/${each.form}/${each.holder}`}>
            {each.name}（{each.formText} {each.count} 份）：{each.holder}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sheets({ view }: { view: PaperView }) {
  return (
    <section className="panel" aria-label="历次交接">
      <h2>历次交接</h2>
      {view.sheets.length === 0 ? <p className="quiet">还没有移交。</p> : <SheetRows view={view} />}
    </section>
  );
}

function SheetRows({ view }: { view: PaperView }) {
  return (
    <table className="plain stacked rows">
      <thead>
        <tr>
          <th scope="col">交接单</th>
          <th scope="col">移交时间</th>
          <th scope="col">怎样移交</th>
          <th scope="col">签收</th>
          <th scope="col">待查</th>
        </tr>
      </thead>
      <tbody>
        {view.sheets.map(each => (
          <tr key={each.sheet}>
            <th scope="row">
              <Link to="/sheets/$sheet" params={{ sheet: each.sheet }} className="row-link numeric">
                {each.sheet}
              </Link>
            </th>
            <td data-label="移交时间" className="numeric nowrap">
              {instantText(each.handedAt)}
            </td>
            <td data-label="怎样移交">
              {each.wayText} <span className="numeric">{each.waybill}</span>
            </td>
            <td data-label="签收">{standingOf(each)}</td>
            <td data-label="待查">
              {each.missing.map(paper => `${paper.name} ${paper.count} 份`).join('、') || '无'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function standingOf({ signed, lostAt, recalledAt }: PaperView['sheets'][number]): string {
  if (recalledAt !== null) return `${instantText(recalledAt)} 撤回移交`;
  if (lostAt !== null) return `${instantText(lostAt)} 登记遗失`;
  return signed === null ? '在途' : `${signed.on} 签收`;
}
