import { problemOf } from '../../api/client.ts';
import { useOwnApplications } from '../../api/queries.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { OwnApplication } from './own-application.tsx';

/** All his applications, the latest first. */
export function Mine() {
  const { data, error, refetch } = useOwnApplications(true);
  if (data === undefined)
    return <Loading what="您的申请" problem={error && problemOf(error)} retry={refetch} />;
  const shown = data.filter(each => each.status !== 'discarded');
  return (
    <Page title="我的申请">
      {shown.length === 0 && <p>您还没有申请。</p>}
      {shown.map(each => (
        <OwnApplication key={each.id} application={each} />
      ))}
      {!shown.some(each => ['draft', 'submitted', 'correcting', 'accepted'].includes(each.status)) && (
        <LinkButton href="/apply/new/place">开始新的申请</LinkButton>
      )}
    </Page>
  );
}
