import type { RecordedEvent } from '../application/event.ts';
import { type Narrator, narrate, type Told } from '../application/narrate.ts';
import { withSoFar } from '../application/so-far.ts';
import { agencyName, type Lens, noteOf, staffName } from './lens.ts';

/** The history in words. `named`: for the office, with staff by name and with the notes; else only their agency, and no notes. */
export function historyOf(lens: Lens, wanted: (event: RecordedEvent) => boolean, named: boolean): Told[] {
  const narrator = narratorFor(lens, named);
  return withSoFar(lens.events)
    .filter(({ event }) => event.body.type !== 'DraftSaved' && wanted(event))
    .map(({ event, soFar }) => ({
      ...narrate(event, soFar, narrator),
      note: named ? noteOn(lens, event) : null,
    }));
}

/** Who tells it: for the office with staff by name, for the soldier with their agency. */
export function narratorFor(lens: Lens, named: boolean): Narrator {
  const { service, directory, calendar, box } = lens;
  return { service, directory, calendar, box, nameOf: event => whoOf(lens, event, named) };
}

/** What was written with an act stays readable in the office's history for as long as the application does; an erased one has none. */
function noteOn(lens: Lens, { body }: RecordedEvent): string | null {
  if (body.type === 'VisitStruck') return null; // told with the act itself
  const references =
    'note' in body ? [body.note ?? null] : 'asks' in body ? body.asks.map(ask => ask.note) : [];
  const notes = references.flatMap(reference => noteOf(lens, reference) ?? []);
  return notes.length === 0 ? null : notes.join('；');
}

function whoOf(lens: Lens, { actor }: RecordedEvent, named: boolean): string {
  if (actor.kind === 'citizen') return '申请人';
  if (actor.kind === 'system') return '系统';
  const agency = agencyName(lens, actor.agency);
  return named ? `${agency} ${staffName(lens, actor.id)}` : agency;
}
