import type { Problem } from '@yimen/contract/problem.ts';
import { upload } from '@yimen/contract/upload.ts';
import { useState } from 'react';
import { call, newKey, problemOf } from '../api/client.ts';
import type { View } from '../draft/draft.ts';
import type { Ready } from './picture.ts';

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
  prepare: (chosen: File) => Promise<Ready | null>,
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
      const view = await inTurn(() =>
        upload('POST /api/applications/:id/materials/:material/files', params, {
          file: each.file,
          name: each.name,
          idempotencyKey: each.key,
          onProgress,
        }),
      );
      if (view === null) change(each.key, { problem: unsaved });
      else drop(each.key);
    } catch (error) {
      change(each.key, { problem: problemOf(error) });
    }
  }

  async function add(chosen: readonly File[]): Promise<void> {
    setProblem(null);
    for (const file of chosen) {
      const ready = await prepare(file);
      if (ready !== null) start(ready);
    }
  }

  /** The old one goes only when the new one is ready: who thinks better of it keeps what he had. */
  async function replace(file: string, chosen: readonly File[]): Promise<void> {
    setProblem(null);
    const ready = await prepare(chosen[0]!);
    if (ready !== null && (await remove(file))) start(ready);
  }

  function start(ready: Ready): void {
    const each = { key: newKey(), sent: 0, problem: null, ...ready };
    setGoing(all => [...all, each]);
    void send(each);
  }

  async function remove(file: string): Promise<boolean> {
    setProblem(null);
    try {
      const params = { id, file };
      const view = await inTurn(() =>
        call('POST /api/applications/:id/files/:file/remove', { params }, newKey()),
      );
      if (view === null) setProblem(unsaved);
      return view !== null;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    }
  }

  const retry = (key: string) => {
    const each = going.find(other => other.key === key);
    if (each !== undefined) void send(each);
  };
  return { going: going as readonly Upload[], problem, add, replace, remove, retry, drop };
}

const unsaved: Problem = {
  type: 'about:blank',
  title: '还没有保存',
  status: 0,
  detail: '前面填写的内容还没有保存成功，文件没有上传。请先按页面上的提示保存，再重试。',
  code: 'unexpected',
};
