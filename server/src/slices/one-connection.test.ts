import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStaff, findStaffByName } from '../identity/staff.ts';
import { act } from '../store/act.ts';
import { lensFor } from '../store/lens.ts';
import { acceptedEleven, testPlatform } from '../store/test-platform.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
let now = '2026-11-16T02:00:00.000Z';
beforeAll(async () => {
  platform = await testPlatform(() => now, { size: 1 });
});
afterAll(() => platform.close());

async function handlerNamed(username: string, name: string) {
  await createStaff(platform, { username, name, agency: '440781-veterans', roles: ['handler'] });
  return findStaffByName(platform, username);
}

it('an act and the view that answers it need one connection, so that a pool full of acts cannot wait for itself', async () => {
  const { state } = await acceptedEleven(platform);
  const person = await handlerNamed('one', '赵一');
  const command = { type: 'receive' as const, item: '01', seen: null };
  const names = await act(platform, { person, command, id: state.id }, async ({ stored, connection }) => [
    ...(await lensFor(platform, person, stored, { connection })).staffNames.values(),
  ]);
  expect(names).toEqual(['赵一']);
});

it('a renamed person is called by the new name within a minute', async () => {
  const person = await handlerNamed('two', '王一');
  const { state } = await acceptedEleven(platform);
  const receive = { type: 'receive' as const, item: '01', seen: null };
  const stored = await act(platform, { person, command: receive, id: state.id }, acted => acted.stored);
  const nameNow = async () => (await lensFor(platform, person, stored)).staffNames.get(person.id);
  expect(await nameNow()).toBe('王一');
  await platform.pool.query("update staff set name = '王二' where id = $1", [person.id]);
  expect(await nameNow()).toBe('王一');
  now = '2026-11-16T02:01:00.000Z';
  expect(await nameNow()).toBe('王二');
});
