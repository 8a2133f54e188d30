import type { UrgeLine } from '@yimen/domain/view/urge-line.ts';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAct } from './api.ts';
import './cards.css';
import { instantText } from './instant.ts';
import { PanelForm } from './panel-form.tsx';
import { WordsField } from './words-field.tsx';

type Props = { application: string; urges: readonly UrgeLine[]; children?: ReactNode };

/** What was asked about a case or item (督促, R6.2), with the words and the answer; who was asked answers here. `children`: asking. */
export function Urges({ application, urges, children }: Props) {
  if (urges.length === 0 && children === undefined) return null;
  return (
    <section className="panel" aria-labelledby="urges-of-case">
      <h2 id="urges-of-case">督促 {urges.length > 0 ? `${urges.length} 次` : ''}</h2>
      {urges.length > 0 && (
        <ul className="urge-list">
          {urges.map(urge => (
            <li key={urge.urge}>
              <UrgeShown application={application} urge={urge} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

/** One 督促: who asks whom what, and the answer or, for who was asked, the form for it. */
export function UrgeShown({ application, urge }: { application: string; urge: UrgeLine }) {
  const [answering, setAnswering] = useState(false);
  const canAnswer = urge.offers.some(({ act, can }) => act === 'answerUrge' && can);
  return (
    <>
      <p>
        <time dateTime={urge.at} className="numeric quiet">
          {instantText(urge.at)}
        </time>{' '}
        {urge.by}督促<strong>{urge.whom}</strong>
        {urge.item === null ? '' : `办理“${urge.item.name}”`}
      </p>
      <p>{urge.note}</p>
      {urge.answer !== null && (
        <p className="urge-answer">
          {urge.answer.by} {instantText(urge.answer.at)} 答复：{urge.answer.note}
        </p>
      )}
      {urge.answer === null && !canAnswer && <p className="quiet">还没有答复。</p>}
      {canAnswer && !answering && (
        <Button type="primary" onClick={() => setAnswering(true)}>
          答复督促
        </Button>
      )}
      {canAnswer && answering && (
        <AnswerUrge application={application} urge={urge.urge} onClose={() => setAnswering(false)} />
      )}
    </>
  );
}

type AnswerProps = { application: string; urge: number; onClose: () => void };

function AnswerUrge({ application, urge, onClose }: AnswerProps) {
  const { message } = App.useApp();
  const [note, setNote] = useState('');
  const answer = useAct('POST /api/urges/:id/:urge/answer', {
    changes: [
      'GET /api/urges',
      'GET /api/urges/waiting',
      'GET /api/urges/:id/:urge',
      'GET /api/lead/applications/:id',
      'GET /api/department/items/:id/:item',
      'GET /api/window/applications/:id',
    ],
    onDone: () => {
      void message.success('已答复');
      onClose();
    },
  });
  return (
    <PanelForm
      title="答复督促"
      submit="提交答复"
      busy={answer.isPending}
      lacks="办理情况不少于 2 个字"
      ready={note.trim().length >= 2}
      onSubmit={() => answer.mutate({ params: { id: application, urge }, body: { note: note.trim() } })}
      onClose={onClose}
    >
      <WordsField label="办理情况" placeholder="办到哪一步，什么时候办结" value={note} onChange={setNote} />
    </PanelForm>
  );
}
