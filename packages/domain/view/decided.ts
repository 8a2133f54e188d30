import type { RecordedEvent } from '../application/event.ts';
import { dateOfInstant } from '../plain/date.ts';
import { maskIdNumber, maskName, maskPhone } from '../plain/mask.ts';
import { agencyName, answersOf, type Lens, staffName } from './lens.ts';

/** Who decided, for which office and when: whoever prints it later is somebody else. */
export type Decided = { by: string; agency: string; at: string; reprinted: boolean };

/** Whom a paper is made out to. The numbers are masked on every paper alike; the name is written out, or masked like them. */
export type Addressee = { name: string; idNumber: string; phone: string };

export function decidedBy(lens: Lens, event: RecordedEvent): Decided {
  const { actor, at } = event;
  return {
    by: (actor.kind === 'staff' ? staffName(lens, actor.id) : null) ?? '',
    agency: actor.kind === 'staff' ? agencyName(lens, actor.agency) : '',
    at,
    reprinted: !isToday(lens, event),
  };
}

export function isToday({ today }: Lens, { at }: Pick<RecordedEvent, 'at'>): boolean {
  return dateOfInstant(at) === today;
}

export function addressee(lens: Lens, named: boolean): Addressee {
  const { name, idNumber, phone } = answersOf(lens);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    name: named ? text(name) : maskName(text(name)),
    idNumber: maskIdNumber(text(idNumber)),
    phone: maskPhone(text(phone)),
  };
}
