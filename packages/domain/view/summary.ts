import type { Application } from '../application/application.ts';
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
  statusText: string;
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
  words: Readonly<Record<Application['status'], string>> = statusWords,
): Summary {
  const { id, number, status, settlement, channel, startedAt, submittedAt, acceptedAt, endedAt, revision } =
    application;
  return {
    id,
    number,
    serviceName: service.name,
    definition: writePin(application),
    status,
    statusText: words[status],
    settlement: { code: settlement, name: fullName(directory, settlement) },
    channel,
    startedAt,
    submittedAt,
    acceptedAt,
    endedAt,
    revision,
  };
}
