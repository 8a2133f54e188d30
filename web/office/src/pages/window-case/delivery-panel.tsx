import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { choiceWords } from '../../parts/choice-words.ts';
import { Parcels } from '../../parts/parcels.tsx';
import { DeliveryChoiceForm } from './delivery-choice-form.tsx';
import { ParcelActs } from './parcel-acts.tsx';
import { useWindowDelivery, type WindowDelivery } from './use-window-delivery.ts';
import { papersOf } from './window-papers.tsx';

/** 寄送 (R4.2): where results on paper go, what can go now in one parcel, and every parcel until it arrived or is settled. */
export function DeliveryPanel({ view, onDone }: { view: WindowView; onDone: (said: string) => void }) {
  const [changing, change] = useState(false);
  const acts = useWindowDelivery(view, said => {
    change(false);
    onDone(said);
  });
  const { papers, choice, ready, waiting, parcels } = view.delivery;
  if (papers.length === 0) return null;
  const { documents, folder } = papersOf(view);
  const address = documents.find(each => each.kind === 'postal-address' && !each.replaced);
  const may = (act: string) => view.offers.some(offer => offer.act === act && offer.can);
  return (
    <section className="panel" aria-labelledby="delivery-title">
      <h2 id="delivery-title">结果送达</h2>
      <div className="delivery-choice">
        <p>{choiceWords(choice)}</p>
        {choice?.way === 'ems' && address && (
          <Button size="small" href={`${folder}/${address.document}`} target="_blank" rel="noreferrer">
            打印邮递地址确认单
          </Button>
        )}
        {may('chooseDelivery') && !changing && parcels.every(each => !each.onTheWay) && (
          <Button size="small" onClick={() => change(true)}>
            应申请人要求更改
          </Button>
        )}
      </div>
      {changing && <DeliveryChoiceForm view={view} acts={acts} onClose={() => change(false)} />}
      {waiting.length > 0 && (
        <p className="quiet">申请人要求一起寄，还在等：{waiting.map(each => each.name).join('、')}</p>
      )}
      {ready.length > 0 && waiting.length === 0 && may('sendParcel') && (
        <SendForm view={view} acts={acts} key={[parcels.length, ...ready.map(each => each.item)].join()} />
      )}
      {parcels.length > 0 && (
        <Parcels
          parcels={parcels}
          heard={may('trackParcel') ? parcel => <ParcelActs parcel={parcel} acts={acts} /> : undefined}
        />
      )}
    </section>
  );
}

function SendForm({ view, acts }: { view: WindowView; acts: WindowDelivery }) {
  const { ready, choice } = view.delivery;
  const [waybill, setWaybill] = useState('');
  const [items, setItems] = useState(ready.map(each => each.item));
  return (
    <form
      className="branch-form send-parcel"
      onSubmit={event => {
        event.preventDefault();
        acts.send(items, waybill.trim() === '' ? null : waybill.trim());
      }}
    >
      <Checkbox.Group
        value={items}
        disabled={choice?.together === true}
        options={ready.map(each => ({ value: each.item, label: `${each.name}：${each.result}` }))}
        onChange={setItems}
      />
      <Input
        aria-label="EMS 邮件号"
        placeholder="EMS 邮件号（扫面单条码）"
        maxLength={40}
        value={waybill}
        onChange={event => setWaybill(event.target.value)}
      />
      <Button type="primary" htmlType="submit" loading={acts.busy} disabled={items.length === 0}>
        登记寄出
      </Button>
    </form>
  );
}
