import { Link, useSearch } from '@tanstack/react-router';
import { addressOf, type CallAnswer, type CallInput } from '@yimen/contract/client.ts';
import type { UrgeLine } from '@yimen/domain/view/urge-line.ts';
import { useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { TabLinks } from '../../parts/tab-links.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { UrgeShown } from '../../parts/urges.tsx';
import { usePages } from '../../parts/use-pages.ts';
import './urges.css';

type Show = NonNullable<CallInput<'GET /api/urges'>['query']['show']>;

/** 督促 (R6.2): what was asked of me, and for who may ask, everything asked below him; a line opens to its words and its answer. */
export function UrgesPage() {
  const { show: asked } = useSearch({ strict: false }) as { show?: string };
  const show = tabs.find(tab => tab.show === asked)?.show ?? 'waiting';
  const urges = useUrges(show);
  const first = urges.data?.pages[0];
  const lines = urges.data?.pages.flatMap(page => page.lines) ?? [];
  return (
    <>
      <header className="page-head">
        <h1>督促</h1>
        <p className="quiet">牵头单位和市、省督导人员就办件提出的督促，由被督促的单位答复</p>
      </header>
      <TabLinks
        label="督促分类"
        to="/urges"
        tabs={tabs.map(tab => ({
          label: tab.label,
          count: first?.counts[tab.show],
          search: { show: tab.show },
          here: tab.show === show,
        }))}
      />
      <section className="panel" aria-label={tabs.find(tab => tab.show === show)?.label}>
        {urges.error !== null && <ProblemNote error={urges.error} retry={() => void urges.refetch()} />}
        {first === undefined && urges.error === null && <Loading rows={6} />}
        {first !== undefined && (
          <p className="list-total">
            共 {first.counts[show]} 条
            <a href={addressOf('GET /api/urges.xlsx', { query: { show } })} download>
              导出 Excel
            </a>
          </p>
        )}
        {first !== undefined && lines.length === 0 && <Nothing>{nothingWords[show]}</Nothing>}
        <ul className="urges">
          {lines.map(line => (
            <li key={`${line.application}/${line.urge}`}>
              <details>
                <summary data-open="看内容">
                  <span className="urges-what">
                    <strong>{line.itemName ?? '整件申请'}</strong>
                    <span className="quiet">
                      <span className="numeric">{line.number}</span> {line.settlement}
                    </span>
                  </span>
                  <span className="urges-who">
                    {line.by} 督促 {line.whom}
                    <span className="quiet numeric">{instantText(line.urgedAt)}</span>
                  </span>
                  <span className={`tag ${line.answeredAt === null ? 'amber' : 'green'}`}>
                    {line.answeredAt === null ? (line.mine ? '等您答复' : '待答复') : '已答复'}
                  </span>
                </summary>
                <OneUrge line={line} />
              </details>
            </li>
          ))}
        </ul>
        {urges.hasNextPage && (
          <More loading={urges.isFetchingNextPage} onMore={() => void urges.fetchNextPage()} />
        )}
      </section>
    </>
  );
}

type Line = CallAnswer<'GET /api/urges'>['lines'][number];

/** The words are read when the line is opened; who was asked goes on to what he was asked about. */
function OneUrge({ line }: { line: Line }) {
  const { application, urge } = line;
  const { data, error, refetch } = useLook('GET /api/urges/:id/:urge', { params: { id: application, urge } });
  if (data === undefined)
    return error === null ? <Loading rows={2} /> : <ProblemNote error={error} retry={() => void refetch()} />;
  return (
    <div className="urges-open">
      <Behind line={line} />
      <UrgeShown application={application} urge={data as unknown as UrgeLine} />
    </div>
  );
}

/** What it is about, on the page of who was asked: the office's item, the window's case, the lead's. */
function Behind({ line: { application, item, to, mine } }: { line: Line }) {
  if (!mine) return null;
  if (to === 'agency' && item !== null)
    return (
      <Link to="/inbox/$application/$item" params={{ application, item }}>
        去办理
      </Link>
    );
  return to === 'window' ? (
    <Link to="/window/$id" params={{ id: application }}>
      去办理
    </Link>
  ) : (
    <Link to="/cases/$id" params={{ id: application }}>
      查看办件
    </Link>
  );
}

function useUrges(show: Show) {
  return usePages('GET /api/urges', { query: { show } });
}

const tabs = [
  { show: 'waiting', label: '待答复' },
  { show: 'answered', label: '已答复' },
  { show: 'all', label: '全部' },
] as const satisfies readonly { show: Show; label: string }[];

const nothingWords = {
  waiting: '没有等待答复的督促。',
  answered: '还没有答复过的督促。',
  all: '还没有督促。牵头人员和督导人员在办件页面上提出。',
} as const satisfies Record<Show, string>;
