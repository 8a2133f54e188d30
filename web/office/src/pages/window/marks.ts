import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { MaterialLine } from '@yimen/domain/view/material-line.ts';
import type { Marks } from '../../parts/check-off.tsx';

/** What the server knows, with what the clerk has marked since on top. */
export function marksShown(materials: readonly MaterialLine[], since: Marks): Marks {
  const known = materials.flatMap(({ code, checked }) =>
    checked === null
      ? []
      : [[code, { found: checked.found as MaterialMark['found'], copies: checked.copies }] as const],
  );
  return { ...Object.fromEntries(known), ...since };
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
  usedBy: readonly { code: string }[];
};

/** Required materials these items still lack: the window may not accept them before. The server checks the same. */
export function lacking(materials: readonly Needed[], marks: Marks, items: readonly string[]): Needed[] {
  return materials.filter(
    ({ code, optional, internal, usedBy }) =>
      !internal &&
      !optional &&
      usedBy.some(item => items.includes(item.code)) &&
      (marks[code] === undefined || marks[code].found === 'absent'),
  );
}

/** Required papers that nobody has looked at and no ask names: a notice sent now would not be complete (R2.4 一次性告知). */
export function unseen(materials: readonly Needed[], marks: Marks, asked: readonly string[]): Needed[] {
  return materials.filter(
    ({ code, optional, internal }) =>
      !internal && !optional && marks[code] === undefined && !asked.includes(code),
  );
}
