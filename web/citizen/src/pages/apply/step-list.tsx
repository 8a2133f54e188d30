import { Link } from 'wouter';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { Icon } from '../../parts/icon.tsx';

/** All steps with what is filled and what is not: the summary beside the form, and the overview page. */
export function StepList({ current }: { current?: string }) {
  const { id, worked } = useDraftRoom();
  const closed = (path: string) => id === 'new' && !beforeSignIn.includes(path);
  return (
    <nav className="steps" aria-label="填写步骤">
      <ol>
        {worked.steps.map(step => (
          <li key={step.path}>
            {closed(step.path) ? (
              <span className="step-closed">{step.title}</span>
            ) : (
              <Link
                href={`/apply/${id}/${step.path}`}
                aria-current={step.path === current ? 'step' : undefined}
              >
                <span>{step.title}</span>
                <span className={step.done ? 'step-state step-done' : 'step-state'}>
                  {step.done && <Icon name="tick" />}
                  {step.path === 'review' ? '' : step.done ? '已填好' : '未填完'}
                </span>
              </Link>
            )}
          </li>
        ))}
      </ol>
      {id === 'new' && <p className="muted">登录后继续填写申请表、选择材料并提交。</p>}
    </nav>
  );
}

/** What can be looked at without signing in. */
const beforeSignIn = ['place', 'questions', 'items'];
