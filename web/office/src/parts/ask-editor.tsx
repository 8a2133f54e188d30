import type { AskDraft } from '@yimen/domain/application/command.ts';
import type { ReasonOption } from '@yimen/domain/service/reasons-for.ts';
import { Button, Input, Select } from 'antd';
import { nameOfTarget, targetNamed } from './ask-target.ts';

export type Askable = {
  kind: 'field' | 'material';
  target: string;
  label: string;
  /** Codes of the reasons that fit it. */
  reasons: readonly string[];
};

type Props = {
  /** What may be asked for. */
  askable: readonly Askable[];
  /** What goes on no notice, with what is done instead. */
  notAsked: readonly { label: string; instead: string }[];
  /** The correction reasons of the catalogue. */
  reasons: readonly ReasonOption[];
  value: readonly AskDraft[];
  onChange: (asks: AskDraft[]) => void;
};

/** One notice, everything at once (R2.4): a line per field or material, each with its reason and, where it helps, words. */
export function AskEditor({ askable, notAsked, reasons, value, onChange }: Props) {
  const known = new Map(askable.map(each => [`${each.kind}:${each.target}`, each]));
  const taken = new Set(value.map(ask => nameOfTarget(ask.target)));
  const change = (place: number, part: Partial<AskDraft>) =>
    onChange(value.map((ask, at) => (at === place ? { ...ask, ...part } : ask)));
  return (
    <div className="asks">
      {value.length > 0 && (
        <ol className="asks-list">
          {value.map((ask, place) => {
            const name = nameOfTarget(ask.target);
            const label = known.get(name)?.label ?? name;
            return (
              <li key={name}>
                <span className="asks-what">
                  <span className="tag">{ask.target.kind === 'field' ? '填写' : '材料'}</span>
                  {label}
                </span>
                <Select
                  aria-label={`${label}：补正原因`}
                  value={ask.reason || undefined}
                  placeholder="选择原因"
                  status={ask.reason === '' ? 'warning' : undefined}
                  options={reasons
                    .filter(reason => known.get(name)?.reasons.includes(reason.code) ?? true)
                    .map(reason => ({ value: reason.code, label: reason.text }))}
                  showSearch={{ optionFilterProp: 'label' }}
                  popupMatchSelectWidth={false}
                  onChange={reason => change(place, { reason })}
                />
                <Input
                  aria-label={`${label}：说明`}
                  value={ask.note ?? ''}
                  placeholder="说明应怎样补正（可不填）"
                  maxLength={500}
                  onChange={event => change(place, { note: event.target.value })}
                />
                <Button
                  type="text"
                  aria-label={`移除：${label}`}
                  onClick={() => onChange(value.filter((_, at) => at !== place))}
                >
                  移除
                </Button>
              </li>
            );
          })}
        </ol>
      )}
      <Select
        className="asks-add"
        aria-label="增加需要补正的内容"
        placeholder="增加需要补正的填写项或材料…"
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        options={askableOptions(askable, taken)}
        onChange={(name: string | null) => {
          if (name !== null) onChange([...value, { target: targetNamed(name), reason: '' }]);
        }}
      />
      {notAsked.map(({ label, instead }) => (
        <p key={label} className="quiet">
          {label}不能要求网上补正。{instead}
        </p>
      ))}
    </div>
  );
}

/** Whether it may be sent: something is asked, and each ask has its reason. */
export function isComplete(asks: readonly AskDraft[]): boolean {
  return asks.length > 0 && asks.every(ask => ask.reason !== '');
}

/** The asks as the contract takes them: empty notes left out. */
export function tidyAsks(asks: readonly AskDraft[]): AskDraft[] {
  return asks.map(({ target, reason, note }) =>
    note?.trim() ? { target, reason, note: note.trim() } : { target, reason },
  );
}

function askableOptions(askable: readonly Askable[], taken: ReadonlySet<string>) {
  const list = (kind: Askable['kind']) =>
    askable
      .map(each => ({ value: `${each.kind}:${each.target}`, label: each.label, kind: each.kind }))
      .filter(each => each.kind === kind && !taken.has(each.value))
      .map(({ value, label }) => ({ value, label }));
  return [
    { label: '填写内容', options: list('field') },
    { label: '材料', options: list('material') },
  ].filter(group => group.options.length > 0);
}
