import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { FileLinks } from '../../files/file-links.tsx';
import { instantText } from '../../parts/instant.ts';
import { OfficeNumber } from '../../parts/office-number.tsx';
import { Limits } from './item-limits.tsx';
import type { Edge } from './layout.ts';
import { stretches } from './spent.ts';
import { stateOf } from './state.ts';

type Item = LeadView['items'][number];

type Props = {
  items: readonly Item[];
  edges: readonly Edge[];
  /** Where a file of a result opens; null for who may only see that it is there. */
  fileAddress: ((file: string) => string) | null;
};

/** Every branch in words and numbers: what the picture shows, for those who cannot see it, and the rest of what is known. */
export function ItemsTable({ items, edges, fileAddress }: Props) {
  const names = new Map(items.map(item => [item.code, item.shortName]));
  return (
    <>
      <table className="plain stacked items-table">
        <caption className="sr-only">各事项的部门、状态、前置、期限和用时（工作日）</caption>
        <thead>
          <tr>
            <th scope="col">事项与部门</th>
            <th scope="col">状态</th>
            <th scope="col">前置</th>
            <th scope="col">期限</th>
            {stretches.map(({ key, word }) => (
              <th key={key} scope="col" className="days">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={item.code}>
              <th scope="row">
                {item.name}
                <span className="items-agency">{item.agency}</span>
              </th>
              <td data-label="状态">
                <Standing item={item} />
                {fileAddress === null ? (
                  item.resultFiles.length > 0 && (
                    <span className="items-more quiet">附结果文件 {item.resultFiles.length} 份</span>
                  )
                ) : (
                  <FileLinks files={item.resultFiles} address={fileAddress} />
                )}
              </td>
              <td data-label="前置">
                <Before edges={edges.filter(edge => edge.to === item.code)} names={names} />
              </td>
              <td data-label="期限">
                <Limits item={item} />
              </td>
              {stretches.map(({ key, word }) => (
                <td key={key} data-label={`${word}（工作日）`} className="days numeric">
                  {item.spent[key] === 0 ? <span className="quiet">0</span> : item.spent[key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="items-note">
        用时按工作日计，起算当日不计入，未办结的计到今天；当天完成的记
        0。“暂停”含补正、特别程序、等待外部和退回窗口，不计入办理时限。
      </p>
    </>
  );
}

function Standing({ item }: { item: Item }) {
  const { pause, returned, conclusion, claimedBy, since, result } = item;
  const note = pause?.note ?? returned?.note ?? conclusion?.note ?? null;
  const reason = pause ? `${pause.text}：${pause.reason}` : (returned?.reason ?? conclusion?.reason ?? null);
  return (
    <>
      <span className={`tag ${tagTones[stateOf(item).tone]}`}>{item.statusText}</span>
      {since !== null && <span className="quiet">{instantText(since).slice(0, 10)}</span>}
      {claimedBy !== null && <span className="items-more">经办：{claimedBy}</span>}
      {reason !== null && <span className="items-more">{reason}</span>}
      {note !== null && note !== '' && <span className="items-more quiet">{note}</span>}
      <OfficeNumber conclusion={conclusion} />
      {conclusion?.basis && <span className="items-more quiet">依据：{conclusion.basis}</span>}
      {result.length > 0 && (
        <span className="items-more quiet">
          {result.map(field => `${field.label}：${field.value}`).join('；')}
        </span>
      )}
      {item.delivered && (
        <span className="items-more quiet">已送达 {instantText(item.delivered.at).slice(0, 10)}</span>
      )}
    </>
  );
}

function Before({ edges, names }: { edges: readonly Edge[]; names: ReadonlyMap<string, string> }) {
  if (edges.length === 0) return <span className="quiet">无</span>;
  return (
    <>
      {edges.map(({ from, hard, why }) => (
        <span key={from} className="items-before" title={why}>
          {names.get(from) ?? from}
          <span className="quiet">{hard ? '（须先办结）' : '（可先行）'}</span>
        </span>
      ))}
    </>
  );
}

const tagTones = {
  done: 'green',
  ended: 'red',
  late: 'red',
  running: '',
  stopped: 'amber',
  waiting: 'grey',
} as const satisfies Record<ReturnType<typeof stateOf>['tone'], string>;
