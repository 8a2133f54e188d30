import { Button } from 'antd';
import { Nothing } from '../../parts/loading.tsx';
import { CasesTable } from './cases-table.tsx';
import type { CaseLine } from './use-cases.ts';

type Props = { text: string; lines: CaseLine[]; manyPlaces: boolean; onClose: () => void };

/** What was found above the list, running or ended; several where the end of a number fits several, or a person came twice. */
export function FoundCases({ text, lines, manyPlaces, onClose }: Props) {
  return (
    <section className="panel cases-found" aria-label="查找结果">
      <p className="cases-found-head" role="status">
        “{text}”：找到 {lines.length} 件
        <Button size="small" onClick={onClose}>
          关闭
        </Button>
      </p>
      {lines.length === 0 ? (
        <Nothing>本辖区没有这个号码的办件。公民身份号码和手机号须输全号，办件编号可只输末四位以上。</Nothing>
      ) : (
        <CasesTable lines={lines} manyPlaces={manyPlaces} />
      )}
    </section>
  );
}
