import { type OwnDeadline, ownDeadlines } from '@yimen/domain/view/deadlines.ts';
import { findApplication } from './find-application.ts';
import { lensFor } from './lens.ts';
import type { Platform } from './platform.ts';

/** The soldier's own last days as his page shows them (domain.md §0.1), and whose they are; null where the application is no more. */
export async function findOwnDeadlines(
  platform: Platform,
  id: string,
): Promise<{ applicant: string; deadlines: OwnDeadline[] } | null> {
  const stored = await findApplication(platform, id);
  if (stored === null || stored.box === null) return null;
  const { applicant } = stored.state;
  const lens = await lensFor(platform, { kind: 'citizen', id: applicant }, stored);
  return { applicant, deadlines: ownDeadlines(lens) };
}
