import { permits } from '../access/scope.ts';
import type { PlainDate } from '../plain/date.ts';
import { findItem } from '../service/lookup.ts';
import type { Lens } from './lens.ts';

/** An item that an earlier case granted; `application` only where this reader may open that case. */
export type GrantedLine = {
  item: string;
  name: string;
  on: PlainDate;
  number: string;
  application: string | null;
};

/** What of this application was granted before, for him and for the window: nobody asks for it twice unknowing (R5.2). */
export function grantedLines({ grantedEarlier = [], application, service, person }: Lens): GrantedLine[] {
  const read = person.kind === 'citizen' ? 'readOwn' : 'readForWindow';
  return grantedEarlier.flatMap(({ item, on, number, status, settlement, application: id }) => {
    const found = findItem(service, item);
    const subject = { applicant: application.applicant, settlement, status, agency: null };
    return found === null
      ? []
      : [
          {
            item,
            name: found.shortName,
            on,
            number,
            application: permits(person, read, subject) ? id : null,
          },
        ];
  });
}
