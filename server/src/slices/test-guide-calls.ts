import type { SoundCall } from './test-calls.ts';

/** One sound call for every route of the guide and its poster; for tests only. */
export function guideCalls() {
  return {
    showGuide: { as: 'stranger', make: () => ({ url: '/api/guide/440781' }) },
    showGuideItem: { as: 'stranger', make: () => ({ url: '/api/guide/440781/items/02' }) },
    printGuide: { as: 'stranger', make: () => ({ url: '/api/guide/440781/pdf' }) },
    printGuideItem: { as: 'stranger', make: () => ({ url: '/api/guide/440781/items/02/pdf' }) },
    printPoster: { as: 'clerk', make: () => ({ url: '/api/posters/440781' }) },
  } satisfies Record<string, SoundCall>;
}
