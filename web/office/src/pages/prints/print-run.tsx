import { addressOf } from '@yimen/contract/client.ts';
import { Button } from 'antd';
import { instantText } from '../../parts/instant.ts';
import type { Run } from './use-print-run.ts';

type Props = {
  run: Run;
  /** This one is being set now, or another is. */
  here: boolean;
  busy: boolean;
  onStop: (run: Run) => void;
  onGoOn: (run: Run) => void;
};

/** One run: how far it is, and what can be done with it: stop, go on, or open what is ready as one PDF. */
export function PrintRun({ run, here, busy, onStop, onGoOn }: Props) {
  const { id, title, total, done, status, at } = run;
  const going = here && status === 'going';
  return (
    <li className="print-run">
      <span className="print-run-what">
        <strong>{title}</strong> <span className="quiet numeric">{instantText(at)} 开始</span>
      </span>
      <progress aria-label={`${title}生成进度`} value={done} max={total} />
      <span className="numeric" {...(here && { role: 'status' })}>
        {going ? '正在生成 ' : status === 'ready' ? '已全部生成 ' : '已停止 '}
        {done}/{total} 份
      </span>
      <span className="print-run-acts">
        {going && (
          <Button size="small" onClick={() => onStop(run)}>
            停止
          </Button>
        )}
        {!going && status !== 'ready' && (
          <Button size="small" disabled={busy} onClick={() => onGoOn(run)}>
            继续
          </Button>
        )}
        {status === 'ready' && (
          <a href={pdfOf(id)} target="_blank" rel="noreferrer">
            打开 PDF
            <span className="sr-only">
              ：{title} {total} 份
            </span>
          </a>
        )}
      </span>
    </li>
  );
}

/** Where the papers of a run lie as one file. */
export function pdfOf(run: string): string {
  return addressOf('GET /api/prints/:run/pdf', { params: { run } });
}
