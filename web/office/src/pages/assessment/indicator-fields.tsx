import { denominatorsOf, type Measure, measures } from '@yimen/domain/assessment/measure.ts';
import type { Indicator, SettingsFault } from '@yimen/domain/assessment/settings.ts';
import { Button, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { denominatorOptions, type IndicatorDraft, numerators } from './indicator-draft.ts';

type Props = {
  draft: IndicatorDraft;
  number: number;
  faults: readonly SettingsFault[];
  onChange: (draft: IndicatorDraft) => void;
  onRemove: () => void;
};

/** One indicator to be written: its name, what it asks, of what it is made and how it earns points, each fault beside its field. */
export function IndicatorFields({ draft, number, faults, onChange, onRemove }: Props) {
  const { name, meaning, part, whole, fullAt, zeroAt, weight } = draft;
  const field = (of: keyof Indicator, label: string, wide: 'wide' | '', children: FieldProps['children']) => (
    <Field
      label={label}
      className={wide}
      faults={faults.filter(fault => fault.field === of).map(({ sentence }) => sentence)}
    >
      {children}
    </Field>
  );
  return (
    <li className="assess-draft" aria-label={name.trim() === '' ? `第 ${number} 项` : name}>
      <div className="assess-draft-head">
        <span className="assess-draft-number numeric">{number}</span>
        <Button type="text" size="small" onClick={onRemove} aria-label={`删除指标 ${name || number}`}>
          删除
        </Button>
      </div>
      <div className="assess-draft-fields">
        {field('name', '名称', '', control => (
          <Input
            {...control}
            value={name}
            maxLength={30}
            onChange={event => onChange({ ...draft, name: event.target.value })}
          />
        ))}
        {field('part', '分子', '', control => (
          <Select<Measure>
            {...control}
            value={part}
            options={numerators}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            onChange={next => onChange({ ...draft, part: next, whole: denominatorsOf(next)[0]! })}
          />
        ))}
        {field('whole', '分母', '', control => (
          <Select<Measure>
            {...control}
            value={whole}
            options={denominatorOptions(part)}
            popupMatchSelectWidth={false}
            onChange={next => onChange({ ...draft, whole: next })}
          />
        ))}
        {field('fullAt', '得满分', '', control => (
          <InputNumber
            {...control}
            value={fullAt}
            min={0}
            max={100}
            step={1}
            onChange={value => onChange({ ...draft, fullAt: value })}
          />
        ))}
        {field('zeroAt', '不得分', '', control => (
          <InputNumber
            {...control}
            value={zeroAt}
            min={0}
            max={100}
            step={1}
            onChange={value => onChange({ ...draft, zeroAt: value })}
          />
        ))}
        {field('weight', '权重', '', control => (
          <InputNumber
            {...control}
            value={weight}
            min={1}
            max={100}
            precision={0}
            onChange={value => onChange({ ...draft, weight: value })}
          />
        ))}
        {field('meaning', '说明', 'wide', control => (
          <Input
            {...control}
            value={meaning}
            maxLength={200}
            onChange={event => onChange({ ...draft, meaning: event.target.value })}
          />
        ))}
      </div>
      <p className="quiet assess-draft-definition">{measures[part].definition}</p>
    </li>
  );
}

type Control = { id: string; status?: 'error'; 'aria-describedby'?: string; 'aria-invalid'?: true };
type FieldProps = {
  label: string;
  className: string;
  faults: readonly string[];
  children: (control: Control) => ReactNode;
};

function Field({ label, className, faults, children }: FieldProps) {
  const id = useId();
  return (
    <div className={`assess-draft-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children(
        faults.length === 0
          ? { id }
          : { id, status: 'error', 'aria-invalid': true, 'aria-describedby': `${id}-fault` },
      )}
      {faults.length > 0 && (
        <span id={`${id}-fault`} className="assess-fault" role="alert">
          {faults.join('')}
        </span>
      )}
    </div>
  );
}
