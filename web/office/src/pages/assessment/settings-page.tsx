import { Button } from 'antd';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { AssessmentHead } from './assessment-head.tsx';
import { IndicatorsTable } from './indicators-table.tsx';
import { SetIndicators } from './set-indicators.tsx';
import { SettingsHistory } from './settings-history.tsx';
import './settings.css';

/** The indicators and weights of the assessment (R6.3): what holds, what was changed by whom and why, and for the province the next number. */
export function AssessmentSettingsPage() {
  const { data, error, refetch } = useLook('GET /api/assessment/settings', {});
  const [setting, setSetting] = useState(false);
  const inForce = data?.history.find(({ number }) => number === data.current);
  return (
    <>
      <AssessmentHead
        title="考核指标和权重"
        said="由省级统一设置，全省一致；每次修改另编新号，已经定稿的考核表不受影响"
      >
        {data?.maySet === true && !setting && (
          <Button type="primary" onClick={() => setSetting(true)}>
            修改指标和权重
          </Button>
        )}
      </AssessmentHead>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading rows={8} />}
      {data !== undefined && inForce !== undefined && (
        <div className="assess-page">
          {setting ? (
            <SetIndicators
              from={inForce}
              onClose={() => setSetting(false)}
              onDone={() => setSetting(false)}
            />
          ) : (
            <section className="panel" aria-labelledby="assess-now">
              <h2 id="assess-now">现行指标和权重（第 {inForce.number} 号）</h2>
              {inForce.setBy === null && (
                <p className="quiet">平台交付时的建议，不是省里的规定，由省级督导人员按有关文件修改后使用</p>
              )}
              <IndicatorsTable indicators={inForce.indicators} />
            </section>
          )}
          <SettingsHistory history={data.history} current={data.current} />
        </div>
      )}
    </>
  );
}
