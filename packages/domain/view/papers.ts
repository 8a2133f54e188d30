import type { EventType, RecordedEvent } from '../application/event.ts';
import type { Deadline } from '../calendar/deadline.ts';
import { answerBy } from '../service/answer-by.ts';
import { type Acceptance, acceptanceOf } from './acceptance.ts';
import { type Addressee, addressee, type Decided, decidedBy, isToday } from './decided.ts';
import { type Decision, decisions } from './decision.ts';
import type { Lens } from './lens.ts';
import { remedyOf } from './remedy.ts';

/** What the window's papers say, taken from history and not from where things stand when they are printed. */
export type Papers = {
  /** The numbers are masked on every paper alike; the name is written out on the day, later only after unmasking. */
  applicant: Addressee;
  receipt: (Acceptance & Decided) | null;
  notice:
    | (Decided & { answerBy: Pick<Deadline, 'date' | 'provisional'>; how: string; otherwise: string })
    | null;
  refusal: (Decided & { remedy: string | null; without: string[] }) | null;
  /** What departments decided against an item; the window may print it for him too. */
  decisions: Decision[];
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
    applicant: addressee(lens, open || (newest !== null && isToday(lens, newest))),
    receipt: accepted === null || receipt === null ? null : { ...receipt, ...decidedBy(lens, accepted) },
    notice: asked === null ? null : { ...decidedBy(lens, asked), ...noticeOf(lens, asked) },
    refusal: refused === null ? null : { ...decidedBy(lens, refused), ...remedyOf(lens) },
    decisions: decisions(lens),
  };
}

function last({ events }: Lens, type: EventType): RecordedEvent | null {
  return events.findLast(({ body }) => body.type === type) ?? null;
}

/** By when, how, and what happens otherwise (R2.4; 行政许可法 art.32): the days are the catalogue's, counted as every deadline. */
function noticeOf({ service, calendar }: Lens, { at }: RecordedEvent) {
  const { correction } = service;
  const { date, provisional } = answerBy(service, at, calendar);
  return { answerBy: { date, provisional }, how: correction.how, otherwise: correction.otherwise };
}
