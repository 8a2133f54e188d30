import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { PlaceFilter } from '../../parts/place-filter.tsx';
import { usePlacesBelow } from '../../parts/places-within.ts';
import { PrintPage } from '../../parts/print-page.tsx';
import { useStaff } from '../../parts/session.tsx';
import { TabLinks } from '../../parts/tab-links.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './cases.css';
import { type CasesChoice, casesChoiceOf, casesShows } from './cases-choice.ts';
import { CasesTable } from './cases-table.tsx';
import { CasesTotal } from './cases-total.tsx';
import { FindCase } from './find-case.tsx';
import { FoundCases } from './found-cases.tsx';
import { type CaseLine, type CasesShow, useCases } from './use-cases.ts';

/** All applications in one's places (R6.1, R6.2): how far each is, what is late, what stands still, how often the soldier came. */
export function CasesPage() {
  const { division: own } = useStaff();
  const { show = 'open', division } = casesChoiceOf(useSearch({ strict: false }));
  const places = usePlacesBelow(own.code);
  const within = division === undefined ? {} : { division };
  const cases = useCases({ show, ...within });
  const navigate = useNavigate();
  const [found, setFound] = useState<{ text: string; lines: CaseLine[] } | null>(null);
  const choose = (choice: CasesChoice) =>
    void navigate({ to: '/cases', search: choice as never, replace: true });
  const counts = cases.data?.pages[0]?.counts;
  const lines = cases.data?.pages.flatMap(page => page.lines) ?? [];
  return (
    <>
      <header className="page-head cases-head">
        <h1>办件总览</h1>
        <p className="quiet">{own.name}辖区内的全部申请，各分类的数字以件计</p>
        <PrintPage />
        <FindCase onFound={setFound} />
        <PlaceFilter
          places={places}
          value={division}
          onChange={code => choose(code === undefined ? { show } : { show, division: code })}
        />
      </header>
      {found && <FoundCases {...found} manyPlaces={places.length > 0} onClose={() => setFound(null)} />}
      <TabLinks
        label="办件分类"
        to="/cases"
        tabs={casesShows.map(each => ({
          label: each.label,
          count: counts?.[each.show],
          search: { show: each.show, ...within },
          here: each.show === show,
        }))}
      />
      <section className="panel" aria-label={casesShows.find(each => each.show === show)?.label}>
        {cases.error !== null && <ProblemNote error={cases.error} retry={() => void cases.refetch()} />}
        {counts === undefined && cases.error === null && <Loading rows={8} />}
        {counts !== undefined && lines.length === 0 && <Nothing>{nothingWords[show]}</Nothing>}
        {counts && <CasesTotal counts={counts} show={show} />}
        {lines.length > 0 && <CasesTable lines={lines} manyPlaces={places.length > 0} />}
        {cases.hasNextPage && (
          <More loading={cases.isFetchingNextPage} onMore={() => void cases.fetchNextPage()}>
            <span className="print-only">只印出已加载的 {lines.length} 件，其余没有印出。</span>
          </More>
        )}
      </section>
    </>
  );
}

const nothingWords = {
  open: '没有在办的申请。',
  overdue: '目前没有超期未办的事项。',
  breached: '没有超过法定时限的事项。',
  warning: '没有临近承诺时限的事项。',
  'overdue-ended': '没有超期办结的事项。',
  correcting: '没有等待申请人补正的申请。',
  ended: '还没有办结、不予受理或者撤回的申请。',
  all: '还没有申请。',
} as const satisfies Record<CasesShow, string>;
