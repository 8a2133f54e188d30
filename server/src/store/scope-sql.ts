import type { Scope } from '@yimen/domain/access/scope.ts';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** The same scopes that guard one application, as a condition on a list of applications (stack.md: boolean *and* SQL). */
export function applicationsWithin(scopes: readonly Scope[]) {
  return (eb: ExpressionBuilder<Tables, 'application'>): Expression<SqlBool> => {
    if (scopes.length === 0) return sql<boolean>`false`;
    return eb.or(
      scopes.map(scope => {
        if (scope.kind === 'own') return eb('application.applicant', '=', scope.applicant);
        if (scope.kind === 'division') return eb('application.settlement', 'like', `${scope.prefix}%`);
        return sql<boolean>`exists (select 1 from item where item.application = application.id and item.agency = ${scope.agency})`;
      }),
    );
  };
}

/** The agencies whose items this person may read: a department's inbox is never more than these. */
export function agenciesOf(scopes: readonly Scope[]): string[] {
  return scopes.flatMap(scope => (scope.kind === 'agency' ? [scope.agency] : []));
}
