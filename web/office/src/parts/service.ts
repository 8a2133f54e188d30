import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { useMemo } from 'react';
import { useLook } from './api.ts';

export type ServiceHere = {
  service: ServiceDefinition;
  /** Which office handles each item at the settlement; empty without one. */
  agencies: { item: string; agency: string; name: string }[];
  /** The plain date in China, from the server. */
  today: string;
  /** For each of the soldier's own duties the earliest day of the order that is still in time today. */
  inTimeSince: Record<string, string>;
};

/** The definition an application is pinned to (law 4), or the current one; `settlement` names the offices there. */
export function useService(
  query: { definition?: string; settlement?: string },
  enabled = true,
): {
  here: ServiceHere | null;
  error: unknown;
} {
  const { data, error } = useLook('GET /api/service', { query }, { enabled });
  return { here: data === undefined ? null : (data as unknown as ServiceHere), error };
}

export type Place = {
  code: string;
  name: string;
  parent: string | null;
  level: 'province' | 'city' | 'county' | 'town';
};

/** Guangdong's divisions; they change once in years, so they are read once. */
export function useDivisions(): readonly Place[] {
  const { data } = useLook('GET /api/divisions', {});
  return data?.divisions ?? none;
}

const none: readonly Place[] = [];

/** Where one may settle or be insured, with the full name to search in: 江门市台山市, 东莞市莞城街道. */
export function useSettlements(): { value: string; label: string }[] {
  const divisions = useDivisions();
  return useMemo(() => {
    const names = new Map(divisions.map(each => [each.code, each.name]));
    return divisions
      .filter(each => each.level === 'county' || each.level === 'town')
      .map(each => ({ value: each.code, label: `${names.get(each.parent ?? '') ?? ''}${each.name}` }));
  }, [divisions]);
}
