import { proposedThresholds } from '@yimen/catalogue/oversight/thresholds.ts';
import { act } from '../store/act.ts';
import { type Platform, platform as platformOf } from '../store/platform.ts';
import type { Call, Cast, SoundCall } from './test-calls.ts';
import type { Office } from './test-office.ts';

const day = 24 * 60 * 60 * 1000;

/** The same platform so many days on, so that what was promised is late; for tests only. */
export function later(platform: Platform, days: number): Platform {
  const { pool, db, keys, calendar, inForce } = platform;
  const now = () => new Date(Date.parse(platform.now()) + days * day).toISOString();
  return platformOf({ pool, db, keys, calendar, inForce, now });
}

/** As the platform does every morning; answers the number of the card that this item got. */
export async function issueCards(platform: Platform, id: string, item: string): Promise<number> {
  const person = { kind: 'system', id: 'cards' } as const;
  const command = { type: 'issueCards', thresholds: { number: 1, ...proposedThresholds } } as const;
  const { state } = await act(platform, { person, command, id }, ({ stored }) => stored);
  return (state.cards ?? []).findLastIndex(card => card.item === item) + 1;
}

/** One sound call for every route of cards and urging; for tests only. */
export function oversightCalls(office: Office, { clerk, lead }: Cast) {
  const carded = async () => {
    const id = await office.accepted(clerk.person);
    return `/api/cards/${id}/${await issueCards(later(office.platform, 40), id, '07')}`;
  };
  const urged = async () => {
    const id = await office.accepted(clerk.person);
    await office.act(lead.person, id, { type: 'urge', about: '07', to: 'agency', note: '请本周办结。' });
    return `/api/urges/${id}/1`;
  };
  const as = (who: SoundCall['as'], make: () => Promise<Call> | Call): SoundCall => ({ as: who, make });
  return {
    listCards: as('lead', () => ({ url: '/api/cards?show=all' })),
    exportCards: as('lead', () => ({ url: '/api/cards.xlsx?show=all' })),
    lookAtCards: as('lead', () => ({
      url: '/api/cards/looked',
      body: { until: office.platform.now() },
    })),
    countCards: as('handler', () => ({ url: '/api/cards/waiting' })),
    countUrges: as('handler', () => ({ url: '/api/urges/waiting' })),
    countCardMonths: as('lead', () => ({ url: '/api/card-months' })),
    exportCardMonths: as('lead', () => ({ url: '/api/card-months.xlsx' })),
    showCard: as('handler', async () => ({ url: await carded() })),
    answerCard: as('handler', async () => ({
      url: `${await carded()}/answer`,
      body: { why: '人手不足。', measure: '今日办结。' },
    })),
    cancelCard: as('supervisor', async () => ({
      url: `${await carded()}/cancel`,
      body: { reason: '系统停机，不是经办人的原因。' },
    })),
    listUrges: as('lead', () => ({ url: '/api/urges?show=all' })),
    exportUrges: as('lead', () => ({ url: '/api/urges.xlsx?show=all' })),
    showUrge: as('handler', async () => ({ url: await urged() })),
    answerUrge: as('handler', async () => ({ url: `${await urged()}/answer`, body: { note: '明日办结。' } })),
    urge: as('lead', async () => ({
      url: `/api/lead/applications/${await office.accepted(clerk.person)}/urges`,
      body: { to: 'agency', item: '07', note: '请本周办结。' },
    })),
  };
}
