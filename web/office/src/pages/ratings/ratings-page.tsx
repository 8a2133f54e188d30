import { useNavigate, useSearch } from '@tanstack/react-router';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { PlaceFilter } from '../../parts/place-filter.tsx';
import { usePlacesBelow } from '../../parts/places-within.ts';
import { useStaff } from '../../parts/session.tsx';
import { TabLinks } from '../../parts/tab-links.tsx';
import { RatingFigures } from './rating-figures.tsx';
import { RatingList } from './rating-list.tsx';
import './ratings.css';
import { type RatingsChoice, ratingsChoiceOf, ratingsShows } from './ratings-choice.ts';
import { useRatings } from './use-ratings.ts';

/** 好差评 (domain.md §3.5): the bad ones to mend by their day, every rating, what was not rated, and the figures of a period. */
export function RatingsPage() {
  const { division: own } = useStaff();
  const choice = ratingsChoiceOf(useSearch({ strict: false }));
  const { show, ...chosen } = choice;
  const places = usePlacesBelow(own.code);
  const navigate = useNavigate();
  const choose = (next: RatingsChoice) =>
    void navigate({ to: '/ratings', search: next as never, replace: true });
  const list = useRatings({ show: show === 'figures' || show === undefined ? 'to-mend' : show, ...chosen });
  const counts = list.data?.pages[0]?.counts;
  const period = chosen.from && chosen.to ? ([dayjs(chosen.from), dayjs(chosen.to)] as const) : null;
  return (
    <>
      <header className="page-head ratings-head">
        <h1>好差评</h1>
        <p className="quiet">差评先回访，15 个工作日内整改并答复；未评价的不算好评</p>
        <div className="ratings-filters">
          <DatePicker.RangePicker
            aria-label="结束日期"
            placeholder={['结束日期自', '至']}
            value={period === null ? null : [period[0], period[1]]}
            onChange={days => {
              const { from: _from, to: _to, ...rest } = choice;
              const [from, to] = (days ?? []).map(each => each?.format('YYYY-MM-DD'));
              choose(from && to ? { ...rest, from, to } : rest);
            }}
          />
          <PlaceFilter
            places={places}
            value={chosen.division}
            onChange={code => {
              const { division: _old, ...rest } = choice;
              choose(code === undefined ? rest : { ...rest, division: code });
            }}
          />
        </div>
      </header>
      <TabLinks
        label="评价分类"
        to="/ratings"
        tabs={[
          ...ratingsShows.map(each => ({
            label: each.label,
            count: counts?.[each.show],
            search: each.show === 'to-mend' ? chosen : { ...chosen, show: each.show },
            here: (show ?? 'to-mend') === each.show,
          })),
          {
            label: '统计',
            count: undefined,
            search: { ...withoutOne(chosen), show: 'figures' },
            here: show === 'figures',
          },
        ]}
      />
      {show === 'figures' ? (
        <RatingFigures choice={chosen} />
      ) : (
        <RatingList list={list} show={show ?? 'to-mend'} chosen={chosen} onChoose={choose} />
      )}
    </>
  );
}

/** Figures are of a whole place: one office or item is chosen in them, not before. */
function withoutOne({ agency: _agency, about: _about, ...rest }: Omit<RatingsChoice, 'show'>) {
  return rest;
}
