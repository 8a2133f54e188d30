import type { CallAnswer, CallInput } from '@yimen/contract/client.ts';
import { type Measure, measureNames } from '@yimen/domain/assessment/measure.ts';
import { findPeriod } from '@yimen/domain/assessment/period.ts';

export type Sheet = CallAnswer<'GET /api/assessment/sheet'>;
export type Indicators = Sheet['settings']['indicators'];
export type SheetChoice = CallInput<'GET /api/assessment/sheet'>['query'];
export type ListChoice = CallInput<'GET /api/assessment/list'>['query'];

/** From the address, so that going back finds the same sheet; what is not sound is left out. */
export function sheetChoiceOf(search: Record<string, unknown>): SheetChoice {
  const version = Number(search.version ?? 0);
  return {
    ...placedOf(search),
    ...(Number.isInteger(version) && version >= 1 && version <= 1000 && { version }),
    ...(search.by === 'county' && { by: 'county' as const }),
  };
}

/** The same with the measure whose list it is, and what is left out of it; null where the address names none. */
export function listChoiceOf(search: Record<string, unknown>): ListChoice | null {
  if (!isMeasure(search.measure)) return null;
  return {
    ...placedOf(search),
    measure: search.measure,
    ...(isMeasure(search.without) && { without: search.without }),
  };
}

function placedOf(search: Record<string, unknown>): Pick<SheetChoice, 'period' | 'place'> {
  const [period, place] = [String(search.period ?? ''), String(search.place ?? '')];
  return {
    ...(findPeriod(period) !== null && { period }),
    ...(/^\d{6}$/.test(place) && { place }),
  };
}

function isMeasure(name: unknown): name is Measure {
  return (measureNames as readonly unknown[]).includes(name);
}
