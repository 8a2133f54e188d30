import { Radio } from 'antd';
import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import { type Counts, PaperCounts, papersMeant } from '../../parts/paper-counts.tsx';
import { isNamed, nobody, SignerFields } from '../../parts/signer-fields.tsx';
import type { PaperPanelProps } from './use-paper-acts.ts';

/** 登记找回: what was missing is here again, at the window or at the department after all. One sheet at a time. */
export function FoundPanel({ view, doing, onClose }: PaperPanelProps) {
  const lost = view.sheets.filter(each => each.missing.length > 0);
  const [sheet, setSheet] = useState(lost[0]?.sheet ?? '');
  const [at, setAt] = useState<'window' | 'agency'>('window');
  const [counts, setCounts] = useState<Counts>({});
  const [signer, setSigner] = useState(nobody);
  const missing = lost.find(each => each.sheet === sheet)?.missing ?? [];
  const papers = papersMeant(missing, counts);
  const signed = at === 'agency' ? { signed: { by: signer.by.trim(), on: signer.on } } : {};
  const { params, seen } = doing;
  const { reportFound } = doing.acts;
  return (
    <PanelForm
      title="登记找回"
      submit="登记找回"
      busy={reportFound.isPending}
      ready={papers.length > 0 && (at === 'window' || isNamed(signer))}
      onSubmit={() => reportFound.mutate({ params, body: { sheet, papers, at, seen, ...signed } })}
      onClose={onClose}
    >
      {lost.length > 1 && (
        <Radio.Group
          aria-label="哪张交接单"
          value={sheet}
          options={lost.map(each => ({ value: each.sheet, label: each.sheet }))}
          onChange={event => {
            setSheet(event.target.value as string);
            setCounts({});
          }}
        />
      )}
      <Radio.Group
        aria-label="在哪里找回"
        optionType="button"
        value={at}
        options={[
          { value: 'window', label: '在本窗口' },
          { value: 'agency', label: `在${view.agency.name}` },
        ]}
        onChange={event => setAt(event.target.value as typeof at)}
      />
      {at === 'agency' && (
        <>
          <p className="quiet">
            部门没有签收的，不能登记为在部门找回。请填写在部门签收的人和日期；没有人签收的，请取回窗口再移交。
          </p>
          <div className="sign-bar">
            <SignerFields signer={signer} onChange={setSigner} />
          </div>
        </>
      )}
      <PaperCounts papers={missing} counts={counts} onChange={setCounts} />
    </PanelForm>
  );
}
