import { Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useAct, useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './annex.css';
import { SummaryDownloads } from './downloads.tsx';
import { DueWords } from './due-words.tsx';
import { MoveDue } from './move-due.tsx';
import { OwnSheet } from './own-sheet.tsx';
import { WordsForm } from './words-form.tsx';

/** A round as the province follows it: who has sent, who is late, who was reminded (R8.1). */
export function RoundPage({ round }: { round: string }) {
  const look = useLook('GET /api/annex/rounds/:round', { params: { round } });
  const { message } = App.useApp();
  const [urging, setUrging] = useState(false);
  const [moving, setMoving] = useState(false);
  const urge = useAct('POST /api/annex/rounds/:round/urge', {
    changes: ['GET /api/annex/rounds/:round'],
    onDone: ({ urged }) => {
      setUrging(false);
      void message.success(`已催报 ${urged} 个市`);
    },
  });
  if (look.error !== null)
    return (
      <OwnSheet round={round}>
        <ProblemNote error={look.error} retry={() => void look.refetch()} />
      </OwnSheet>
    );
  if (look.data === undefined) return <Loading rows={10} />;
  const { sheets, mayUrge, mayMoveDue } = look.data;
  const open = sheets.filter(({ status }) => status === 'open');
  const { title, due, late } = look.data.round;
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
        <p className="quiet">
          <DueWords round={look.data.round} />
        </p>
        {mayMoveDue && !moving && <Button onClick={() => setMoving(true)}>调整截止日期</Button>}
        {mayUrge && open.length > 0 && !urging && (
          <Button onClick={() => setUrging(true)}>催报未报送的 {open.length} 个市</Button>
        )}
      </header>
      <p className="annex-sum">
        已报送 <strong>{sheets.length - open.length}</strong> 个市，未报送 <strong>{open.length}</strong> 个市
        {late && <span className="tag annex-late">已过截止日期</span>}
      </p>
      {mayUrge && <SummaryDownloads round={round} />}
      {moving && <MoveDue round={round} due={due} onClose={() => setMoving(false)} />}
      {urging && (
        <div className="panel">
          <WordsForm
            title="催报"
            hint="提醒显示在还没有报送的各市情况表，以及其还没有汇总的各县（市、区）填报页上。"
            label="提醒内容"
            submit="发出催报"
            busy={urge.isPending}
            start={`请于 ${due} 前报送。`}
            onSubmit={words => urge.mutate({ params: { round }, body: { words } })}
            onClose={() => setUrging(false)}
          />
        </div>
      )}
      <section className="panel" aria-label="各市报送情况">
        <table className="plain annex-cities">
          <thead>
            <tr>
              <th scope="col">地级以上市</th>
              <th scope="col">状态</th>
              <th scope="col">已汇总</th>
              <th scope="col">报送时间</th>
              <th scope="col">最近催报</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map(each => (
              <tr key={each.city}>
                <th scope="row">
                  <Link to="/annex/$round/city/$city" params={{ round, city: each.city }}>
                    {each.name}
                  </Link>
                </th>
                <td data-head="状态">
                  {each.statusText}
                  {each.version > 1 && `（第 ${each.version} 版）`}
                  {each.late && <span className="tag annex-late">逾期未报</span>}
                </td>
                <td data-head="已汇总">
                  {each.merged} / {each.rows} 行
                </td>
                <td data-head="报送时间">{each.sentAt === null ? '未报送' : instantText(each.sentAt)}</td>
                <td data-head="最近催报">{each.urgedAt === null ? '没有' : instantText(each.urgedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
