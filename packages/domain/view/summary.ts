import type { Application } from '../application/application.ts';
import { type Ending, endingOf } from '../application/ending.ts';
import { type Standing, standingOf, standingText } from '../application/standing.ts';
import { statusWords } from '../application/words.ts';
import { fullName } from '../service/directory.ts';
import { writePin } from '../service/pin.ts';
import type { Lens } from './lens.ts';

/** The head of every view of an application. */
export type Summary = {
  id: string;
  number: string | null;
  serviceName: string;
  /** The pin as one word, so that the browser can ask for exactly that one. */
  definition: string;
  status: Application['status'];
  /** The status as it is said: what ended with nothing granted is not 已办结. */
  standing: Standing;
  statusText: string;
  /** How it ended, also once it is archived; null while it goes on. */
  ending: Ending | null;
  settlement: { code: string; name: string };
  channel: Application['channel'];
  startedAt: string;
  submittedAt: string | null;
  acceptedAt: string | null;
  endedAt: string | null;
  revision: number;
};

/** `words`: how the state is said to this audience. */
export function summary(
  { application, service, directory }: Pick<Lens, 'application' | 'service' | 'directory'>,
  words: Readonly<Record<Standing, string>> = statusWords,
): Summary {
  const { id, number, status, settlement, channel, startedAt, submittedAt, acceptedAt, endedAt, revision } =
    application;
  const standing = standingOf(application);
  const ending = endingOf(application);
  return {
    id,
    number,
    serviceName: service.name,
    definition: writePin(application),
    status,
    standing,
    statusText: standingText({ standing, ending }, words),
    ending,
    settlement: { code: settlement, name: fullName(directory, settlement) },
    channel,
    startedAt,
    submittedAt,
    acceptedAt,
    endedAt,
    revision,
  };
}
