import type { DeliveryView } from '@yimen/domain/view/delivery-view.ts';
import type { ReactNode } from 'react';
import { instantText } from './instant.ts';
import './parcels.css';

type Props = {
  parcels: DeliveryView['parcels'];
  /** Writing down what was heard of one; left out for who only reads. */
  heard?: ((parcel: DeliveryView['parcels'][number]) => ReactNode) | undefined;
};

/** Every parcel, the newest first: what is in it, what was heard of it, and, at the window, what is heard next (R4.2). */
export function Parcels({ parcels, heard }: Props) {
  return (
    <table className="plain stacked parcels">
      <thead>
        <tr>
          <th scope="col">EMS 邮件号</th>
          <th scope="col">内装结果</th>
          <th scope="col">状态</th>
          <th scope="col">经过</th>
          {heard !== undefined && <th scope="col">登记邮件状态</th>}
        </tr>
      </thead>
      <tbody>
        {[...parcels].reverse().map(parcel => (
          <tr key={parcel.parcel}>
            <th scope="row" className="numeric">
              {parcel.waybill ?? '等邮政给邮件号'}
            </th>
            <td data-label="内装结果">{parcel.items.map(each => each.result).join('、')}</td>
            <td data-label="状态">
              <span className={`tag ${parcel.troubled ? 'red' : ''}`}>{parcel.statusText}</span>
            </td>
            <td data-label="经过">
              <ol className="track">
                {parcel.track.map(each => (
                  <li key={each.on + each.text}>
                    <span className="numeric quiet">{instantText(each.on)}</span> {each.text}
                    {each.note && `：${each.note}`}
                  </li>
                ))}
                <li>
                  <span className="numeric quiet">{instantText(parcel.sentAt)}</span> 寄出
                </li>
              </ol>
            </td>
            {heard !== undefined && <td data-label="登记邮件状态">{heard(parcel)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
