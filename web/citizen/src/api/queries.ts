import { QueryClient, useQuery } from '@tanstack/react-query';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { Reception } from '@yimen/domain/service/reception.ts';
import { call, isUnreachable, problemOf } from './client.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => isUnreachable(problemOf(error)) && count < 2,
    },
  },
});

/** How an application stands may have changed while he looked elsewhere: asked anew whenever he comes back to it. */
const fresh = { staleTime: 0, refetchOnWindowFocus: 'always', refetchOnReconnect: 'always' } as const;

/** All places of Guangdong; they do not change while the page is open. */
export function useDivisions() {
  return useQuery({
    queryKey: ['divisions'],
    queryFn: async () => (await call('GET /api/divisions', {})).divisions,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export type Offered = {
  service: ServiceDefinition;
  /** Item code → the office that handles it at the settlement. */
  agencies: ReadonlyMap<string, string>;
  /** The window that receives him there; null until a place is chosen. */
  reception: Reception | null;
  today: PlainDate;
  /** For each of his own duties the earliest day of the order that is still in time today. */
  inTimeSince: Readonly<Record<string, string>>;
};

/** The definition that computes here exactly what the server computes; pinned once there is an application. */
export function useService(settlement: string | undefined, definition: string | undefined) {
  return useQuery({
    queryKey: ['service', settlement ?? '', definition ?? ''],
    queryFn: async (): Promise<Offered> => {
      const told = await call('GET /api/service', { query: { settlement, definition } });
      return {
        service: told.service as unknown as ServiceDefinition,
        agencies: new Map(told.agencies.map(each => [each.item, each.name])),
        reception: told.reception,
        today: told.today as PlainDate,
        inTimeSince: told.inTimeSince,
      };
    },
    staleTime: 600_000,
    placeholderData: before => before,
  });
}

export function useOwnApplications(signedIn: boolean) {
  return useQuery({
    queryKey: ['applications'],
    queryFn: async () => (await call('GET /api/applications', {})).applications,
    enabled: signedIn,
    ...fresh,
  });
}

export function useApplication(id: string) {
  return useQuery({
    queryKey: ['application', id],
    queryFn: () => call('GET /api/applications/:id', { params: { id } }),
    enabled: id !== 'new',
    ...fresh,
  });
}
