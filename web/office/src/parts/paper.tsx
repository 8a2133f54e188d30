import type { Addressee, Decided } from '@yimen/domain/view/decided.ts';
import type { ReactNode } from 'react';
import { dateText } from './instant.ts';
import './paper.css';

type Props = {
  title: string;
  /** 办件编号, or 文号 of a decision on one item. */
  number: { label: string; value: string };
  addressee: Addressee;
  settlement: string;
  /** Who decided and when: the paper is his, whoever prints it. */
  decided: Decided;
  children: ReactNode;
};

/** A sheet of A4 with the head and foot every notice has. It shows only in print. */
export function Paper({ title, number, addressee, settlement, decided, children }: Props) {
  return (
    <article className="paper" aria-hidden="true">
      <h1>{title}</h1>
      <p className="paper-number">
        {number.label}：{number.value}
        {decided.reprinted && '（补打）'}
      </p>
      <dl className="paper-facts">
        <dt>申请人</dt>
        <dd>{addressee.name}</dd>
        <dt>公民身份号码</dt>
        <dd className="numeric">{addressee.idNumber}</dd>
        <dt>联系电话</dt>
        <dd className="numeric">{addressee.phone}</dd>
        <dt>安置地</dt>
        <dd>{settlement}</dd>
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
