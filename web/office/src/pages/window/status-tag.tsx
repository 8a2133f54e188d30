import type { ApplicationStatus } from '@yimen/domain/application/application.ts';

/** The status in words on a calm ground; the words carry the meaning. */
export function StatusTag({ status, text }: { status: ApplicationStatus; text: string }) {
  return <span className={`tag ${grounds[status]}`}>{text}</span>;
}

const grounds = {
  none: 'grey',
  draft: 'grey',
  submitted: '',
  correcting: 'amber',
  accepted: '',
  concluded: 'green',
  refused: 'red',
  withdrawn: 'grey',
  discarded: 'grey',
  archived: 'grey',
} as const satisfies Record<ApplicationStatus, string>;
