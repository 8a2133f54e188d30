import { useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import type { QueueChoice } from './queue-shows.ts';

/** How what the departments have in hand is put in order, kept in the address: as it was handed in, or what calls for attention first. */
export function QueueOrder({ sort }: Pick<QueueChoice, 'sort'>) {
  const navigate = useNavigate();
  const choose = (chosen: 'handed-in' | 'attention') =>
    void navigate({
      to: '/window',
      search: { show: 'accepted', ...(chosen === 'attention' && { sort: chosen }) },
      replace: true,
    });
  return (
    <Select
      className="queue-order"
      aria-label="排列次序"
      value={sort ?? 'handed-in'}
      options={[
        { value: 'handed-in', label: '按提交时间，新的在前' },
        { value: 'attention', label: '按预警状态，紧急的在前' },
      ]}
      popupMatchSelectWidth={false}
      onChange={choose}
    />
  );
}
