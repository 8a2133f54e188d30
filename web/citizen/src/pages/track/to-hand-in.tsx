import type { View } from '../../draft/draft.ts';
import { Notice } from '../../parts/notice.tsx';
import { dayWords } from '../../parts/words.ts';
import { mayUpload, PromisedFiles } from './promised-files.tsx';

type Promised = View['materials'][number] & {
  deferred: NonNullable<View['materials'][number]['deferred']>;
};

/** What he promised to hand in later and that still stands (容缺, domain.md §3.3); what he is asked for stands in that notice. */
export function promisedOf({ status, materials, asks }: View): Promised[] {
  if (status !== 'accepted') return [];
  return materials.flatMap(each =>
    each.deferred?.promise === 'open' && !asks.some(ask => ask.target === each.code)
      ? [{ ...each, deferred: each.deferred }]
      : [],
  );
}

/** By when each is to come and where, or that it came and waits for the window; given here where a photograph will do. */
export function ToHandIn({ view, promised }: { view: View; promised: Promised[] }) {
  const left = promised.filter(({ deferred }) => deferred.came !== 'waiting').length;
  return (
    <Notice
      tone={left > 0 ? 'warn' : 'plain'}
      title={left > 0 ? `还有 ${left} 份材料要补交` : '补交的材料已经上传，等窗口核对'}
    >
      <ul className="promised">
        {promised.map(line => (
          <li key={line.code}>
            <Standing line={line} window={view.reception.name} />
            <PromisedFiles view={view} line={line} />
          </li>
        ))}
      </ul>
      <p>其他手续照常办理；补齐以前，用到它的事项不发结果，到期没有补齐的将终止办理。</p>
    </Notice>
  );
}

function Standing({ line, window }: { line: Promised; window: string }) {
  const { name, deferred } = line;
  if (deferred.came === 'waiting')
    return (
      <>
        {name}：已经上传，等{window}核对。核对以前可以换；在期限内上传的，不会因为等核对而终止办理。
      </>
    );
  return (
    <>
      {name}：{deferred.came === 'not-taken' && '窗口看过您上传的，没有采用，请另交一份；'}最迟{' '}
      <strong>{dayWords(deferred.until)}</strong> 交到{window}
      {mayUpload(line) ? '，也可以在这里拍照上传，由窗口核对。' : '。'}
    </>
  );
}
