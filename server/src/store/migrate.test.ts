import { expect, test } from 'vitest';
import { sweepIdentity } from '../identity/sweep-identity.ts';
import { createDatabase } from './database.ts';
import { createTestDatabase } from './embedded/test-cluster.ts';
import { migrate } from './migrate.ts';

test('two processes that start at once migrate one after the other; a later start does nothing; dates, numbers and instants are plain', async () => {
  const { connection } = await createTestDatabase({ name: 'bare', prepare: async () => {} });
  const [one, two] = [createDatabase(connection), createDatabase(connection)];
  const done = await Promise.all([migrate(one.db), migrate(two.db)]);
  expect(done.flat().sort()).toEqual([
    '0001-application',
    '0002-identity',
    '0003-messages-of-acts',
    '0004-lateness-and-order',
    '0005-claims-and-sources',
    '0006-statutory-clock',
    '0007-hot-lists',
    '0008-deferrals',
    '0009-documents',
    '0010-files',
    '0011-sheets',
    '0012-parcels',
    '0013-archive',
    '0014-visits-saved',
    '0015-prints',
    '0016-granted',
    '0018-endings-and-desk',
    '0019-promised-came',
    '0020-sheet-scans',
    '0021-uploads-counted',
    '0022-sheets-recalled',
    '0023-attention-days',
    '0024-thresholds',
    '0025-cards-and-urges',
    '0026-ratings',
    '0027-annex',
    '0028-board',
    '0030-experiences',
    '0031-assessment',
    '0032-oversight-at-scale',
    '0033-a-million',
    '0034-counted-at-once',
    '0035-own-items',
  ]);
  expect(await migrate(two.db)).toEqual([]);
  await sweepIdentity(one);
  const { rows } = await one.pool.query(
    `select date '2026-11-23' as day, 9007199254740991::bigint as big, timestamptz '2026-11-23T01:02:03.456+08' as instant`,
  );
  expect(rows).toEqual([{ day: '2026-11-23', big: 9007199254740991, instant: '2026-11-22T17:02:03.456Z' }]);
  await one.db.destroy();
  await two.db.destroy();
});
