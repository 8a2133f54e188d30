import { addressOf } from '@yimen/contract/client.ts';
import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';

/** 移交清单 for what was archived in a period, this year unless another is chosen: to file, and to sign. */
export function HandOver() {
  const [period, setPeriod] = useState<[Dayjs, Dayjs]>([dayjs().startOf('year'), dayjs()]);
  const query = { from: period[0].format('YYYY-MM-DD'), to: period[1].format('YYYY-MM-DD') };
  return (
    <div className="archive-hand-over">
      <span>移交清单</span>
      <DatePicker.RangePicker
        aria-label="归档日期"
        allowClear={false}
        value={period}
        onChange={chosen => {
          if (chosen?.[0] && chosen[1]) setPeriod([chosen[0], chosen[1]]);
        }}
      />
      <a href={addressOf('GET /api/lead/archive/hand-over.xlsx', { query })} download>
        Excel
      </a>
      <a href={addressOf('GET /api/lead/archive/hand-over.pdf', { query })} download>
        PDF
      </a>
    </div>
  );
}
