import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, problemOf } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { dayWords } from '../../parts/words.ts';
import { type Given, RateForm } from './rate-form.tsx';

/** Where the window's QR leads (decision 0030): the code stands behind the #, and the page tells the window, and whether it is rated or a department; never which item. */
export function RateByCode() {
  const [code] = useState(() => window.location.hash.slice(1));
  const { data, error, refetch } = useQuery({
    queryKey: ['rating-code', code],
    queryFn: () => call('POST /api/rating-code/look', { body: { code } }),
    retry: false,
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const rate = useAct((given: Given, key) =>
    call('POST /api/rating-code', { body: { code, ...given } }, key),
  );
  const [done, setDone] = useState<{ mendBy: string | null } | null>(null);
  if (!/^[\w-]{22}$/.test(code) || (error !== null && problemOf(error).code === 'rating-code-used'))
    return (
      <Page title="这个二维码不能再用">
        <Notice tone="warn">
          <p>
            它已经评价过、已过期，或者已换成新的。还想评价的，请窗口重新生成，或者登录后在“我的申请”里评价。
          </p>
        </Notice>
        <LinkButton href="/mine">登录后评价</LinkButton>
      </Page>
    );
  if (data === undefined) return <Loading what="评价" problem={error && problemOf(error)} retry={refetch} />;
  if (done !== null)
    return (
      <Page title="评价已提交">
        <Notice tone="good" live>
          <p>谢谢您的评价。</p>
          {done.mendBy !== null && <p>会有人联系您了解情况，{dayWords(done.mendBy)}前整改并答复您。</p>}
        </Notice>
      </Page>
    );
  const whole = data.about === 'case';
  return (
    <Page title={whole ? '评价窗口服务' : '评价办理部门'}>
      <section className="card" aria-label="评价对象">
        <p>
          <strong>{data.place}</strong>
        </p>
        <p className="muted">
          {whole ? '本次办理' : '本次办理中的一个事项：评价的是办理这个事项的部门，不是窗口'}；二维码{' '}
          {dayWords(data.expiresAt)}前有效，只能评价一次
        </p>
      </section>
      <RateForm
        channel="window"
        ofItem={!whole}
        busy={rate.busy}
        problem={rate.problem}
        onRate={async given => setDone(await rate.run(given))}
      />
    </Page>
  );
}
