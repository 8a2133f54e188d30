import { canonical } from '@yimen/catalogue/digest.ts';
import { nothing } from '@yimen/domain/application/application.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { evolve } from '@yimen/domain/application/evolve.ts';
import type { OpenBox } from './box.ts';
import { openDocuments } from './document-rows.ts';
import { digestOfEvent, digestOfText, itself } from './event-digests.ts';
import { findWithDigests } from './find-application.ts';
import type { Platform } from './platform.ts';

/** What is wrong with a history: an event missing or moved, an event changed, a sealed text changed, a state that does not follow from it. */
export type Flaw = 'sequence' | 'event' | 'text' | 'state';

/** Replays a history and checks every digest in it (law 3, law 5). Of an erased application only order and state can be proven. */
export async function verifyHistory(platform: Platform, id: string): Promise<Flaw[]> {
  const stored = await findWithDigests(platform, id);
  if (stored === null) return [];
  const { events, state, box, digests } = stored;
  const flaws = {
    sequence: events.length !== state.revision || events.some(({ seq }, place) => seq !== place + 1),
    event: box !== null && !eventsHold(events, digests, box),
    text:
      box !== null &&
      !textsHold(digests, { ...box.contents, ...(await openDocuments(platform, id, box)) }, box),
    state: canonical(events.reduce(evolve, nothing)) !== canonical(state),
  } as const satisfies Record<Flaw, boolean>;
  return (Object.keys(flaws) as Flaw[]).filter(flaw => flaws[flaw]);
}

type Digests = readonly Record<string, string>[];

function eventsHold(events: readonly RecordedEvent[], digests: Digests, { dataKey }: OpenBox): boolean {
  return events.every((event, place) => digests[place]?.[itself] === digestOfEvent(event, dataKey));
}

/** A draft writes its answers anew under one reference: the last digest of a reference is the one its text must have. */
function textsHold(
  digests: Digests,
  texts: Readonly<Record<string, unknown>>,
  { dataKey }: OpenBox,
): boolean {
  const last = Object.assign({}, ...digests) as Record<string, string>;
  return Object.entries(last).every(
    ([reference, digest]) =>
      reference === itself || digest === digestOfText(reference, texts[reference], dataKey),
  );
}
