import { readdirSync, readFileSync } from 'node:fs';
import type { Application } from '@yimen/domain/application/application.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';

/** The version new stories are recorded under; the next release that changes what is written begins another. */
export const historyVersion = 'v2';

/** A stream as a release wrote it, and the state it stood for. */
export type History = { version: string; name: string; events: RecordedEvent[]; state: Application };

/** Every recorded history of every version. */
export function recordedHistories(): History[] {
  const root = new URL('histories/', import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => {
      const [version, file] = name.split('/') as [string, string];
      const read = JSON.parse(readFileSync(new URL(name, root), 'utf8')) as Pick<History, 'events' | 'state'>;
      return { version, name: file.replace('.json', ''), ...read };
    });
}
