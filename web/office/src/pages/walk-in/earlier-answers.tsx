import { Button } from 'antd';
import type { Earlier } from './use-earlier.ts';

type Props = { found: Earlier | null; brought: boolean; onFillIn: () => void };

/** Under the ID number: that the person has a case from before, whose basic facts may be brought here, and what of it still serves. */
export function EarlierAnswers({ found, brought, onFillIn }: Props) {
  if (found === null || (found.prefilled === null && found.reusable.length === 0)) return null;
  return (
    <span className="known-person" role="status">
      {found.prefilled !== null && (
        <>
          此人办过 <span className="numeric">{found.prefilled.number}</span>。
          {brought ? (
            '基本信息已带入空着的栏目，请当面核对。'
          ) : (
            <Button size="small" onClick={onFillIn}>
              带入基本信息
            </Button>
          )}
        </>
      )}
      {found.reusable.length > 0 && ` ${found.reusable.length} 种材料仍然有效，可以在“材料核对”里沿用。`}
    </span>
  );
}
