import type { Ending } from '@yimen/domain/application/ending.ts';
import { sm3Hex } from '../seal/digest.ts';

/**
 * How a package (归档信息包) is laid out, for who writes one and who verifies one. Everything lies under one folder named for the 档号;
 * names are Chinese, texts UTF-8. After GB/T 42727-2023: a list of what is in it, one description of the case and one of each file, and
 * the digests of everything (decision 0013 says what is known of that standard's text).
 */
export const formatName = 'yimen-archive/1';

export const places = {
  guide: '说明文件.txt',
  list: '归档文件目录.xml',
  caseMetadata: '元数据/办件.xml',
  fileMetadata: (place: number) => `元数据/文件${String(place).padStart(3, '0')}.xml`,
  formData: '申请表/申请表数据.json',
  formXml: '申请表/申请表数据.xml',
  results: '办理结果/办理结果.json',
  history: '办理过程/办理过程.jsonl',
  texts: '办理过程/办理文字.json',
  manifest: '校验清单.json',
  digest: '校验清单.sm3',
} as const;

/** What a part is: a file of the record, with a description of its own, or one of what stands around them. */
const recordKinds = ['form', 'material', 'document', 'decision'] as const;
export type PartKind = (typeof recordKinds)[number] | 'data' | 'history' | 'metadata' | 'list' | 'guide';

export const kindWords = {
  form: '申请表',
  material: '申请材料',
  document: '办理文书',
  decision: '决定和结果文书',
  data: '数据',
  history: '办理过程',
  metadata: '元数据',
  list: '目录',
  guide: '说明',
} as const satisfies Record<PartKind, string>;

/** One part as the manifest lists it. `about`: the paper's or the file's id in the history; null where it is neither. */
export type PartLine = {
  path: string;
  title: string;
  kind: PartKind;
  about: string | null;
  /** The day it was made or given, and by whom, of a record. */
  date: string | null;
  by: string | null;
  bytes: number;
  sm3: string;
};

/** Is it a file of the record, and so on the list and described by itself? */
export function isRecord({ kind }: Pick<PartLine, 'kind'>): boolean {
  return (recordKinds as readonly string[]).includes(kind);
}

/** The manifest: every part but itself and its digest. `nonce` keeps the digest from betraying what short texts say. */
export type Manifest = {
  format: typeof formatName;
  archiveNumber: string;
  number: string;
  ending: Ending;
  nonce: string;
  parts: PartLine[];
  history: { events: number; chain: string };
};

/** One line of the history: each holds the digest of all before it, so that none is changed, left out or put in unseen. */
export type HistoryLine = {
  seq: number;
  at: string;
  who: string;
  words: string;
  note: string | null;
  actor: unknown;
  body: { type: string; [key: string]: unknown };
  /** The platform's own keyed digest of the event, which it alone can check. */
  digest: string | null;
  chain: string;
};

export const chainStart = '0'.repeat(64);

/** SM3 over the chain so far and this line, written as JSON without its own chain. */
export function chainOf(before: string, line: Omit<HistoryLine, 'chain'>): string {
  return sm3Hex(`${before}\n${JSON.stringify(line)}`);
}

/** What a 档号 may be called as a folder or a file. */
export function folderOf(archiveNumber: string): string {
  return archiveNumber.replace(/[\\/:*?"<>|\s]/g, '_');
}
