import { Link } from '@tanstack/react-router';
import { useLook } from '../../parts/api.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { LearnHead } from './learn-head.tsx';
import { PracticeBand } from './practice-band.tsx';
import './learn.css';

/** 模拟练习 (R6.4): the invented cases to practise on, those of one's own work first. */
export function PracticesPage() {
  const { data, error, refetch } = useLook('GET /api/practice', {});
  const own = data?.scenarios.filter(each => each.own) ?? [];
  const others = data?.scenarios.filter(each => !each.own) ?? [];
  return (
    <>
      <LearnHead here="/learn/practice" />
      <section className="panel" aria-labelledby="practice">
        <h2 id="practice">模拟练习</h2>
        <PracticeBand />
        <p className="quiet">
          每个案例三四步，几分钟做完。选错了会告诉您系统怎样答复、为什么，再选一次；选对了接着往下走。
        </p>
        {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
        {data === undefined && error === null && <Loading rows={4} />}
        {own.length > 0 && <h3>您的岗位</h3>}
        <Cases cases={own} />
        {others.length > 0 && <h3>其他岗位</h3>}
        <Cases cases={others} />
      </section>
    </>
  );
}

type Case = { code: string; title: string; steps: number; for: string[] };

function Cases({ cases }: { cases: readonly Case[] }) {
  return (
    <ul className="learn-places">
      {cases.map(each => (
        <li key={each.code}>
          <Link to="/learn/practice/$code" params={{ code: each.code }}>
            {each.title}
          </Link>
          <span className="quiet">{each.steps} 步</span>
          <span className="quiet">{each.for.join('、')}</span>
        </li>
      ))}
    </ul>
  );
}
