import { Input, Radio } from 'antd';
import { useState } from 'react';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { useStaff } from '../../parts/session.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './access-log.css';
import { type AccessShow, accessShows } from './access-shows.ts';
import { AccessTable } from './access-table.tsx';
import { useAccessLog } from './use-access-log.ts';

/** Who saw names and numbers in full and why, who opened which file, who came in, whose account was changed (decision 0005). */
export function AccessLogPage() {
  const { division } = useStaff();
  const [show, setShow] = useState<AccessShow>('all');
  const [text, setText] = useState('');
  const log = useAccessLog(show, text);
  const lines = log.data?.pages.flatMap(page => page.lines);
  return (
    <>
      <header className="page-head access-head">
        <h1>访问日志</h1>
        <p className="quiet">
          {division.name}
          各单位的登录、账号变动，打开材料文件、打印文书，以及查看完整信息的理由；不能修改、删除
        </p>
        <Input.Search
          className="access-search"
          aria-label="按姓名、账号或办件编号查找"
          placeholder="姓名、账号或办件编号"
          allowClear
          maxLength={50}
          onSearch={value => setText(value.trim())}
        />
      </header>
      <section className="panel" aria-label="访问日志">
        <Radio.Group
          className="access-shows"
          aria-label="日志类型"
          optionType="button"
          value={show}
          options={[...accessShows]}
          onChange={event => setShow(event.target.value as AccessShow)}
        />
        {log.error !== null && <ProblemNote error={log.error} retry={() => void log.refetch()} />}
        {lines === undefined && log.error === null && <Loading rows={8} />}
        {lines?.length === 0 && <Nothing>没有这样的记录。</Nothing>}
        {lines !== undefined && lines.length > 0 && <AccessTable lines={lines} />}
        {log.hasNextPage && <More loading={log.isFetchingNextPage} onMore={() => void log.fetchNextPage()} />}
      </section>
    </>
  );
}
