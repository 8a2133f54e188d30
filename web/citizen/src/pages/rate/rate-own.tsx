import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { call, problemOf } from '../../api/client.ts';
import { useApplication } from '../../api/queries.ts';
import { useAct } from '../../api/use-act.ts';
import type { View } from '../../draft/draft.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { type Given, RateForm } from './rate-form.tsx';

/** He rates his case, or one item of it, on his own phone (domain.md §3.5); afterwards he is back where he reads what he said. */
export function RateOwn({ id, item }: { id: string; item: string | undefined }) {
  const { data: view, error, refetch } = useApplication(id);
  const queries = useQueryClient();
  const [, go] = useLocation();
  const rate = useAct((given: Given, key) =>
    call(
      'POST /api/applications/:id/ratings',
      { params: { id }, body: { ...given, ...(item !== undefined && { about: item }) } },
      key,
    ),
  );
  if (view === undefined) return <Loading what="评价" problem={error && problemOf(error)} retry={refetch} />;
  const rated = view.ratings.rateable.find(each => each.about === (item ?? null));
  if (rated === undefined)
    return (
      <Page title="现在不能评价">
        <Notice>
          <p>{whyNot(view, item ?? null)}</p>
        </Notice>
        <LinkButton href={`/applications/${id}`}>返回办理进度</LinkButton>
      </Page>
    );
  return (
    <Page title={rated.about === null ? '评价这件申请' : `评价“${rated.name}”`}>
      <RateForm
        channel="online"
        ofItem={rated.about !== null}
        busy={rate.busy}
        problem={rate.problem}
        onRate={async given => {
          const after = await rate.run(given);
          if (after === null) return;
          queries.setQueryData(['application', id], after);
          go(`/applications/${id}`);
        }}
      />
    </Page>
  );
}

/** The one reason that holds, of several. */
function whyNot(view: View, about: string | null): string {
  if (view.ratings.given.some(each => each.about === about)) return '这件事您已经评价过，每件事评价一次。';
  if (view.status === 'archived') return '这件申请已经归档，不再接受评价。';
  return '这件事还没有办完，办完以后可以评价。';
}
