import { expect, test } from 'vitest';
import { newDataKey } from '../seal/data-key.ts';
import { openTicket, sealTicket } from './result-ticket.ts';

const dataKey = newDataKey();
const place = { application: 'one', item: '02', person: 'police' };
const given = { file: 'f', format: 'pdf', bytes: 9, pages: 1, address: 'a' } as const;
const file = { given, name: '居民户口簿.pdf', digest: 'd' };
const ticket = sealTicket({ ...file, at: '2026-11-25T02:00:00.000Z' }, dataKey, place);

test('a ticket is good for half a day, and says nothing by itself (decision 0026)', () => {
  expect(openTicket(ticket, dataKey, place, '2026-11-25T13:59:00.000Z')).toEqual(file);
  expect(openTicket(ticket, dataKey, place, '2026-11-25T14:00:00.000Z')).toBeNull();
  expect(Buffer.from(ticket, 'base64url').includes('居民户口簿')).toBe(false);
});

test('nor is it good for another case, item or person, under another key, or changed', () => {
  const now = '2026-11-25T03:00:00.000Z';
  for (const other of [{ application: 'two' }, { item: '04' }, { person: 'league' }])
    expect(openTicket(ticket, dataKey, { ...place, ...other }, now)).toBeNull();
  expect(openTicket(ticket, newDataKey(), place, now)).toBeNull();
  expect(openTicket(`${ticket.slice(0, -4)}AAAA`, dataKey, place, now)).toBeNull();
  expect(openTicket('', dataKey, place, now)).toBeNull();
});
