import { Button } from 'antd';
import { type BatchAct, takes } from './takes.ts';
import type { Batch } from './use-batch.ts';

/** What can be done with the chosen rows, and afterwards how each of them went: what was not done says so by number. */
export function BatchBar({ batch }: { batch: Batch }) {
  const { selectable, selected, running, perform } = batch;
  if (selectable.length === 0 && batch.told === null) return null;
  return (
    <div className="batch">
      {selectable.length > 0 && (
        <p className="batch-bar">
          <span>{selected.length === 0 ? '勾选多件，可以一并认领或签收' : `已选 ${selected.length} 件`}</span>
          {acts.map(({ act, label }) => {
            const many = selected.filter(line => takes(line, act)).length;
            return (
              <Button
                key={act}
                size="small"
                disabled={many === 0 || running !== null}
                loading={running?.act === act}
                onClick={() => void perform(act)}
              >
                {running?.act === act ? `${label} ${running.done}/${running.of}` : `${label} ${many} 件`}
              </Button>
            );
          })}
        </p>
      )}
      <Told batch={batch} />
    </div>
  );
}

function Told({ batch: { told, forget } }: { batch: Batch }) {
  if (told === null) return null;
  const label = acts.find(each => each.act === told.act)?.label;
  const failed = told.results.flatMap(each =>
    each.problem === null ? [] : [{ ...each, problem: each.problem }],
  );
  const done = told.results.length - failed.length;
  return (
    <div className={failed.length > 0 ? 'batch-told amber' : 'batch-told'} role="status">
      <p>
        {label} {told.results.length + told.untried} 件：成功 {done} 件
        {failed.length > 0 && `，未成功 ${failed.length} 件`}
        {told.untried > 0 && `，其余 ${told.untried} 件没有发出，网络恢复后再办`}
        <Button size="small" onClick={forget}>
          关闭
        </Button>
      </p>
      {failed.length > 0 && (
        <ul className="tight">
          {failed.map(({ key, number, itemName, problem }) => (
            <li key={key}>
              <span className="numeric">{number}</span> {itemName}：{problem}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const acts = [
  { act: 'claim', label: '认领' },
  { act: 'receive', label: '签收' },
] as const satisfies readonly { act: BatchAct; label: string }[];
