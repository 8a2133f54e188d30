import { story } from '@yimen/demo/story.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from './demo-mode.ts';
import { testPlatform } from './store/test-platform.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(() => platform.close());

describe('the demonstration finds its cast and its story', () => {
  it('although the start before was broken off after the cast; a further one changes nothing', async () => {
    await seedDemo({ ...platform, pool: brokenAt('application', platform.pool) }).catch(() => {});
    expect(await numberOf('application')).toBe(0);
    expect(await numberOf('staff')).toBeGreaterThan(0);
    await seedDemo(platform);
    expect(await numberOf('application')).toBe(story.length);
    expect(await numberOf('message')).toBeGreaterThan(0);
    expect(await numberOf("message where status <> 'sent'")).toBe(0);
    expect(await numberOf('assessment_sheet')).toBe(1);
    const events = await numberOf('event');
    await seedDemo(platform);
    expect(await numberOf('event')).toBe(events);
    expect(await numberOf('assessment_sheet')).toBe(1);
  });

  it('the sheet the province fixed says something of 台山 and 中山 (R6.3)', async () => {
    const { rows } = await platform.pool.query<{ place: string; total: number | null }>(
      `select place, (sheet #>> array['rows', place, 'total'])::float8 as total
       from assessment_sheet cross join unnest(array['440781', '442000', '440783']) as place`,
    );
    const totals = Object.fromEntries(rows.map(({ place, total }) => [place, total]));
    expect(totals).toEqual({ '440781': expect.any(Number), '442000': expect.any(Number), '440783': null });
    expect(totals['440781']).toBeLessThan(totals['442000']!);
  });
});

async function numberOf(table: string): Promise<number> {
  const { rows } = await platform.pool.query<{ number: number }>(
    `select count(*)::int as number from ${table}`,
  );
  return rows[0]!.number;
}

/** The same pool, gone as soon as somebody asks it for this table: a start that is broken off there. */
function brokenAt(table: string, pool: typeof platform.pool): typeof platform.pool {
  return new Proxy(pool, {
    get: (whole, name) =>
      name === 'query'
        ? (text: string, values: unknown[]) =>
            text.includes(`from ${table}`) ? Promise.reject(new Error('gone')) : whole.query(text, values)
        : Reflect.get(whole, name),
  });
}
