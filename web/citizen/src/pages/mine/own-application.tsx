import type { CallAnswer } from '@yimen/contract/client.ts';
import { Link } from 'wouter';
import { AnswerByLine } from '../../parts/answer-by-line.tsx';
import { CaseNumberLine } from '../../parts/case-number-line.tsx';
import { dayWords } from '../../parts/words.ts';

type Own = CallAnswer<'GET /api/applications'>['applications'][number];

/** One of his applications in a list; a draft says plainly that it has not been submitted. */
export function OwnApplication({ application }: { application: Own }) {
  const { id, number, status, statusText, settlement, startedAt, submittedAt } = application;
  const draft = status === 'draft';
  return (
    <article className="card own">
      <p className={draft ? 'tag tag-warn' : 'tag'}>{draft ? '草稿，尚未提交' : statusText}</p>
      <p className="own-place">{settlement.name}</p>
      {number !== null && <CaseNumberLine number={number} />}
      <p className="muted">
        {submittedAt === null ? `${dayWords(startedAt)}开始填写` : `${dayWords(submittedAt)}提交`}
      </p>
      <AnswerByLine view={application} />
      <Link
        href={draft ? `/apply/${id}` : `/applications/${id}`}
        className={draft || status === 'correcting' ? 'button button-primary' : 'button button-secondary'}
      >
        {draft ? '接着填写' : status === 'correcting' ? '查看并补正' : '查看办理进度'}
      </Link>
    </article>
  );
}
