import { Button } from 'antd';
import type { ReactNode } from 'react';
import './found.css';
import { Nothing } from './loading.tsx';

type Props = {
  text: string;
  count: number;
  /** What is counted: 件 or 项. */
  unit: string;
  /** Whose there is nothing of, as a sentence begins: 本辖区没有这个号码的办件. */
  none: string;
  onClose: () => void;
  /** The table of what was found. */
  children: ReactNode;
};

/** What was found by number stands above the list, wherever it stands itself: running, standing still or ended. */
export function Found({ text, count, unit, none, onClose, children }: Props) {
  return (
    <section className="panel found" aria-label="查找结果">
      <p className="found-head" role="status">
        “{text}”：找到 {count} {unit}
        <Button size="small" onClick={onClose}>
          关闭
        </Button>
      </p>
      {count === 0 ? (
        <Nothing>{`${none}。公民身份号码和手机号须输全号，办件编号可只输末四位以上。`}</Nothing>
      ) : (
        children
      )}
    </section>
  );
}
