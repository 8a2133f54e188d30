import { useState } from 'react';
import type { View } from '../../draft/draft.ts';
import { Button } from '../../parts/button.tsx';
import { instantWords } from '../../parts/words.ts';
import { DeliveryForm } from './delivery-form.tsx';

type Parcel = View['delivery']['parcels'][number];

/** How results on paper reach him, every parcel with its way, and the choice as long as it may be changed (R4.2). */
export function Delivery({ view }: { view: View }) {
  const [changing, change] = useState(false);
  const { papers, choice, parcels, waiting } = view.delivery;
  if (papers.length === 0) return null;
  const travelling = parcels.some(each => each.onTheWay);
  const offered = view.offers.some(each => each.act === 'chooseDelivery' && each.can);
  const open = view.items.length === 0 || view.items.some(each => isToCome(view, each));
  return (
    <section className="card" aria-labelledby="delivery">
      <h2 id="delivery">纸质结果怎样送达</h2>
      {changing ? (
        <DeliveryForm view={view} onClose={() => change(false)} />
      ) : (
        <>
          <p>{choice === null ? '还没有选择，默认到窗口领取。' : wayWords[choice.way]}</p>
          {choice?.recipient && (
            <p>
              {choice.recipient.name}　{choice.recipient.phone}
              <span className="block">{choice.recipient.address}</span>
            </p>
          )}
          {choice?.way === 'ems' && papers.length > 1 && (
            <p className="muted">{choice.together ? '全部办好后一起寄。' : '哪份先办好，先寄哪份。'}</p>
          )}
          {parcels.length === 0 && waiting.length > 0 && (
            <p className="muted">还在等：{waiting.map(each => each.name).join('、')}。</p>
          )}
          {offered && open && !travelling && (
            <Button kind="secondary" onClick={() => change(true)}>
              更改送达方式
            </Button>
          )}
        </>
      )}
      {parcels.length > 0 && (
        <ul className="plain">
          {parcels.map(parcel => <ParcelWay key={parcel.parcel} parcel={parcel} />).reverse()}
        </ul>
      )}
    </section>
  );
}

function ParcelWay({ parcel }: { parcel: Parcel }) {
  return (
    <li>
      <p>
        <strong>{parcel.statusText}</strong>　{parcel.items.map(each => each.result).join('、')}
        <span className="muted block">
          {parcel.waybill === null ? '邮政还没有给邮件号' : `EMS 邮件号 ${parcel.waybill}`}，
          {instantWords(parcel.sentAt)}寄出
        </span>
      </p>
      {parcel.troubled && <p>{troubleWords[parcel.status] ?? '窗口会跟进处理。'}</p>}
      {parcel.track.length > 0 && (
        <ol className="plain">
          {parcel.track.map(each => (
            <li key={each.on + each.text} className="muted">
              {instantWords(each.on)}　{each.text}
              {each.note && `：${each.note}`}
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

function isToCome(view: View, item: View['items'][number]): boolean {
  return (
    view.delivery.papers.some(each => each.item === item.code) &&
    item.delivered === null &&
    (item.conclusion === null || item.conclusion.outcome === 'granted')
  );
}

const wayWords = {
  ems: 'EMS 邮寄到：',
  pickup: '到窗口领取。办好以后带身份证来。',
  electronic: '只要电子件。只有纸质件的结果，到窗口领取。',
} as const satisfies Record<NonNullable<View['delivery']['choice']>['way'], string>;
const troubleWords: Partial<Record<Parcel['status'], string>> = {
  failed: '这次没有送到，邮件还在邮政手里。请接听投递员电话，或者联系窗口。',
  returned: '邮件退回了窗口。请核对地址，窗口会再寄一次；也可以改为到窗口领取。',
  lost: '邮件丢失，窗口正在处理：补办以后再寄给您，也可以改为到窗口领取。',
  rejected: '邮政没有接单，窗口会另外寄出。',
};
