import type { RecordedEvent } from '../application/event.ts';
import { narrate, type Told } from '../application/narrate.ts';
import { withSoFar } from '../application/so-far.ts';
import { agencyName, type Lens, staffName } from './lens.ts';

/** The history in words. `named` says whether staff appear by name or only by their agency. */
export function historyOf(lens: Lens, wanted: (event: RecordedEvent) => boolean, named: boolean): Told[] {
  const narrator = {
    service: lens.service,
    directory: lens.directory,
    box: lens.box,
    nameOf: (event: RecordedEvent) => whoOf(lens, event, named),
  };
  return withSoFar(lens.events)
    .filter(({ event }) => event.body.type !== 'DraftSaved' && wanted(event))
    .map(({ event, soFar }) => narrate(event, soFar, narrator));
}

function whoOf(lens: Lens, { actor }: RecordedEvent, named: boolean): string {
  if (actor.kind === 'citizen') return '申请人';
  if (actor.kind === 'system') return '系统';
  const agency = agencyName(lens, actor.agency);
  return named ? `${agency} ${staffName(lens, actor.id)}` : agency;
}
