import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Page } from '../../parts/page.tsx';
import { SavingState } from './saving-state.tsx';
import { StepList } from './step-list.tsx';

type StepPageProps = {
  path: string;
  title: string;
  hint?: string | undefined;
  children: ReactNode;
  /** Answers whether the page may be left; it says itself what is wrong. */
  ready?: () => boolean;
  /** What the button says, and does instead of going to the next step. */
  nextWords?: string;
  onNext?: () => Promise<void>;
  busy?: boolean;
};

/** One step of the form: where it stands among the others, what is saved, back and on. Going on saves. */
export function StepPage({
  path,
  title,
  hint,
  children,
  ready = () => true,
  nextWords,
  onNext,
  busy,
}: StepPageProps) {
  const room = useDraftRoom();
  const [, go] = useLocation();
  const steps = room.id === 'new' ? room.worked.steps.slice(0, 3) : room.worked.steps;
  const at = steps.findIndex(step => step.path === path);
  const before = steps[at - 1];
  const after = steps[at + 1];

  async function next() {
    if (!ready()) return;
    if (onNext !== undefined) return onNext();
    void room.save();
    if (after !== undefined) go(`/apply/${room.id}/${after.path}`);
  }

  return (
    <Page
      title={title}
      lead={
        <div className="step-lead">
          {before === undefined ? (
            <Link className="back" href="/">
              <Icon name="back" />
              首页
            </Link>
          ) : (
            <Link className="back" href={`/apply/${room.id}/${before.path}`}>
              <Icon name="back" />
              上一步
            </Link>
          )}
          <p className="step-count">
            第 {at + 1} 步，共 {steps.length} 步
          </p>
          <progress max={steps.length} value={at + 1} aria-label="填写进度" />
        </div>
      }
      side={<StepList current={path} />}
      sideOnWideOnly
    >
      {hint && <p className="hint">{hint}</p>}
      <SavingState />
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void next();
        }}
      >
        {children}
        <div className="actions">
          <Button type="submit" busy={busy ?? false}>
            {nextWords ?? (room.id === 'new' ? '下一步' : '保存并继续')}
          </Button>
          {room.id !== 'new' && path !== 'review' && (
            <Button
              kind="quiet"
              onClick={() => {
                void room.save();
                go(`/apply/${room.id}`);
              }}
            >
              先保存，稍后再填
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}
