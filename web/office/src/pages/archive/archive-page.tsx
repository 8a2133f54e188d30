import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Ending, endings } from '@yimen/domain/application/ending.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { type Retention, retentions, retentionWords } from '@yimen/domain/service/retention.ts';
import { Select } from 'antd';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { useStaff } from '../../parts/session.tsx';
import { TabLinks } from '../../parts/tab-links.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { usePages } from '../../parts/use-pages.ts';
import './archive.css';
import { type ArchiveChoice, archiveChoiceOf } from './archive-shows.ts';
import { ArchiveTable } from './archive-table.tsx';
import { HandOver } from './hand-over.tsx';
import { Waiting } from './waiting.tsx';

/** 归档 (issue 3): what is archived in the lead's places, what waits for it, what has come to the end of its term, and the list for the archive. */
export function ArchivePage() {
  const { division } = useStaff();
  const choice = archiveChoiceOf(useSearch({ strict: false }));
  const navigate = useNavigate();
  const choose = (next: ArchiveChoice) =>
    void navigate({ to: '/archive', search: next as never, replace: true });
  const archive = useArchive(choice);
  const first = archive.data?.pages[0];
  const lines = archive.data?.pages.flatMap(page => page.lines) ?? [];
  const tab = (label: string, show: ArchiveChoice['show'], count: number | undefined) => ({
    label,
    count,
    search: show === undefined ? {} : { show },
    here: choice.show === show,
  });
  return (
    <>
      <header className="page-head">
        <h1>归档</h1>
        <p className="quiet">{division.name}结束满六十日、结果都已送达的办件由系统自动归档，也可以提前归档</p>
        <HandOver />
      </header>
      <TabLinks
        label="归档分类"
        to="/archive"
        tabs={[
          tab('已归档', undefined, first?.counts.archived),
          tab('待归档', 'waiting', first?.counts.waiting),
          tab('保管期满', 'due', first?.counts.due),
        ]}
      />
      {archive.error !== null && <ProblemNote error={archive.error} retry={() => void archive.refetch()} />}
      {choice.show === 'waiting' ? (
        <Waiting />
      ) : (
        <section className="panel" aria-label="已归档办件">
          <div className="archive-filters">
            <Select
              aria-label="年度"
              allowClear
              placeholder="全部年度"
              value={choice.year ?? null}
              onChange={year => choose(without(choice, 'year', year))}
              options={(first?.years ?? []).map(year => ({ value: year, label: `${year} 年` }))}
            />
            <Select<Retention | null>
              aria-label="保管期限"
              allowClear
              placeholder="全部保管期限"
              value={choice.retention ?? null}
              onChange={retention => choose(without(choice, 'retention', retention))}
              options={retentions.map(value => ({ value, label: retentionWords[value] }))}
            />
            <Select<Ending | null>
              aria-label="办件状态"
              allowClear
              placeholder="全部办件状态"
              value={choice.ending ?? null}
              onChange={ending => choose(without(choice, 'ending', ending))}
              options={endings.map(value => ({ value, label: statusWords[value] }))}
            />
          </div>
          {choice.show === 'due' && (
            <p className="quiet">
              保管期满的档案由档案部门组织鉴定，决定续存或者销毁；平台不自动销毁，也不提供销毁操作。
            </p>
          )}
          {first === undefined && archive.error === null && <Loading rows={8} />}
          {first !== undefined && lines.length === 0 && (
            <Nothing>{choice.show === 'due' ? '没有保管期满的档案。' : '没有符合条件的档案。'}</Nothing>
          )}
          {lines.length > 0 && <ArchiveTable lines={lines} />}
          {archive.hasNextPage && (
            <More loading={archive.isFetchingNextPage} onMore={() => void archive.fetchNextPage()} />
          )}
        </section>
      )}
    </>
  );
}

/** The list page by page, after the last line's key. */
function useArchive({ show, year, retention, ending }: ArchiveChoice) {
  const query = {
    ...(year !== undefined && { year }),
    ...(retention !== undefined && { retention }),
    ...(ending !== undefined && { ending }),
    ...(show === 'due' && { due: '1' as const }),
  };
  return usePages('GET /api/lead/archive', { query });
}

function without<K extends keyof ArchiveChoice>(
  choice: ArchiveChoice,
  key: K,
  value: ArchiveChoice[K] | null | undefined,
): ArchiveChoice {
  const { [key]: _old, ...rest } = choice;
  return value === null || value === undefined ? rest : { ...rest, [key]: value };
}
