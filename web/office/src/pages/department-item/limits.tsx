import { Due } from '../../parts/due.tsx';
import { StoodStill } from '../../parts/stood-still.tsx';
import type { DepartmentView } from './use-item-acts.ts';

/** Both clocks with their days (R3.5): what was promised, and what the law sets at the outside; a stopped one keeps the day it stands at, an ended one says how it was kept. */
export function Limits({ item }: Pick<DepartmentView, 'item'>) {
  const { due, limits } = item;
  return (
    <>
      <div>
        <dt>承诺办结日</dt>
        <dd>
          {due === null && limits !== null && (
            <time className="numeric" dateTime={limits.promised.date}>
              {limits.promised.date}
            </time>
          )}{' '}
          {due === null ? <Standing item={item} /> : <Due due={due} />}{' '}
          {due !== null && limits !== null && limits.promised.days > 0 && due.daysLeft >= 0 && (
            <span className="quiet nowrap">
              已用 {Math.max(0, limits.promised.days - due.daysLeft)} 个，承诺 {limits.promised.days} 个工作日
            </span>
          )}
        </dd>
      </div>
      {item.stood.length > 0 && (
        <div className="wide">
          <dt>暂停计时</dt>
          <dd>
            <StoodStill stood={item.stood} />
          </dd>
        </div>
      )}
      <div>
        <dt>法定办结日</dt>
        <dd>
          <Statutory limits={limits} />
          {item.breach > 0 && <span className="tag red">超过 {item.breach} 个工作日</span>}
        </dd>
      </div>
    </>
  );
}

/** Why no day runs: the clock stands, or it has ended, in time or late. */
function Standing({ item: { status, limits, late } }: Pick<DepartmentView, 'item'>) {
  const ended = status === 'concluded' && limits !== null;
  if (late > 0)
    return (
      <span className="tag red">
        {ended ? `超期 ${late} 个工作日` : `已停，此前已超期 ${late} 个工作日，期限不顺延`}
      </span>
    );
  if (!ended) return <span className="quiet">{noDue[status]}</span>;
  return <span className="quiet">按期办结</span>;
}

function Statutory({ limits }: Pick<DepartmentView['item'], 'limits'>) {
  if (limits === null) return <span className="quiet">尚未起算</span>;
  if (limits.statutory === null) return <span className="quiet">法律法规未规定办理时限</span>;
  const { date, days, provisional } = limits.statutory;
  return (
    <>
      <time className="numeric" dateTime={date}>
        {date}
      </time>{' '}
      <span className="quiet nowrap">
        {days} 个工作日{provisional && '，暂定'}
      </span>
    </>
  );
}

const noDue = {
  waiting: '待前置，尚未起算',
  dispatched: '',
  received: '',
  paused: '已停，恢复后顺延',
  returned: '已停，重新分送后顺延',
  concluded: '没有分送，未起算',
} as const satisfies Record<DepartmentView['item']['status'], string>;
