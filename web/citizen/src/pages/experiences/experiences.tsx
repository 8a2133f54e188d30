import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { call, problemOf } from '../../api/client.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { dayWords } from '../../parts/words.ts';

/** 典型经验 that was published to everybody (R7.2). */
export function Experiences() {
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['experiences'],
    queryFn: ({ pageParam }) =>
      call('GET /api/experiences', { query: pageParam === null ? {} : { after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  });
  if (data === undefined)
    return <Loading what="典型经验" problem={error && problemOf(error)} retry={refetch} />;
  const shown = data.pages.flatMap(page => page.lines).filter(each => each.isPublic);
  return (
    <Page title="各地典型经验">
      {shown.length === 0 && <p>还没有向社会公开的典型经验。</p>}
      {shown.map(({ id, title, place, publishedAt }) => (
        <section key={id} className="card">
          <h2>
            <Link href={`/experiences/${id}`}>{title}</Link>
          </h2>
          <p className="muted">
            {place}　{dayWords(publishedAt)}
          </p>
        </section>
      ))}
      {hasNextPage && (
        <Button
          type="button"
          busy={isFetchingNextPage}
          busyWords="正在加载…"
          onClick={() => void fetchNextPage()}
        >
          加载更多
        </Button>
      )}
    </Page>
  );
}
