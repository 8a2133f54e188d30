import type { Person } from '@yimen/domain/access/person.ts';
import type { ContactChoice } from '@yimen/domain/application/contact-choice.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { parsePersonName } from '@yimen/domain/plain/person-name.ts';
import { parsePhone } from '@yimen/domain/plain/phone.ts';
import type { Queryable } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { recordAccess } from './access-log.ts';
import { findCitizen } from './citizens.ts';
import { contactDiffers } from './contact-differs.ts';
import { contactDiffering, isRenewableAt, renewAtWindow } from './renew-at-window.ts';
import { findReach } from './window-reach.ts';

type Amended = {
  person: Person;
  application: string;
  applicant: string;
  answers: Answers;
  contact: ContactChoice | undefined;
  ip: string;
};

/**
 * A name or phone put right at the window is more than a field of a form: who signs in, and where news goes, hang on what is on record.
 * Where they differ the clerk is asked (`contact-differs`); what she answers comes true with the act, on record, the old phone told.
 * Undefined when nothing of the kind is changed.
 */
export async function amendedContact(
  platform: Platform,
  { person, application, applicant, answers, contact, ip }: Amended,
): Promise<((connection: Queryable) => Promise<void>) | undefined> {
  const known = await findCitizen(platform, applicant);
  if (known === null || (answers.name === undefined && answers.phone === undefined)) return undefined;
  const said = { name: String(answers.name ?? known.name), phone: String(answers.phone ?? known.phone) };
  if (parsePersonName(said.name) === null || parsePhone(said.phone.normalize('NFKC')) === null)
    return undefined; // the form refuses it with its own sentence
  const differing = contactDiffering(known, said);
  if (Object.keys(differing).length === 0) return undefined;
  const reach = findReach(person) ?? '-';
  const renewable = await isRenewableAt(platform, applicant, reach);
  const choices: ContactChoice[] = renewable ? ['keep', 'renew'] : ['keep'];
  if (contact === undefined || !choices.includes(contact)) throw contactDiffers(differing, choices, true);
  return async connection => {
    if (contact === 'renew' && !(await renewAtWindow(platform, connection, applicant, said, reach)))
      throw contactDiffers(differing, choices, true);
    const act = contact === 'renew' ? 'citizen-renewed' : 'citizen-kept';
    await recordAccess(platform, { act, person, subject: applicant, application, ip }, connection);
  };
}
