// For tests of the heart only: the stretches of a story that most tests begin with, and the commands they are made of.

import type { Answers } from '../form/condition.ts';
import type { Command, DeferralDraft, DraftContents } from './command.ts';
import { clerk, forces, given, police, type Story, soldier, veterans } from './given.ts';
import type { Declaration, MaterialMark } from './material.ts';
import type { GivenResultFile } from './result-file.ts';

/** A soldier who moves into a house of his own: all four items apply, 02 and 04 want his photo. */
export const answers: Answers = { moves: true, name: '梁永安', since: '2026-02-20', home: 'house' };
export const contents: DraftContents = {
  settlement: '990101',
  answers,
  unticked: [],
  declared: { P: 'bring' },
};
export const start: Command = { type: 'start', id: 'one', applicant: 'soldier', ...contents };
export const register: Command = {
  type: 'register',
  id: 'one',
  applicant: 'soldier',
  ...contents,
  marks: [],
  place: '样县大厅',
  next: 'hold',
};
export const photo: MaterialMark = { material: 'P', found: 'seen', copies: 1 };
export const acceptAll: Command = { type: 'accept', marks: [photo], declined: [] };
/** Accepts while these come later (容缺). */
export function acceptingLater(
  materials: string[],
  how: Partial<Pick<DeferralDraft, 'signed' | 'until'>> = {},
): Command {
  const deferral = { materials, signed: false, until: null, ...how };
  return { type: 'accept', marks: [photo], declined: [], deferral };
}
export const askFor = {
  photo: { target: { kind: 'material', material: 'P' }, reason: 'some' },
  name: { target: { kind: 'field', field: 'name' }, reason: 'some' },
  home: { target: { kind: 'field', field: 'home' }, reason: 'some' },
} as const;

export const drafted = (change: Partial<DraftContents> = {}): Story =>
  given().and(soldier, { ...start, ...change } as Command);
export const submitted = (change: Partial<DraftContents> = {}): Story =>
  drafted(change).and(soldier, { type: 'submit' });
export const accepted = (change: Partial<DraftContents> = {}): Story =>
  submitted(change).and(clerk, acceptAll);

/** An act on an item as someone does who looks at it as it is now. */
export function on(story: Story, item: string, act: object): Command {
  return { item, seen: story.state.items[item]?.revision ?? null, ...act } as Command;
}

/** 01 is granted on the spot, so 02 has gone out. */
export function reported(story: Story = accepted()): Story {
  return story.and(veterans, on(story, '01', { type: 'conclude', outcome: 'granted', result: {} }));
}

/** The police have 02 in hand. */
export function inHand(story: Story = reported()): Story {
  return story.and(police, on(story, '02', { type: 'receive' }));
}

/** He came once for 04, with a photo. */
export const visit = { type: 'recordVisit', place: '样县大厅', why: '补交照片', items: ['04'] } as const;
export const visited = (): Story => accepted().and(clerk, visit);

export const granted = { type: 'conclude', outcome: 'granted', result: {} } as const;
export const grantedHousehold = { ...granted, result: { book: '123' } } as const;
export const denied = { type: 'conclude', outcome: 'denied', reason: 'some', note: '不符合条件' } as const;

/** Only what waits for nothing is left, and it is refused: nothing of the application was granted. */
export function fruitless(): Story {
  return inHandAlone().and(veterans, on(inHandAlone(), '01', denied));
}

/** 01 is in hand, 04 was declined at the window; 02 and 03 wait for 01. */
export function inHandAlone(): Story {
  const declined = [{ item: '04', reason: 'some', note: '不办' }];
  const one = submitted().and(clerk, { type: 'accept', marks: [photo], declined });
  return one.and(veterans, on(one, '01', { type: 'receive' }));
}

/** The armed forces' office has checked and has 04 in hand. */
export function checked(story: Story = accepted()): Story {
  const found = story.and(
    forces,
    on(story, '04', { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' }),
  );
  return found.and(forces, on(found, '04', { type: 'receive' }));
}

/** Who moves into a flat has to prove it, and has not got the proof: 04 wants it. */
export function lackingProof(says: Declaration = 'lacking'): Story {
  return submitted({ answers: { ...answers, home: 'flat' }, declared: { P: 'bring', R: says } });
}

/** 04 is granted while the proof promised for it is still to come. */
export function heldResult(): Story {
  const deferred = checked(lackingProof('promised').and(clerk, acceptingLater(['R'])));
  return deferred.and(forces, on(deferred, '04', granted));
}

/** So many files of a result, each another. */
export const resultFiles = (many: number): GivenResultFile[] =>
  Array.from({ length: many }, (_, place) => ({
    given: {
      file: `result-${place}`,
      format: 'pdf',
      bytes: 1000,
      pages: 1,
      address: `${place}`.padEnd(64, '0'),
    },
    name: `户口簿${place}.pdf`,
    digest: `digest-${place}`,
  }));
