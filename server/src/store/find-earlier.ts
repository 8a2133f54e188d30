import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { type Earlier, type Held, heldMaterials } from '@yimen/domain/application/held.ts';
import { objectToReuse } from '@yimen/domain/application/reuse.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { type NeededMaterial, neededMaterials } from '@yimen/domain/service/needed-materials.ts';
import { includedItems, plan } from '@yimen/domain/service/plan.ts';
import { pinnedService } from './definitions.ts';
import { findApplication, type Queryable, type Stored } from './find-application.ts';
import type { Platform } from './platform.ts';

/** Where a material may still come from earlier; afterwards what was accepted stands. */
const open = new Set<Stored['state']['status']>(['draft', 'submitted', 'correcting']);

/**
 * What of this person's earlier applications serves the one given (R5.2), asked again each time it is shown: nothing is offered that has
 * become invalid or been erased meanwhile. Only of the very same account: `applicant` is whose numbers were proven (decision 0006).
 */
export async function findHeld(
  platform: Platform,
  { state, box }: Stored,
  connection: Queryable = platform.pool,
): Promise<Held[]> {
  if (!open.has(state.status) || box === null) return [];
  const service = pinnedService(state);
  const answers = (box.contents[state.answers] ?? {}) as Answers;
  const items = includedItems(plan(service, answers, state.unticked));
  const needed = neededMaterials(service, items, answers).filter(
    ({ definition }) => objectToReuse(state, definition.code) === null,
  );
  if (needed.length === 0) return [];
  const earlier = await findEarlier(connection, state.applicant, state.id);
  return heldMaterials(earlier, service, needed, platform.today());
}

/** The same for somebody who stands at the counter and has no application yet: of every material of the service. */
export async function findHeldFor(
  platform: Platform,
  applicant: string,
  service: ServiceDefinition,
): Promise<Held[]> {
  const all = service.materials.map(
    (definition): NeededMaterial => ({
      definition,
      usedBy: [],
      optional: false,
      internal: definition.producedBy !== undefined,
    }),
  );
  return heldMaterials(await findEarlier(platform.pool, applicant, null), service, all, platform.today());
}

/** What he answered last, with the case's id and number; null when he never handed one in, or all of it is erased. */
export async function findLastAnswers(
  platform: Platform,
  applicant: string,
): Promise<{ id: string; number: string; answers: Answers } | null> {
  const { rows } = await platform.pool.query<{ id: string }>(
    `select id from application where applicant = $1 and number is not null and data_key is not null
     order by started_at desc limit 1`,
    [applicant],
  );
  const last = rows[0] === undefined ? null : await findApplication(platform, rows[0].id);
  if (last === null || last.box === null) return null;
  return {
    id: last.state.id,
    number: last.state.number!,
    answers: (last.box.contents[last.state.answers] ?? {}) as Answers,
  };
}

/** Handed in, not erased, the newest first; of the history only what was applied for and what the windows looked at. */
async function findEarlier(connection: Queryable, applicant: string, but: string | null): Promise<Earlier[]> {
  const { rows } = await connection.query<{ state: Stored['state']; events: RecordedEvent[] | null }>({
    name: 'find-earlier',
    text: `select a.state,
       (select jsonb_agg(jsonb_build_object('seq', e.seq, 'at', e.at, 'actor', e.actor, 'body', e.body) order by e.seq)
          from event e where e.application = a.id and e.type in ('Submitted', 'MaterialsChecked')) as events
     from application a
     where a.applicant = $1 and a.id is distinct from $2 and a.number is not null and a.data_key is not null
     order by a.started_at desc limit 20`,
    values: [applicant, but],
  });
  return rows.map(({ state, events }) => ({
    application: state,
    events: (events ?? []).map(event => ({ ...event, at: new Date(event.at).toISOString() })),
    service: pinnedService(state),
  }));
}
