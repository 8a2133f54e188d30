// For tests of the heart only: the photo that items 02 and 04 ask for was handed in with an earlier case and serves three months.

import type { ServiceDefinition } from '../service/definition.ts';
import type { CommandOf } from './command.ts';
import { given, type Story, soldier, storyService } from './given.ts';
import { attach } from './given-files.ts';
import { contents, start } from './given-stories.ts';
import type { ReuseSource } from './reuse.ts';

/** The story's service, where the photo serves again. */
export function servingService(value: number | 'for-good' | 'never' = 3): ServiceDefinition {
  const service = storyService();
  const validFor = { value, source: '样例', confidence: 'design' } as const;
  return {
    ...service,
    materials: service.materials.map(each => (each.code === 'P' ? { ...each, validFor } : each)),
  };
}

const source: ReuseSource = {
  application: 'earlier',
  number: 'N-earlier',
  usedFor: ['04'],
  checkedAt: '2026-02-20T02:00:00.000Z',
  office: '990101-window',
  keeper: null,
};

/** He takes the photo from his earlier case. */
export function reuse(change: Partial<ReuseSource> = {}): CommandOf<'reuseMaterial'> {
  const { given: file, name, digest } = attach('copy');
  const files = [{ given: file, name, digest }];
  return { type: 'reuseMaterial', given: { material: 'P', source: { ...source, ...change }, files } };
}

/** A draft that says nothing of the photo. */
export const silent = (service = servingService()): Story =>
  given(service).and(soldier, { ...start, ...contents, declared: {} } as typeof start);
export const taken = (): Story => silent().and(soldier, reuse());
export const handedInReusing = (): Story => taken().and(soldier, { type: 'submit' });
