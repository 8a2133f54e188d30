import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { useStaff } from '../../parts/session.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './annex.css';
import { DueWords } from './due-words.tsx';
import { OpenRound } from './open-round.tsx';

/** 情况表 (R8.1): every round, and what of it is one's own: the province all cities, a city its sheet, a county its row. */
export function RoundsPage() {
  const { division } = useStaff();
  const look = useLook('GET /api/annex/rounds', {});
  const [opening, setOpening] = useState(false);
  return (
    <>
      <header className="page-head">
        <h1>“一站式”办理情况表</h1>
        <p className="quiet">{division.name}　省厅布置、县（市、区）填报、市级汇总、报省厅接收</p>
        {look.data?.mayOpen === true && !opening && (
          <Button type="primary" onClick={() => setOpening(true)}>
            布置新一轮填报
          </Button>
        )}
      </header>
      {opening && <OpenRound onClose={() => setOpening(false)} />}
      {look.error !== null && <ProblemNote error={look.error} retry={() => void look.refetch()} />}
      {look.isPending && <Loading rows={4} />}
      {look.data?.rounds.length === 0 && (
        <Nothing>还没有布置填报。省退役军人事务厅布置后，这里会出现要填的表和截止日期。</Nothing>
      )}
      <ul className="annex-rounds">
        {look.data?.rounds.map(each => (
          <li key={each.round} className="panel">
            <h2>
              <RoundLink round={each} />
            </h2>
            <p>
              <DueWords round={each} />
              {each.late && <span className="tag annex-late">已过截止日期</span>}
            </p>
            <p className="quiet">
              {each.own === null
                ? `已报送 ${each.sent} 个市，共 ${each.cities} 个市`
                : `${each.own.sheet ? '本市情况表' : '本县（市、区）一行'}：${each.own.statusText}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

type Round = { round: string; title: string; own: { place: string; sheet: boolean } | null };

function RoundLink({ round: { round, title, own } }: { round: Round }) {
  if (own === null)
    return (
      <Link to="/annex/$round" params={{ round }}>
        {title}
      </Link>
    );
  return own.sheet ? (
    <Link to="/annex/$round/city/$city" params={{ round, city: own.place }}>
      {title}
    </Link>
  ) : (
    <Link to="/annex/$round/row/$division" params={{ round, division: own.place }}>
      {title}
    </Link>
  );
}
