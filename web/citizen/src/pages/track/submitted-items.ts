import type { Answers } from '@yimen/domain/form/condition.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { plan } from '@yimen/domain/service/plan.ts';
import { useService } from '../../api/queries.ts';
import type { View } from '../../draft/draft.ts';

export type Submitted = { code: string; name: string; agency: string };

/**
 * The items handed in. Until the window accepts there are none in hand, so they are worked out as the server will;
 * null while the definition is still on its way.
 */
export function useSubmittedItems(view: View | undefined): Submitted[] | null {
  const { data } = useService(view?.settlement.code, view?.definition);
  if (view === undefined) return null;
  if (view.items.length > 0) return view.items;
  if (data === undefined) return null;
  return plan(data.service, view.answers as Answers, view.unticked)
    .filter(each => each.included)
    .map(({ item }) => ({
      code: item,
      name: getItem(data.service, item).name,
      agency: data.agencies.get(item) ?? '',
    }));
}
