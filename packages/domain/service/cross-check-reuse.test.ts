import { describe, expect, it } from 'vitest';
import { crossCheck } from './cross-check.ts';
import type { MaterialDefinition } from './definition.ts';
import { sampleService } from './sample-service.ts';

const valid = { value: 12, source: '样例', confidence: 'design' } as const;

function keysOf(change: Partial<MaterialDefinition>): string[] {
  const service = sampleService();
  const materials = service.materials.map(each =>
    each.code === 'P' ? { ...each, validFor: valid, ...change } : each,
  );
  return crossCheck({ ...service, materials }).map(({ key }) => key);
}

describe('how long a material serves later applications is checked (R5.2)', () => {
  it('holds for what a person hands in', () => {
    expect(keysOf({})).toEqual([]);
  });

  it.each([
    ['what the platform makes each time', { producedBy: 'platform' }],
    ['what its issuer takes back', { keeping: 'surrendered' as const }],
  ])('is refused for %s, unless it says never', (_, change) => {
    expect(keysOf(change)).toEqual(['materials[P].validFor']);
    expect(keysOf({ ...change, validFor: { ...valid, value: 'never' } })).toEqual([]);
  });
});
