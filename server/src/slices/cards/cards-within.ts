import type { oversightRoutes } from '@yimen/contract/routes/oversight.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { divisionPrefix, type Scope, scopesFor } from '@yimen/domain/access/scope.ts';
import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import { anyOf } from '../../store/any-of.ts';
import type { Platform } from '../../store/platform.ts';

export type CardChoice = z.output<(typeof oversightRoutes)['exportCards']['query']>;
export type CardShow = CardChoice['show'];

/** The cards this person may read (R6.2): of his office, of his places, of everything below; narrowed by what he chose. */
export function cardsWithin({ db }: Platform, person: Person, choice: Omit<CardChoice, 'show'>) {
  const { level, whose, division, agency, month } = choice;
  const me = person.kind === 'staff' ? person : { id: '', agency: '' };
  return db
    .selectFrom('card')
    .where(reachedBy(scopesFor(person, 'readCards')))
    .$if(level !== undefined, query => query.where('card.level', '=', level!))
    .$if(whose === 'mine', query => query.where('card.handler', '=', me.id))
    .$if(whose === 'unit', query => query.where('card.agency', '=', me.agency))
    .$if(division !== undefined, query =>
      query.where('card.settlement', 'like', `${divisionPrefix(division ?? '')}%`),
    )
    .$if(agency !== undefined, query => query.where('card.agency', '=', agency!))
    .$if(month !== undefined, query =>
      query.where(
        sql<boolean>`card.issued_on >= ${`${month}-01`}::date and card.issued_on < ${`${month}-01`}::date + interval '1 month'`,
      ),
    );
}

/** What each tab holds, and each of its numbers counts; `news`: what somebody else did since this person last looked, within a month. */
export function cardShown(platform: Platform, person: Person): Record<CardShow, RawBuilder<boolean>> {
  const me = person.kind === 'staff' ? person.id : '';
  return {
    waiting: sql<boolean>`card.standing = 'open'`,
    overdue: sql<boolean>`(card.standing = 'open' and card.answer_by < ${platform.today()}::date)`,
    'in-time': sql<boolean>`(card.standing = 'answered' and card.answered_on <= card.answer_by)`,
    late: sql<boolean>`(card.standing = 'answered' and card.answered_on > card.answer_by)`,
    cancelled: sql<boolean>`card.standing = 'cancelled'`,
    all: sql<boolean>`true`,
    news: sql<boolean>`(card.changed_by <> ${me} and card.changed_at > coalesce(
      (select looked_at from card_look where staff = ${me}), ${platform.now()}::timestamptz - interval '30 days'))`,
  };
}

function reachedBy(scopes: readonly Scope[]): RawBuilder<boolean> {
  return anyOf(
    scopes.flatMap(scope => {
      if (scope.kind === 'agency') return [sql<boolean>`card.agency = ${scope.agency}`];
      return scope.kind === 'division' ? [sql<boolean>`card.settlement like ${`${scope.prefix}%`}`] : [];
    }),
  );
}
