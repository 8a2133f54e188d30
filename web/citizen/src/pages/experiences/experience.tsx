import { useQuery } from '@tanstack/react-query';
import { paragraphsOf } from '@yimen/domain/experience/private-places.ts';
import { Link } from 'wouter';
import { call, problemOf } from '../../api/client.ts';
import { Icon } from '../../parts/icon.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { dayWords } from '../../parts/words.ts';

/** One of them, in plain paragraphs; nothing in it is read as markup. */
export function Experience({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['experiences', id],
    queryFn: () => call('GET /api/experiences/:id', { params: { id } }),
  });
  if (data === undefined)
    return <Loading what="典型经验" problem={error && problemOf(error)} retry={refetch} />;
  const paragraphs = paragraphsOf(data.text).map((text, place) => ({ text, place }));
  return (
    <Page
      title={data.title}
      lead={
        <Link className="back no-print" href="/experiences">
          <Icon name="back" />
          各地典型经验
        </Link>
      }
    >
      <p className="muted">
        {data.place}　{dayWords(data.publishedAt)}
      </p>
      {paragraphs.map(({ text, place }) => (
        <p key={place}>{text}</p>
      ))}
    </Page>
  );
}
