import { dateOfInstant, type PlainDate, yearOf } from '../plain/date.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import type { Directory } from '../service/directory.ts';
import { findItem } from '../service/lookup.ts';
import { keptUntil, longestRetention, type Retention, retentionCodes } from '../service/retention.ts';
import type { Application } from './application.ts';
import { type Ending, endingOf } from './ending.ts';
import type { Item } from './item.ts';

/** The package (归档信息包) as history knows it: nothing private. It lies in the object store in pieces, sealed under a key of its own. */
export type PackageFact = {
  package: string;
  /** SM3 of its manifest, which holds the digest of each part. */
  manifest: string;
  /** Where its sealed pieces lie, in order: the SM3 of each. */
  pieces: readonly string[];
  bytes: number;
  parts: number;
};

/** What an archived case is filed under. */
export type ArchiveFacts = {
  /** 档号 */
  archiveNumber: string;
  category: string;
  /** 归档年度: the year in which the case ended. */
  year: number;
  retention: Retention;
  /** The last day of the term; null: for ever. */
  keepUntil: PlainDate | null;
  on: PlainDate;
  /** How the case ended; absent in history from before only concluded ones were archived (decision 0020). */
  ending?: Ending;
};

/** Everything history says about the archiving of an application. */
export type Archived = ArchiveFacts & PackageFact;

/**
 * What an application that has ended is filed under when it is archived on a day. The 档号 is built as DA/T 13 lays it out: 全宗-门类·年度-期限-件号,
 * with the leading office's id in the place of the 全宗号, which its archive has yet to give, and the 办件编号 as 件号 (decision 0013). Kept as
 * long as the longest of what was decided in it, a refused or withdrawn one at least for the term of its kind (0020). Throws for an application that has not ended.
 */
export function archiveFacts(
  application: Application,
  service: ServiceDefinition,
  directory: Directory,
  on: PlainDate,
): Required<ArchiveFacts> {
  const { number, division, endedAt, items } = application;
  const ending = endingOf(application);
  if (endedAt === null || number === null || ending === null)
    throw new Error('only what has ended can be archived');
  const year = yearOf(dateOfInstant(endedAt));
  const unaccepted = ending === 'refused' || ending === 'withdrawn';
  const decided = Object.values(items).filter(item => !unaccepted || isDecided(item));
  const retention = longestRetention([
    ...(unaccepted ? [service.archive.terms[ending].value] : []),
    ...decided.flatMap(({ code }) => findItem(service, code)?.retention.value ?? []),
  ]);
  const category = service.archive.category.code;
  const fonds = directory.route(service.leadLine, division).id;
  return {
    archiveNumber: `${fonds}-${category}·${year}-${retentionCodes[retention]}-${number}`,
    category,
    year,
    retention,
    keepUntil: keptUntil(retention, year),
    on,
    ending,
  };
}

/** A department has spoken on it; what only ended because the whole was withdrawn is kept as the withdrawal is. */
function isDecided({ stage }: Item): boolean {
  return stage.status === 'concluded' && (stage.outcome === 'granted' || stage.outcome === 'denied');
}
