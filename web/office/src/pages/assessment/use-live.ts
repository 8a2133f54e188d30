import { useLook } from '../../parts/api.ts';
import type { Sheet, SheetChoice } from './assessment-choice.ts';

/**
 * What a fixed sheet's figures would be now, by the settings it was fixed with, so that only what has happened since shows as a difference;
 * undefined while it is read, and for a sheet that is live itself.
 */
export function useLive(choice: SheetChoice, sheet: Sheet | undefined): Sheet | undefined {
  const { version: _version, ...live } = choice;
  const query = {
    ...live,
    period: sheet?.period.code,
    settings: sheet?.settings.number,
  };
  const { data } = useLook(
    'GET /api/assessment/sheet',
    { query: query as SheetChoice },
    { enabled: sheet !== undefined && sheet.fixed !== null },
  );
  return sheet?.fixed === null ? undefined : data;
}
