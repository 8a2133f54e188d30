import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { SheetBox } from '../../parts/sheet-box.tsx';
import { TabLinks } from '../../parts/tab-links.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { HandOverBar } from './hand-over-bar.tsx';
import { type HandOverShow, handOverShows } from './hand-over-shows.ts';
import { HandOverTable } from './hand-over-table.tsx';
import './hand-overs.css';
import { keyOf, useHandOver } from './use-hand-over.ts';
import { useHandOverList } from './use-hand-over-list.ts';

/** 线下交接 (R3.4): what is to be handed over, what is on its way, what was signed for, and what is not where it should be. */
export function HandOversPage() {
  const { show = 'ready' } = useSearch({ from: '/desk/paper' });
  const list = useHandOverList(show);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const handing = useHandOver();
  const lines = list.lines ?? [];
  const selected = lines.filter(line => chosen.has(keyOf(line)));
  const choose = (key: string, on: boolean) =>
    setChosen(before => new Set(on ? [...before, key] : [...before].filter(each => each !== key)));
  return (
    <>
      <div className="page-head">
        <h1>线下交接</h1>
        <SheetBox first />
      </div>
      <TabLinks
        label="交接分类"
        to="/paper"
        tabs={handOverShows.map(each => ({
          label: each.label,
          count: list.counts?.[each.show],
          search: { show: each.show },
          here: each.show === show,
        }))}
      />
      <section className="panel" aria-label={handOverShows.find(each => each.show === show)?.label}>
        {show === 'ready' && (
          <HandOverBar selected={selected} handing={handing} onHanded={() => setChosen(new Set())} />
        )}
        {list.error !== null && <ProblemNote error={list.error} retry={list.again} />}
        {list.lines === null && list.error === null && <Loading />}
        {list.lines !== null && lines.length === 0 && <Nothing>{emptyWords[show]}</Nothing>}
        {lines.length > 0 && (
          <HandOverTable
            lines={lines}
            chosen={show === 'ready' ? chosen : null}
            only={selected[0]?.agency.id ?? null}
            onChoose={choose}
          />
        )}
        {list.more && <More loading={list.loadingMore} onMore={list.more} />}
      </section>
    </>
  );
}

const emptyWords = {
  ready: '没有要移交的材料。走线下交接的事项受理以后会出现在这里。',
  going: '没有在途的材料。',
  signed: '没有部门已签收、正在办理的线下事项。',
  missing: '没有短少或者遗失待查的材料。',
} as const satisfies Record<HandOverShow, string>;
