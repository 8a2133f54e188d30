import { randomUUID } from 'node:crypto';
import type { Application } from '@yimen/domain/application/application.ts';
import { caseNumber } from '@yimen/domain/plain/case-number.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import type { PlatformKeys } from '@yimen/server/seal/platform-keys.ts';
import { newBox, sealBox } from '@yimen/server/store/box.ts';
import { newDocumentCode } from '@yimen/server/store/document-code.ts';
import type { Copy } from './copies.ts';
import type { Mould, Slot } from './mould.ts';

/** Tables of which not every ended case has its rows, for want of disk (README). */
const historical = new Set(['event', 'document']);

/**
 * Pours copies: the lines of COPY by table. Each copy gets ids, a number and codes of its own and a box sealed under a key of its own. `n`
 * makes the number, which is unique while a place has fewer than 99,999 cases on one day.
 */
export function pourer(keys: PlatformKeys, into: Map<string, string[]>) {
  const moved = new Map<string, string>();
  const day = (date: PlainDate, shift: number): string => {
    const key = `${date}${shift}`;
    const known = moved.get(key) ?? addDays(date, shift);
    moved.set(key, known);
    return known;
  };
  return ({ mould, shift, place }: Copy, n: number, told: boolean): void => {
    const ids = Array.from({ length: mould.ids }, () => randomUUID());
    const codes = Array.from({ length: mould.codes }, newDocumentCode);
    const date = day(mould.numberedOn, shift) as PlainDate;
    const number = caseNumber({ division: place.division, date, sequence: (n % 99_999) + 1 });
    const sealed = sealedFor(keys, ids[0]!, mould);
    const text = (slot: Slot): string => {
      if ('day' in slot) return day(slot.day, shift);
      if ('id' in slot) return ids[slot.id]!;
      if ('place' in slot) return place[slot.place];
      if ('number' in slot) return number;
      return 'code' in slot ? codes[slot.code]! : sealed[slot.sealed];
    };
    for (const [table, pieces] of Object.entries(mould.tables)) {
      if (!told && historical.has(table)) continue;
      let lines = '';
      for (const piece of pieces) lines += typeof piece === 'string' ? piece : text(piece);
      const all = into.get(table);
      if (all === undefined) into.set(table, [lines]);
      else all.push(lines);
    }
  };
}

function sealedFor(keys: PlatformKeys, id: string, { contents, answers }: Mould) {
  if (contents === null) return { data_key: '\\N', box: '\\N', label: '\\N' };
  const { data_key, box, label } = sealBox(newBox(keys, id), contents, { id, answers } as Application);
  return { data_key: bytea(data_key), box: bytea(box), label: bytea(label) };
}

function bytea(bytes: Buffer | null): string {
  return bytes === null ? '\\N' : `\\\\x${bytes.toString('hex')}`;
}
