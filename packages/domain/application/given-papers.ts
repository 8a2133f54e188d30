// For tests of the heart only: stories of an item that goes to its department on paper (R3.4).

import type { HandedPaper } from '../custody/ledger.ts';
import type { Channel, ServiceDefinition } from '../service/definition.ts';
import type { Command } from './command.ts';
import { clerk, given, type Story, storyService } from './given.ts';
import { grantedHousehold, on, register, reported } from './given-stories.ts';
import type { MaterialMark } from './material.ts';

/**
 * The story's service where the police of 02 are on paper: the photo P is a paper that stays with whoever needs it, the certificate Q
 * is looked at and a copy of it may stay.
 */
export function paperService(clockFrom: Channel['clockFrom'] = 'signed'): ServiceDefinition {
  const story = storyService();
  const channel: Channel = { way: 'paper', clockFrom, source: '样例', confidence: 'design' };
  return {
    ...story,
    materials: story.materials.map(each => {
      if (each.code === 'P') return { ...each, accepts: ['original'], keeping: 'kept', copies: 2 };
      return each.code === 'Q' ? { ...each, accepts: ['original', 'copy'], keeping: 'seen' } : each;
    }),
    items: story.items.map(item =>
      item.code === '02'
        ? { ...item, channel, materials: [...item.materials, { material: 'Q', optional: true }] }
        : item,
    ),
  };
}

export const keptPhotos: MaterialMark = { material: 'P', found: 'kept', form: 'original', copies: 2 };
export const keptCertificate: MaterialMark = { material: 'Q', found: 'kept', form: 'copy', copies: 1 };
export const photos = (count: number): HandedPaper => ({ material: 'P', form: 'original', count });
export const certificate: HandedPaper = { material: 'Q', form: 'copy', count: 1 };

/** Everything kept at the window, 01 granted: 02 has gone out and its papers have not. */
export function atWindow(service = paperService()): Story {
  const marks = [keptPhotos, keptCertificate];
  const accepting = { ...register, marks, next: 'accept', declined: [] } as unknown as Command;
  return reported(given(service).and(clerk, accepting));
}

export const handing = (story: Story, papers: readonly HandedPaper[], how: object = {}): Command =>
  on(story, '02', { type: 'handOver', sheet: 'S1', way: 'hand', papers, ...how });

/** Both photos and the certificate are on their way to the police. */
export function onTheWay(story: Story = atWindow()): Story {
  return story.and(clerk, handing(story, [photos(2), certificate]));
}

export const bySigner = (on: string) => ({ signed: { by: '陈某', on } });

/** The window writes down that the police signed for everything, the day after. */
export function signedFor(story: Story = onTheWay(), short: readonly HandedPaper[] = []): Story {
  const command = on(story, '02', { type: 'signSheet', sheet: 'S1', short, ...bySigner('2026-03-03') });
  return story.and(clerk, command, { on: '2026-03-04' });
}

export const handBack = { type: 'returnPapers', papers: [], result: true } as const;

/** The window wrote down that the police granted it under their own number, and their certificate has come to the window. */
export function certificateHere(story: Story = signedFor()): Story {
  const result = { ...grantedHousehold, type: 'recordResult', on: '2026-03-05', number: '台户字〔2026〕7号' };
  const decided = story.and(clerk, on(story, '02', result), { on: '2026-03-05' });
  return decided.and(clerk, on(decided, '02', handBack));
}
