import type { CallAnswer } from '@yimen/contract/client.ts';
import type { CellName, Chosen } from '@yimen/domain/annex/row.ts';
import { Checkbox, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import type { annexColumns } from './annex-columns.ts';
import { Field } from './field.tsx';

type Row = CallAnswer<'GET /api/annex/rounds/:round/rows/:division'>;
type Value = Row['cells'][number]['said'];
type Values = Partial<Record<CellName, Value>>;
type Column = (typeof annexColumns)[number];
export type Typed = { cell: CellName; value: NonNullable<Value> };
type Props = {
  row: Row;
  column: Column;
  busy: boolean;
  onSave: (cells: Typed[]) => void;
  onClose: () => void;
};

/** One column of the printed row to fill in, with the choices, boxes and blanks the form prints. What is not touched is not sent. */
export function ColumnEditor({ row, column, busy, onSave, onClose }: Props) {
  const names: readonly CellName[] = column.cells;
  const said = Object.fromEntries(
    row.cells.filter(({ cell }) => names.includes(cell)).map(({ cell, said }) => [cell, said]),
  ) as Values;
  const [values, setValues] = useState<Values>(said);
  const set = (cell: CellName, value: Value) => setValues({ ...values, [cell]: value });
  const changed = names.flatMap((cell): Typed[] => {
    const value = cleaned(values[cell] ?? null);
    return value === null || JSON.stringify(value) === JSON.stringify(said[cell]) ? [] : [{ cell, value }];
  });
  const head = row.form.heads[column.column] ?? '';
  return (
    <PanelForm
      title={`填写：${head}`}
      submit="保存"
      busy={busy}
      lacks="还没有改动"
      ready={changed.length > 0}
      onSubmit={() => onSave(changed)}
      onClose={onClose}
    >
      <Fields row={row} column={column} values={values} set={set} />
    </PanelForm>
  );
}

type FieldsProps = Pick<Props, 'row' | 'column'> & {
  values: Values;
  set: (cell: CellName, value: Value) => void;
};

function Fields({ row: { form }, column: { column }, values, set }: FieldsProps) {
  if (column === 'runs')
    return (
      <Radio.Group
        value={values.runs}
        options={form.runs.map(({ code, label }) => ({ value: code, label }))}
        onChange={event => set('runs', event.target.value)}
      />
    );
  if (column === 'office' || column === 'system')
    return (
      <Choice choices={form[column]} value={values[column] as Chosen | null} onChange={v => set(column, v)} />
    );
  if (column === 'services') return <Services form={form} values={values} set={set} />;
  if (column === 'people')
    return <Figure label="人数" unit="人" value={values.people} onChange={value => set('people', value)} />;
  const { before, after, unit } = form.pairs[column];
  return (
    <>
      <Figure
        label={before}
        unit={unit}
        value={values[`${column}Before`]}
        onChange={value => set(`${column}Before`, value)}
      />
      <Figure
        label={after}
        unit={unit}
        value={values[`${column}After`]}
        onChange={value => set(`${column}After`, value)}
      />
    </>
  );
}

type ChoiceProps = {
  choices: Row['form']['office'];
  value: Chosen | null;
  onChange: (value: Chosen) => void;
};

function Choice({ choices, value, onChange }: ChoiceProps) {
  const named = choices.find(({ code }) => code === value?.code)?.named;
  return (
    <>
      <Radio.Group
        className="annex-choices"
        value={value?.code}
        options={choices.map(({ code, label }) => ({ value: code, label }))}
        onChange={event => onChange({ code: event.target.value as string })}
      />
      {value !== null && named !== undefined && (
        <Field label={named}>
          {id => (
            <Input
              id={id}
              value={value.named ?? ''}
              maxLength={40}
              onChange={event => onChange({ code: value.code, named: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function Services({ form, values, set }: Pick<FieldsProps, 'values' | 'set'> & Pick<Row, 'form'>) {
  const lines = (values.otherServices as readonly string[] | null) ?? [];
  const numbers = Array.from({ length: form.otherServices.lines }, (_, place) => place);
  return (
    <>
      <Checkbox.Group
        className="annex-choices"
        value={[...((values.services as readonly string[] | null) ?? [])]}
        options={form.services.map(({ code, label }) => ({ value: code, label }))}
        onChange={chosen => set('services', chosen as string[])}
      />
      {numbers.map(place => (
        <Field key={place} label={`${form.otherServices.label}${place + 1}.`}>
          {id => (
            <Input
              id={id}
              value={lines[place] ?? ''}
              maxLength={40}
              onChange={event =>
                set(
                  'otherServices',
                  numbers.map(each => (each === place ? event.target.value : (lines[each] ?? ''))),
                )
              }
            />
          )}
        </Field>
      ))}
    </>
  );
}

type FigureProps = {
  label: string;
  unit: string;
  value: Value | undefined;
  onChange: (value: Value) => void;
};

function Figure({ label, unit, value, onChange }: FigureProps) {
  return (
    <Field label={label}>
      {id => (
        <span>
          <InputNumber
            id={id}
            min={0}
            max={100_000}
            value={typeof value === 'number' ? value : null}
            onChange={next => onChange(next)}
          />{' '}
          {unit}
        </span>
      )}
    </Field>
  );
}

/** Empty lines are no lines. */
function cleaned(value: Value): Value {
  return Array.isArray(value)
    ? (value as string[]).map(each => each.trim()).filter(each => each !== '')
    : value;
}
