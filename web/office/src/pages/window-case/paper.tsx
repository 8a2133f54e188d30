import type { WindowView } from '@yimen/domain/view/window-view.ts';
import type { ReactNode } from 'react';
import { dateText } from '../../parts/instant.ts';
import { useStaff } from '../../parts/session.tsx';

type Props = { view: WindowView; title: string; date: string; children: ReactNode };

/** A sheet of A4 with the head and foot every notice has. It shows only in print. */
export function Paper({ view, title, date, children }: Props) {
  const staff = useStaff();
  const value = (id: string) => view.fields.find(field => field.id === id)?.value ?? '';
  return (
    <article className="paper" aria-hidden="true">
      <h1>{title}</h1>
      <p className="paper-number">办件编号：{view.number}</p>
      <dl className="paper-facts">
        <dt>申请人</dt>
        <dd>{value('name')}</dd>
        <dt>公民身份号码</dt>
        <dd className="numeric">{value('idNumber')}</dd>
        <dt>联系电话</dt>
        <dd className="numeric">{value('phone')}</dd>
        <dt>安置地</dt>
        <dd>{view.settlement.name}</dd>
      </dl>
      {children}
      <div className="paper-foot">
        <p>{staff.agency.name}（盖章）</p>
        <p>经办人：{staff.name}</p>
        <p>{dateText(date)}</p>
      </div>
      <p className="paper-sign">申请人（签收）：＿＿＿＿＿＿＿＿　　　日期：＿＿＿＿年＿＿月＿＿日</p>
    </article>
  );
}
