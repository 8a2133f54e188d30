import type { CallAnswer } from '@yimen/contract/client.ts';
import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { WordsForm } from './words-form.tsx';

type Row = CallAnswer<'GET /api/annex/rounds/:round/rows/:division'>;

/** Handing a row in, giving it back, taking it over: what the server offers at this moment (law 7). */
export function RowActs({ row, answers }: { row: Row; answers: readonly unknown[] }) {
  const [returning, setReturning] = useState(false);
  const own = row.division === row.city;
  const params = { round: row.round.round, division: row.division };
  const done = { answers, onDone: () => setReturning(false) };
  const submit = useAct('POST /api/annex/rounds/:round/rows/:division/submit', done);
  const merge = useAct('POST /api/annex/rounds/:round/rows/:division/merge', done);
  const giveBack = useAct('POST /api/annex/rounds/:round/rows/:division/return', done);
  const may = (act: Row['offers'][number]) => row.offers.includes(act);
  if (returning)
    return (
      <WordsForm
        title={own ? '退回修改' : '退回县级'}
        hint={
          own
            ? '理由显示在填报页上，改好后再点“填写完成”。'
            : '理由显示在县（市、区）的填报页上，改好后再报上来。'
        }
        label="退回理由"
        submit="退回"
        busy={giveBack.isPending}
        onSubmit={reason => giveBack.mutate({ params, body: { reason } })}
        onClose={() => setReturning(false)}
      />
    );
  return (
    <p className="offers">
      {may('submitRow') && (
        <Button
          type="primary"
          disabled={row.missing.length > 0}
          loading={submit.isPending}
          onClick={() => submit.mutate({ params })}
        >
          {own ? '填写完成' : '报市级审核'}
        </Button>
      )}
      {may('mergeRow') && (
        <Button type="primary" loading={merge.isPending} onClick={() => merge.mutate({ params })}>
          审核通过并汇总
        </Button>
      )}
      {may('returnRow') && <Button onClick={() => setReturning(true)}>退回</Button>}
    </p>
  );
}
