import type { ServiceDefinition } from '../service/definition.ts';
import { isAboutLook } from '../service/reasons-for.ts';
import type { Application, Ask } from './application.ts';
import { filesOf } from './file.ts';
import { type Declaration, isInHand } from './material.ts';

/**
 * Whether the office has seen how a material looks: it lies before it on paper or on a screen, a file of it was given, or the copy that was
 * to serve again was looked at and not taken (R5.2).
 */
export function isShown(application: Application, material: string): boolean {
  const reuse = application.reuses?.[material];
  const turnedDown = reuse?.refused !== undefined && reuse.keeper === null;
  return turnedDown || isInHand(application.materials[material]) || filesOf(application, material).length > 0;
}

/**
 * What a new photograph does for an ask (R2.4). `given`: it is about how the material looks, and a file came since, which answers
 * it. `wanted`: only the files asked about are there, so that saying 已有电子件 once more answers nothing. Null: it is about something
 * else, or there is no file.
 */
export function newFile(
  application: Application,
  service: ServiceDefinition,
  { target, reason, askedAt }: Ask,
): 'wanted' | 'given' | null {
  if (target.kind !== 'material' || !isAboutLook(service, reason)) return null;
  const files = filesOf(application, target.material);
  if (files.some(({ at }) => at > askedAt)) return 'given';
  return files.length > 0 ? 'wanted' : null;
}

/**
 * Whether the soldier has said how an ask for a material is met (R2.4): by bringing it, by having it electronically, or by a new
 * photograph; not by the one that could not be read. The form and the act judge by it alike.
 */
export function isMet(file: ReturnType<typeof newFile>, says: Declaration | undefined): boolean {
  return file === 'given' || says === 'bring' || (says === 'electronic' && file === null);
}
