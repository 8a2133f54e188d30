import type { Line, Sourced } from '@yimen/domain/service/definition.ts';

type Confidence = Sourced<string>['confidence'];

/** How the offices of one line are named at one level. The first rule that fits a division counts. */
export type AgencyRule = {
  line: Line;
  /** `reporting`: the 122 counties, 东莞 and 中山 (R8.1). `city`: all 21. `town`: towns of 东莞 and 中山. */
  level: 'province' | 'city' | 'reporting' | 'town';
  /** Only divisions whose name ends so: 区, 县, 市. */
  kind?: string;
  pattern: string;
  source: string;
  confidence: Confidence;
};

/**
 * One office, or all counties of one city, where the rule gives the wrong name. An exception for a county and a line
 * that is kept at city level (the traffic police) opens an office there.
 */
export type AgencyException = {
  line: Line;
  division: string;
  source: string;
  confidence: Confidence;
} & ({ name: string } | { pattern: string });

export type AgencyRules = {
  note: string;
  lines: readonly AgencyRule[];
  exceptions: readonly AgencyException[];
};
