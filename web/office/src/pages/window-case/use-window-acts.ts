import type { CallInput, RouteKey } from '@yimen/contract/client.ts';
import type { AskDraft } from '@yimen/domain/application/command.ts';
import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { type ActOptions, lookKey, useAct } from '../../parts/api.ts';
import { isAskedInPanel } from '../../parts/record-visit.tsx';
import type { Acceptance } from '../window/accept-panel.tsx';
import { acceptedWords } from './use-just-done.ts';

type Then = {
  /** An act was done; its words stand as the page's outcome notice. */
  onDone: (said: string) => void;
  onMarked: () => void;
  onAsked: () => void;
};
type AmendBody = CallInput<'POST /api/window/applications/:id/amend'>['body'];
export type ContactChosen = AmendBody['contact'];
export type WindowActs = ReturnType<typeof useWindowActs>;

/** Every act of the window on this application. Each answers the new view, which goes into the cache (law 2). */
export function useWindowActs(view: WindowView, { onDone, onMarked, onAsked }: Then) {
  const params = { id: view.id };
  const seen = view.revision;
  const options = <K extends RouteKey>(said: string, then: () => void = () => undefined): ActOptions<K> => ({
    answers: lookKey('GET /api/window/applications/:id', { params }),
    changes: ['GET /api/window/queue', 'GET /api/paper/applications/:id'],
    onDone: () => {
      then();
      onDone(said);
    },
  });
  const check = useAct('POST /api/window/applications/:id/materials', options('材料核对已保存', onMarked));
  const accept = useAct(
    'POST /api/window/applications/:id/accept',
    options(acceptedWords, () => {
      onMarked();
      onAsked(); // what was flagged as lacking is accepted later (容缺): nothing is left to ask
    }),
  );
  const ask = useAct(
    'POST /api/window/applications/:id/correction-notice',
    options('补正通知已发出', () => {
      onMarked();
      onAsked();
    }),
  );
  const amend = useAct('POST /api/window/applications/:id/amend', {
    ...options('更正已保存', onMarked),
    onProblem: ({ problem }) => problem.code === 'contact-differs', // asked beside the form
  });
  const refuse = useAct(
    'POST /api/window/applications/:id/refuse',
    options('已作出不予受理决定', () => {
      onMarked();
      onAsked();
    }),
  );
  const withdraw = useAct(
    'POST /api/window/applications/:id/withdraw',
    options('申请已撤回，请打印确认书交申请人签名'),
  );
  const withdrawItem = useAct(
    'POST /api/window/applications/:id/withdraw-item',
    options('事项已撤回，请打印确认书交申请人签名'),
  );
  const visit = useAct('POST /api/window/applications/:id/visits', {
    ...options('到场已登记'),
    onProblem: isAskedInPanel,
  });
  const strike = useAct('POST /api/window/applications/:id/visits/strike', options('到场登记已撤销'));
  const redispatch = useAct(
    'POST /api/window/applications/:id/items/:item/redispatch',
    options('已重新分送'),
  );
  const deliver = useAct('POST /api/window/applications/:id/items/:item/deliver', options('送达已登记'));
  const reuse = useAct(
    'POST /api/window/applications/:id/materials/:material/reuse',
    options('已沿用此前提交的材料'),
  );
  const refuseReuse = useAct(
    'POST /api/window/applications/:id/materials/:material/reuse/refuse',
    options('沿用的材料没有采用，请收取或者列入补正'),
  );
  const archive = useAct('POST /api/window/applications/:id/archive', options('已归档'));
  const unmask = useAct('POST /api/window/applications/:id/unmask', {
    answers: lookKey('GET /api/window/applications/:id', { params }),
  });
  type Visit = CallInput<'POST /api/window/applications/:id/visits'>['body'];
  type Strike = CallInput<'POST /api/window/applications/:id/visits/strike'>['body'];
  type Way = CallInput<'POST /api/window/applications/:id/items/:item/deliver'>['body']['way'];
  return {
    check: (marks: MaterialMark[]) => check.mutate({ params, body: { marks, seen } }),
    accept: (marks: MaterialMark[], { declined, deferral, here }: Acceptance, place: string) =>
      accept.mutate({
        params,
        body: {
          marks,
          declined,
          seen,
          ...(deferral !== null && { deferral }),
          ...(here && { place }),
        },
      }),
    ask: (asks: AskDraft[], marks: MaterialMark[]) => ask.mutate({ params, body: { asks, marks, seen } }),
    amend: (answers: Answers, marks: MaterialMark[], contact?: AmendBody['contact']) =>
      amend.mutateAsync({
        params,
        body: {
          answers: answers as AmendBody['answers'],
          marks,
          seen,
          ...(contact && { contact }),
        },
      }),
    refuse: (reason: string, note: string, marks: MaterialMark[]) =>
      refuse.mutate({ params, body: { reason, note, marks, seen } }),
    withdrawItem: (item: string, note: string) => withdrawItem.mutate({ params, body: { item, note, seen } }),
    withdraw: () => withdraw.mutate({ params, body: { seen } }),
    visit: (body: Visit) => visit.mutate({ params, body }),
    visitError: visit.error,
    strikeVisit: (body: Strike) => strike.mutate({ params, body }),
    /** `agency`: another office than the one that sent it back; null sends it there again. */
    redispatch: (item: string, revision: number, note: string, agency: string | null) =>
      redispatch.mutate({
        params: { ...params, item },
        body: {
          seen: revision,
          ...(note === '' ? {} : { note }),
          ...(agency === null ? {} : { agency }),
        },
      }),
    reuse: (material: string) => reuse.mutate({ params: { ...params, material }, body: { seen } }),
    refuseReuse: (material: string, reason: string, note: string) =>
      refuseReuse.mutateAsync({
        params: { ...params, material },
        body: { reason, seen, ...(note === '' ? {} : { note }) },
      }),
    deliver: (item: string, revision: number, way: Way) =>
      deliver.mutate({ params: { ...params, item }, body: { seen: revision, way } }),
    archive: () => archive.mutate({ params }),
    unmask: (reason: string) => unmask.mutateAsync({ params, body: { reason } }),
    busy: {
      check: check.isPending,
      accept: accept.isPending,
      ask: ask.isPending,
      amend: amend.isPending,
      refuse: refuse.isPending,
      withdraw: withdraw.isPending,
      withdrawItem: withdrawItem.isPending,
      visit: visit.isPending,
      strike: strike.isPending,
      reuse: reuse.isPending || refuseReuse.isPending,
      archive: archive.isPending,
      item: redispatch.isPending || deliver.isPending,
    },
  };
}
