import type { ProblemError, RouteKey } from '@yimen/contract/client.ts';
import { App } from 'antd';
import { useRef } from 'react';
import { lookKey, useAct } from '../../parts/api.ts';
import type { PaperView } from './paper-item.ts';

/** Every act of the window on this item; each answer becomes the page's new view. */
export function usePaperActs(view: PaperView, onDone: () => void) {
  const { message } = App.useApp();
  /** The open form, which may show a problem at its own fields. */
  const atFields = useRef<((error: ProblemError) => boolean) | null>(null);
  const params = { id: view.application, item: view.item.code };
  const told = (words: string) => ({
    answers: lookKey('GET /api/paper/applications/:id/items/:item', { params }),
    changes: lists,
    onProblem: (error: ProblemError) => atFields.current?.(error) ?? false,
    onDone: () => {
      void message.success(words);
      onDone();
    },
  });
  const acts = {
    reportLost: useAct('POST /api/paper/applications/:id/items/:item/lost', told('已登记遗失，可以再次移交')),
    reportFound: useAct('POST /api/paper/applications/:id/items/:item/found', told('已登记找回')),
    recallSheet: useAct('POST /api/paper/applications/:id/items/:item/recall', told('已撤回移交')),
    returnPapers: useAct('POST /api/paper/applications/:id/items/:item/return', told('已登记退还窗口')),
    recordPause: useAct('POST /api/paper/applications/:id/items/:item/pause', told('已登记暂停计时')),
    recordResume: useAct('POST /api/paper/applications/:id/items/:item/resume', told('已登记恢复办理')),
    recordReturn: useAct(
      'POST /api/paper/applications/:id/items/:item/back',
      told('已登记退回，可以重新分送'),
    ),
    recordResult: useAct('POST /api/paper/applications/:id/items/:item/result', told('已登记部门办理结果')),
  };
  return { acts, params, seen: view.item.revision, atFields };
}

const lists = [
  'GET /api/paper/items',
  'GET /api/paper/sheets/:sheet',
  'GET /api/window/applications/:id',
] as const satisfies readonly RouteKey[];

type Doing = ReturnType<typeof usePaperActs>;
export type PaperPanelProps = { view: PaperView; today: string; doing: Doing; onClose: () => void };
export type PaperAct = keyof Doing['acts'];
