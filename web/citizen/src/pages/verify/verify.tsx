import { useQuery } from '@tanstack/react-query';
import { call, problemOf } from '../../api/client.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { dayWords } from '../../parts/words.ts';

/** Where the QR code of a paper leads, without signing in: is it genuine, and does it still stand (R4.3). Nothing private. */
export function Verify({ code }: { code: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['paper', code],
    queryFn: () => call('GET /api/documents/:code', { params: { code } }),
  });
  if (data === undefined)
    return <Loading what="核验结果" problem={error && problemOf(error)} retry={refetch} />;
  const { paper } = data;
  if (paper === null) {
    return (
      <Page title="文书核验">
        <Notice tone="bad" title="没有查到这份文书" live>
          <p>本平台没有出具过核验码为 {code} 的文书。请核对纸上的核验码；仍查不到的，不要采信。</p>
        </Notice>
      </Page>
    );
  }
  return (
    <Page title="文书核验">
      {paper.replacedBy === null ? (
        <Notice tone="good" title="这份文书是真的" live>
          <p>由本平台出具，现行有效。请与手中的纸质文书核对以下内容。</p>
        </Notice>
      ) : (
        <Notice tone="warn" title="这份文书是真的，但已被新的一份替代" live>
          <p>请以编号 {paper.replacedBy} 的文书为准。</p>
        </Notice>
      )}
      <section className="card" aria-label="文书">
        <dl className="answers">
          <Line label="文书名称" value={paper.title} />
          <Line label="文书编号" value={paper.number} />
          <Line label="出具单位" value={paper.agency} />
          <Line label="出具日期" value={dayWords(paper.issuedOn)} />
        </dl>
      </section>
      <p className="muted">为保护个人信息，这里不显示姓名、证件号码和办理内容。</p>
    </Page>
  );
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
