import type { Person } from '@yimen/domain/access/person.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { goesByPerson } from '../store/numbered-sql.ts';
import type { Platform } from '../store/platform.ts';
import { recordAccess } from './access-log.ts';
import { limitPerPerson } from './limits.ts';

type Asked = { person: Person; body: { text: string }; request: FastifyRequest };

/**
 * A search by number, as every office makes it: sixty a minute for each person, and who looks for somebody by his number or phone is on
 * the access log (R6.4). A case number is no person's and leaves no line.
 */
export function lookUpOnRecord<Found>(
  app: FastifyInstance,
  platform: Platform,
  find: (platform: Platform, person: Person, text: string) => Promise<Found>,
): (asked: Asked) => Promise<Found> {
  const limit = limitPerPerson(app, 60, '1 minute');
  return async ({ person, body: { text }, request }) => {
    await limit(request);
    const found = await find(platform, person, text);
    if (goesByPerson(text))
      await recordAccess(platform, { act: 'citizen-looked-up', person, ip: request.ip });
    return found;
  };
}
