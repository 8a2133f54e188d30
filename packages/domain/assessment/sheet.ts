import { type Counts, type Measure, type MeasureFacts, measures } from './measure.ts';
import { type ScoredRow, scoreRow } from './score.ts';
import type { AssessmentSettings } from './settings.ts';

/** A sheet that was fixed (定稿): every place's figures and points, the settings and what each measure meant, so that it is read without anything that may change. */
export type FixedSheet = {
  readonly settings: AssessmentSettings;
  /** Name, definition and source of the measures it uses, as they read then. */
  readonly measures: readonly ExplainedMeasure[];
  /** When the figures that are counted beforehand were counted; null where there was nothing to count. */
  readonly countedAt: string | null;
  /** The province, its cities and their counties, by their codes. */
  readonly rows: Readonly<Record<string, ScoredRow>>;
};

/** A measure as it is said to whoever reads a sheet: what is counted and on what it rests. */
export type ExplainedMeasure = { readonly measure: Measure } & Readonly<
  Pick<MeasureFacts, 'name' | 'definition' | 'source' | 'unit'>
>;

/** Each measure as it reads now. */
export function explainMeasures(names: readonly Measure[]): ExplainedMeasure[] {
  return names.map(measure => {
    const { name, definition, source, unit } = measures[measure];
    return { measure, name, definition, source, unit };
  });
}

/** The measures that settings use, each once. */
export function usedMeasures({ indicators }: Pick<AssessmentSettings, 'indicators'>): Measure[] {
  return [...new Set(indicators.flatMap(({ part, whole }) => [part, whole]))];
}

/** Every place's counts, scored. */
export function scoreRows(
  settings: Pick<AssessmentSettings, 'indicators'>,
  counts: ReadonlyMap<string, Counts>,
): Record<string, ScoredRow> {
  return Object.fromEntries([...counts].map(([place, each]) => [place, scoreRow(settings, each)]));
}
