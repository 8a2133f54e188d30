import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { reasonsForTarget } from '@yimen/domain/service/reasons-for.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import type { Marks } from '../../parts/check-off.tsx';
import type { Flags } from './use-flags.ts';

type Desk = {
  view: WindowView;
  service: ServiceDefinition;
  marks: Marks;
  flags: Flags;
  onMark: (material: string, mark: Marks[string]) => void;
};

/** Marks a paper, and puts a required one that is missing on the notice by itself, so that one notice says everything (R2.4). */
export function markAndFlag({ view, service, marks, flags, onMark }: Desk) {
  return (material: string, next: Omit<MaterialMark, 'material'>) => {
    onMark(material, next);
    const line = view.materials.find(each => each.code === material);
    const target = { kind: 'material', material } as const;
    if (next.found === 'absent' && line?.optional === false)
      flags.flag({ target, reason: reasonsForTarget(service, target, false)[0]?.code ?? '' });
    else if (next.found !== 'absent' && marks[material]?.found === 'absent')
      flags.unflag(`material:${material}`);
  };
}
