import { dateOfInstant, type PlainDate, yearOf } from '../plain/date.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import type { Directory } from '../service/directory.ts';
import { keptUntil, longestRetention, type Retention, retentionCodes } from '../service/retention.ts';
import type { Application } from './application.ts';

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
};

/** Everything history says about the archiving of an application. */
export type Archived = ArchiveFacts & PackageFact;

/**
 * What a concluded application is filed under when it is archived on a day. The 档号 is built as DA/T 13 lays it out: 全宗-门类·年度-期限-件号,
 * with the leading office's id in the place of the 全宗号, which its archive has yet to give, and the 办件编号 as 件号 (decision 0013).
 * Throws for an application that has not ended.
 */
export function archiveFacts(
  { number, division, endedAt, items }: Application,
  service: ServiceDefinition,
  directory: Directory,
  on: PlainDate,
): ArchiveFacts {
  if (endedAt === null || number === null) throw new Error('only what has ended can be archived');
  const year = yearOf(dateOfInstant(endedAt));
  const retention = longestRetention(service, Object.keys(items));
  const category = service.archive.category.code;
  const fonds = directory.route(service.leadLine, division).id;
  return {
    archiveNumber: `${fonds}-${category}·${year}-${retentionCodes[retention]}-${number}`,
    category,
    year,
    retention,
    keepUntil: keptUntil(retention, year),
    on,
  };
}
