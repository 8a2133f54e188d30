import { useQuery } from '@tanstack/react-query';
import { call, problemOf } from '../../api/client.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { instantWords } from '../../parts/words.ts';

/** Demo only: the messages that a real installation would send to phones. */
export function Outbox() {
  const { data, error, refetch } = useQuery({
    queryKey: ['outbox'],
    queryFn: () => call('GET /api/demo/outbox', {}),
    refetchInterval: 3000,
    staleTime: 0,
  });
  if (data === undefined)
    return <Loading what="演示短信" problem={error && problemOf(error)} retry={refetch} />;
  return (
    <Page title="演示短信箱">
      <Notice title="仅演示环境">
        <p>正式环境里，这些短信会发到本人手机，这个页面不存在。</p>
      </Notice>
      <div className="actions">
        <Button kind="secondary" onClick={() => void refetch()}>
          刷新
        </Button>
      </div>
      {data.messages.length === 0 && <p>还没有短信。</p>}
      <ul className="plain">
        {data.messages.map(message => (
          <li className="card" key={message.id}>
            <p className="muted">
              {instantWords(message.at)}　发给 {message.phone}
            </p>
            <p>{message.text}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
