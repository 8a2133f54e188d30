import type { Standing } from '@yimen/domain/application/standing.ts';

/** How it stands in words on a calm ground; the words carry the meaning. */
export function StatusTag({ standing, text }: { standing: Standing; text: string }) {
  return <span className={`tag ${grounds[standing]}`}>{text}</span>;
}

const grounds = {
  none: 'grey',
  draft: 'grey',
  submitted: '',
  correcting: 'amber',
  accepted: '',
  concluded: 'green',
  unsuccessful: 'grey',
  refused: 'red',
  withdrawn: 'grey',
  discarded: 'grey',
  archived: 'grey',
} as const satisfies Record<Standing, string>;
