import type { Ending } from '@yimen/domain/application/ending.ts';
import { chainOf, chainStart, type HistoryLine, type Manifest, places } from '../format.ts';
import type { Found } from './read-package.ts';

/** The history: every line follows from all before it, none is left out, it ends where and how the manifest says, and every file it tells of is here. */
export function checkHistory(
  { history, parts, ending }: Manifest,
  files: ReadonlyMap<string, Found>,
): string[] {
  const text = files.get(places.history)?.text;
  if (text == null) return [`缺少“${places.history}”`];
  const faults: string[] = [];
  const lines = text.split('\n').filter(line => line !== '');
  let chain = chainStart;
  const told: HistoryLine['body'][] = [];
  for (const [place, line] of lines.entries()) {
    const read = readLine(line);
    if (read === null || read.rest.seq !== place + 1 || chainOf(chain, read.rest) !== read.chain)
      return [`“${places.history}”第 ${place + 1} 行被改动、缺失或者调换了次序`];
    chain = read.chain;
    told.push(read.rest.body);
  }
  if (lines.length !== history.events)
    faults.push(`办理过程应有 ${history.events} 行，实际 ${lines.length} 行`);
  if (chain !== history.chain) faults.push('办理过程的最后摘要与清单不一致');
  return [...faults, ...checkEnding(told, parts, ending), ...checkTold(told, parts)];
}

function readLine(line: string): { rest: Omit<HistoryLine, 'chain'>; chain: string } | null {
  try {
    const { chain, ...rest } = JSON.parse(line) as HistoryLine;
    return typeof chain === 'string' ? { rest, chain } : null;
  } catch {
    return null;
  }
}

const endsWith = {
  concluded: 'Concluded',
  unsuccessful: 'Concluded',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
} as const satisfies Record<Ending, string>;
const endTypes = new Set<string>(Object.values(endsWith));

/** The history ends the way the manifest says, and there are results exactly where the case was accepted. */
function checkEnding(
  told: readonly HistoryLine['body'][],
  parts: Manifest['parts'],
  ending: Ending,
): string[] {
  const ended = new Set(told.flatMap(({ type }) => (endTypes.has(type) ? [type] : [])));
  const accepted = told.some(({ type }) => type === 'Accepted');
  const results = parts.some(({ path }) => path === places.results);
  return [
    ...(ended.size === 1 && ended.has(endsWith[ending]) ? [] : ['办理过程的结束方式与清单不一致']),
    ...(accepted && !results ? [`办件已经受理，包内没有“${places.results}”`] : []),
    ...(!accepted && results ? [`办件没有受理，包内却有“${places.results}”`] : []),
  ];
}

/** Every paper that was issued and every file that was given and not taken away is a part, and no part was never told of. */
function checkTold(told: readonly HistoryLine['body'][], parts: Manifest['parts']): string[] {
  const removed = new Set(told.flatMap(body => (body.type === 'FileRemoved' ? [body.file] : [])));
  const lapsed = new Set(told.flatMap(body => (without.has(body.type) ? [body.item] : [])));
  const expected = new Map(
    told.flatMap((body): [string, string][] => {
      if (body.type === 'DocumentIssued')
        return [[String(body.document), `${String(body.title)}（${String(body.number)}）`]];
      if (body.type === 'ItemConcluded') return lapsed.has(body.item) ? [] : resultFilesTold(body);
      const given = body.type === 'FileAttached' && !removed.has(body.file);
      return given ? [[String(body.file), `材料 ${String(body.material)} 的文件`]] : [];
    }),
  );
  const there = parts.flatMap(({ about, path }) => (about === null ? [] : [{ about, path }]));
  return [
    ...[...expected]
      .filter(([about]) => !there.some(part => part.about === about))
      .map(([, name]) => `办理过程中有${name}，包内没有`),
    ...there.filter(({ about }) => !expected.has(about)).map(({ path }) => `“${path}”在办理过程中没有记载`),
  ];
}

/** What an item has no result after, though it was granted and held (容缺). */
const without = new Set(['ItemLapsed', 'ItemWithdrawn']);

/** What an office added to its result; one that ended without a result afterwards is not asked for its files. */
function resultFilesTold({ item, files = [] }: HistoryLine['body']): [string, string][] {
  return (files as { file: string }[]).map(({ file }) => [file, `事项 ${String(item)} 的结果文件`]);
}
