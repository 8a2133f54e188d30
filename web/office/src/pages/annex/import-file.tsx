import { addressOf, type CallAnswer } from '@yimen/contract/client.ts';
import { upload } from '@yimen/contract/upload.ts';
import { cellWords } from '@yimen/domain/annex/words.ts';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { newKey, useAct } from '../../parts/api.ts';
import { useTellProblem } from '../../parts/tell-problem.tsx';
import { Field } from './field.tsx';

type Found = CallAnswer<'POST /api/annex/rounds/:round/rows/:division/file'>;
type Props = { round: string; division: string; answers: readonly unknown[] };

/** A county that keeps its own Excel brings it in (R8.3): looked through first, every wrong cell named, then taken as typed cells. */
export function ImportFile({ round, division, answers }: Props) {
  const params = { round, division };
  const tell = useTellProblem();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const take = useAct('POST /api/annex/rounds/:round/rows/:division/cells', {
    answers,
    onDone: () => setFound(null),
  });
  const read = async (file: File) => {
    setBusy(true);
    try {
      setFound(
        await upload('POST /api/annex/rounds/:round/rows/:division/file', params, {
          file,
          name: file.name,
          idempotencyKey: newKey(),
          onProgress: () => {},
        }),
      );
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  };
  const changed = found?.cells.filter(({ differs }) => differs) ?? [];
  const cells = changed.map(({ cell, value }) => ({ cell, value }));
  const against = changed.some(({ needsReason }) => needsReason);
  return (
    <section className="panel" aria-label="导入本地 Excel">
      <h2>导入本地 Excel</h2>
      <p className="quiet">
        自己有台账的，可以按模板填好后导入；栏目与印发的表一致。导入的内容都标为“填报”，与系统计算不同的会同时保留两个数。
      </p>
      <p className="offers">
        <a href={addressOf('GET /api/annex/rounds/:round/rows/:division/template.xlsx', { params })} download>
          下载模板
        </a>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          aria-label="选择填好的 Excel"
          onChange={event => {
            const file = event.target.files?.[0];
            if (file !== undefined) void read(file);
            event.target.value = '';
          }}
        />
        <Button loading={busy} onClick={() => input.current?.click()}>
          选择填好的 Excel
        </Button>
      </p>
      {found !== null && (
        <div role="status">
          {found.faults.length > 0 && (
            <>
              <p className="annex-fault">有 {found.faults.length} 处不合要求，这些单元格不会导入：</p>
              <ul className="tight">
                {found.faults.map(({ address, sentence }) => (
                  <li key={address + sentence}>
                    <strong>{address}</strong>　{sentence}
                  </li>
                ))}
              </ul>
            </>
          )}
          {cells.length === 0 ? (
            <p>
              {found.cells.length === 0 ? '没有可以导入的内容。' : '文件内容与现在填报的完全一样，不用导入。'}
            </p>
          ) : (
            <>
              <p>
                文件里有 {found.cells.length} 处内容，其中 {cells.length} 处与现在的不同，还没有写入：
              </p>
              <ul className="tight">
                {changed.map(({ cell, text, now, needsReason }) => (
                  <li key={cell}>
                    {cellWords[cell]}：由 {now} 改为 <strong>{text}</strong>
                    {needsReason && <span className="annex-fault">（与系统计算不同）</span>}
                  </li>
                ))}
              </ul>
              {against && (
                <Field label="与系统计算不同的理由">
                  {id => (
                    <Input
                      id={id}
                      value={reason}
                      maxLength={200}
                      onChange={event => setReason(event.target.value)}
                    />
                  )}
                </Field>
              )}
              <p className="offers">
                <Button
                  type="primary"
                  disabled={against && reason.trim() === ''}
                  loading={take.isPending}
                  onClick={() =>
                    take.mutate({ params, body: against ? { cells, reason: reason.trim() } : { cells } })
                  }
                >
                  导入这 {cells.length} 处
                </Button>
                <Button onClick={() => setFound(null)}>不导入</Button>
              </p>
            </>
          )}
        </div>
      )}
    </section>
  );
}
