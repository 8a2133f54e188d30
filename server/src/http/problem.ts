import type { Problem, ProblemCode } from '@yimen/contract/problem.ts';
import type { AnnexRefusal, AnnexRefusalCode } from '@yimen/domain/annex/refusal.ts';
import type { Refusal, RefusalCode } from '@yimen/domain/application/refusal.ts';

type DoorCode = Exclude<ProblemCode, RefusalCode | AnnexRefusalCode>;
export type ProblemExtras = Partial<
  Pick<Problem, 'detail' | 'fields' | 'about' | 'first' | 'open' | 'choices'>
>;

/** A no that arises at the door (not signed in, not found, a code that is wrong). The door turns it into RFC 9457. */
export class DoorProblem extends Error {
  readonly code: DoorCode;
  readonly extras: ProblemExtras;
  constructor(code: DoorCode, extras: ProblemExtras = {}) {
    super(code);
    this.code = code;
    this.extras = extras;
  }
}

/** A no of the heart on its way out. `first` tells who acted first, by name, when the act was stale. */
export class RefusedAct extends Error {
  readonly refusal: Refusal;
  readonly extras: ProblemExtras;
  constructor(refusal: Refusal, extras: ProblemExtras = {}) {
    super(refusal.code);
    this.refusal = refusal;
    this.extras = extras;
  }
}

/** A no of the annex on its way out, as `RefusedAct` is one of a case. */
export class RefusedSheet extends Error {
  readonly refusal: AnnexRefusal;
  constructor(refusal: AnnexRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
