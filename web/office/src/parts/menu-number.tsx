import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { useLook } from './api.ts';
import './cards.css';
import { useKnownStaff } from './session.tsx';

/** Beside a place of the menu: how much there waits for this person (R6.2). Asked again every minute; nothing where nothing waits. */
export function MenuNumber({ to }: { to: string }) {
  const roles = useKnownStaff().staff?.roles ?? [];
  const cards = useLook(
    'GET /api/cards/waiting',
    {},
    { enabled: to === '/cards' && rolesMay(roles, 'readCards'), refetchInterval: 60_000 },
  );
  const urges = useLook(
    'GET /api/urges/waiting',
    {},
    { enabled: to === '/urges' && rolesMay(roles, 'answerUrge'), refetchInterval: 60_000 },
  );
  const { waiting, news } = { waiting: 0, news: 0, ...(to === '/cards' ? cards.data : urges.data) };
  if (to !== '/cards' && to !== '/urges') return null;
  if (waiting > 0) return <Waiting many={waiting} what={to === '/cards' ? '张等反馈' : '条等答复'} />;
  return news > 0 ? <Waiting many={news} what="张有新动态" /> : null;
}

function Waiting({ many, what }: { many: number; what: string }) {
  return (
    <span className="menu-number" title={`${many} ${what}`}>
      {many}
      <span className="sr-only"> {what}</span>
    </span>
  );
}
