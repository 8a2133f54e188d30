import type { Application } from '@yimen/domain/application/application.ts';
import type { Box } from '@yimen/domain/application/progress.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { maskName } from '@yimen/domain/plain/mask.ts';
import { type DataKey, newDataKey, unwrapDataKey, wrapDataKey } from '../seal/data-key.ts';
import type { PlatformKeys } from '../seal/platform-keys.ts';
import { applicationContext } from '../seal/seal-context.ts';
import { openJson, sealJson } from '../seal/sealed-json.ts';

/** The sealed columns of an application as stored; all null after erasure (law 5). */
export type SealedColumns = { data_key: Buffer | null; box: Buffer | null; label: Buffer | null };

/** What is left of them once the person's data is gone; with the key go all copies of the text (law 5). */
export const erased: SealedColumns = { data_key: null, box: null, label: null };

/** An application's opened box with the key that seals it again. The box only gains entries; drafts rewrite `answers/0`. */
export type OpenBox = { contents: Box; dataKey: DataKey; wrapped: Buffer };

/** An empty box under a data key of its own, wrapped by the platform's key and bound to this application's id (law 5). */
export function newBox(keys: PlatformKeys, id: string): OpenBox {
  const dataKey = newDataKey();
  return { contents: {}, dataKey, wrapped: wrapDataKey(dataKey, keys, id) };
}

/** Opens the stored box; an erased one reads as empty and can never be written to again. */
export function openBox(keys: PlatformKeys, id: string, row: SealedColumns): OpenBox | null {
  if (row.data_key === null || row.box === null) return null;
  const dataKey = unwrapDataKey(row.data_key, keys, id);
  return {
    contents: openJson<Box>(row.box, dataKey, applicationContext(id, 'box', 0)),
    dataKey,
    wrapped: row.data_key,
  };
}

/**
 * Seals all contents anew, and beside them the masked name for lists, so that a list never opens a box; the wrapped key stays.
 */
export function sealBox({ dataKey, wrapped }: OpenBox, contents: Box, state: Application): SealedColumns {
  const label = { name: labelOf(contents, state) };
  return {
    data_key: wrapped,
    box: sealJson(contents, dataKey, applicationContext(state.id, 'box', 0)),
    label: sealJson(label, dataKey, applicationContext(state.id, 'label', 0)),
  };
}

/** The masked name that lists show, made from an opened box. */
export function labelOf(contents: Box, state: Application): string {
  const name = (contents[state.answers] as Answers | undefined)?.name;
  return typeof name === 'string' ? maskName(name) : '';
}

/** The same from a stored row, without opening its box. */
export function openLabel(
  keys: PlatformKeys,
  id: string,
  row: Pick<SealedColumns, 'data_key' | 'label'>,
): string {
  if (row.data_key === null || row.label === null) return '（已清除）';
  const dataKey = unwrapDataKey(row.data_key, keys, id);
  return openJson<{ name: string }>(row.label, dataKey, applicationContext(id, 'label', 0)).name;
}
