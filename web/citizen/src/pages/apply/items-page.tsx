import { useLocation } from 'wouter';
import { useApplication } from '../../api/queries.ts';
import { useSession } from '../../api/session.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { GrantedNotice } from '../../parts/granted-notice.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ReceptionCard } from '../../parts/reception-card.tsx';
import { ItemCard } from './item-card.tsx';
import { MaterialsPreview } from './materials-preview.tsx';
import { StepPage } from './step-page.tsx';

/** Which items can be done together, why, by whom and how fast; the optional ones may be left out (R2.5). */
export function ItemsPage() {
  const { id, worked, offered } = useDraftRoom();
  const { signedIn } = useSession();
  const [, go] = useLocation();
  const { planned, items } = worked;
  const applying = planned.filter(each => each.applies === 'yes');
  const open = planned.filter(each => each.applies === 'unknown');
  const not = planned.filter(each => each.applies === 'no');

  async function next() {
    go(signedIn ? BEGIN : `/sign-in?next=${encodeURIComponent(BEGIN)}`);
  }

  return (
    <StepPage
      path="items"
      title="哪些事项可以一起办"
      onInSight
      hint={`根据您的回答，有 ${applying.length} 个事项适合您，现在选了 ${items.length} 个。标“必办”的都要办，其余的可以先不办。`}
      {...(id === 'new' && { onNext: next, nextWords: signedIn ? '开始填写申请表' : '登录，填写申请表' })}
    >
      <GrantedNotice view={useApplication(id).data} />
      {open.length > 0 && (
        <Notice tone="warn" title={`还有 ${open.length} 个事项不能判断`}>
          <LinkButton kind="secondary" href={`/apply/${id}/questions`}>
            回去补答问题
          </LinkButton>
        </Notice>
      )}
      <Group title="可以一起办" planned={applying} />
      <MaterialsPreview />
      <ReceptionCard reception={offered.reception} />
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

/** After signing in he goes on to the form, not back to this page. */
const BEGIN = '/apply/new/begin';
