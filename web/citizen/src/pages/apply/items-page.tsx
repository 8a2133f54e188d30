import { useLocation } from 'wouter';
import { useSession } from '../../api/session.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { useBegin } from '../../draft/use-begin.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { BeginProblem } from './begin-problem.tsx';
import { ItemCard } from './item-card.tsx';
import { StepPage } from './step-page.tsx';

/** Which items can be done together, why, by whom and how fast; the optional ones may be left out (R2.5). */
export function ItemsPage() {
  const { id, draft, worked } = useDraftRoom();
  const { signedIn } = useSession();
  const [, go] = useLocation();
  const begin = useBegin();
  const { planned, items } = worked;
  const applying = planned.filter(each => each.applies === 'yes');
  const open = planned.filter(each => each.applies === 'unknown');
  const not = planned.filter(each => each.applies === 'no');
  const first = worked.sections[0]?.section.id ?? '';

  async function next() {
    if (!signedIn) return go(`/sign-in?next=${encodeURIComponent('/apply/new/items')}`);
    const view = await begin.run(draft);
    if (view !== null) go(`/apply/${view.id}/form/${first}`);
  }

  return (
    <StepPage
      path="items"
      title="哪些事项可以一起办"
      hint={`根据您的回答，有 ${applying.length} 个事项适合您，现在选了 ${items.length} 个。`}
      {...(id === 'new' && { onNext: next, nextWords: signedIn ? '开始填写申请表' : '登录，填写申请表' })}
      busy={begin.busy}
    >
      {begin.problem && <BeginProblem problem={begin.problem} retry={() => void next()} />}
      {open.length > 0 && (
        <Notice tone="warn" title={`还有 ${open.length} 个事项不能判断`}>
          <LinkButton kind="secondary" href={`/apply/${id}/questions`}>
            回去补答问题
          </LinkButton>
        </Notice>
      )}
      <Group title="可以一起办" planned={applying} />
      <Group title="还不能判断" planned={open} />
      <Group title="您不需要办" planned={not} />
    </StepPage>
  );
}

function Group({
  title,
  planned,
}: {
  title: string;
  planned: ReturnType<typeof useDraftRoom>['worked']['planned'];
}) {
  if (planned.length === 0) return null;
  return (
    <section className="group" aria-label={title}>
      <h2>
        {title}（{planned.length}）
      </h2>
      <ul className="plain">
        {planned.map(each => (
          <ItemCard key={each.item} planned={each} />
        ))}
      </ul>
    </section>
  );
}
