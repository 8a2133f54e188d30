import type { CallAnswer } from '@yimen/contract/client.ts';
import type { CellName, Chosen } from '@yimen/domain/annex/row.ts';
import { contradicts, isSame } from '@yimen/domain/annex/row.ts';
import { Button, Checkbox, Input, Radio } from 'antd';
import { useState } from 'react';
import { PanelForm } from '../../parts/panel-form.tsx';
import type { annexColumns } from './annex-columns.ts';
import { Field } from './field.tsx';
import { FigureField, figureFault } from './figure-field.tsx';

type Row = CallAnswer<'GET /api/annex/rounds/:round/rows/:division'>;
type Value = Row['cells'][number]['said'];
type Values = Partial<Record<CellName, Value>>;
type Column = (typeof annexColumns)[number];
export type Typed = { cell: CellName; value: Value };
type Props = {
  row: Row;
  column: Column;
  busy: boolean;
  onSave: (cells: Typed[], reason: string | undefined) => void;
  onClose: () => void;
};

/**
 * One column of the printed row to fill in, with the choices, boxes and blanks the form prints. What is not touched is not sent, but for
 * boxes that are to be confirmed; another figure than the counted one asks why.
 */
export function ColumnEditor({ row, column, busy, onSave, onClose }: Props) {
  const names: readonly CellName[] = column.cells;
  const cells = row.cells.filter(({ cell }) => names.includes(cell));
  const [values, setValues] = useState<Values>(
    Object.fromEntries(cells.map(({ cell, said }) => [cell, said])) as Values,
  );
  const [reason, setReason] = useState('');
  const set = (cell: CellName, value: Value) => setValues({ ...values, [cell]: value });
  const changed = cells.flatMap(({ cell, said, source }): Typed[] => {
    const value = cleaned(values[cell] ?? null);
    return isSame(value ?? [], said ?? []) && source !== 'proposed' ? [] : [{ cell, value }];
  });
  const faults = changed.some(({ cell, value }) => figureFault(value, cell === 'people') !== null);
  const against = changed.some(({ cell, value }) => {
    const computed = cells.find(each => each.cell === cell)?.computed ?? null;
    return computed !== null && value !== null && contradicts(computed, value);
  });
  const unexplained = against && reason.trim() === '';
  const head = row.form.heads[column.column] ?? '';
  return (
    <PanelForm
      title={`填写：${head}`}
      submit={cells.some(({ source }) => source === 'proposed') ? '确认并保存' : '保存'}
      busy={busy}
      lacks={faults ? '数字不合要求' : unexplained ? '还没有写更改理由' : '还没有改动'}
      ready={changed.length > 0 && !faults && !unexplained}
      onSubmit={() => onSave(changed, against ? reason.trim() : undefined)}
      onClose={onClose}
    >
      <Fields row={row} column={column} values={values} set={set} />
      {against && (
        <Field label="与系统计算不同的理由">
          {id => (
            <Input
              id={id}
              value={reason}
              maxLength={200}
              placeholder="例如：含没有进系统、在窗口纸面办理的 2 人"
              onChange={event => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
      {cells.some(({ entered }) => entered !== null) && (
        <Button
          size="small"
          type="link"
          onClick={() => setValues(Object.fromEntries(names.map(each => [each, null])))}
        >
          清空填写的内容
        </Button>
      )}
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
      <>
        <Radio.Group
          value={values.runs}
          options={form.runs.map(({ code, label }) => ({ value: code, label }))}
          onChange={event => set('runs', event.target.value)}
        />
        {values.runs === 'no' && (
          <p className="quiet">选“没有”的，其余各栏可以不填，印出来是空白，照样可以报送。</p>
        )}
      </>
    );
  if (column === 'office' || column === 'system')
    return (
      <Choice choices={form[column]} value={values[column] as Chosen | null} onChange={v => set(column, v)} />
    );
  if (column === 'services') return <Services form={form} values={values} set={set} />;
  if (column === 'people')
    return (
      <FigureField
        label="人数"
        unit="人"
        whole
        value={values.people}
        onChange={value => set('people', value)}
      />
    );
  const { before, after, unit } = form.pairs[column];
  return (
    <>
      <FigureField
        label={before}
        unit={unit}
        value={values[`${column}Before`]}
        onChange={value => set(`${column}Before`, value)}
      />
      <FigureField
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

/** Empty lines are no lines. */
function cleaned(value: Value): Value {
  return Array.isArray(value)
    ? (value as string[]).map(each => each.trim()).filter(each => each !== '')
    : value;
}
