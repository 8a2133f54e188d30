import { withoutLacking } from '../../documents/lacking.ts';
import type { Sheet } from '../../documents/sheet.ts';
import type { HandOverList } from './hand-over-list.ts';

/** The list as a paper to sign, ready for the press. */
export function handOverPaper(list: HandOverList): Sheet {
  const { value } = withoutLacking(list);
  const content = { ...value, agency: { name: value.agency }, officer: null };
  return {
    template: 'archive-hand-over/v1',
    data: JSON.stringify({ content, paper: {} }),
    at: Math.trunc(Date.parse(`${list.madeOn}T12:00:00+08:00`) / 1000),
  };
}
