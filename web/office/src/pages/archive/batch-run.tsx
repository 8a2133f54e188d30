import type { CallAnswer } from '@yimen/contract/client.ts';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useAct, useLook } from '../../parts/api.ts';
import { queries } from '../../parts/queries.ts';

type Run = CallAnswer<'GET /api/lead/archive/batches/:batch'>;

/** Archives everything that can be, one after another, while one watches; it may be stopped between two. */
export function BatchRun({ ready }: { ready: number }) {
  const [batch, setBatch] = useState<string | null>(null);
  const start = useAct('POST /api/lead/archive/batches', { onDone: run => setBatch(run.batch) });
  return (
    <div className="archive-batch">
      <Button
        type="primary"
        disabled={ready === 0}
        loading={start.isPending}
        onClick={() => start.mutate({})}
      >
        归档 {ready} 件
      </Button>
      {batch === null ? (
        <span className="quiet">归档后不能再办理，只能查阅和下载；还差手续的不在其内。</span>
      ) : (
        <Watched batch={batch} />
      )}
    </div>
  );
}

function Watched({ batch }: { batch: string }) {
  const params = { batch };
  const { data } = useLook('GET /api/lead/archive/batches/:batch', { params }, { refetchInterval: 1000 });
  const cancel = useAct('POST /api/lead/archive/batches/:batch/cancel');
  const running = data !== undefined && data.left > 0 && !data.cancelled;
  const done = data?.archived ?? 0;
  useEffect(() => {
    if (done > 0 && !running) for (const key of lists) void queries.invalidateQueries({ queryKey: [key] });
  }, [done, running]);
  if (data === undefined) return null;
  return (
    <div className="archive-progress" role="status">
      <progress aria-label="归档进度" value={data.total - data.left} max={Math.max(data.total, 1)} />
      <span>{wordsOf(data)}</span>
      {running && (
        <Button size="small" loading={cancel.isPending} onClick={() => cancel.mutate({ params })}>
          停止
        </Button>
      )}
      {data.refused.length > 0 && (
        <ul className="tight">
          {data.refused.map(({ number, words }) => (
            <li key={number}>
              <span className="numeric">{number}</span> {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const lists = ['GET /api/lead/archive', 'GET /api/lead/archive/waiting'];

function wordsOf({ total, archived, left, cancelled, refused }: Run): string {
  const failed = refused.length === 0 ? '' : `，未成功 ${refused.length} 件`;
  if (cancelled) return `已停止：归档 ${archived} 件${failed}，其余 ${left} 件没有归档`;
  return left > 0 ? `正在归档 ${total - left}/${total}${failed}` : `归档完成：${archived} 件${failed}`;
}
