import { maskIdNumber } from '@yimen/domain/plain/mask.ts';
import { problemOf } from '../../api/client.ts';
import { useApplication } from '../../api/queries.ts';
import type { View } from '../../draft/draft.ts';
import { Button } from '../../parts/button.tsx';
import { CaseNumberLine } from '../../parts/case-number-line.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { ReceptionCard } from '../../parts/reception-card.tsx';
import { standingOf } from '../../parts/standing-of.ts';
import { instantWords } from '../../parts/words.ts';
import { documentAddress } from './documents.tsx';
import { resultWords } from './result-words.ts';
import { SubmittedList } from './submitted-list.tsx';
import { ToBring } from './to-bring.tsx';

/** The receipt: whose, which number, at which window, what to bring, what happens next; prints as a slip on one sheet. */
export function Receipt({ id }: { id: string }) {
  const { data: view, error, refetch } = useApplication(id);
  if (view === undefined) return <Loading what="回执" problem={error && problemOf(error)} retry={refetch} />;
  if (view.number === null) {
    return (
      <Page title="这还是草稿，尚未提交">
        <LinkButton href={`/apply/${id}`}>接着填写</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={titles[standingOf(view)]}>
      <section className="card slip" aria-labelledby="slip">
        <h2 id="slip">{view.serviceName}回执</h2>
        <CaseNumberLine number={view.number} />
        <dl className="answers">
          <Line label="申请人" value={textOf(view, 'name')} />
          <Line label="公民身份号码" value={textOf(view, 'idNumber', maskIdNumber)} />
          <Line label="安置地" value={view.settlement.name} />
          <Line label="受理窗口" value={view.reception.name} />
          <Line label="提交时间" value={instantOrNone(view.submittedAt)} />
          {view.acceptedAt !== null && <Line label="受理时间" value={instantOrNone(view.acceptedAt)} />}
          <Line label="目前状态" value={view.statusText} />
        </dl>
      </section>
      <NextSteps view={view} />
      <ToBring view={view} />
      <ReceptionCard reception={view.reception} />
      <SubmittedList view={view} />
      <p className="print-only">
        本回执由系统生成，打印时间 {instantWords(new Date().toISOString())}。办理进度以“一门”上显示的为准。
      </p>
      <div className="actions no-print">
        <LinkButton href={`/applications/${id}`}>查看办理进度</LinkButton>
        <Download view={view} />
        <Button kind="secondary" onClick={() => window.print()}>
          打印回执
        </Button>
      </div>
    </Page>
  );
}

/** What has become of it is the first thing the receipt says. */
const titles = {
  none: '回执',
  draft: '这还是草稿，尚未提交',
  submitted: '申请已提交',
  correcting: '申请已提交，等您补正',
  accepted: '申请已受理',
  concluded: '申请已全部有结果',
  unsuccessful: '申请已结束，没有办成的事项',
  refused: '窗口没有受理',
  withdrawn: '申请已撤回',
  discarded: '草稿已删除',
  archived: '申请已结束，办件已归档',
} as const satisfies Record<View['standing'], string>;

function NextSteps({ view }: { view: View }) {
  const fromTheStart = [...beforeResults, `${whenDone}${resultWords(view)}`];
  const steps = { submitted: fromTheStart, correcting: fromTheStart, accepted: fromTheStart.slice(2) }[
    view.status as string
  ];
  if (steps === undefined) return null;
  return (
    <section className="card" aria-labelledby="receipt-next">
      <h2 id="receipt-next">接下来</h2>
      <ol className="next-steps">
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

const beforeResults = [
  '窗口看一遍全部材料，缺什么一次告诉您：发短信，“办理进度”里也能看到。',
  '材料齐了就受理，各事项同时送到各部门办理。',
];
const whenDone = '办好一项，“办理进度”里显示一项；全部办结时发短信。';

/** 受理单 once there is one; before that, the form he handed in. */
function Download({ view: { id, documents } }: { view: View }) {
  const standing = documents.filter(each => !each.replaced);
  const paper =
    standing.find(each => each.kind === 'acceptance') ??
    standing.find(each => each.kind === 'application-form');
  if (paper === undefined) return null;
  return (
    <a className="button button-secondary" href={documentAddress(id, paper.document)} download>
      下载{paper.title}（PDF）
    </a>
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

function instantOrNone(instant: string | null): string {
  return instant === null ? '' : instantWords(instant);
}

/** A slip may lie about: the number only as far as it takes to tell whose it is. */
function textOf({ answers }: View, field: string, mask = (text: string) => text): string {
  const answer = answers[field];
  return typeof answer === 'string' ? mask(answer) : '';
}
