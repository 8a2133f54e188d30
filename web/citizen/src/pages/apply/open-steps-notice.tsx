import { Link } from 'wouter';
import type { Worked } from '../../draft/steps.ts';
import { Notice } from '../../parts/notice.tsx';

/** What still keeps the draft from being handed in, each a link to its step. */
export function OpenStepsNotice({ worked, id }: { worked: Worked; id: string }) {
  const open = worked.steps.filter(step => !step.done && step.path !== 'review');
  if (open.length === 0) return null;
  return (
    <Notice tone="warn" title={`还有 ${open.length} 页没有填完，填完才能提交`}>
      <ul>
        {open.map(step => (
          <li key={step.path}>
            <Link href={`/apply/${id}/${step.path}`}>{step.title}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
