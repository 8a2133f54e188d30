import type { Problem } from '@yimen/contract/problem.ts';
import { upload } from '@yimen/contract/upload.ts';
import { useState } from 'react';
import { call, isUnreachable, newKey, problemOf } from '../api/client.ts';
import type { View } from '../draft/draft.ts';
import type { Ready } from './picture.ts';
import type { Turn } from './use-straightening.ts';

/** Runs one change of the application when nothing else is changing it; null when what came before could not be saved. */
export type InTurn = (act: () => Promise<View>) => Promise<View | null>;

/** A file on its way. It keeps its key until it has arrived, so that trying again never doubles it. */
export type Upload = {
  key: string;
  name: string;
  preview: string | null;
  /** 0 to 1. */
  sent: number;
  problem: Problem | null;
  /** The file it takes the place of, which stays until this one is in. */
  replaces?: string | undefined;
};
type Going = Upload & Pick<Ready, 'file'>;

/**
 * The files on their way for one material, one after the other; what has arrived is in the view that answered. `prepare` makes of a chosen file
 * what is sent of it, or null when the soldier thinks better of it.
 */
export function useUploads(
  id: string,
  material: string,
  inTurn: InTurn,
  prepare: (chosen: File, turn: Turn) => Promise<Ready | null>,
) {
  const [going, setGoing] = useState<Going[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = (key: string, next: Partial<Upload>) =>
    setGoing(all => all.map(each => (each.key === key ? { ...each, ...next } : each)));
  const drop = (key: string) => setGoing(all => all.filter(each => each.key !== key));

  async function send(each: Going): Promise<void> {
    change(each.key, { problem: null, sent: 0 });
    try {
      const params = { id, material };
      const onProgress = (sent: number) => change(each.key, { sent });
      const { key: idempotencyKey, file, name, replaces } = each;
      const view = await inTurn(() =>
        upload('POST /api/applications/:id/materials/:material/files', params, {
          file,
          name,
          replaces,
          idempotencyKey,
          onProgress,
        }),
      );
      if (view === null) change(each.key, { problem: unsaved });
      else drop(each.key);
    } catch (error) {
      change(each.key, { problem: problemOf(error) });
    }
  }

  /** What was refused has been read when the next is chosen; what the line cut off can still be sent. */
  function begin(): void {
    setProblem(null);
    setGoing(all => all.filter(each => each.problem === null || isUnreachable(each.problem)));
  }

  async function add(chosen: readonly File[]): Promise<void> {
    begin();
    for (const [place, file] of chosen.entries()) {
      const ready = await prepare(file, { place: place + 1, of: chosen.length });
      if (ready !== null) start(ready);
    }
  }

  /** The old one stays until the new one is in: who thinks better of it, or is refused, keeps what he had. */
  const replace = (replaces: string, chosen: readonly File[]) =>
    replaceBy(replaces, () => prepare(chosen[0]!, { place: 1, of: 1 }));

  /** The same with what is made of it by whatever means. */
  async function replaceBy(replaces: string, make: () => Promise<Ready | null>): Promise<void> {
    begin();
    try {
      const ready = await make();
      if (ready !== null) start({ ...ready, replaces });
    } catch {
      setProblem(unmade);
    }
  }

  function start(ready: Ready & Pick<Upload, 'replaces'>): void {
    const each = { key: newKey(), sent: 0, problem: null, ...ready };
    setGoing(all => [...all, each]);
    void send(each);
  }

  async function remove(file: string): Promise<void> {
    setProblem(null);
    try {
      const params = { id, file };
      const view = await inTurn(() =>
        call('POST /api/applications/:id/files/:file/remove', { params }, newKey()),
      );
      if (view === null) setProblem(unsaved);
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  const retry = (key: string) => {
    const each = going.find(other => other.key === key);
    if (each !== undefined) void send(each);
  };
  return { going: going as readonly Upload[], problem, add, replace, replaceBy, remove, retry, drop };
}

const unsaved: Problem = {
  type: 'about:blank',
  title: '还没有保存',
  status: 0,
  detail: '前面填写的内容还没有保存成功，文件没有上传。请先按页面上的提示保存，再重试。',
  code: 'unexpected',
};

const unmade: Problem = {
  type: 'about:blank',
  title: '没有转成',
  status: -1,
  detail: '照片没有打开，原来的那张还在。请检查网络后再试，或者换一张。',
  code: 'unexpected',
};
