import { Button } from 'antd';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { InForce } from './in-force.tsx';
import { SetThresholds } from './set-thresholds.tsx';
import { ThresholdsHistory } from './thresholds-history.tsx';
import './thresholds.css';

/** 监督预警规则 (R6.2): what holds, what was changed by whom, and for the province the form to set the next. */
export function ThresholdsPage() {
  const { data, error, refetch } = useLook('GET /api/oversight/thresholds', {});
  const [setting, setSetting] = useState(false);
  const inForce = data?.history.find(each => each.number === data.inForce);
  return (
    <>
      <header className="page-head">
        <h1>监督预警规则</h1>
        <p className="quiet">
          由省级统一设置，全省一致；每次修改另编新号，施行前已经办结的事项和已经发出的督办牌不受影响
        </p>
        {data?.maySet === true && !setting && (
          <Button type="primary" className="thresholds-set" onClick={() => setSetting(true)}>
            修改规则
          </Button>
        )}
      </header>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading rows={8} />}
      {data !== undefined && inForce !== undefined && (
        <div className="thresholds-page">
          {setting && (
            <SetThresholds
              from={data.history[0]!}
              today={data.today}
              onClose={() => setSetting(false)}
              onDone={() => setSetting(false)}
            />
          )}
          <InForce set={inForce} />
          <ThresholdsHistory history={data.history} inForce={data.inForce} today={data.today} />
        </div>
      )}
    </>
  );
}
