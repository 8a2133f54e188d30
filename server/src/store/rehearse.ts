import { decide } from '@yimen/domain/application/decide.ts';
import { RefusedAct } from '../http/problem.ts';
import { contextFor } from './act-context.ts';
import { findApplication } from './find-application.ts';
import { findActedOn } from './first-answer.ts';
import type { Platform } from './platform.ts';
import type { Request } from './request.ts';

/**
 * Asks the heart, as things stand, before something is made for an act that would only be refused. Nothing is promised by it: the act
 * asks again under its lock. Whoever repeats a request that was acted on is let through to be answered. Throws `RefusedAct`.
 */
export async function refuseBeforeMaking(platform: Platform, request: Request): Promise<void> {
  const stored = await findApplication(platform, request.id);
  if (stored === null || stored.box === null) return;
  const { person, command } = request;
  const context = contextFor(platform, person, command, stored, null);
  const decision = decide(stored.state, stored.box.contents, command, context);
  if (decision.ok || (await findActedOn(platform, platform.pool, request)) !== null) return;
  throw new RefusedAct(decision.refusal);
}
