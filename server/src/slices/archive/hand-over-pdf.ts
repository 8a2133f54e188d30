import { withoutLacking } from '../../documents/lacking.ts';
import type { Platform } from '../../store/platform.ts';
import type { HandOverList } from './hand-over-list.ts';

/** The list as a paper to sign, set by the press. */
export function handOverPdf({ press }: Pick<Platform, 'press'>, list: HandOverList): Promise<Buffer> {
  const { value } = withoutLacking(list);
  const content = { ...value, agency: { name: value.agency }, officer: null };
  return press.print({
    template: 'archive-hand-over/v1',
    data: JSON.stringify({ content, paper: {} }),
    at: Math.trunc(Date.parse(`${list.madeOn}T12:00:00+08:00`) / 1000),
  });
}
