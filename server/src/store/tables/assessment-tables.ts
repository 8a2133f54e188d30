import type { Indicator } from '@yimen/domain/assessment/settings.ts';
import type { FixedSheet } from '@yimen/domain/assessment/sheet.ts';

/** What the assessment counted, its settings and its fixed sheets (decision 0036). */
export interface AssessmentTables {
  /** What is many, counted for the assessment by county, week and month beside the board's tables. */
  assessment_week: {
    city: string;
    place: string;
    /** Its Monday; a week in two months has a row of each. */
    week: string;
    month: string;
    decided: number;
    decided_in_promise: number;
    decided_in_law: number;
    submitted: number;
    submitted_online: number;
    ended: number;
    ended_one_visit: number;
    promised: number;
    promises_kept: number;
    rated: number;
    satisfied: number;
  };
  assessment_settings: {
    number: number;
    indicators: readonly Indicator[];
    because: string;
    set_by: string;
    set_at: string;
  };
  /** A fixed sheet: its figures, points and settings as they were then. */
  assessment_sheet: {
    period: string;
    version: number;
    settings: number;
    sheet: FixedSheet;
    because: string;
    fixed_by: string;
    fixed_at: string;
  };
}
