import type { CallAnswer } from '@yimen/contract/client.ts';
import { AttentionTag } from '../../parts/attention-tag.tsx';

export type ThresholdsLine = CallAnswer<'GET /api/oversight/thresholds'>['history'][number];

/** What holds today, each kind of attention in a sentence a clerk can say to a colleague. */
export function InForce({ set }: { set: ThresholdsLine }) {
  const { number, notice, warning, warningDays, redDays, answerDays, from } = set;
  return (
    <section className="panel" aria-labelledby="thresholds-now">
      <h2 id="thresholds-now">现行规则（第 {number} 号）</h2>
      <p className="quiet">
        {from === null ? '平台交付时的建议值，省级尚未修改' : `自 ${from} 起执行`}
        。时限均按工作日计算，节假日和补正、特别程序等暂停的时间不计入。
      </p>
      <dl className="thresholds-rules">
        <dt>
          <AttentionTag attention="notice" />
        </dt>
        <dd>用去承诺时限的 {notice}%；送达当天不提醒</dd>
        <dt>
          <AttentionTag attention="warning" />
        </dt>
        <dd>
          用去承诺时限的 {warning}%，或者距承诺时限只剩 {warningDays}{' '}
          个工作日；送达当天不预警。承诺时限停计、法定时限照常计算的，提醒和预警按法定时限
        </dd>
        <dt>
          <AttentionTag attention="yellow" />
        </dt>
        <dd>超过承诺时限</dd>
        <dt>
          <AttentionTag attention="red" />
        </dt>
        <dd>超过法定时限，或者超过承诺时限满 {redDays} 个工作日，或者不予办理没有说明理由</dd>
        <dt>反馈</dt>
        <dd>收到督办牌后 {answerDays} 个工作日内</dd>
      </dl>
    </section>
  );
}
