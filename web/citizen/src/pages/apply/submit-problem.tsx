import type { Problem } from '@yimen/contract/problem.ts';
import { Link } from 'wouter';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** Why it could not be handed in; what the server found in the form, each with the way to its section. */
export function SubmitProblem({ problem, retry }: { problem: Problem; retry: () => void }) {
  const { id, worked } = useDraftRoom();
  if (problem.fields === undefined || problem.fields.length === 0)
    return <ProblemNotice problem={problem} retry={retry} />;
  const pathOf = (field: string) => {
    const found = worked.sections.find(({ fields }) => fields.some(each => each.id === field));
    return found === undefined ? 'questions' : `form/${found.section.id}`;
  };
  return (
    <Notice tone="bad" title={problem.title} live>
      <p>{problem.detail}</p>
      <ul>
        {problem.fields.map(({ field, sentence }) => (
          <li key={field}>
            <Link href={`/apply/${id}/${pathOf(field)}`}>{sentence}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
