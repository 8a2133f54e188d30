import { problemOf } from '../../api/client.ts';
import { useApplication, useService } from '../../api/queries.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { CorrectionForm } from './correction-form.tsx';

/** The one correction notice: everything at once, marked on its fields and materials, answered together (R2.4). */
export function Correction({ id }: { id: string }) {
  const application = useApplication(id);
  const view = application.data;
  const service = useService(view?.settlement.code, view?.definition);
  const error = application.error ?? service.error;
  if (view === undefined || service.data === undefined)
    return (
      <Loading what="补正通知" problem={error && problemOf(error)} retry={() => void application.refetch()} />
    );
  if (view.asks.length === 0) {
    return (
      <Page title="没有需要补正的内容">
        <LinkButton href={`/applications/${id}`}>查看办理进度</LinkButton>
      </Page>
    );
  }
  return <CorrectionForm view={view} offered={service.data} />;
}
