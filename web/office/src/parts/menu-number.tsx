import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { useLook } from './api.ts';
import './cards.css';
import { useKnownStaff } from './session.tsx';

/** Beside a place of the menu: how much there waits for this person (R6.2, domain.md §3.5). Asked again every minute; nothing where nothing waits. */
export function MenuNumber({ to }: { to: string }) {
  const roles = useKnownStaff().staff?.roles ?? [];
  const asked = (place: string, may: boolean) => ({ enabled: to === place && may, refetchInterval: 60_000 });
  const cards = useLook('GET /api/cards/waiting', {}, asked('/cards', rolesMay(roles, 'readCards')));
  const urges = useLook('GET /api/urges/waiting', {}, asked('/urges', rolesMay(roles, 'answerUrge')));
  const ratings = useLook('GET /api/ratings/waiting', {}, asked('/ratings', rolesMay(roles, 'callBack')));
  if (to === '/cards') {
    const { waiting, news } = cards.data ?? { waiting: 0, news: 0 };
    return <Waiting many={waiting || news} what={waiting > 0 ? '张等反馈' : '张有新动态'} />;
  }
  if (to === '/urges') return <Waiting many={urges.data?.waiting ?? 0} what="条等答复" />;
  return to === '/ratings' ? <Waiting many={ratings.data?.waiting ?? 0} what="条差评等回访或者整改" /> : null;
}

function Waiting({ many, what }: { many: number; what: string }) {
  if (many === 0) return null;
  return (
    <span className="menu-number" title={`${many} ${what}`}>
      {many}
      <span className="sr-only"> {what}</span>
    </span>
  );
}
