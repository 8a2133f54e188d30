import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { type PeriodChoice, periods } from './board-choice.ts';

type Props = { period: PeriodChoice; onChoose: (period: PeriodChoice) => void };

/** Of which time the statistics are: so many weeks back, or from one day to another; the board takes the whole weeks these lie in. */
export function PeriodField({ period: { weeks, from, to }, onChoose }: Props) {
  const days = from && to ? ([dayjs(from), dayjs(to)] as [dayjs.Dayjs, dayjs.Dayjs]) : null;
  return (
    <div className="board-period no-print">
      <Select
        aria-label="统计期"
        value={days === null ? (weeks ?? 12) : 0}
        options={[
          ...periods.map(each => ({ value: each.weeks, label: each.label })),
          ...(days === null ? [] : [{ value: 0, label: '自选起止日' }]),
        ]}
        onChange={chosen => chosen > 0 && onChoose({ weeks: chosen })}
      />
      <DatePicker.RangePicker
        aria-label="统计期起止日"
        placeholder={['起始日', '结束日']}
        value={days}
        presets={presets()}
        disabledDate={day => day.isAfter(dayjs(), 'day')}
        onChange={chosen => {
          const [first, last] = (chosen ?? []).map(each => each?.format('YYYY-MM-DD'));
          onChoose(first && last ? { from: first, to: last } : {});
        }}
      />
    </div>
  );
}

/** The spans that reports are asked for. */
function presets() {
  const today = dayjs();
  const lastMonth = today.subtract(1, 'month');
  const lastYear = today.subtract(1, 'year');
  return [
    { label: '本月', value: [today.startOf('month'), today] },
    { label: '上月', value: [lastMonth.startOf('month'), lastMonth.endOf('month')] },
    { label: '本年', value: [today.startOf('year'), today] },
    { label: '上年', value: [lastYear.startOf('year'), lastYear.endOf('year')] },
  ] as { label: string; value: [dayjs.Dayjs, dayjs.Dayjs] }[];
}
