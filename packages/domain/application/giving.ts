import type { Answers } from '../form/condition.ts';
import type { MaterialDefinition, ServiceDefinition } from '../service/definition.ts';
import { neededMaterials } from '../service/needed-materials.ts';
import { includedItems, plan } from '../service/plan.ts';
import { uploadRule } from '../service/upload-rule.ts';
import { type Application, type ApplicationStatus, openAsks } from './application.ts';
import { type FileFact, type FileGiver, filesOf } from './file.ts';
import type { Refusal } from './refusal.ts';
import { standingOf } from './standing.ts';
import { standingDeferrals } from './standing-deferrals.ts';

type Material = 'any' | 'unchecked' | 'asked' | 'none';

/**
 * To which materials each side may add files where an application stands; whether the person is of that side is
 * `access/policy.ts`. The soldier's are his until he submits; then the window's, but for what he is asked to put right, and what he promised for later (R2.4).
 */
const open: Partial<Record<ApplicationStatus, Record<FileGiver, Material>>> = {
  draft: { applicant: 'any', window: 'none' },
  submitted: { applicant: 'none', window: 'any' },
  correcting: { applicant: 'unchecked', window: 'any' },
  accepted: { applicant: 'asked', window: 'any' },
};

/**
 * Why this side may not give one more file of this material now; null when it may. The view draws by it, the upload route asks
 * it before it reads a byte, and the act is guarded by it (law 7).
 */
export function objectToGiving(
  application: Application,
  service: ServiceDefinition,
  answers: Answers,
  from: FileGiver,
  material: string,
): Refusal | null {
  const definition = findGiven(application, service, answers, material);
  if (definition === null) return { code: 'unknown-material', material };
  if (!isOpen(application, from, material))
    return { code: 'not-allowed-now', act: 'attachFile', status: standingOf(application) };
  const { max } = uploadRule(definition);
  return filesOf(application, material).length < max ? null : { code: 'too-many-files', material, max };
}

/** Why this side may not take the file away: what was accepted on stays, and the soldier takes away only what he gave. */
export function objectToRemoving(application: Application, file: FileFact, from: FileGiver): Refusal | null {
  if (!isOpen(application, from, file.material))
    return { code: 'not-allowed-now', act: 'removeFile', status: standingOf(application) };
  if (file.copied === true) return { code: 'file-stays', file: file.file }; // it goes with its reuse
  const reliedOn = application.acceptedAt !== null && file.at <= application.acceptedAt;
  const others = from === 'applicant' || application.status === 'accepted' ? file.from !== from : false;
  return reliedOn || others ? { code: 'file-stays', file: file.file } : null;
}

function isOpen(application: Application, from: FileGiver, material: string): boolean {
  const which = open[application.status]?.[from] ?? 'none';
  if (which === 'asked') return isAsked(application, material);
  if (which === 'unchecked') return (application.materials[material]?.checked ?? null) === null;
  return which === 'any';
}

/** Whether the soldier owes this material: he was asked for it, or promised it and the promise still stands (容缺, domain.md §3.3). */
function isAsked(application: Application, material: string): boolean {
  const asked = openAsks(application).some(
    ({ target }) => target.kind === 'material' && target.material === material,
  );
  return asked || standingDeferrals(application).some(each => each.material === material);
}

/** A material somebody hands in for this application; what the platform or an item makes is never uploaded. */
function findGiven(
  { unticked }: Application,
  service: ServiceDefinition,
  answers: Answers,
  material: string,
): MaterialDefinition | null {
  const items = includedItems(plan(service, answers, unticked));
  const needed = neededMaterials(service, items, answers).find(each => each.definition.code === material);
  return needed === undefined || needed.internal ? null : needed.definition;
}
