import { again } from '../../draft/again.ts';
import type { View } from '../../draft/draft.ts';
import { writeKept } from '../../draft/kept.ts';
import { AgainButton } from '../../parts/again-button.tsx';
import { AnswerByLine } from '../../parts/answer-by-line.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { standingOf } from '../../parts/standing-of.ts';
import { lateWords } from './own-deadlines.tsx';
import { resultWords } from './result-words.ts';
import { ToBringLine } from './to-bring.tsx';
import { promisedOf, ToHandIn } from './to-hand-in.tsx';

/** The first thing he wants to know: must I do something now? */
export function NextForYou({ view }: { view: View }) {
  const promised = promisedOf(view);
  if (view.asks.length > 0)
    return (
      <>
        <ToCorrect view={view} />
        {promised.length > 0 && <ToHandIn view={view} promised={promised} />}
      </>
    );
  const standing = standingOf(view);
  if (standing === 'refused' && view.refusal !== null) {
    return (
      <Notice tone="bad" title="窗口没有受理这份申请">
        <p>理由：{view.refusal.reason}</p>
        {view.refusal.note && <p>{view.refusal.note}</p>}
        {view.refusal.basis && <p>依据：{view.refusal.basis}</p>}
        {view.refusal.remedy && <p>{view.refusal.remedy}</p>}
        <p>情况变化后可以重新申请；有不明白的，请向{view.reception.name}询问。</p>
        <p>安置地选错了的，可以重选安置地再申请，已经填写的内容不用再填。</p>
        <AgainButton label="重选安置地，重新申请" onFollow={() => writeKept('new', again(view))} />
      </Notice>
    );
  }
  if (promised.length > 0) return <ToHandIn view={view} promised={promised} />;
  const late = lateWords(view);
  const { tone, title, words } =
    late === null ? sentences[standing] : { ...sentences[standing], ...lateTone };
  if (title === '') return null;
  return (
    <Notice tone={tone} title={title}>
      {late && <p>{late}</p>}
      <p>
        {words}
        {standing === 'concluded' && resultWords(view)}
      </p>
      {view.status === 'submitted' && <ToBringLine view={view} />}
      {ended.includes(standing) && <AgainButton />}
    </Notice>
  );
}

/** Nothing came of it, and a new application is open to him. */
const ended: readonly View['standing'][] = ['withdrawn', 'unsuccessful'];
const lateTone = { tone: 'warn', title: '有期限已经超过，请尽快办' } as const;

function ToCorrect({ view }: { view: View }) {
  const canAnswer = view.offers.some(offer => offer.act === 'answerCorrection' && offer.can);
  return (
    <Notice tone="warn" title={`有 ${view.asks.length} 处需要您补正`}>
      <p>
        全部要求都在这一份通知里，请一次补齐；
        {view.status === 'accepted' ? '其他事项照常办理，不受影响。' : '补齐后窗口接着审。'}
      </p>
      <AnswerByLine view={view} />
      <ul>
        {view.asks.map(ask => (
          <li key={ask.id}>
            {ask.label}：{ask.reason}
          </li>
        ))}
      </ul>
      {canAnswer && <LinkButton href={`/applications/${view.id}/correction`}>去补正</LinkButton>}
    </Notice>
  );
}

const nothing = { tone: 'plain', title: '', words: '' } as const;
const sentences = {
  none: nothing,
  draft: nothing,
  submitted: {
    tone: 'plain',
    title: '现在等窗口审核',
    words: '窗口正在看您的申请和材料；如果缺什么，会一次告诉您，并发短信。',
  },
  correcting: { tone: 'plain', title: '补正已经收到', words: '窗口会接着审，现在不用您操作。' },
  accepted: {
    tone: 'plain',
    title: '现在不用您操作',
    words: '已经受理，各部门正在同时办理；办好一项，这里就显示一项。',
  },
  concluded: {
    tone: 'good',
    title: '全部事项都有结果了',
    words: '结果见下面各事项。',
  },
  unsuccessful: {
    tone: 'plain',
    title: '申请已结束，没有办成的事项',
    words: '各事项的原因和可以采取的办法见下面；情况变化后可以重新申请。',
  },
  refused: nothing,
  withdrawn: { tone: 'plain', title: '您已撤回这份申请', words: '以后可以重新申请。' },
  discarded: { tone: 'plain', title: '草稿已删除', words: '' },
  archived: {
    tone: 'plain',
    title: '申请已办理结束，办件已归档',
    words: '结果见下面各事项，以后需要查询的，请到窗口。',
  },
} as const satisfies Record<View['standing'], { tone: 'plain' | 'good'; title: string; words: string }>;
