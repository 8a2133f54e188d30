import { act } from '@yimen/server/store/act.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { perSecond } from './clients.ts';
import { anotherEleven, clerk } from './one-application.ts';

/** Applications a second through `act.ts`: decided, sealed, projected, written. */
export function throughStore(platform: Platform, clients: number, seconds: number): Promise<number> {
  return perSecond(clients, seconds, () => {
    const command = anotherEleven();
    return act(platform, { person: clerk, command, id: command.id }, () => null);
  });
}
