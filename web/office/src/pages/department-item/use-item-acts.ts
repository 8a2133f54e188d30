import type { ProblemError } from '@yimen/contract/client.ts';
import {
  type DepartmentAct,
  type DepartmentView,
  departmentActs,
} from '@yimen/domain/view/department-view.ts';
import { App } from 'antd';
import { useRef } from 'react';
import { lookKey, useAct } from '../../parts/api.ts';
import { isAskedInPanel } from '../../parts/record-visit.tsx';

export type { DepartmentView };

/** Every act on this item. Each answer becomes the page's new view; a stale one is told with who was first and the page reads again. */
export function useItemActs(view: DepartmentView, onDone: (act: ItemAct) => void) {
  const { message } = App.useApp();
  /** The open form, which may show a problem at its own fields. */
  const atFields = useRef<((error: ProblemError) => boolean) | null>(null);
  const params = { id: view.application, item: view.item.code };
  const answers = lookKey('GET /api/department/items/:id/:item', { params });
  const told = (act: ItemAct, words: string | null) => ({
    answers,
    onProblem: (error: ProblemError) => atFields.current?.(error) ?? false,
    changes: ['GET /api/department/inbox', 'GET /api/department/next'] as const,
    onDone: () => {
      if (words !== null) void message.success(words);
      onDone(act);
    },
  });
  // What a conclusion came to stands over the page (ConcludedBar), so no passing words say it.
  const acts = {
    claim: useAct('POST /api/department/items/:id/:item/claim', told('claim', '已认领')),
    release: useAct('POST /api/department/items/:id/:item/release', told('release', '已取消认领')),
    receive: useAct('POST /api/department/items/:id/:item/receive', told('receive', '已签收，开始办理')),
    resume: useAct('POST /api/department/items/:id/:item/resume', told('resume', '已恢复计时')),
    pause: useAct('POST /api/department/items/:id/:item/pause', told('pause', '已暂停计时')),
    returnToWindow: useAct(
      'POST /api/department/items/:id/:item/return',
      told('returnToWindow', '已退回窗口，其他事项照常办理'),
    ),
    recordCheck: useAct('POST /api/department/items/:id/:item/check', told('recordCheck', '已登记核查结果')),
    conclude: useAct('POST /api/department/items/:id/:item/conclude', told('conclude', null)),
    deliver: useAct('POST /api/department/items/:id/:item/deliver', told('deliver', '已登记送达')),
    recordVisit: useAct('POST /api/department/items/:id/:item/visit', {
      ...told('recordVisit', '已登记申请人到场'),
      onProblem: isAskedInPanel,
    }),
  };
  const busy = (Object.keys(acts) as (keyof typeof acts)[]).find(act => acts[act].isPending) ?? null;
  return { acts, params, seen: view.item.revision, busy, atFields };
}

type ItemActs = ReturnType<typeof useItemActs>;
/** What every inline panel is given. */
export type PanelProps = {
  view: DepartmentView;
  today: string | null;
  doing: ItemActs;
  /** Something was entered by other than a plain field, which the frame notices itself. */
  onTyped: () => void;
  onClose: () => void;
};
/** What can be done from this page: every act the server may offer, and recording a visit. */
export type ItemAct = DepartmentAct | 'recordVisit';

export function isItemAct(act: string): act is ItemAct {
  return act === 'recordVisit' || (departmentActs as readonly string[]).includes(act);
}
