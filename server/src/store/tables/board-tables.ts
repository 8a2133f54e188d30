/** What the board counted, and what it had seen by then (decision 0033). */
export interface BoardTables {
  board_days: {
    city: string;
    /** The county, or 东莞 and 中山 themselves. */
    place: string;
    agency: string;
    /** Its Monday. */
    week: string;
    /** As `itemKey` has it. */
    item: string;
    days: number;
    items: number;
    late: number;
  };
  /** Of whole cities and the province. */
  board_days_whole: Omit<BoardTables['board_days'], 'city' | 'agency'>;
  board_cases: {
    city: string;
    place: string;
    week: string;
    submitted: number;
    accepted: number;
    dispatched: number;
    concluded: number;
    delivered: number;
    refused: number;
    withdrawn: number;
    counted: number;
    visits_made: number;
    saved_visits: number;
    saved_copies: number;
    saved_days: number;
    /** Ratings of whole cases, of each level from 1 to 5. */
    rated: number[];
  };
  /** What ended on a day, cases under no agency and no item, and how it was rated. */
  ended_day: {
    city: string;
    place: string;
    day: string;
    agency: string;
    service: string;
    /** As `itemKey` has it. */
    item: string;
    ended: number;
    rated: number;
    /** The levels together. */
    points: number;
    bad: number;
    by_code: number;
  };
  board_seen: { application: string; city: string; revision: number; division: string; weeks: string[] };
  board_mark: { one: boolean; counted_at: string };
}
