import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { sql } from 'kysely';
import type { Platform } from '../../store/platform.ts';
import { applicationsWithin } from '../../store/scope-sql.ts';

/** Which papers: of one kind or all, issued on these days (of China), and only those nobody of the offices has printed yet. */
export type Choice = { kind?: string | undefined; from: string; to: string; unprinted: boolean };

/**
 * The papers that this person may print many of at once (policy `printMany`): of the applications in his division. What a newer paper has replaced is left out, and so is what was erased.
 */
export function printable({ db }: Platform, person: Person, { kind, from, to, unprinted }: Choice) {
  return db
    .selectFrom('document')
    .innerJoin('application', 'application.id', 'document.application')
    .where(applicationsWithin(scopesFor(person, 'printMany')))
    .where('document.replaced_by', 'is', null)
    .where('document.content', 'is not', null)
    .where(sql<boolean>`document.issued_at >= ${from}::date::timestamp at time zone 'Asia/Shanghai'`)
    .where(sql<boolean>`document.issued_at < (${to}::date + 1)::timestamp at time zone 'Asia/Shanghai'`)
    .$if(kind !== undefined, query => query.where('document.kind', '=', kind!))
    .$if(unprinted, query =>
      query.where(
        sql<boolean>`not exists (select 1 from access_log p where p.application = document.application
          and p.act = 'document-printed' and p.actor_kind = 'staff' and p.subject = document.document)`,
      ),
    );
}
