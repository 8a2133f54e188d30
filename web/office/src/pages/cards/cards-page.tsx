import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { addressOf } from '@yimen/contract/client.ts';
import type { StaffRole } from '@yimen/domain/access/person.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { Button, Select } from 'antd';
import { useAct } from '../../parts/api.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { PlaceFilter } from '../../parts/place-filter.tsx';
import { usePlacesBelow } from '../../parts/places-within.ts';
import { useStaff } from '../../parts/session.tsx';
import { TabLinks } from '../../parts/tab-links.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './cards.css';
import { type CardShow, type CardsChoice, cardsChoiceOf, cardTabs } from './cards-choice.ts';
import { CardsTable } from './cards-table.tsx';
import { useCards } from './use-cards.ts';

/** 督办牌 (R6.2): what waits for an answer first, with its last day; mine, my office’s, or all below me. */
export function CardsPage() {
  const { division, roles } = useStaff();
  const choice = cardsChoiceOf(useSearch({ strict: false }));
  const { show = 'waiting', ...rest } = choice;
  const cards = useCards(choice);
  const first = cards.data?.pages[0];
  const lines = cards.data?.pages.flatMap(page => page.lines) ?? [];
  const looked = useAct('POST /api/cards/looked', { changes: ['GET /api/cards', 'GET /api/cards/waiting'] });
  return (
    <>
      <header className="page-head">
        <h1>督办牌</h1>
        <p className="quiet">
          {rolesMay(roles, 'readWhole') ? `${division.name}辖区内` : '本单位'}
          的督办牌，发牌后由办理部门说明原因和措施
        </p>
      </header>
      <TabLinks
        label="督办牌分类"
        to="/cards"
        tabs={cardTabs.map(tab => ({
          label: tab.label,
          count: first?.counts[tab.show],
          search: { ...rest, show: tab.show },
          here: tab.show === show,
        }))}
      />
      <section className="panel" aria-label={cardTabs.find(tab => tab.show === show)?.label}>
        <Filters choice={choice} roles={roles} own={division.code} />
        {cards.error !== null && <ProblemNote error={cards.error} retry={() => void cards.refetch()} />}
        {first === undefined && cards.error === null && <Loading rows={8} />}
        {first !== undefined && lines.length === 0 && <Nothing>{nothingWords[show]}</Nothing>}
        {show === 'news' && first !== undefined && lines.length > 0 && (
          <p>
            <span className="quiet">上次看过之后，别人发出、反馈或者撤销的督办牌。</span>{' '}
            <Button
              size="small"
              loading={looked.isPending}
              onClick={() => looked.mutate({ body: { until: first.at } })}
            >
              都看过了
            </Button>
          </p>
        )}
        {lines.length > 0 && <CardsTable lines={lines} />}
        {cards.hasNextPage && (
          <More loading={cards.isFetchingNextPage} onMore={() => void cards.fetchNextPage()} />
        )}
      </section>
    </>
  );
}

type FilterProps = { choice: CardsChoice; roles: readonly StaffRole[]; own: string };

/** What narrows the list; a month or an office chosen by a figure can be given up here. */
function Filters({ choice, roles, own }: FilterProps) {
  const navigate = useNavigate();
  const places = usePlacesBelow(own);
  const choose = (key: keyof CardsChoice, value: string | undefined) => {
    const { [key]: _old, ...others } = choice;
    const search = value === undefined ? others : { ...others, [key]: value };
    void navigate({ to: '/cards', search: search as never, replace: true });
  };
  return (
    <div className="cards-filters">
      {rolesMay(roles, 'answerCard') && (
        <Select
          aria-label="范围"
          value={choice.whose ?? ''}
          onChange={value => choose('whose', value === '' ? undefined : value)}
          options={[
            { value: '', label: rolesMay(roles, 'readWhole') ? '全部辖区' : '本单位全部' },
            ...(rolesMay(roles, 'readWhole') ? [{ value: 'unit', label: '发给本单位的' }] : []),
            { value: 'mine', label: '我经办的' },
          ]}
        />
      )}
      <Select
        aria-label="黄牌或红牌"
        value={choice.level ?? ''}
        onChange={value => choose('level', value === '' ? undefined : value)}
        options={[
          { value: '', label: '黄牌和红牌' },
          { value: 'yellow', label: '黄牌' },
          { value: 'red', label: '红牌' },
        ]}
      />
      {rolesMay(roles, 'readWhole') && (
        <PlaceFilter places={places} value={choice.division} onChange={code => choose('division', code)} />
      )}
      {choice.month !== undefined && (
        <Button size="small" onClick={() => choose('month', undefined)}>
          {choice.month} 发牌 ✕
        </Button>
      )}
      {choice.agency !== undefined && (
        <Button size="small" onClick={() => choose('agency', undefined)}>
          只看一个部门 ✕
        </Button>
      )}
      <span className="cards-links">
        <Link to="/card-months">月度统计</Link>
        <a href={addressOf('GET /api/cards.xlsx', { query: choice })} download>
          导出 Excel
        </a>
      </span>
    </div>
  );
}

const nothingWords = {
  waiting: '没有等待反馈的督办牌。',
  overdue: '没有逾期未反馈的督办牌。',
  'in-time': '没有按期反馈的督办牌。',
  late: '没有逾期反馈的督办牌。',
  cancelled: '没有撤销的督办牌。',
  all: '还没有督办牌。事项超过承诺时限或者法定时限的，系统在次日早上发牌。',
  news: '没有新的动态。',
} as const satisfies Record<CardShow, string>;
