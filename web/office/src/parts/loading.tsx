import { Skeleton } from 'antd';

/** What stands where a page or list is being read. */
export function Loading({ rows = 6 }: { rows?: number }) {
  return (
    <div role="status" aria-label="正在读取">
      <Skeleton active title={{ width: '30%' }} paragraph={{ rows }} />
    </div>
  );
}

/** A list with nothing in it, in words. */
export function Nothing({ children }: { children: string }) {
  return <p className="nothing">{children}</p>;
}
