import { randomUUID } from 'node:crypto';
import type { Command } from '@yimen/domain/application/command.ts';
import { results } from '../store/test-platform.ts';
import type { Cast, SoundCall } from './test-calls.ts';
import type { Office } from './test-office.ts';

export const badRating = {
  type: 'rate',
  channel: 'online',
  level: 2,
  indicators: {},
  words: '等得太久',
} as const;

/** A case at 台山 whose report is done, and which is over unless `open`; answers it and its soldier. */
export async function endedCase(
  office: Office,
  { clerk, veterans }: { clerk: Cast['clerk']; veterans?: Cast['lead']['person'] },
  { applicant = randomUUID(), open = false }: { applicant?: string; open?: boolean } = {},
) {
  const id = await office.accepted(clerk.person, applicant);
  const soldier = { kind: 'citizen', id: applicant } as const;
  if (veterans !== undefined)
    await office.act({ ...veterans, roles: ['handler'] }, id, {
      ...{ type: 'conclude', item: '01', seen: null, outcome: 'granted', result: results['01'] },
    } as Command);
  if (!open) await office.act(soldier, id, { type: 'withdraw' });
  return { id, soldier };
}

/** One sound call for every route of 好差评; for tests only. */
export function ratingCalls(office: Office, cast: Cast, own: () => Promise<string>) {
  const rated = async () => {
    const { id, soldier } = await endedCase(office, cast);
    await office.act(soldier, id, badRating);
    return id;
  };
  const handCode = async (id: string) => {
    const url = `/api/window/applications/${id}/rating-code`;
    const { body } = await office.ask(cast.clerk.browser, { method: 'POST', url, payload: {} });
    return String(body.url).split('#')[1]!;
  };
  const coded = async () => handCode((await endedCase(office, cast)).id);
  const period = 'from=2026-01-01&to=2026-12-31';
  const good = { level: 5, indicators: {} };
  return {
    rateOwn: {
      as: 'citizen',
      make: async () => {
        const id = await own();
        await office.act({ kind: 'citizen', id: cast.citizen.id }, id, { type: 'withdraw' });
        return { url: `/api/applications/${id}/ratings`, body: { ...good, words: '谢谢' } };
      },
    },
    makeRatingCode: {
      as: 'clerk',
      make: async () => ({
        url: `/api/window/applications/${(await endedCase(office, cast)).id}/rating-code`,
        body: {},
      }),
    },
    lookAtRatingCode: {
      as: 'stranger',
      make: async () => ({ url: '/api/rating-code/look', body: { code: await coded() } }),
    },
    rateByCode: {
      as: 'stranger',
      make: async () => ({ url: '/api/rating-code', body: { ...good, code: await coded() } }),
    },
    listRatings: { as: 'lead', make: () => ({ url: '/api/ratings?show=bad' }) },
    countRatings: { as: 'lead', make: () => ({ url: '/api/ratings/waiting' }) },
    showRatingFigures: { as: 'lead', make: () => ({ url: `/api/ratings/figures?${period}` }) },
    exportRatings: { as: 'lead', make: () => ({ url: `/api/ratings/list.xlsx?show=all&${period}` }) },
    exportRatingFigures: { as: 'lead', make: () => ({ url: `/api/ratings/figures.xlsx?${period}` }) },
    showRating: { as: 'lead', make: async () => ({ url: `/api/ratings/${await rated()}/1` }) },
    callBackRating: {
      as: 'lead',
      make: async () => ({ url: `/api/ratings/${await rated()}/1/call-back`, body: { note: '已电话回访' } }),
    },
    mendRating: {
      as: 'lead',
      make: async () => {
        const id = await rated();
        await office.act(cast.lead.person, id, { type: 'callBack', rating: 1, note: '已电话回访' });
        return { url: `/api/ratings/${id}/1/mend`, body: { note: '已整改' } };
      },
    },
  } satisfies Record<string, SoundCall>;
}
