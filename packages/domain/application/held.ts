import { formKept } from '../custody/form-kept.ts';
import type { PlainDate } from '../plain/date.ts';
import type { MaterialDefinition, ServiceDefinition } from '../service/definition.ts';
import { getItem } from '../service/lookup.ts';
import type { NeededMaterial } from '../service/needed-materials.ts';
import { uploadRule } from '../service/upload-rule.ts';
import type { Application } from './application.ts';
import type { EventOf, RecordedEvent } from './event.ts';
import { type FileFact, filesOf } from './file.ts';
import { findReuse, type Reuse, type ReuseSource, servesUntil } from './reuse.ts';

/** An application the same person handed in before, whether of this service or another. */
export type Earlier = {
  application: Application;
  events: readonly RecordedEvent[];
  service: ServiceDefinition;
};

/** A material that need not be asked again: what it is here, where it comes from, and the files to copy. `lies`: whose files they are. */
export type Held = { material: string; source: Reuse; lies: string; files: readonly FileFact[] };

/**
 * What is held of the person's earlier applications and still valid today, of the materials that are needed now (R5.2): what a window
 * found right there, as long as the catalogue lets it serve. Of several the one that serves longest, then the one seen last.
 */
export function heldMaterials(
  earlier: readonly Earlier[],
  service: ServiceDefinition,
  needed: readonly NeededMaterial[],
  today: PlainDate,
): Held[] {
  return needed
    .filter(each => !each.internal)
    .flatMap(({ definition }) => {
      const found = earlier.flatMap(each => findHeld(each, service, definition, today) ?? []);
      return found.sort(servingLongest).slice(0, 1);
    });
}

function servingLongest({ source: a }: Held, { source: b }: Held): number {
  const end = ({ until }: Reuse) => until ?? '9999-12-31';
  return end(b).localeCompare(end(a)) || b.checkedAt.localeCompare(a.checkedAt);
}

/** Within a service a material is known by its code, across services by its name: codes begin anew in each. */
function findHeld(
  earlier: Earlier,
  service: ServiceDefinition,
  wanted: MaterialDefinition,
  today: PlainDate,
): Held | null {
  const { application } = earlier;
  const same = earlier.service.materials.find(each =>
    earlier.service.code === service.code ? each.code === wanted.code : each.name === wanted.name,
  );
  const found = same && application.materials[same.code]?.checked;
  const look = same && lastLook(earlier, same.code);
  if (application.number === null || !found || found.found === 'absent' || !look) return null;
  const files = usable(wanted, application, same.code).filter(file => file.at <= look.at);
  const keeper = keeperOf(application, same, look);
  if (keeper === null && (files.length === 0 || !mayBeCopied(wanted))) return null;
  const source = { ...(rootOf(application, same.code) ?? firstHand(earlier, same.code, look)), keeper };
  const until = servesUntil(wanted, source.checkedAt, today);
  return until === undefined
    ? null
    : { material: wanted.code, source: { ...source, until }, lies: application.id, files };
}

/** One that was itself used again is as old as it was: looking at a copy does not make it younger. */
function rootOf(application: Application, material: string): ReuseSource | null {
  const reuse = findReuse(application, material);
  if (reuse === null) return null;
  const { until: _until, by: _by, at: _at, refused: _refused, ...source } = reuse;
  return source;
}

function firstHand(
  { application, service, events }: Earlier,
  material: string,
  look: Look,
): Omit<ReuseSource, 'keeper'> {
  const applied = events.flatMap(({ body }) => (body.type === 'Submitted' ? body.items : []));
  const users = service.items.filter(
    item => applied.includes(item.code) && item.materials.some(use => use.material === material),
  );
  return {
    application: application.id,
    number: application.number!,
    usedFor: users.map(({ code }) => getItem(service, code).shortName),
    checkedAt: look.at,
    office: look.office,
  };
}

type Look = { at: string; office: string };

/** When a window last looked at it, and which. */
function lastLook({ events }: Earlier, material: string): Look | null {
  const look = events.findLast(
    (event): event is RecordedEvent & { body: EventOf<'MaterialsChecked'> } =>
      event.body.type === 'MaterialsChecked' && event.body.marks.some(mark => mark.material === material),
  );
  return look?.actor.kind === 'staff' ? { at: look.at, office: look.actor.agency } : null;
}

/**
 * Where the original lies that was kept (R3.4 custody): not one that has gone back to him, is on its way or is being looked for; nor
 * one that was itself only referred to, which its own case offers. Cases from before papers had keepers: with the window that took it in.
 */
function keeperOf(application: Application, material: MaterialDefinition, look: Look): string | null {
  const { code } = material;
  if (formKept(application.materials[code]?.checked ?? null, material) !== 'original') return null;
  if (material.keeping !== 'kept' || findReuse(application, code) !== null) return null;
  if (application.papers === undefined) return look.office;
  const [place, keeper] =
    application.papers
      .find(
        each =>
          each.material === code && each.form === 'original' && /^(window|agency|filed):/.test(each.holder),
      )
      ?.holder.split(':') ?? [];
  return place === undefined ? null : (keeper ?? null);
}

function mayBeCopied({ accepts }: MaterialDefinition): boolean {
  return accepts.includes('electronic') || accepts.includes('copy');
}

/** Its files, as far as they may be uploaded here. */
function usable(wanted: MaterialDefinition, application: Application, material: string): FileFact[] {
  const { formats, max } = uploadRule(wanted);
  return filesOf(application, material)
    .filter(file => formats.includes(file.format))
    .slice(0, max);
}
