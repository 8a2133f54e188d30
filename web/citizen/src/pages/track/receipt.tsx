import { problemOf } from '../../api/client.ts';
import { useApplication } from '../../api/queries.ts';
import type { View } from '../../draft/draft.ts';
import { Button } from '../../parts/button.tsx';
import { CaseNumber } from '../../parts/case-number.tsx';
import { Icon } from '../../parts/icon.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { instantWords } from '../../parts/words.ts';

import { useSubmittedItems } from './submitted-items.ts';

/** The receipt: the number, what was handed in, what to bring, what happens next; prints on one sheet. */
export function Receipt({ id }: { id: string }) {
  const { data: view, error, refetch } = useApplication(id);
  const items = useSubmittedItems(view);
  if (view === undefined) return <Loading what="回执" problem={error && problemOf(error)} retry={refetch} />;
  if (view.number === null) {
    return (
      <Page title="这还是草稿，尚未提交">
        <LinkButton href={`/apply/${id}`}>接着填写</LinkButton>
      </Page>
    );
  }
  return (
    <Page title="申请已提交">
      <section className="card receipt-head" aria-label="回执">
        <p className="receipt-done">
          <Icon name="tick" />
          {view.serviceName}
        </p>
        <p className="number-big">
          <span className="muted block">办件编号</span>
          <CaseNumber number={view.number} />
        </p>
        <dl className="answers">
          <Line label="提交时间" value={view.submittedAt === null ? '' : instantWords(view.submittedAt)} />
          <Line label="安置地" value={view.settlement.name} />
          <Line label="目前状态" value={view.statusText} />
        </dl>
      </section>
      <section className="card" aria-labelledby="receipt-next">
        <h2 id="receipt-next">接下来</h2>
        <ol className="next-steps">
          <li>窗口看一遍全部材料，缺什么一次告诉您，在“办理进度”里能看到。</li>
          <li>材料齐了就受理，各事项同时送到各部门办理。</li>
          <li>办好一项显示一项；纸质结果按您选的方式送达。</li>
        </ol>
      </section>
      <ToBring view={view} />
      <section className="card" aria-labelledby="receipt-items">
        <h2 id="receipt-items">申请的 {items.length} 个事项</h2>
        <ol className="review-items">
          {items.map(item => (
            <li key={item.code}>
              {item.name}
              <span className="muted block">{item.agency}</span>
            </li>
          ))}
        </ol>
      </section>
      <div className="actions no-print">
        <LinkButton href={`/applications/${id}`}>查看办理进度</LinkButton>
        <Button kind="secondary" onClick={() => window.print()}>
          打印回执
        </Button>
      </div>
    </Page>
  );
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function ToBring({ view }: { view: View }) {
  const bring = view.materials.filter(line => line.declared === 'bring' && line.checked === null);
  if (bring.length === 0) return null;
  return (
    <section className="card" aria-labelledby="receipt-bring">
      <h2 id="receipt-bring">到窗口时请带上</h2>
      <ul className="ticks">
        {bring.map(line => (
          <li key={line.code}>
            <span className="box" aria-hidden="true" />
            {line.name}
          </li>
        ))}
      </ul>
    </section>
  );
}
