import type { Person } from '../access/person.ts';
import type { Application } from '../application/application.ts';
import type { RecordedEvent } from '../application/event.ts';
import type { GrantedEarlier } from '../application/granted-earlier.ts';
import type { Box } from '../application/progress.ts';
import { currentAnswers } from '../application/progress.ts';
import { noteIn } from '../application/sealed-note.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Answers } from '../form/condition.ts';
import type { PlainDate } from '../plain/date.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { type Directory, nameOfAgency } from '../service/directory.ts';

/** Everything a view is made from. Each audience has its own view (law 8); they share only the small parts in this folder. */
export type Lens = {
  application: Application;
  events: readonly RecordedEvent[];
  box: Box;
  service: ServiceDefinition;
  directory: Directory;
  calendar: Calendar;
  today: PlainDate;
  person: Person;
  /** Staff id → display name; an unknown id reads as 工作人员. */
  staffNames: ReadonlyMap<string, string>;
  /** The person asked to see sensitive values, with a reason, and that is on record. */
  unmasked: boolean;
  /** Materials whose kept original was given back from the earlier case since (R5.2); absent where nothing refers to one. */
  givenBack?: readonly string[];
  /** What the person's earlier cases granted already (R5.2), looked up by the store. */
  grantedEarlier?: readonly GrantedEarlier[];
};

/** As they stand after every correction; none once the person's data is erased (law 5). */
export function answersOf({ application, box }: Pick<Lens, 'application' | 'box'>): Answers {
  return currentAnswers({ state: application, box });
}

/** What stands under seal by its reference, as this reader's lens has it; null where there is none. */
export function noteOf({ box }: Lens, reference: string | null): string | null {
  return noteIn(box, reference);
}

/** Null where nobody acted; an account the lens was not given a name for reads as 工作人员. */
export function staffName({ staffNames }: Lens, id: string | null): string | null {
  return id === null ? null : (staffNames.get(id) ?? '工作人员');
}

/** The agency's name; an id that left the directory reads as itself. */
export function agencyName({ directory }: Pick<Lens, 'directory'>, id: string): string {
  return nameOfAgency(directory, id);
}
