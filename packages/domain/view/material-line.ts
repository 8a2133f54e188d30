import { type MadeWithin, madeWithin } from '../application/made-within.ts';
import type { ElectronicSource, MaterialFact, MaterialMark } from '../application/material.ts';
import { type Came, cameOf, lastDayOf } from '../application/promised.ts';
import { standingDeferrals } from '../application/standing-deferrals.ts';
import { formKept } from '../custody/form-kept.ts';
import type { HandedForm } from '../custody/ledger.ts';
import type { PlainDate } from '../plain/date.ts';
import type { MaterialDefinition } from '../service/definition.ts';
import { getItem } from '../service/lookup.ts';
import { type NeededMaterial, neededMaterials } from '../service/needed-materials.ts';
import { includedItems, plan } from '../service/plan.ts';
import { type UploadRule, uploadRule } from '../service/upload-rule.ts';
import { type FileLine, fileLines, mayGive } from './file-line.ts';
import { heldOfMaterial } from './held-line.ts';
import { answersOf, type Lens } from './lens.ts';
import { type ReuseLine, reuseLine } from './reuse-line.ts';

/** One line of the merged list: what it is, which items use it, what was declared, what the window found. */
export type MaterialLine = {
  code: string;
  name: string;
  accepts: MaterialDefinition['accepts'];
  keeping: MaterialDefinition['keeping'];
  copies: number;
  note: string | null;
  optional: boolean;
  internal: boolean;
  usedBy: { code: string; shortName: string }[];
  declared: MaterialFact['declared'];
  checked: {
    found: MaterialMark['found'];
    form?: HandedForm;
    source?: ElectronicSource;
    copies: number;
    at: string;
  } | null;
  produced: boolean;
  /** Of an internal one: whether its paper is there. */
  made: MadeWithin | null;
  /** 容缺: accepted later, by which day, what became of the promise, and what came as a file while it is open. */
  deferred: { until: PlainDate; promise: 'open' | 'kept' | 'lapsed'; came: Came } | null;
  /** It serves again from an earlier case (R5.2), or was meant to. */
  reuse: ReuseLine | null;
  /** Its files, oldest first, and whether this person may add one now; null where nothing is ever uploaded. */
  files: FileLine[];
  upload: (UploadRule & { open: boolean }) | null;
  /** Who has what was kept of it, wherever it is now (R3.4); empty where nothing was. */
  held: { holder: string; formText: string; count: number }[];
};

/**
 * What the included items need, each once (R5.3), under the answers as they stand; materials of items left out are not among
 * them.
 */
export function materialLines(lens: Lens): MaterialLine[] {
  const answers = answersOf(lens);
  const items = includedItems(plan(lens.service, answers, lens.application.unticked));
  return neededMaterials(lens.service, items, answers)
    .map(each => materialLine(lens, each))
    .filter(isListed);
}

/** A paper from within that only some applications come to, such as 容缺受理承诺书, is listed once it is made. */
export function isListed({ optional, made }: MaterialLine): boolean {
  return !optional || made !== 'not-yet';
}

/** What one audience reads of a material; `usedBy` as it was given, so a department's line names no item but its own. */
export function materialLine(
  lens: Lens,
  { definition, usedBy, optional, internal }: NeededMaterial,
): MaterialLine {
  const fact = lens.application.materials[definition.code];
  return {
    code: definition.code,
    name: definition.name,
    accepts: [...definition.accepts],
    keeping: definition.keeping,
    copies: definition.copies,
    note: definition.note ?? null,
    optional,
    internal,
    usedBy: usedBy.map(code => ({ code, shortName: getItem(lens.service, code).shortName })),
    declared: fact?.declared ?? null,
    checked: checkedOf(fact?.checked ?? null, definition),
    produced: (fact?.producedBy ?? null) !== null,
    made: internal ? madeWithin(lens.application, definition) : null,
    deferred: deferredOf(lens, definition.code),
    reuse: reuseLine(lens, definition.code),
    files: fileLines(lens, definition),
    upload: internal ? null : { ...uploadRule(definition), open: mayGive(lens, definition.code) },
    held: heldOfMaterial(lens, definition.code).map(({ holder, formText, count }) => ({
      holder,
      formText,
      count,
    })),
  };
}

function checkedOf(
  checked: MaterialFact['checked'],
  definition: MaterialDefinition,
): MaterialLine['checked'] {
  if (checked === null) return null;
  const { by: _by, form: _form, ...shown } = checked;
  const form = formKept(checked, definition);
  return form === null ? shown : { ...shown, form };
}

/** A promise nobody waits for any more is not held up to him. */
function deferredOf({ application, service, calendar }: Lens, material: string): MaterialLine['deferred'] {
  const deferral = application.materials[material]?.deferral;
  if (deferral === undefined) return null;
  if (deferral.promise !== 'open')
    return { until: deferral.until, promise: deferral.promise, came: 'nothing' };
  const standing = standingDeferrals(application).find(each => each.material === material);
  if (standing === undefined) return null;
  const until = lastDayOf(application, standing, service, calendar);
  return { until, promise: 'open', came: cameOf(application, standing) };
}
