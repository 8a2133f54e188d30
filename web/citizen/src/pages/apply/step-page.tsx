import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { stepCount } from '../../draft/step-count.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Page } from '../../parts/page.tsx';
import { useOnline } from '../../parts/use-online.ts';
import { OfflineNotice } from './offline-notice.tsx';
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
  /** Where “back” leads, when it is not the step before. */
  back?: { href: string; words: string };
  /** The page's own act did not reach the server. */
  unreachable?: boolean;
  /** On a long page to be read over, the way on stays in sight. */
  onInSight?: boolean;
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
  back,
  unreachable = false,
  onInSight = false,
}: StepPageProps) {
  const room = useDraftRoom();
  const [, go] = useLocation();
  const [leaving, setLeaving] = useState(false);
  const { steps } = room.worked;
  const count = stepCount(steps, path);
  const cut = useOnline() === false || room.offline || unreachable;
  const at = steps.findIndex(step => step.path === path);
  const last = steps[at - 1];
  const before =
    last === undefined
      ? { href: '/', words: '首页' }
      : { href: `/apply/${room.id}/${last.path}`, words: '上一步' };
  const after = steps[at + 1];

  async function next() {
    if (!ready()) return;
    if (onNext !== undefined) return onNext();
    if (!(await savedOrCut())) return;
    if (after !== undefined) go(`/apply/${room.id}/${after.path}`);
  }

  /** A refused save keeps him where its reason stands; a cut line does not hold him up. */
  async function savedOrCut(): Promise<boolean> {
    setLeaving(true);
    const outcome = await room.save();
    setLeaving(false);
    if (outcome === 'refused') window.scrollTo({ top: 0 });
    return outcome !== 'refused';
  }

  return (
    <Page
      title={title}
      lead={
        <div className="step-lead">
          <Link className="back" href={(back ?? before).href}>
            <Icon name="back" />
            {(back ?? before).words}
          </Link>
          <p className="step-count">{count.words}</p>
          <progress max={1} value={count.value} aria-label="填写进度" />
          {count.within && <p className="step-within">{count.within}</p>}
        </div>
      }
      side={<StepList current={path} />}
      sideOnWideOnly
    >
      {hint && <p className="hint">{hint}</p>}
      <SavingState cutTold={cut} />
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void next();
        }}
      >
        {children}
        <div className={`actions${cut ? ' step-cut' : ''}${onInSight ? ' step-on' : ''}`}>
          {cut && room.id !== 'new' && <OfflineNotice submitting={path === 'review'} />}
          <Button type="submit" busy={leaving || (busy ?? false)}>
            {nextWords ?? (room.id === 'new' ? '下一步' : '保存并继续')}
          </Button>
          {room.id !== 'new' && path !== 'review' && (
            <Button
              kind="quiet"
              onClick={async () => {
                if (await savedOrCut()) go(`/apply/${room.id}`);
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
