import type { EventType, RecordedEvent } from '../application/event.ts';
import { addWorkingDays, type Deadline } from '../calendar/deadline.ts';
import { dateOfInstant } from '../plain/date.ts';
import { maskIdNumber, maskName, maskPhone } from '../plain/mask.ts';
import { type Acceptance, acceptanceOf } from './acceptance.ts';
import { agencyName, answersOf, type Lens, staffName } from './lens.ts';
import { remedyOf } from './remedy.ts';

/** Who decided, for which office and when: whoever prints it later is somebody else. */
export type Decided = { by: string; agency: string; at: string; reprinted: boolean };

/** What the window's papers say, taken from history and not from where things stand when they are printed. */
export type Papers = {
  /** The numbers are masked on every paper alike; the name is written out on the day, later only after unmasking. */
  applicant: { name: string; idNumber: string; phone: string };
  receipt: (Acceptance & Decided) | null;
  notice:
    | (Decided & { answerBy: Pick<Deadline, 'date' | 'provisional'>; how: string; otherwise: string })
    | null;
  refusal: (Decided & { remedy: string | null; without: string[] }) | null;
};

export function papers(lens: Lens, open: boolean): Papers {
  const receipt = acceptanceOf(lens);
  const [accepted, asked, refused] = [
    last(lens, 'Accepted'),
    last(lens, 'CorrectionAsked'),
    last(lens, 'Refused'),
  ];
  const newest = refused ?? accepted ?? asked;
  return {
    applicant: applicantOf(lens, open || (newest !== null && isToday(lens, newest))),
    receipt: accepted === null || receipt === null ? null : { ...receipt, ...decided(lens, accepted) },
    notice: asked === null ? null : { ...decided(lens, asked), ...noticeOf(lens, asked) },
    refusal: refused === null ? null : { ...decided(lens, refused), ...remedyOf(lens) },
  };
}

function last({ events }: Lens, type: EventType): RecordedEvent | null {
  return events.findLast(({ body }) => body.type === type) ?? null;
}

function decided(lens: Lens, event: RecordedEvent): Decided {
  const { actor, at } = event;
  return {
    by: (actor.kind === 'staff' ? staffName(lens, actor.id) : null) ?? '',
    agency: actor.kind === 'staff' ? agencyName(lens, actor.agency) : '',
    at,
    reprinted: !isToday(lens, event),
  };
}

function isToday({ today }: Lens, { at }: RecordedEvent): boolean {
  return dateOfInstant(at) === today;
}

function applicantOf(lens: Lens, named: boolean): Papers['applicant'] {
  const { name, idNumber, phone } = answersOf(lens);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    name: named ? text(name) : maskName(text(name)),
    idNumber: maskIdNumber(text(idNumber)),
    phone: maskPhone(text(phone)),
  };
}

/** By when, how, and what happens otherwise (R2.4; 行政许可法 art.32): the days are the catalogue's, counted as every deadline. */
function noticeOf({ service: { correction }, calendar }: Lens, { at }: RecordedEvent) {
  const { date, provisional } = addWorkingDays(dateOfInstant(at), correction.within.value, calendar);
  return { answerBy: { date, provisional }, how: correction.how, otherwise: correction.otherwise };
}
