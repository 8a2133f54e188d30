import { randomUUID } from 'node:crypto';
import type { Cast, RouteName, SoundCall } from './test-calls.ts';
import type { Office } from './test-office.ts';

export const experience = { title: '一次核验，当场退证', text: '第一段。\n\n第二段：<b>不是标记</b>。' };

/** A text of the cast's county, as far as these acts have brought it; the city's supervisor is taken by id alone. */
export async function experienceAt(
  office: Office,
  division: string,
  by: string,
  ...acts: string[]
): Promise<string> {
  const id = randomUUID();
  for (const [place, act] of ['write', ...acts].entries()) {
    await office.platform.pool.query(
      `insert into experience_step (experience, step, division, act, title, text, reason, is_public, at, by_whom)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[id, place + 1, division, act.replace('-public', ''), experience.title, experience.text],
        ...[act === 'return' ? '请写明成效' : null, act.endsWith('-public'), office.platform.now(), by],
      ],
    );
  }
  return id;
}

type Names = Extract<RouteName, `${string}xperience${string}` | `${string}racti${string}`>;

/** One sound call for each route about good practice and practice cases. */
export function experienceCalls(office: Office, { lead }: Cast): Record<Names, SoundCall> {
  const at = (...acts: string[]) => experienceAt(office, '440781', lead.person.id, ...acts);
  return {
    listPractice: { as: 'clerk', make: () => ({ url: '/api/practice' }) },
    practise: { as: 'clerk', make: () => ({ url: '/api/practice/window-deferral?chosen=ab' }) },
    listExperiences: { as: 'stranger', make: () => ({ url: '/api/experiences' }) },
    showExperience: {
      as: 'stranger',
      make: async () => ({ url: `/api/experiences/${await at('submit', 'publish-public')}` }),
    },
    listOwnExperiences: { as: 'lead', make: () => ({ url: '/api/office/experiences' }) },
    showOwnExperience: { as: 'lead', make: async () => ({ url: `/api/office/experiences/${await at()}` }) },
    beginExperience: { as: 'lead', make: () => ({ url: '/api/office/experiences', body: experience }) },
    actOnExperience: {
      as: 'lead',
      make: async () => ({
        url: `/api/office/experiences/${await at()}/steps`,
        body: { act: 'submit', seen: 1 },
      }),
    },
  };
}
