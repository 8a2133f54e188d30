import { Limit } from '../../parts/limit.tsx';
import { StoodStill } from '../../parts/stood-still.tsx';
import type { DepartmentView } from './use-item-acts.ts';

/** Both clocks (R3.5, R6.2): what was promised, and what the law sets at the outside, each with what is used up of it and by how much it is late; and every time they stood still. */
export function Limits({ item }: Pick<DepartmentView, 'item'>) {
  const { limits, status, late, breach, stood } = item;
  const promised = limits?.promised;
  const statutory = limits?.statutory;
  return (
    <>
      <div>
        <dt>承诺办结日</dt>
        <dd>
          {promised === undefined ? (
            <span className="quiet">{noClock[status]}</span>
          ) : (
            <Limit limit={promised} still={late > 0 ? '' : noDue[status]} />
          )}
          {late > 0 && promised?.running === false && (
            <span className="tag red">
              {status === 'concluded'
                ? `超期 ${late} 个工作日`
                : `已停，此前已超期 ${late} 个工作日，期限不顺延`}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>法定办结日</dt>
        <dd>
          {limits === null && <span className="quiet">{noClock[status]}</span>}
          {statutory === null && <span className="quiet">法律法规未规定办理时限</span>}
          {statutory && <Limit limit={statutory} still={breach > 0 ? '' : noDue[status]} />}
          {breach > 0 && statutory?.running === false && (
            <span className="tag red">超过 {breach} 个工作日</span>
          )}
        </dd>
      </div>
      {stood.length > 0 && (
        <div className="wide">
          <dt>暂停计时</dt>
          <dd>
            <StoodStill stood={stood} lawful={statutory !== null} />
          </dd>
        </div>
      )}
    </>
  );
}

/** Why no day runs: the clock stands, or it has ended in time. */
const noDue = {
  waiting: '',
  dispatched: '',
  received: '',
  paused: '已停，恢复后顺延',
  returned: '已停，重新分送后顺延',
  concluded: '按期办结',
} as const satisfies Record<DepartmentView['item']['status'], string>;

/** Why there is no clock yet, or never was one. */
const noClock = {
  waiting: '待前置，尚未起算',
  dispatched: '',
  received: '',
  paused: '',
  returned: '',
  concluded: '没有分送，未起算',
} as const satisfies Record<DepartmentView['item']['status'], string>;
