import type { Field } from '@yimen/domain/form/field.ts';
import { Checkbox, DatePicker, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useSettlements } from './service.ts';

/** One control per kind. antd's Form.Item hands it `id`, `value` and `onChange`; the value is the answer itself. */
export type ControlProps = {
  field: Field;
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
  onBlur?: () => void;
  /** Divisions only: the codes to choose from begin with this. */
  within?: string | undefined;
};

export function FieldControl({ field, ...rest }: ControlProps) {
  const Control = controls[field.kind];
  return <Control field={field} {...rest} />;
}

type Control = (props: ControlProps) => React.ReactNode;

/** A line of text, with the keyboard and length that fit. */
const line =
  (
    how: {
      inputMode?: 'tel' | 'numeric';
      numeric?: boolean;
      tidy?: (text: string) => string;
      max?: number;
    } = {},
  ): Control =>
  ({ field, id, value, onChange, onBlur }) => (
    <Input
      id={id}
      className={how.numeric ? 'numeric' : undefined}
      inputMode={how.inputMode}
      autoComplete="off"
      maxLength={how.max ?? field.max ?? 100}
      placeholder={field.example && `如：${field.example}`}
      value={typeof value === 'string' ? value : ''}
      onChange={event => onChange?.(how.tidy ? how.tidy(event.target.value) : event.target.value)}
      onBlur={onBlur}
    />
  );

const noSpaces = (text: string) => text.replace(/\s/g, '');

const controls: Record<Field['kind'], Control> = {
  name: line({ max: 50 }),
  text: line(),
  longtext: ({ field, id, value, onChange, onBlur }) => (
    <Input.TextArea
      id={id}
      autoSize={{ minRows: 2, maxRows: 6 }}
      maxLength={field.max ?? 500}
      value={typeof value === 'string' ? value : ''}
      onChange={event => onChange?.(event.target.value)}
      onBlur={onBlur}
    />
  ),
  'id-number': line({ numeric: true, max: 24, tidy: text => noSpaces(text).toUpperCase() }),
  phone: line({ inputMode: 'tel', numeric: true, max: 20, tidy: noSpaces }),
  'bank-card': line({ inputMode: 'numeric', numeric: true, max: 30, tidy: noSpaces }),
  digits: line({ inputMode: 'numeric', numeric: true, tidy: noSpaces }),
  date: DateControl,
  month: MonthControl,
  choice: props =>
    (props.field.choices?.length ?? 0) <= 4 ? <ChoiceButtons {...props} /> : <ChoiceList {...props} />,
  choices: ({ field, value, onChange }) => (
    <Checkbox.Group
      aria-label={field.label}
      options={(field.choices ?? []).map(({ value: code, label }) => ({ value: code, label }))}
      value={Array.isArray(value) ? value : []}
      onChange={onChange}
    />
  ),
  'yes-no': props => (
    <RadioButtons
      {...props}
      options={[
        { value: true, label: '是' },
        { value: false, label: '否' },
      ]}
    />
  ),
  division: DivisionControl,
};

function ChoiceButtons(props: ControlProps) {
  const options = (props.field.choices ?? []).map(choice => ({
    value: choice.value,
    label: choice.label,
    title: choice.hint ?? choice.label,
  }));
  return <RadioButtons {...props} options={options} />;
}

/** Round buttons are left as one: only then is an empty group told of, at itself. */
function RadioButtons({
  id,
  field,
  value,
  onChange,
  onBlur,
  options,
}: ControlProps & { options: { value: string | boolean; label: string; title?: string }[] }) {
  return (
    <Radio.Group
      id={id}
      aria-label={field.label}
      options={options}
      value={value}
      onChange={event => onChange?.(event.target.value)}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.();
      }}
    />
  );
}

function ChoiceList({ id, field, value, onChange, onBlur }: ControlProps) {
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={field.optional === true}
      placeholder="请选择"
      options={(field.choices ?? []).map(choice => ({
        value: choice.value,
        label: choice.hint ? `${choice.label}（${choice.hint}）` : choice.label,
      }))}
      labelRender={({ value: code }) => field.choices?.find(choice => choice.value === code)?.label ?? code}
      value={value as string | undefined}
      onChange={onChange}
      onBlur={onBlur}
    />
  );
}

function DivisionControl({ id, value, onChange, onBlur, within = '' }: ControlProps) {
  const places = useSettlements().filter(place => place.value.startsWith(within));
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="输入市、县名称查找"
      options={places}
      value={value as string | undefined}
      onChange={onChange}
      onBlur={onBlur}
    />
  );
}

/** Typed as 20260901, 2026-9-1 or 2026.9.1, or picked; kept as a plain date. */
function DateControl({ id, value, onChange, onBlur }: ControlProps) {
  return (
    <DatePicker
      id={id}
      className="full"
      format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY-M-D', 'YYYY.M.D', 'YYYY/M/D', 'YYYY年M月D日']}
      placeholder="如 20260901"
      preserveInvalidOnBlur
      value={typeof value === 'string' && value !== '' ? dayjs(value, 'YYYY-MM-DD') : null}
      onChange={day => onChange?.(day === null ? undefined : day.format('YYYY-MM-DD'))}
      onBlur={onBlur}
    />
  );
}

/** Typed as 202608 or 2026-8, or picked; kept as `2026-08`. */
function MonthControl({ id, value, onChange, onBlur }: ControlProps) {
  return (
    <DatePicker
      id={id}
      className="full"
      picker="month"
      format={['YYYY-MM', 'YYYYMM', 'YYYY-M', 'YYYY.M', 'YYYY/M', 'YYYY年M月']}
      placeholder="如 202608"
      preserveInvalidOnBlur
      value={typeof value === 'string' && value !== '' ? dayjs(value, 'YYYY-MM') : null}
      onChange={month => onChange?.(month === null ? undefined : month.format('YYYY-MM'))}
      onBlur={onBlur}
    />
  );
}
