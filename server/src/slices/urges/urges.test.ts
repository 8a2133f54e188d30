import type { Person, StaffRole } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedEleven, acted, staff, testPlatform } from '../../store/test-platform.ts';
import { listUrges, urgesWaiting } from './list-urges.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
let id = '';
beforeAll(async () => {
  platform = await testPlatform(() => '2026-11-16T02:00:00.000Z');
  id = (await acceptedEleven(platform)).state.id;
});
afterAll(() => platform.close());

const league = staff('440781-youth-league', 'handler');
const police = staff('440781-police', 'handler');
const clerk = staff('440781-window', 'clerk');
const lead = staff('440781-veterans', 'lead', 'handler');
const city = staff('440700-veterans', 'supervisor');
const may = (who: Person, command: Command) =>
  acted(platform, who, id, command).then(
    () => true,
    (error: Error) => error.message,
  );
const urge = (to: 'agency' | 'window' | 'lead'): Command => ({
  type: 'urge',
  to,
  note: '请本周办结。',
  ...(to === 'agency' && { about: '04' }),
});
const answer = (number: number): Command => ({ type: 'answerUrge', urge: number, note: '明日办结。' });

test('R6.2 the lead asks offices and the window, the city also the lead; nobody asks upwards or elsewhere', async () => {
  expect(await may(lead, urge('agency'))).toBe(true);
  expect(await may(lead, urge('window'))).toBe(true);
  expect(await may(lead, urge('lead'))).toBe('not-found');
  expect(await may(city, urge('lead'))).toBe(true);
  for (const [agency, role] of [
    ['440781-police', 'handler'],
    ['440781-window', 'clerk'],
    ['440783-veterans', 'lead'],
    ['442000-veterans', 'supervisor'],
  ] satisfies [string, StaffRole][])
    for (const to of ['agency', 'window', 'lead'] as const)
      expect(await may(staff(agency, role), urge(to)), agency).toBe('not-found');
});

test('each reads and counts what was asked of him, who may urge all of his places', async () => {
  const seenBy = async (who: Person) => {
    const { lines, counts } = await listUrges(platform, who, { show: 'waiting' });
    expect(counts.waiting).toBe(lines.length);
    return [lines.map(line => line.to).sort(), await urgesWaiting(platform, who)];
  };
  expect(await seenBy(league)).toEqual([['agency'], 1]);
  expect(await seenBy(police)).toEqual([[], 0]);
  expect(await seenBy(clerk)).toEqual([['window'], 1]);
  expect(await seenBy(lead)).toEqual([['agency', 'lead', 'window'], 1]);
  expect(await seenBy(city)).toEqual([['agency', 'lead', 'window'], 0]);
  expect(await seenBy(staff('440783-veterans', 'lead', 'handler'))).toEqual([[], 0]);
  expect(await seenBy(staff('442000-veterans', 'supervisor'))).toEqual([[], 0]);
});

test('an urge is answered by whom it was for, once, and by nobody in another role', async () => {
  expect(await may(police, answer(1))).toBe('not-found');
  expect(await may(lead, answer(1))).toBe('not-found');
  expect(await may(league, answer(1))).toBe(true);
  expect(await may(lead, answer(2))).toBe('not-found');
  expect(await may(clerk, answer(2))).toBe(true);
  expect(await may(city, answer(3))).toBe('not-found');
  expect(await may(lead, answer(3))).toBe(true);
  expect(await may(lead, answer(3))).not.toBe(true);
  expect((await listUrges(platform, city, { show: 'answered' })).lines).toHaveLength(3);
});
