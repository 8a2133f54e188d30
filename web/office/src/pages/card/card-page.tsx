import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';
import { LevelTag, StandingTag } from '../../parts/card-tags.tsx';
import { timeLeft } from '../../parts/card-words.ts';
import { Loading } from '../../parts/loading.tsx';
import { OfferButtons } from '../../parts/offer-buttons.tsx';
import { fresh } from '../../parts/queries.ts';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { AnswerForm } from './answer-form.tsx';
import { CancelForm } from './cancel-form.tsx';
import './card.css';
import { CardFacts } from './card-facts.tsx';
import { CardTimeline } from './card-timeline.tsx';

export type ShownCard = CallAnswer<'GET /api/cards/:id/:card'>;

/** One card (R6.2): the facts frozen on its day, what has happened to it since, its answer, its end, and the case behind it. */
export function CardPage({ application, card }: { application: string; card: number }) {
  const { data, error, refetch } = useLook(
    'GET /api/cards/:id/:card',
    { params: { id: application, card } },
    fresh,
  );
  if (data === undefined) {
    if (error === null) return <Loading rows={8} />;
    return (
      <>
        <h1>督办牌</h1>
        <ProblemNote error={error} retry={() => void refetch()} />
      </>
    );
  }
  return <Shown shown={data} />;
}

function Shown({ shown }: { shown: ShownCard }) {
  const { card } = shown;
  const [open, setOpen] = useState<string | null>(null);
  const left = timeLeft(card);
  return (
    <>
      <p className="card-back">
        <Link to="/cards">返回督办牌</Link>
      </p>
      <header className="page-head card-head">
        <h1>
          <LevelTag level={card.level} /> {card.item.name}
        </h1>
        <StandingTag {...card} />
      </header>
      {left !== null && (
        <p className={card.overdue || card.daysLeft === 0 ? 'card-left due-late' : 'card-left'}>
          {card.agency}最迟 {card.answerBy} 反馈，{left}
        </p>
      )}
      <div className="card-page">
        <section className="panel" aria-labelledby="card-facts">
          <h2 id="card-facts">发牌时的情况</h2>
          <CardFacts shown={shown} />
          <p className="quiet">以上是发牌当天的情况。以后节假日安排、预警规则有变化的，这里不变。</p>
        </section>
        <section className="panel" aria-labelledby="card-timeline">
          <h2 id="card-timeline">经过</h2>
          <CardTimeline card={card} />
          {open === null && (
            <OfferButtons
              offers={card.offers}
              primary={card.answers.length === 0 ? 'answerCard' : ''}
              labels={card.answers.length === 0 ? {} : { answerCard: '补充反馈' }}
              onAct={setOpen}
            />
          )}
          {open === 'answerCard' && <AnswerForm shown={shown} onClose={() => setOpen(null)} />}
          {open === 'cancelCard' && <CancelForm shown={shown} onClose={() => setOpen(null)} />}
        </section>
      </div>
    </>
  );
}
