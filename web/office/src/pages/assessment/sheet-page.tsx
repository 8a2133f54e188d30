import { useNavigate, useSearch } from '@tanstack/react-router';
import { addressOf } from '@yimen/contract/client.ts';
import { Button } from 'antd';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';
import { Loading } from '../../parts/loading.tsx';
import { PrintPage } from '../../parts/print-page.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { type SheetChoice, sheetChoiceOf } from './assessment-choice.ts';
import { AssessmentHead } from './assessment-head.tsx';
import { FixSheet } from './fix-sheet.tsx';
import { OwnFigures } from './own-figures.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { PlacesTable } from './places-table.tsx';
import { PrintedMeanings } from './printed-meanings.tsx';
import { SheetState } from './sheet-state.tsx';
import { SheetVersions } from './sheet-versions.tsx';
import { useLive } from './use-live.ts';

/** 双拥考核 (R6.3): the sheet of a place and a period, live or as it was fixed; every figure says what it is and opens its cases. */
export function AssessmentPage() {
  const choice = sheetChoiceOf(useSearch({ strict: false }));
  const { data: sheet, error, refetch } = useLook('GET /api/assessment/sheet', { query: choice });
  const live = useLive(choice, sheet);
  const [fixing, setFixing] = useState(false);
  const navigate = useNavigate();
  const choose = (next: SheetChoice) => {
    setFixing(false);
    void navigate({ to: '/assessment', search: next as never });
  };
  return (
    <>
      <AssessmentHead
        title="双拥模范城（县）考核"
        said="按省级设置的指标和权重，由平台的办理记录直接计算，满分 100 分"
      >
        {sheet && (
          <>
            <PeriodChoice period={sheet.period} at={sheet.at} choice={choice} onChoose={choose} />
            <PlaceChoice sheet={sheet} choice={choice} onChoose={choose} />
            <a
              href={addressOf('GET /api/assessment/sheet.xlsx', { query: choice })}
              download
              className="no-print"
            >
              导出 Excel
            </a>
            <PrintPage />
          </>
        )}
      </AssessmentHead>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {sheet === undefined && error === null && <Loading rows={10} />}
      {sheet && (
        <div className="assess-page">
          <SheetState sheet={sheet} live={live} choice={choice}>
            {sheet.mayFix && sheet.fixed === null && !fixing && (
              <Button type="primary" onClick={() => setFixing(true)}>
                定稿
              </Button>
            )}
          </SheetState>
          {fixing && (
            <FixSheet
              sheet={sheet}
              onClose={() => setFixing(false)}
              onDone={version => choose({ ...choice, period: sheet.period.code, version })}
            />
          )}
          <OwnFigures sheet={sheet} live={live} />
          {sheet.below.length > 0 && (
            <PlacesTable sheet={sheet} live={live} choice={choice} onChoose={choose} />
          )}
          <SheetVersions sheet={sheet} choice={choice} />
          <PrintedMeanings sheet={sheet} />
        </div>
      )}
    </>
  );
}
