import type { WindowView } from '@yimen/domain/view/window-view.ts';
import type { ReactNode } from 'react';
import { dateText } from '../../parts/instant.ts';

type Props = {
  view: WindowView;
  title: string;
  /** Who decided and when: the paper is his, whoever prints it. */
  decided: { by: string; agency: string; at: string; reprinted: boolean };
  children: ReactNode;
};

/** A sheet of A4 with the head and foot every notice has. It shows only in print. */
export function Paper({ view, title, decided, children }: Props) {
  const { applicant } = view.papers;
  return (
    <article className="paper" aria-hidden="true">
      <h1>{title}</h1>
      <p className="paper-number">
        办件编号：{view.number}
        {decided.reprinted && '（补打）'}
      </p>
      <dl className="paper-facts">
        <dt>申请人</dt>
        <dd>{applicant.name}</dd>
        <dt>公民身份号码</dt>
        <dd className="numeric">{applicant.idNumber}</dd>
        <dt>联系电话</dt>
        <dd className="numeric">{applicant.phone}</dd>
        <dt>安置地</dt>
        <dd>{view.settlement.name}</dd>
      </dl>
      {children}
      <div className="paper-foot">
        <p>{decided.agency}（盖章）</p>
        <p>经办人：{decided.by}</p>
        <p>{dateText(decided.at)}</p>
      </div>
      <p className="paper-sign">申请人（签收）：＿＿＿＿＿＿＿＿　　　日期：＿＿＿＿年＿＿月＿＿日</p>
    </article>
  );
}
