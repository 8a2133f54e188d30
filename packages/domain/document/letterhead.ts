import { currentAnswers, type Progress } from '../application/progress.ts';
import { maskIdNumber, maskPhone } from '../plain/mask.ts';
import { fullName, getAgency } from '../service/directory.ts';
import { receptionAt } from '../service/reception.ts';
import type { Letterhead, Office } from './issued.ts';

/** The head of a paper of this agency, as things stand now. A receipt shows only the ends of numbers: it is carried about. */
export function letterhead(progress: Progress, agency: string): Letterhead {
  const { state, context } = progress;
  const answers = currentAnswers(progress);
  const text = (id: string) => (typeof answers[id] === 'string' ? answers[id] : '');
  return {
    caseNumber: state.number ?? '',
    service: context.service.name,
    applicant: {
      name: text('name'),
      idNumber: maskIdNumber(text('idNumber')),
      phone: maskPhone(text('phone')),
    },
    settlement: fullName(context.directory, state.settlement),
    agency: officeOf(progress, agency),
    officer: context.actor.kind === 'staff' ? context.actorName : null,
    date: context.today,
  };
}

/** A window is named as it hangs over the door, where the locality has said so (R2.1). */
function officeOf({ state, context: { service, directory } }: Progress, agency: string): Office {
  const { name, line } = getAgency(directory, agency);
  return line === 'window' && directory.route('window', state.settlement).id === agency
    ? receptionAt(service, directory, state.settlement)
    : { name, site: null };
}

/** The window that answers for the application: the clerk's own, or the one of the place when the soldier acts from afar. */
export function windowOf({ state, context: { actor, directory } }: Progress): string {
  if (actor.kind === 'staff' && directory.agencies.get(actor.agency)?.line === 'window') return actor.agency;
  return directory.route('window', state.settlement).id;
}
