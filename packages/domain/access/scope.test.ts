import { expect, test } from 'vitest';
import { covers, divisionPrefix, scopesFor } from './scope.ts';

const subject = {
  applicant: 'soldier',
  settlement: '440781',
  status: 'accepted',
  agency: '440781-police',
} as const;

test('codes nest by prefix: province, city, county, town', () => {
  expect(['440000', '440700', '440781', '442000', '442000114'].map(divisionPrefix)).toEqual([
    '44',
    '4407',
    '440781',
    '4420',
    '442000114',
  ]);
});

test('a scope covers what lies within it and nothing beside it', () => {
  expect(covers({ kind: 'division', prefix: '4407' }, subject)).toBe(true);
  expect(covers({ kind: 'division', prefix: '4408' }, subject)).toBe(false);
  expect(covers({ kind: 'agency', agency: '440781-police' }, subject)).toBe(true);
  expect(covers({ kind: 'agency', agency: '440781-police' }, { ...subject, agency: null })).toBe(false);
  expect(covers({ kind: 'own', applicant: 'another' }, subject)).toBe(false);
});

test('who holds two roles reaches by both', () => {
  const both = {
    kind: 'staff',
    id: 'x',
    name: '某人',
    agency: '440781-veterans',
    division: '440781',
    roles: ['lead', 'handler'],
  } as const;
  expect(scopesFor(both, 'unmask')).toEqual([
    { kind: 'division', prefix: '440781' },
    { kind: 'agency', agency: '440781-veterans' },
  ]);
  expect(scopesFor(both, 'accept')).toEqual([]);
});
