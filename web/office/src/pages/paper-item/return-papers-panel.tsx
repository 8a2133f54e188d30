import { Checkbox } from 'antd';
import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import { type Counts, PaperCounts, papersMeant } from '../../parts/paper-counts.tsx';
import type { PaperPanelProps } from './use-paper-acts.ts';

/** 退还窗口: what the department gives back, and what it issued; both sign the 证件交接单 that is made out. */
export function ReturnPapersPanel({ view, doing, onClose }: PaperPanelProps) {
  const { certificateDue } = view;
  const [counts, setCounts] = useState<Counts>({});
  const [result, setResult] = useState(certificateDue);
  const papers = papersMeant(view.atAgency, counts);
  const { params, seen } = doing;
  const { returnPapers } = doing.acts;
  return (
    <PanelForm
      title="退还窗口"
      hint="逐项清点后登记，平台出具证件交接单，双方签字。"
      submit="登记退还"
      busy={returnPapers.isPending}
      ready={papers.length > 0 || result}
      onSubmit={() => returnPapers.mutate({ params, body: { papers, result, seen } })}
      onClose={onClose}
    >
      <PaperCounts papers={view.atAgency} counts={counts} onChange={setCounts} />
      {certificateDue && (
        <Checkbox checked={result} onChange={event => setResult(event.target.checked)}>
          同时交来办理结果：{view.form.resultName}
        </Checkbox>
      )}
    </PanelForm>
  );
}
