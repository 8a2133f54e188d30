import { type Application, type Ask, openAsks } from '../application/application.ts';
import { newFile } from '../application/shown.ts';
import { getField, getItem, getMaterial } from '../service/lookup.ts';
import { findReason } from '../service/reasons-for.ts';
import { type Lens, noteOf } from './lens.ts';

/** One thing to put right, as the soldier reads it on his form. */
export type AskLine = {
  id: string;
  kind: 'field' | 'material';
  target: string;
  label: string;
  reason: string;
  note: string | null;
  /** What a new photograph does for it (`newFile`). */
  newFile: 'wanted' | 'given' | null;
  /** 窗口, or the item whose department asks. */
  from: string;
  askedAt: string;
};

/** All open asks: together they are the one notice (R2.4). `from` limits them to one item's own. */
export function askLines(lens: Lens, from?: string): AskLine[] {
  return linesOf(
    lens,
    standingAsks(lens.application).filter(ask => from === undefined || ask.from === from),
  );
}

/** What is still asked of an application that goes on; of one that has ended nothing is. */
export function standingAsks(application: Application): Ask[] {
  return living.has(application.status) ? openAsks(application) : [];
}

/** Asks in words, in the order given; a reason that left the catalogue reads as its code, an erased note as none. */
export function linesOf(lens: Lens, asks: readonly Ask[]): AskLine[] {
  const { application, service } = lens;
  return asks.map(ask => {
    const { id, target, reason, note, from: who, askedAt } = ask;
    return {
      id,
      kind: target.kind,
      target: target.kind === 'field' ? target.field : target.material,
      label:
        target.kind === 'field'
          ? getField(service, target.field).label
          : getMaterial(service, target.material).name,
      reason: findReason(service.reasons, reason)?.text ?? reason,
      note: noteOf(lens, note),
      newFile: newFile(application, service, ask),
      from: who === 'window' ? '受理窗口' : getItem(service, who).name,
      askedAt,
    };
  });
}

const living = new Set(['submitted', 'correcting', 'accepted']);
