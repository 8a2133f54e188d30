import type { CardCause, CardLevel, CardStanding } from '@yimen/domain/oversight/card.ts';
import type { Urged } from '@yimen/domain/oversight/urge.ts';

/** Thresholds, cards and urges. */
export interface OversightTables {
  thresholds: {
    number: number;
    notice: number;
    warning: number;
    warning_days: number;
    red_days: number;
    answer_days: number;
    /** In force from this day on, until a higher number is. */
    from_day: string;
    because: string;
    set_by: string;
    set_at: string;
  };
  card: {
    application: string;
    card: number;
    city: string;
    division: string;
    settlement: string;
    number: string | null;
    item: string;
    agency: string;
    handler: string | null;
    level: CardLevel;
    cause: CardCause;
    due: string | null;
    late: number;
    issued_at: string;
    issued_on: string;
    answer_by: string;
    standing: CardStanding;
    /** The day of its first answer. */
    answered_on: string | null;
    /** The last act on it; by an account or `system`. */
    changed_at: string;
    changed_by: string;
  };
  urge: {
    application: string;
    urge: number;
    city: string;
    division: string;
    settlement: string;
    number: string | null;
    item: string | null;
    asked: Urged;
    agency: string | null;
    by_agency: string;
    urged_at: string;
    answered_at: string | null;
  };
  /** Until when a member of staff has read what happened to cards. */
  card_look: { staff: string; looked_at: string };
}
