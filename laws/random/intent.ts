import type { CommandType } from '@yimen/domain/application/command.ts';
import { actWords } from '@yimen/domain/application/words.ts';
import fc from 'fast-check';

/** One wish of somebody, as numbers: what it means depends on how things stand when its turn comes. */
export type Intent = {
  /** Tries something, whether or not the state allows it. */
  wild: boolean;
  /** Does what brings the thing forward, and does it right. */
  diligent: boolean;
  act: number;
  item: number;
  who: number;
  pick: number;
  seen: 'now' | 'now' | 'unsaid' | 'older' | 'newer';
  /** Days that pass before it. */
  days: number;
};

/** Someone who looks at things as they are and fills everything in rightly. */
export const right: Intent = {
  wild: false,
  diligent: true,
  act: 0,
  item: 0,
  who: 1,
  pick: 1,
  seen: 'now',
  days: 0,
};

export const everyAct = Object.keys(actWords) as CommandType[];

const number = fc.nat(999);

export const intents: fc.Arbitrary<Intent[]> = fc.array(
  fc.record({
    wild: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    diligent: fc.boolean(),
    act: number,
    item: number,
    who: number,
    pick: number,
    seen: fc.constantFrom('now', 'now', 'now', 'now', 'unsaid', 'older', 'newer') as fc.Arbitrary<
      Intent['seen']
    >,
    days: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 5, 9),
  }),
  { minLength: 30, maxLength: 60, size: 'max' },
);

/** Where a run starts: which soldier, on which day of 2026, how far he already is, and which act it is out for, from which step on. */
export const beginnings = fc.record({
  soldier: fc.nat(3),
  day: fc.nat(330),
  way: fc.constantFrom('nothing', 'draft', 'again', 'register', 'register'),
  unticked: fc.subarray(['03', '04', '05', '06', '09', '10', '11'], { maxLength: 3 }),
  errand: fc.record({ act: fc.constantFrom(...everyAct), from: fc.oneof(fc.constant(0), fc.nat(20)) }),
}) as fc.Arbitrary<Beginning>;
export type Beginning = {
  soldier: number;
  day: number;
  way: 'nothing' | 'draft' | 'again' | 'register';
  unticked: string[];
  errand: { act: CommandType; from: number };
};
