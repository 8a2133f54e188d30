import { Input } from 'antd';
import { useId, useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { PanelForm } from '../../parts/panel-form.tsx';
import type { Sheet } from './assessment-choice.ts';

type Props = { sheet: Sheet; onClose: () => void; onDone: (version: number) => void };

/** Keeps the sheet of the whole province as it stands, for good: a later one is a version more. */
export function FixSheet({ sheet: { period, settings, versions }, onClose, onDone }: Props) {
  const id = useId();
  const [because, setBecause] = useState('');
  const newest = versions[0]?.version ?? 0;
  const fix = useAct('POST /api/assessment/fixed', {
    changes: ['GET /api/assessment/sheet', 'GET /api/assessment/fixed'],
    onDone: ({ fixed }) => onDone(fixed?.version ?? newest + 1),
  });
  return (
    <div className="panel">
      <PanelForm
        title={`${period.name}考核表定稿${newest > 0 ? `（第 ${newest + 1} 版）` : ''}`}
        hint={`全省各市、各县（市、区）的数字、得分，连同第 ${settings.number} 号指标和权重，照现在的样子保存，以后不再变动；发现有误的另定一版，原来的保留。`}
        submit="定稿"
        busy={fix.isPending}
        ready={because.trim() !== ''}
        lacks="请写明理由"
        onSubmit={() =>
          fix.mutate({
            body: {
              period: period.code,
              settings: settings.number,
              after: newest,
              because: because.trim(),
            },
          })
        }
        onClose={onClose}
      >
        <div className="assess-field">
          <label htmlFor={id}>理由</label>
          <Input
            id={id}
            value={because}
            maxLength={200}
            placeholder="例如：双拥工作领导小组办公室第四季度考核用"
            onChange={event => setBecause(event.target.value)}
          />
        </div>
      </PanelForm>
    </div>
  );
}
