import { Select } from 'antd';
import { PlaceFilter } from '../../parts/place-filter.tsx';
import type { InboxChoice } from './inbox-choice.ts';
import type { Inbox } from './use-inbox.ts';

type Props = {
  items: Inbox['items'];
  places: readonly { value: string; label: string }[];
  choice: InboxChoice;
  onChoose: (choice: InboxChoice) => void;
};

/** For an agency with several items, such as 退役军人事务局, and one of a city that serves several places. */
export function InboxFilters({ items, places, choice, onChoose }: Props) {
  if (items.length < 2 && places.length === 0) return null;
  const { item, division, ...rest } = choice;
  return (
    <div className="inbox-filters">
      {items.length > 1 && (
        <Select
          className="inbox-filter"
          aria-label="按事项筛选"
          value={item ?? ''}
          options={[
            { value: '', label: '全部事项' },
            ...items.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          popupMatchSelectWidth={false}
          onChange={code =>
            onChoose({
              ...rest,
              ...(division === undefined ? {} : { division }),
              ...(code === '' ? {} : { item: code }),
            })
          }
        />
      )}
      <PlaceFilter
        places={places}
        value={division}
        onChange={code =>
          onChoose({
            ...rest,
            ...(item === undefined ? {} : { item }),
            ...(code === undefined ? {} : { division: code }),
          })
        }
      />
    </div>
  );
}
