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
  const expected = new Map(
    told.flatMap((body): [string, string][] =>
      body.type === 'DocumentIssued'
        ? [[String(body.document), `${String(body.title)}（${String(body.number)}）`]]
        : [],
    ),
  );
  for (const [file, material] of filesTold(told)) expected.set(file, `材料 ${material} 的文件`);
  const there = parts.flatMap(({ about, path }) => (about === null ? [] : [{ about, path }]));
  return [
    ...[...expected]
      .filter(([about]) => !there.some(part => part.about === about))
      .map(([, name]) => `办理过程中有${name}，包内没有`),
    ...there.filter(({ about }) => !expected.has(about)).map(({ path }) => `“${path}”在办理过程中没有记载`),
  ];
}

/** The files that lie in the case after all that is told, with their material: given or taken over from an earlier case, and not taken away since. */
function filesTold(told: readonly HistoryLine['body'][]): ReadonlyMap<string, string> {
  const files = new Map<string, { material: string; copied: boolean }>();
  for (const body of told) {
    const material = String(body.material);
    if (body.type === 'FileAttached') files.set(String(body.file), { material, copied: false });
    if (body.type === 'FileRemoved') files.delete(String(body.file));
    if (body.type === 'MaterialReused')
      for (const { file } of body.files as { file: string }[]) files.set(file, { material, copied: true });
    if (body.type === 'ReuseEnded')
      for (const [file, each] of files) if (each.copied && each.material === material) files.delete(file);
  }
  return new Map([...files].map(([file, { material }]) => [file, material]));
}
