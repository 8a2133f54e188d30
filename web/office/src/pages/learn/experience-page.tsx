import { Link } from '@tanstack/react-router';
import { ProblemError } from '@yimen/contract/client.ts';
import { useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { ExperienceWork } from './experience-work.tsx';
import { Paragraphs } from './paragraphs.tsx';
import './learn.css';

/** One 典型经验: for its own place and those above it as it is worked on, for everybody else as it was published. */
export function ExperiencePage({ id }: { id: string }) {
  const own = useLook('GET /api/office/experiences/:id', { params: { id } });
  const elsewhere = own.error instanceof ProblemError && own.error.problem.code === 'not-found';
  const read = useLook('GET /api/experiences/:id', { params: { id } }, { enabled: elsewhere });
  const error = elsewhere ? read.error : own.error;
  return (
    <>
      <p>
        <Link to="/learn/experiences">典型经验</Link>
      </p>
      {own.data !== undefined ? (
        <ExperienceWork view={own.data} />
      ) : read.data !== undefined ? (
        <article>
          <header className="page-head">
            <h1>{read.data.title}</h1>
            <p className="quiet">
              {read.data.place}　{instantText(read.data.publishedAt)} 由{read.data.publishedBy}发布
            </p>
          </header>
          <div className="panel">
            <Paragraphs text={read.data.text} />
          </div>
        </article>
      ) : error !== null && error !== undefined ? (
        <>
          <h1>典型经验</h1>
          <ProblemNote error={error} />
        </>
      ) : (
        <Loading rows={8} />
      )}
    </>
  );
}
