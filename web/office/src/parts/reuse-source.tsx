import type { HeldLine, ReuseLine } from '@yimen/domain/view/reuse-line.ts';
import './reuse-source.css';

type Source = Omit<HeldLine, 'material' | 'files'>;

/** Where a material comes from that serves again (R5.2), in one line. */
export function sourceText({ number, usedFor, checkedOn, office, keeper, until }: Source): string {
  return [
    `办件 ${number}`,
    usedFor.length === 0 ? null : `用于${usedFor.join('、')}`,
    `${checkedOn} 由${office}核对`,
    keeper === null ? null : `原件存于${keeper}`,
    until === null ? '长期有效' : `有效至 ${until}`,
  ]
    .filter(Boolean)
    .join('；');
}

/** The same for reading, with what the window said where it did not take it. */
export function ReuseSource({ reuse }: { reuse: ReuseLine | null }) {
  if (reuse === null) return null;
  return (
    <span className="reuse-source">
      {reuse.refused === null ? (
        <>
          <span className="tag">沿用</span>
          {sourceText(reuse)}
          {reuse.givenBack && <span className="tag amber">原件已退还申请人，请其带来</span>}
        </>
      ) : (
        `申请人沿用此前提交的，窗口没有采用：${[reuse.refused.reason, reuse.refused.note].filter(Boolean).join('；')}`
      )}
    </span>
  );
}
