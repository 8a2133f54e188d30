import { validUntil } from '../calendar/validity.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import type { MaterialDefinition } from '../service/definition.ts';
import type { Application } from './application.ts';
import { type FileFact, type FileGiver, filesOf, type GivenFile } from './file.ts';
import { isInHand } from './material.ts';
import type { Refusal } from './refusal.ts';

/** Where a material that is used again comes from (R5.2): the case it was handed in for, what it was used for there, when which office found it right. */
export type ReuseSource = {
  application: string;
  number: string;
  usedFor: readonly string[];
  checkedAt: string;
  /** The window that looked at it. */
  office: string;
  /** The office where the kept original lies; null where there is none, but a copy of its files. */
  keeper: string | null;
};

/** As it is offered and taken: with the last day it may serve, null for good. */
export type Reuse = ReuseSource & { until: PlainDate | null };

/** A material of the application that serves again. One the window did not take stays on record and is asked in the ordinary way. */
export type ReuseFact = Reuse & {
  by: FileGiver;
  at: string;
  refused?: { reason: string; note: string | null; at: string };
};

/** A file as it is copied: lying anew under the key of this application; name and digest are sealed like those of any other. */
export type CopiedFile = { given: GivenFile; name: string; digest: string };
export type ReuseGiven = { material: string; source: ReuseSource; files: readonly CopiedFile[] };

/** The reuse of a material that stands: taken, and not refused. */
export function findReuse({ reuses }: Pick<Application, 'reuses'>, material: string): ReuseFact | null {
  const fact = reuses?.[material];
  return fact === undefined || fact.refused !== undefined ? null : fact;
}

/** Until when something that was checked then serves later applications: null for good, undefined not (any more) on that day. */
export function servesUntil(
  { validFor }: Pick<MaterialDefinition, 'validFor'>,
  checkedAt: string,
  today: PlainDate,
): PlainDate | null | undefined {
  const months = validFor?.value ?? 'never';
  if (months === 'never') return undefined;
  if (months === 'for-good') return null;
  const until = validUntil(dateOfInstant(checkedAt), months);
  return until < today ? undefined : until;
}

/** Why a material cannot be taken from earlier here; null when it can. It is needed, and its giving is open: that is asked elsewhere. */
export function objectToReuse(application: Application, material: string): Refusal | null {
  const settled =
    application.reuses?.[material] !== undefined || // one that was refused is not offered again
    filesOf(application, material).length > 0 ||
    isInHand(application.materials[material]);
  return settled ? { code: 'not-reusable', material } : null;
}

/** Copied from an earlier case and not uploaded here: it cannot be taken away by itself, and goes when its reuse ends (R5.2). */
export function isCopied(file: FileFact): boolean {
  return file.copied === true;
}
