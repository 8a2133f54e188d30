// For tests of the heart only: an application that has ended, and the act that archives it.

import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import type { ResultDefinition } from '../service/definition.ts';
import type { CommandOf } from './command.ts';
import { clerk, forces, given, police, type Story, soldier, storyService } from './given.ts';
import { acceptAll, checked, denied, granted, inHand, on, reported, start } from './given-stories.ts';

/** The package as the platform hands it over. */
export const sealed = {
  package: 'package-one',
  manifest: 'a'.repeat(64),
  pieces: ['b'.repeat(64), 'c'.repeat(64)],
  bytes: 3000,
  parts: 12,
};

/** 01 and 04 granted, 02 denied, so that 03 ended by the rule. `delivery`: how the result of 01 is given out. */
export function concluded(delivery: ResultDefinition['delivery'] = 'electronic'): Story {
  const service = storyService();
  const items = service.items.map(item =>
    item.code === '01' ? { ...item, result: { ...item.result, delivery } } : item,
  );
  const accepted = given({ ...service, items })
    .and(soldier, start)
    .and(soldier, { type: 'submit' })
    .and(clerk, acceptAll);
  const turnedDown = inHand(reported(accepted));
  const last = checked(turnedDown.and(police, on(turnedDown, '02', denied)));
  return last.and(forces, on(last, '04', granted));
}

/** Refused at the window on the first day. */
export function refused(): Story {
  return handedIn().and(clerk, { type: 'refuse', reason: 'some', note: '请到安置地申请。' });
}

/** Taken back before anybody looked at it. */
export function withdrawn(): Story {
  return handedIn().and(soldier, { type: 'withdraw' });
}

function handedIn(): Story {
  return given().and(soldier, start).and(soldier, { type: 'submit' });
}

/** The act of archiving this story as it stands, on the day it ended unless another is said. */
export function archiving(
  { state }: Story,
  day: PlainDate = dateOfInstant(state.endedAt!),
): CommandOf<'archive'> {
  return { type: 'archive', sealed, on: day, revision: state.revision };
}
