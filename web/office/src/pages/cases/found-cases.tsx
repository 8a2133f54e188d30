import { Found } from '../../parts/found.tsx';
import { CasesTable } from './cases-table.tsx';
import type { CaseLine } from './use-cases.ts';

type Props = { text: string; lines: CaseLine[]; manyPlaces: boolean; onClose: () => void };

/** Several where the end of a number fits several, or a person came twice. */
export function FoundCases({ text, lines, manyPlaces, onClose }: Props) {
  return (
    <Found text={text} count={lines.length} unit="件" none="本辖区没有这个号码的办件" onClose={onClose}>
      <CasesTable lines={lines} manyPlaces={manyPlaces} />
    </Found>
  );
}
