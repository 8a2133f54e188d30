import { subjectOf } from '../access/offers.ts';
import { permits } from '../access/scope.ts';
import { allowed } from '../application/allowed.ts';
import { endingWith, objectToWithdrawing } from '../application/withdrawing.ts';
import { getItem } from '../service/lookup.ts';
import { answersOf, type Lens } from './lens.ts';

/** An item that may be taken back alone now, and by name what ends with it. */
export type Withdrawable = { item: string; name: string; along: string[] };

/** What this person may take back alone, in the order of the policy; by the tables and the rule that guard the act (law 7). */
export function withdrawable(lens: Lens): Withdrawable[] {
  const { application, service, person } = lens;
  if (!permits(person, 'withdrawItem', subjectOf(application, null))) return [];
  if (!allowed(application).includes('withdrawItem')) return [];
  return service.items
    .filter(({ code }) => objectToWithdrawing(application, service, answersOf(lens), code) === null)
    .map(({ code, name }) => ({
      item: code,
      name,
      along: endingWith(application, code).map(each => getItem(service, each).name),
    }));
}
