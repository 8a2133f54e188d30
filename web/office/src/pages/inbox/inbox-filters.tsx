import { type Attention, attentions } from '@yimen/domain/oversight/attention.ts';
import { attentionWords } from '@yimen/domain/oversight/words.ts';
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

/** By what an item calls for; for an agency with several items, such as 退役军人事务局, and one of a city that serves several places, by those. */
export function InboxFilters({ items, places, choice, onChoose }: Props) {
  const { item, division, attention, ...rest } = choice;
  const kept = {
    ...rest,
    ...(item === undefined ? {} : { item }),
    ...(division === undefined ? {} : { division }),
    ...(attention === undefined ? {} : { attention }),
  };
  return (
    <div className="inbox-filters">
      <Select<Attention | ''>
        className="inbox-filter"
        aria-label="按预警状态筛选"
        value={attention ?? ''}
        options={[
          { value: '' as const, label: '全部预警状态' },
          ...attentions.map(each => ({ value: each, label: attentionWords[each] })),
        ]}
        popupMatchSelectWidth={false}
        onChange={each => {
          const { attention: _, ...others } = kept;
          onChoose(each === '' ? others : { ...others, attention: each });
        }}
      />
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
          onChange={code => {
            const { item: _, ...others } = kept;
            onChoose(code === '' ? others : { ...others, item: code });
          }}
        />
      )}
      <PlaceFilter
        places={places}
        value={division}
        onChange={code => {
          const { division: _, ...others } = kept;
          onChoose(code === undefined ? others : { ...others, division: code });
        }}
      />
    </div>
  );
}
