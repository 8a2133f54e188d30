import { Checkbox, DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { useStaff } from '../../parts/session.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { PrintKinds } from './print-kinds.tsx';
import { PrintRun, pdfOf } from './print-run.tsx';
import './prints.css';
import { usePrintRun } from './use-print-run.ts';

/** 批量打印 (issue 3): the papers of some days, of one kind, as one PDF; a thousand of them show how far they are and can be stopped. */
export function PrintsPage() {
  const { division } = useStaff();
  const [period, setPeriod] = useState<[Dayjs, Dayjs]>([dayjs(), dayjs()]);
  const [unprinted, setUnprinted] = useState(true);
  const [from, to] = period.map(day => day.format('YYYY-MM-DD')) as [string, string];
  const { data, error, refetch } = useLook('GET /api/prints', {
    query: { from, to, unprinted: unprinted ? '1' : '0' },
  });
  // A browser may refuse a page nobody pressed for: the link beside the run opens it then.
  const setting = usePrintRun(ready => void window.open(pdfOf(ready.id), '_blank'));
  const { run, busy } = setting;
  const runs = [...(run === null ? [] : [run]), ...(data?.runs ?? []).filter(each => each.id !== run?.id)];
  return (
    <>
      <header className="page-head">
        <h1>批量打印</h1>
        <p className="quiet">
          {division.name}各办件的文书，同一种合成一个 PDF，一次打印；每份打印都记入访问日志
        </p>
      </header>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      <section className="panel" aria-label="选择文书">
        <div className="print-choice">
          <span>出具日期</span>
          <DatePicker.RangePicker
            aria-label="出具日期"
            allowClear={false}
            value={period}
            presets={presets()}
            onChange={chosen => {
              if (chosen?.[0] && chosen[1]) setPeriod([chosen[0], chosen[1]]);
            }}
          />
          <Checkbox checked={unprinted} onChange={event => setUnprinted(event.target.checked)}>
            只打印没有打印过的
          </Checkbox>
        </div>
        {data === undefined && error === null && <Loading rows={5} />}
        {data?.kinds.length === 0 && (
          <Nothing>{unprinted ? '这几天没有还没打印的文书。' : '这几天没有出具文书。'}</Nothing>
        )}
        {data !== undefined && data.kinds.length > 0 && (
          <PrintKinds
            kinds={data.kinds}
            busy={busy}
            onPrint={kind => setting.begin({ kind, from, to, unprinted })}
          />
        )}
      </section>
      {runs.length > 0 && (
        <section className="panel print-tasks" aria-label="打印任务">
          <h2>打印任务</h2>
          <p className="quiet">只有本人能看到，保留一天。停止或者离开本页后，可以从停下的地方继续。</p>
          <ul className="print-runs">
            {runs.map(each => (
              <PrintRun
                key={each.id}
                run={each}
                here={busy && each.id === run?.id}
                busy={busy}
                onStop={going => void setting.stop(going)}
                onGoOn={setting.goOn}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function presets(): { label: string; value: [Dayjs, Dayjs] }[] {
  const today = dayjs();
  return [
    { label: '今天', value: [today, today] },
    { label: '最近七天', value: [today.subtract(6, 'day'), today] },
    { label: '本月', value: [today.startOf('month'), today] },
    { label: '最近一年', value: [today.subtract(1, 'year'), today] },
  ];
}
