import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button } from 'antd';
import { useState } from 'react';
import { RedispatchForm } from './redispatch-form.tsx';
import type { WindowActs } from './use-window-acts.ts';

type Props = {
  item: WindowView['items'][number];
  acts: WindowActs;
  /** The department's decision that may be printed here, and where it lies. */
  paper: { title: string; address: string } | null;
};

/** What the window does for one branch: send a returned one out again, record that its result was handed over, or print the department's decision. */
export function BranchActs({ item, acts, paper }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const can = (act: string) => item.offers.some(offer => offer.act === act && offer.can);
  if (can('redispatch')) {
    return open === 'redispatch' ? (
      <RedispatchForm item={item} acts={acts} onClose={() => setOpen(null)} />
    ) : (
      <Button
        size="small"
        type="primary"
        aria-label={`重新分送：${item.name}`}
        onClick={() => setOpen('redispatch')}
      >
        重新分送
      </Button>
    );
  }
  if (can('deliver') && (item.delivered === null || item.certificate?.atWindow === true)) {
    return open === 'deliver' ? (
      <div className="branch-form" role="alert">
        <p>
          “{item.resultName}
          ”已由申请人在窗口领取并签字？登记后出具送达回执，不能撤回。邮寄的请在“结果送达”中登记寄出。
        </p>
        <Button
          size="small"
          type="primary"
          loading={acts.busy.item}
          onClick={() => acts.deliver(item.code, item.revision, 'pickup')}
        >
          确认已领取
        </Button>
        <Button size="small" type="text" onClick={() => setOpen(null)}>
          取消
        </Button>
      </div>
    ) : (
      <Button size="small" aria-label={`登记领取：${item.name}`} onClick={() => setOpen('deliver')}>
        登记领取
      </Button>
    );
  }
  if (paper === null) return <span className="quiet">—</span>;
  return (
    <Button
      size="small"
      aria-label={`打印${paper.title}：${item.name}`}
      href={paper.address}
      target="_blank"
      rel="noreferrer"
    >
      打印{paper.title}
    </Button>
  );
}
