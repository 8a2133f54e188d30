import type { Declaration, MaterialMark } from '@yimen/domain/application/material.ts';
import { deferralDays } from '@yimen/domain/service/deferral.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { getMaterial } from '@yimen/domain/service/lookup.ts';
import type { MaterialLine } from '@yimen/domain/view/material-line.ts';
import type { Marks } from '../../parts/check-off.tsx';
import type { Lacking } from './later-materials.tsx';

/** What the server knows, with what the clerk has marked since on top. */
export function marksShown(materials: readonly MaterialLine[], since: Marks): Marks {
  const known = materials.flatMap(({ code, checked }) =>
    checked === null ? [] : [[code, markOf(checked)] as const],
  );
  return { ...Object.fromEntries(known), ...since };
}

/** When it was found is history's affair. */
function markOf({ at: _at, ...mark }: NonNullable<MaterialLine['checked']>): Marks[string] {
  return mark;
}

/** As acts take them. */
export function marksToSend(marks: Marks, known: ReadonlySet<string>): MaterialMark[] {
  return Object.entries(marks)
    .filter(([material]) => known.has(material))
    .map(([material, mark]) => ({ material, ...mark }));
}

type Needed = {
  code: string;
  name: string;
  optional: boolean;
  internal: boolean;
  declared: Declaration | null;
  usedBy: readonly { code: string }[];
};

/** Required materials these items still lack: the window accepts them before only where they may come later (容缺). The server checks the same. */
export function lacking(
  service: ServiceDefinition,
  materials: readonly Needed[],
  marks: Marks,
  items: readonly string[],
): Lacking[] {
  return materials
    .map(each => ({
      ...each,
      users: each.usedBy.map(item => item.code).filter(code => items.includes(code)),
    }))
    .filter(
      ({ code, optional, internal, users }) =>
        !internal &&
        !optional &&
        users.length > 0 &&
        (marks[code] === undefined || marks[code].found === 'absent'),
    )
    .map(({ code, name, declared, users }) => ({
      code,
      name,
      days: getMaterial(service, code).secondary ? deferralDays(service, code, users) : null,
      promised: declared === 'promised',
    }));
}

/** Required papers that nobody has looked at and no ask names: a notice sent now would not be complete (R2.4 一次性告知). */
export function unseen(materials: readonly Needed[], marks: Marks, asked: readonly string[]): Needed[] {
  return materials.filter(
    ({ code, optional, internal }) =>
      !internal && !optional && marks[code] === undefined && !asked.includes(code),
  );
}
