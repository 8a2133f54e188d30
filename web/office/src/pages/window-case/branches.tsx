import { Link } from '@tanstack/react-router';
import { deliveryWords } from '@yimen/domain/application/words.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { FileLinks } from '../../files/file-links.tsx';
import { fileAtWindow } from '../../files/window-files.tsx';
import { decisionKind } from '../../parts/documents.tsx';
import { Due } from '../../parts/due.tsx';
import { endTone } from '../../parts/end-tone.ts';
import { instantText } from '../../parts/instant.ts';
import { OfficeNumber } from '../../parts/office-number.tsx';
import { BranchActs } from './branch-acts.tsx';
import type { WindowActs } from './use-window-acts.ts';
import { papersOf } from './window-papers.tsx';

type Branch = WindowView['items'][number];

/** Every item: who has it, since when, the promised day, and what only the window can do for it. */
export function Branches({ view, acts }: { view: WindowView; acts: WindowActs }) {
  const { documents, folder } = papersOf(view);
  const paperOf = (item: string) => {
    const paper = documents.find(each => each.kind === decisionKind && each.items.includes(item));
    return paper === undefined ? null : { title: paper.title, address: `${folder}/${paper.document}` };
  };
  return (
    <table className="plain stacked branches">
      <thead>
        <tr>
          <th scope="col">事项</th>
          <th scope="col">办理单位</th>
          <th scope="col">状态</th>
          <th scope="col">承诺办结日</th>
          <th scope="col">窗口操作</th>
        </tr>
      </thead>
      <tbody>
        {view.items.map(item => (
          <tr key={item.code} className={item.status === 'returned' ? 'returned' : ''}>
            <th scope="row">
              {item.name}
              {item.onPaper && (
                <Link
                  to="/paper/$application/$item"
                  params={{ application: view.id, item: item.code }}
                  className="branch-paper"
                  aria-label={`线下交接：${item.name}`}
                >
                  线下交接
                </Link>
              )}
            </th>
            <td data-label="办理单位">{item.agency}</td>
            <td data-label="状态">
              <span className={`tag ${groundOf(item)}`}>{item.statusText}</span>
              {item.since && <span className="quiet numeric">{instantText(item.since).slice(5)}</span>}
              <Detail item={item} />
              <FileLinks files={item.resultFiles} address={fileAtWindow(view.id)} />
            </td>
            <td data-label="承诺办结日">
              <Due due={item.due} none={item.limits?.promised.date ?? noDue(item)} />
            </td>
            <td data-label="窗口操作">
              <BranchActs item={item} acts={acts} paper={paperOf(item.code)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Detail({ item }: { item: Branch }) {
  if (item.waitsFor.length > 0)
    return <p className="quiet">等{item.waitsFor.map(name => `“${name}”`).join('、')}办结</p>;
  const told = item.pause
    ? { ...item.pause, reason: `${item.pause.text}：${item.pause.reason}` }
    : (item.returned ?? item.conclusion);
  return (
    <>
      {told?.reason && (
        <p className="quiet">
          {told.reason}
          {told.note && `；${told.note}`}
        </p>
      )}
      <OfficeNumber conclusion={item.conclusion} />
      {item.certificate && <p className="quiet">证件：{item.certificate.holder}</p>}
      {item.delivered && (
        <p className="quiet">
          {deliveryWords[item.delivered.way as keyof typeof deliveryWords]}，{instantText(item.delivered.at)}
        </p>
      )}
    </>
  );
}

/** An item that never went out has no promised day. */
function noDue({ status }: Branch): string {
  return status === 'waiting' ? '前置办结后起算' : '—';
}

function groundOf({ status, conclusion, late }: Branch): string {
  if (status === 'returned') return 'red';
  if (status === 'paused' || status === 'waiting') return 'amber';
  if (status !== 'concluded') return '';
  return endTone({ outcome: conclusion?.outcome ?? null, late });
}
