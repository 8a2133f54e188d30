import { subjectOf } from '@yimen/domain/access/offers.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import { allowed } from '@yimen/domain/application/allowed.ts';
import { archiveObstacles, archivesItselfOn } from '@yimen/domain/application/archive-obstacles.ts';
import type { ArchiveFacts } from '@yimen/domain/application/archived.ts';
import { standingOf } from '@yimen/domain/application/standing.ts';
import { droppingUnused } from '../files/drop-unused.ts';
import type { Files } from '../files/open-files.ts';
import { DoorProblem, RefusedAct } from '../http/problem.ts';
import { wrapDataKey } from '../seal/data-key.ts';
import { applicationContext } from '../seal/seal-context.ts';
import { sealJson } from '../seal/sealed-json.ts';
import { type Acted, act } from '../store/act.ts';
import { labelOf } from '../store/box.ts';
import { findWithDigests, type Queryable, type Stored } from '../store/find-application.ts';
import { openTurns } from '../store/in-turn.ts';
import { lensFor } from '../store/lens.ts';
import type { Platform } from '../store/platform.ts';
import type { Platformer } from '../store/request.ts';
import { type Built, buildPackage } from './build-package.ts';

/** What lists say of an archived case: the masked name, and the 题名 in full for hand-over lists. */
export type ArchiveLabel = { name: string; title: string };
type Request = { person: Person | Platformer; id: string; key?: string | null };

const inTurn = openTurns();

/**
 * Archives one application: the package is made and lies in the store, then the act closes the case into it (law 2). One at a time for a
 * case, so that whoever asks beside another makes no second package but hears that it is archived. What the act refuses leaves
 * nothing; a death in between leaves pieces that were noted in doubt and are swept. Refused beforehand wherever the act would refuse.
 */
export function archiveApplication<V>(
  platform: Platform,
  files: Files,
  request: Request,
  answer: (acted: Acted) => Promise<V> | V,
): Promise<V> {
  return inTurn(request.id, () => archiveInTurn(platform, files, request, answer));
}

async function archiveInTurn<V>(
  platform: Platform,
  files: Files,
  { person, id, key = null }: Request,
  answer: (acted: Acted) => Promise<V> | V,
): Promise<V> {
  const stored = await findWithDigests(platform, id);
  if (stored === null || stored.box === null || !mayArchive(person, stored))
    throw new DoorProblem('not-found');
  const { state, box, digests } = stored;
  if (state.status === 'archived' && key !== null)
    return act(platform, nothingBuilt(person, id, key, state.revision), answer);
  const lens = await lensFor(platform, { kind: 'stranger' }, stored, { unmasked: true });
  refuseBeforehand(platform, person, lens);
  const built = await buildPackage(platform, files, lens, { box, digests });
  const command = {
    type: 'archive' as const,
    sealed: built.sealed,
    on: built.facts.on,
    revision: state.revision,
  };
  const along = (connection: Queryable) => insertRow(platform, connection, person, stored, built);
  const request = { person, command, id, key, along, sameAs: ['archive'] };
  return droppingUnused(platform, files, built.sealed.pieces, seen =>
    act(platform, request, acted => {
      seen(acted.stored);
      return answer(acted);
    }),
  );
}

/** Whoever asks again with the same key is answered as he was; anybody else hears that it is archived. */
function nothingBuilt(person: Person | Platformer, id: string, key: string, revision: number) {
  const sealed = { package: '', manifest: '', pieces: [], bytes: 0, parts: 0 };
  const command = { type: 'archive' as const, sealed, on: '1970-01-01' as const, revision };
  return { person, command, id, key, sameAs: ['archive'] };
}

function mayArchive(person: Person | Platformer, { state }: Stored): boolean {
  return person.kind === 'system' || permits(person, 'archive', subjectOf(state, null));
}

function refuseBeforehand(
  { today }: Platform,
  person: Person | Platformer,
  { application, service }: Awaited<ReturnType<typeof lensFor>>,
): void {
  if (!allowed(application).includes('archive'))
    throw new RefusedAct({ code: 'not-allowed-now', act: 'archive', status: standingOf(application) });
  const obstacles = archiveObstacles(application, service);
  if (obstacles.length > 0) throw new RefusedAct({ code: 'not-archivable', obstacles });
  const earliest = archivesItselfOn(application, service)!;
  if (person.kind === 'system' && today() < earliest)
    throw new RefusedAct({ code: 'archives-later', on: earliest });
}

async function insertRow(
  { keys }: Platform,
  connection: Queryable,
  person: Person | Platformer,
  { state, box }: Stored,
  built: Built,
): Promise<void> {
  const { sealed, dataKey, facts } = built;
  const label: ArchiveLabel = { name: labelOf(box!.contents, state), title: built.title };
  const row: Record<string, unknown> = {
    application: state.id,
    package: sealed.package,
    ...columnsOf(facts),
    number: state.number,
    city: state.city,
    settlement: state.settlement,
    archived_by: person.kind === 'staff' ? person.id : null,
    manifest: sealed.manifest,
    bytes: sealed.bytes,
    parts: sealed.parts,
    pieces: sealed.pieces,
    data_key: wrapDataKey(dataKey, keys, sealed.package),
    label: sealJson(label, dataKey, applicationContext(sealed.package, 'label', 0)),
  };
  const names = Object.keys(row);
  await connection.query(
    `insert into archive (${names.join(', ')}) values (${names.map((_, place) => `$${place + 1}`).join(', ')})`,
    Object.values(row),
  );
}

function columnsOf({ archiveNumber, category, year, retention, keepUntil, on, ending }: ArchiveFacts) {
  return {
    archive_number: archiveNumber,
    category,
    year,
    retention,
    keep_until: keepUntil,
    archived_on: on,
    ending,
  };
}
