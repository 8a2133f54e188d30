import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { useMemo } from 'react';
import { problemOf } from '../../api/client.ts';
import { useApplication, useService } from '../../api/queries.ts';
import type { View } from '../../draft/draft.ts';
import { DraftContext, type DraftHandle } from '../../draft/draft-context.ts';
import { reusedIn } from '../../draft/reused.ts';
import { workOut } from '../../draft/steps.ts';
import { useDraft } from '../../draft/use-draft.ts';
import { useLocalDraft } from '../../draft/use-local-draft.ts';
import { Loading } from '../../parts/loading.tsx';
import { ApplyStep } from './apply-step.tsx';
import { NotADraft } from './not-a-draft.tsx';

/** The one form (R5.1): of somebody who has not signed in (`new`), or a draft the server keeps. */
export function Apply({ id, step }: { id: string; step: string }) {
  return id === 'new' ? <LocalForm step={step} /> : <KeptForm id={id} step={step} />;
}

function LocalForm({ step }: { step: string }) {
  const handle = useLocalDraft();
  return <Room id="new" definition={undefined} step={step} handle={handle} />;
}

function KeptForm({ id, step }: { id: string; step: string }) {
  const { data: view, error, refetch } = useApplication(id);
  if (view === undefined) return <Loading what="草稿" problem={error && problemOf(error)} retry={refetch} />;
  if (view.status !== 'draft') return <NotADraft view={view} />;
  return <DefinedForm view={view} step={step} />;
}

function DefinedForm({ view, step }: { view: View; step: string }) {
  const { data, error, refetch } = useService(view.settlement.code, view.definition);
  if (data === undefined)
    return <Loading what="办理事项" problem={error && problemOf(error)} retry={refetch} />;
  return <OpenForm view={view} service={data.service} step={step} />;
}

type OpenFormProps = { view: View; service: ServiceDefinition; step: string };

function OpenForm({ view, service, step }: OpenFormProps) {
  const handle = useDraft(view, service);
  return <Room id={view.id} definition={view.definition} step={step} handle={handle} />;
}

type RoomProps = { id: string; definition: string | undefined; step: string; handle: DraftHandle };

function Room({ id, definition, step, handle }: RoomProps) {
  const { draft } = handle;
  const { data: offered, error, refetch } = useService(draft.settlement || undefined, definition);
  const { data: view } = useApplication(id);
  const worked = useMemo(
    () => (offered === undefined ? null : workOut(offered, draft, reusedIn(view))),
    [offered, draft, view],
  );
  if (offered === undefined || worked === null)
    return <Loading what="办理事项" problem={error && problemOf(error)} retry={refetch} />;
  return (
    <DraftContext.Provider value={{ ...handle, id, offered, worked }}>
      <ApplyStep step={step} />
    </DraftContext.Provider>
  );
}
