import { Button } from 'antd';
import type { ReactNode } from 'react';
import './more.css';

type Props = {
  loading: boolean;
  onMore: () => void;
  /** Said beside it, where there is something to say. */
  children?: ReactNode;
};

/** Under a list that has a next page. */
export function More({ loading, onMore, children }: Props) {
  return (
    <p className="more">
      {children}
      <Button loading={loading} onClick={onMore}>
        加载更多
      </Button>
    </p>
  );
}
