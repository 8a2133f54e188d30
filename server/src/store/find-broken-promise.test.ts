import { loadService } from '@yimen/catalogue/load.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice } from '../slices/test-office.ts';
import { findApplication } from './find-application.ts';
import { findBrokenPromise } from './find-broken-promise.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('a promise that lapsed in an earlier case of the same account is found, and nobody else’s', async () => {
  const id = await office.submitted();
  const lapsed = { declared: 'promised', checked: null, producedBy: null };
  const deferral = { until: '2026-03-09', items: ['08'], at: '', promise: 'lapsed', remindedAt: null };
  await office.platform.pool.query(
    `update application set state = jsonb_set(state, '{materials,M18}', $2::jsonb) where id = $1`,
    [id, JSON.stringify({ ...lapsed, deferral })],
  );
  const earlier = (await findApplication(office.platform, id))!.state;
  const next = { id: null, applicant: earlier.applicant };
  const service = loadService('veteran-reception', 1);
  const ask = (whose: { id: string | null; applicant: string }, told = service) =>
    findBrokenPromise(office.platform.pool, whose, told, '2026-06-01');
  expect(await ask(next)).toEqual({ number: earlier.number, until: '2027-03-09' });
  expect(await ask({ ...next, applicant: crypto.randomUUID() })).toBeNull();
  expect(await ask(earlier)).toBeNull();
  const { brokenPromiseBars: _bars, ...lenient } = service;
  expect(await ask(next, lenient)).toBeNull();
});
