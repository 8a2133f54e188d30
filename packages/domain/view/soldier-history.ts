import type { EventBody, RecordedEvent } from '../application/event.ts';
import { narrate, type Told } from '../application/narrate.ts';
import { type SoFar, withSoFar } from '../application/so-far.ts';
import { getMaterial } from '../service/lookup.ts';
import { narratorFor } from './history.ts';
import type { Lens } from './lens.ts';
import { toldToSoldier } from './told-to-soldier.ts';

type Happened = { event: RecordedEvent; soFar: SoFar };
type FileBody = Extract<
  EventBody,
  { type: 'FileAttached' | 'FileRemoved' | 'MaterialReused' | 'ReuseEnded' }
>;

/**
 * The soldier's history in words (law 8): what was uploaded, taken away and used again in one go, such as while he filled in the form, is
 * one line; everything else is told as it happened, without notes.
 */
export function soldierHistory(lens: Lens): Told[] {
  const narrator = narratorFor(lens, false);
  const told = withSoFar(lens.events).filter(({ event }) => toldToSoldier[event.body.type]);
  return inRuns(told).map(run => {
    const { event, soFar } = run.at(-1)!;
    const line = narrate(event, soFar, narrator);
    return run.length === 1 ? line : { ...line, words: filesWords(lens, run) };
  });
}

function inRuns(told: readonly Happened[]): Happened[][] {
  const runs: Happened[][] = [];
  for (const each of told) {
    const last = runs.at(-1);
    if (last !== undefined && goesOn(last.at(-1)!, each)) last.push(each);
    else runs.push([each]);
  }
  return runs;
}

function goesOn({ event: before }: Happened, { event }: Happened): boolean {
  return isOfFiles(before.body) && isOfFiles(event.body) && before.actor.id === event.actor.id;
}

/** Why the window did not take what served again is told by itself. */
function isOfFiles(body: EventBody): body is FileBody {
  return (
    body.type === 'FileAttached' ||
    body.type === 'FileRemoved' ||
    body.type === 'MaterialReused' ||
    (body.type === 'ReuseEnded' && body.reason === null)
  );
}

function filesWords({ service }: Lens, run: readonly Happened[]): string {
  const bodies = run.map(({ event }) => event.body as FileBody);
  const many = (type: FileBody['type']) => bodies.filter(body => body.type === type).length;
  const counts = [
    [many('FileAttached'), '上传', '个文件'],
    [many('FileRemoved'), '撤下', '个文件'],
    [many('MaterialReused'), '沿用', '种材料'],
    [many('ReuseEnded'), '改为另交', '种材料'],
  ] as const;
  const names = [...new Set(bodies.map(body => getMaterial(service, body.material).name))];
  const told = counts.filter(([count]) => count > 0).map(([count, what, of]) => `${what} ${count} ${of}`);
  return `${told.join('，')}：${names.join('、')}`;
}
