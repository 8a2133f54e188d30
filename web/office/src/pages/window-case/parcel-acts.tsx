import { parcelWords } from '@yimen/domain/application/words.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { WindowDelivery } from './use-window-delivery.ts';

type Parcel = WindowView['delivery']['parcels'][number];
const heard = ['in-transit', 'delivered', 'failed', 'returned', 'lost'] as const;
type Heard = (typeof heard)[number];

/** What was heard of a parcel, written down by hand; one that arrived, came back or never left has nothing more to say, nor a lost one sent again. */
export function ParcelActs({ parcel, acts }: { parcel: Parcel; acts: WindowDelivery }) {
  const [status, setStatus] = useState<Heard | null>(null);
  const [note, setNote] = useState('');
  if (!parcel.onTheWay && !(parcel.status === 'lost' && parcel.troubled)) return null;
  return (
    <form
      className="branch-form"
      onSubmit={event => {
        event.preventDefault();
        if (status !== null) acts.track(parcel.parcel, status, note.trim());
      }}
    >
      <Select
        size="small"
        aria-label={`邮件 ${parcel.waybill ?? parcel.parcel} 的状态`}
        placeholder="请选择"
        value={status}
        popupMatchSelectWidth={false}
        options={heard.map(value => ({ value, label: parcelWords[value] }))}
        onChange={setStatus}
      />
      {status !== null && (
        <>
          <Input
            size="small"
            aria-label="说明"
            placeholder="说明，例如谁签收、邮政怎样答复（可不填）"
            maxLength={500}
            value={note}
            onChange={event => setNote(event.target.value)}
          />
          <Button size="small" type="primary" htmlType="submit" loading={acts.busy}>
            登记
          </Button>
        </>
      )}
    </form>
  );
}
