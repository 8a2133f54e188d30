import type { AskTarget } from '@yimen/domain/application/application.ts';

/** A target as one string, for lists and keys: `field:phone`, `material:M02`. */
export function nameOfTarget(target: AskTarget): string {
  return target.kind === 'field' ? `field:${target.field}` : `material:${target.material}`;
}

export function targetNamed(name: string): AskTarget {
  const [kind, code] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
  return kind === 'field' ? { kind, field: code } : { kind: 'material', material: code };
}
