import { useInfiniteQuery } from '@tanstack/react-query';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { call } from '../../parts/api.ts';
import { History } from '../../parts/history.tsx';
import { More } from '../../parts/more.tsx';

type Page = CallAnswer<'GET /api/annex/rounds/:round/history/:place'>;
type Props = { round: string; place: string; of: 'row' | 'sheet'; first: Page };

/** What happened to a row or a sheet, the newest first; the earlier lines are fetched as they are asked for. */
export function Told({ round, place, of, first }: Props) {
  const from = first.next ?? 0;
  const earlier = useInfiniteQuery({
    queryKey: ['GET /api/annex/rounds/:round/history/:place', { round, place, of, from }],
    queryFn: ({ pageParam: before }) =>
      call('GET /api/annex/rounds/:round/history/:place', {
        params: { round, place },
        query: { of, before },
      }),
    initialPageParam: from,
    getNextPageParam: page => page.next,
    enabled: false,
  });
  const lines = [...first.lines, ...(earlier.data?.pages.flatMap(page => page.lines) ?? [])];
  const more = first.next !== null && (earlier.data === undefined || earlier.hasNextPage);
  const fetchMore = () => void (earlier.data === undefined ? earlier.refetch() : earlier.fetchNextPage());
  return (
    <section className="panel" aria-label="填报记录">
      <h2>填报记录</h2>
      <History
        whole
        told={[...lines]
          .reverse()
          .map(({ at, by, text }) => ({ at, who: by, words: text, item: null, note: null }))}
      />
      {more && <More loading={earlier.isFetching} onMore={fetchMore} />}
    </section>
  );
}
