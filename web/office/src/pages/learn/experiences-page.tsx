import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useAct, useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { fresh } from '../../parts/queries.ts';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { ExperienceForm } from './experience-form.tsx';
import { experienceStatusWords } from './experience-words.ts';
import { LearnHead } from './learn-head.tsx';
import './learn.css';

/** 典型经验 (R7.2): what is published, and what one's own place writes or one has to review. */
export function ExperiencesPage() {
  const go = useNavigate();
  const [writing, setWriting] = useState(false);
  const { data: published, error, refetch } = useLook('GET /api/experiences', {}, fresh);
  const { data: own } = useLook('GET /api/office/experiences', {}, fresh);
  const begin = useAct('POST /api/office/experiences', {
    changes: ['GET /api/office/experiences'],
    onDone: ({ id }) => void go({ to: '/learn/experiences/$id', params: { id } }),
  });
  return (
    <>
      <LearnHead here="/learn/experiences" />
      {own !== undefined && (own.mayWrite || own.experiences.length > 0) && (
        <section className="panel" aria-labelledby="own-experiences">
          <h2 id="own-experiences">{own.mayWrite ? '本地撰写的' : '下级报送的'}</h2>
          {own.mayWrite && !writing && (
            <Button type="primary" onClick={() => setWriting(true)}>
              撰写一篇
            </Button>
          )}
          {writing && (
            <ExperienceForm
              busy={begin.isPending}
              onSave={body => begin.mutate({ body })}
              onClose={() => setWriting(false)}
            />
          )}
          {own.experiences.length === 0 && !writing && <Nothing>还没有撰写过。</Nothing>}
          <ul className="learn-places">
            {own.experiences.map(({ id, title, place, status, at }) => (
              <li key={id}>
                <Link to="/learn/experiences/$id" params={{ id }}>
                  {title}
                </Link>
                <span className="quiet">{place}</span>
                <span className={status === 'submitted' || status === 'returned' ? 'tag amber' : 'tag'}>
                  {experienceStatusWords[status]}
                </span>
                <span className="quiet">{instantText(at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="panel" aria-labelledby="experiences">
        <h2 id="experiences">已发布的典型经验</h2>
        {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
        {published === undefined && error === null && <Loading rows={4} />}
        {published?.experiences.length === 0 && <Nothing>还没有发布过典型经验。</Nothing>}
        <ul className="learn-places">
          {published?.experiences.map(({ id, title, place, publishedAt, isPublic }) => (
            <li key={id}>
              <Link to="/learn/experiences/$id" params={{ id }}>
                {title}
              </Link>
              <span className="quiet">{place}</span>
              <span className="tag">{isPublic ? '向社会公开' : '仅工作人员'}</span>
              <span className="quiet">{instantText(publishedAt)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
