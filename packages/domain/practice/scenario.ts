import type { Person, StaffRole } from '../access/person.ts';
import type { Command } from '../application/command.ts';
import type { Declaration, MaterialMark } from '../application/material.ts';
import type { RefusalCode } from '../application/refusal.ts';
import type { Answers } from '../form/condition.ts';
import type { PlainDate } from '../plain/date.ts';
import type { LegalBasis } from '../service/definition.ts';

/**
 * A practice case (模拟练习, R6.4) as data beside its service: an invented case told up to where decisions are to be made. It is played with
 * the heart's own rules, so what is right, and how a wrong step is refused, is what the platform does (decision 0037).
 */
export type Scenario = {
  /** Its address. */
  code: string;
  title: string;
  /** For whom; others may play it too. */
  for: readonly StaffRole[];
  /** Who has come, and with what. */
  story: string;
  opening: Opening;
  steps: readonly Step[];
  /** What to take along from it. */
  closing: string;
};

export type Staff = Extract<Person, { kind: 'staff' }>;

/** How the case came to be: handed in online, and on a later day taken in by the window with every paper as usual. */
export type Opening = {
  on: PlainDate;
  settlement: string;
  answers: Answers;
  /** Left out by him. */
  unticked?: readonly string[];
  /** What he says of a material, where it is not that he brings it. */
  declared?: Readonly<Record<string, Declaration>>;
  accepted?: { on: PlainDate; by: Staff; marks?: readonly MaterialMark[] };
};

/** Something another does meanwhile. */
export type Deed = { by: Staff | 'applicant' | 'platform'; on: PlainDate; command: Command };

/** One decision, on a day, in somebody's place. */
export type Step = {
  as: Staff;
  on: PlainDate;
  meanwhile?: readonly Deed[];
  /** What lies before him. */
  scene: string;
  ask: string;
  /** One of them is right. */
  options: readonly Option[];
  rests: readonly Rest[];
};

/** `commands`: what he would press, in order; left out where it is nothing in the platform. */
export type Option = {
  label: string;
  commands?: readonly Command[];
  right?: true;
  /** Why it is right, or what is wrong with it. */
  why: string;
  /** How the platform refuses it, `not-yours` where his role has no such act; left out where it would let it pass. */
  meets?: RefusalCode | 'not-yours';
};

/** What a step rests on: a law, or a point of an item's 查什么 or 常见差错, found by some of its words. */
export type Rest = LegalBasis | { item: string; point: string };
