import type { CallAnswer, ProblemError } from '@yimen/contract/client.ts';
import { faultsOfSettings, most, type SettingsFault } from '@yimen/domain/assessment/settings.ts';
import { Button, Input } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { lookKey, useAct } from '../../parts/api.ts';
import { PanelForm } from '../../parts/panel-form.tsx';
import { useLeaveGuard } from '../../parts/use-leave-guard.ts';
import { AskedOutside } from '../../parts/use-unsent.ts';
import { changesBetween } from './changes-between.ts';
import { draftsOf, emptyDraft, type IndicatorDraft, indicatorsOf } from './indicator-draft.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { SettingsPreview } from './settings-preview.tsx';
import './settings.css';
import { WeightsSum } from './weights-sum.tsx';

type Set = CallAnswer<'GET /api/assessment/settings'>['history'][number];
type Props = { from: Set; onClose: () => void; onDone: () => void };

/**
 * The next number of the settings, in two steps: what would change for the cities is shown first, then it is set. Faults stand beside
 * their fields once it was tried; any change after the preview asks for it again.
 */
export function SetIndicators({ from, onClose, onDone }: Props) {
  const reasonId = useId();
  const [drafts, setDrafts] = useState<IndicatorDraft[]>(() => draftsOf(from.indicators));
  const [because, setBecause] = useState('');
  const [tried, setTried] = useState(false);
  const [told, setTold] = useState<SettingsFault[]>([]);
  const list = useRef<HTMLOListElement>(null);
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    if (refused > 0) list.current?.querySelector<HTMLElement>('input[aria-invalid]')?.focus();
  }, [refused]);
  const indicators = indicatorsOf(drafts);
  const faults = told.length > 0 ? told : tried ? faultsOfSettings(indicators) : [];
  const changes = changesBetween(from.indicators, indicators);
  const dirty = changes.length > 0 || because !== '' || drafts.length !== from.indicators.length;
  const onProblem = (error: ProblemError) => {
    const own = faultsTold(error);
    setTold(own);
    setRefused(times => times + 1);
    return own.length > 0;
  };
  const preview = useAct('POST /api/assessment/settings/preview', { onProblem });
  const save = useAct('POST /api/assessment/settings', {
    answers: lookKey('GET /api/assessment/settings', {}),
    changes: ['GET /api/assessment/sheet'],
    onProblem: error => {
      preview.reset();
      return onProblem(error);
    },
    onDone,
  });
  useLeaveGuard(dirty && !save.isPending && !save.isSuccess, question);
  const change = (next: IndicatorDraft[]) => {
    setDrafts(next);
    setTold([]);
    preview.reset();
  };
  const at = (place: number, next: IndicatorDraft) =>
    change(drafts.map((each, other) => (other === place ? next : each)));
  const submit = () => {
    if (preview.data !== undefined)
      return save.mutate({ body: { after: from.number, indicators, because: because.trim() } });
    setTried(true);
    if (faultsOfSettings(indicators).length === 0) preview.mutate({ body: { indicators } });
    else setRefused(times => times + 1);
  };
  const lacks = changes.length === 0 ? '还没有改动' : '请写明理由';
  return (
    <section className="panel" aria-label="修改指标和权重">
      <AskedOutside value={true}>
        <PanelForm
          title={`修改指标和权重（在第 ${from.number} 号的基础上）`}
          hint="先看对各市得分和名次的影响，再确认。确认后编为新号，考核表随即按新号计算；已经定稿的不变。"
          submit={preview.data === undefined ? '先看影响' : '确认修改'}
          busy={preview.isPending || save.isPending}
          ready={changes.length > 0 && (preview.data === undefined || because.trim() !== '')}
          lacks={lacks}
          onSubmit={submit}
          onClose={() => {
            if (!dirty || window.confirm(question)) onClose();
          }}
        >
          <ol ref={list} className="assess-drafts">
            {drafts.map((draft, place) => (
              <IndicatorFields
                key={draft.key}
                draft={draft}
                number={place + 1}
                faults={faults.filter(fault => fault.place === place)}
                onChange={next => at(place, next)}
                onRemove={() => change(drafts.filter((_, other) => other !== place))}
              />
            ))}
          </ol>
          <WeightsSum drafts={drafts} faults={faults.filter(({ place }) => place === null)}>
            <Button disabled={drafts.length >= most} onClick={() => change([...drafts, emptyDraft()])}>
              增加一项指标
            </Button>
          </WeightsSum>
          {preview.data !== undefined && <SettingsPreview preview={preview.data} changes={changes} />}
          {preview.data !== undefined && (
            <div className="assess-field">
              <label htmlFor={reasonId}>修改依据</label>
              <Input
                id={reasonId}
                value={because}
                maxLength={200}
                placeholder="写明依据，例如文件名称和文号"
                onChange={event => setBecause(event.target.value)}
              />
            </div>
          )}
        </PanelForm>
      </AskedOutside>
    </section>
  );
}

/** The server's own sentences at their places: `indicators.2.weight`, or `indicators` as a whole. */
function faultsTold({ problem }: ProblemError): SettingsFault[] {
  return (problem.fields ?? []).flatMap(({ field, sentence }): SettingsFault[] => {
    const [list, place, name] = field.split('.');
    if (list !== 'indicators') return [];
    if (place === undefined) return [{ place: null, field: null, sentence }];
    return [{ place: Number(place), field: (name ?? 'name') as SettingsFault['field'], sentence }];
  });
}

const question = '指标和权重的修改还没有保存，离开后不会保留。确定离开吗？';
