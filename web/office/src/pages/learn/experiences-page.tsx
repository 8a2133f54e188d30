import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { usePages } from '../../parts/use-pages.ts';
import { ExperienceForm } from './experience-form.tsx';
import { experienceStatusWords } from './experience-words.ts';
import { LearnHead } from './learn-head.tsx';
import './learn.css';

/** 典型经验 (R7.2): what is published, and what one's own place writes or one has to review. */
export function ExperiencesPage() {
  const go = useNavigate();
  const [writing, setWriting] = useState(false);
  const published = usePages('GET /api/experiences', { query: {} }, always);
  const own = usePages('GET /api/office/experiences', { query: {} }, always);
  const { error } = published;
  const mayWrite = own.data?.pages[0]?.mayWrite ?? false;
  const mine = own.data?.pages.flatMap(page => page.lines) ?? [];
  const read = published.data?.pages.flatMap(page => page.lines);
  const begin = useAct('POST /api/office/experiences', {
    changes: ['GET /api/office/experiences'],
    onDone: ({ id }) => void go({ to: '/learn/experiences/$id', params: { id } }),
  });
  return (
    <>
      <LearnHead here="/learn/experiences" />
      {(mayWrite || mine.length > 0) && (
        <section className="panel" aria-labelledby="own-experiences">
          <h2 id="own-experiences">{mayWrite ? '本地撰写的' : '下级报送的'}</h2>
          {mayWrite && !writing && (
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
          {mine.length === 0 && !writing && <Nothing>还没有撰写过。</Nothing>}
          <ul className="learn-places">
            {mine.map(({ id, title, place, status, at }) => (
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
          {own.hasNextPage && (
            <More loading={own.isFetchingNextPage} onMore={() => void own.fetchNextPage()} />
          )}
        </section>
      )}
      <section className="panel" aria-labelledby="experiences">
        <h2 id="experiences">已发布的典型经验</h2>
        {error !== null && <ProblemNote error={error} retry={() => void published.refetch()} />}
        {read === undefined && error === null && <Loading rows={4} />}
        {read?.length === 0 && <Nothing>还没有发布过典型经验。</Nothing>}
        <ul className="learn-places">
          {read?.map(({ id, title, place, publishedAt, isPublic }) => (
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
        {published.hasNextPage && (
          <More loading={published.isFetchingNextPage} onMore={() => void published.fetchNextPage()} />
        )}
      </section>
    </>
  );
}

/** Others write and review meanwhile: read anew whenever the page is opened. */
const always = { refetchOnMount: 'always' } as const;
