import { Link, Outlet, useLocation } from '@tanstack/react-router';
import type { StaffRole } from '@yimen/domain/access/person.ts';
import type { GuardedAct } from '@yimen/domain/access/policy.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { Suspense } from 'react';
import door from '../door.svg';
import { Loading } from './loading.tsx';
import { MenuNumber } from './menu-number.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { PrintedBy } from './printed-by.tsx';
import { useKnownStaff, useSession } from './session.tsx';
import { SignOut } from './sign-out.tsx';
import { useHereInSight } from './use-here-in-sight.ts';

/** The page around every page: whose desk this is, what this role does here, and the page itself. */
export function Frame() {
  const { demo } = useSession();
  const { staff, expired } = useKnownStaff();
  const path = useLocation().pathname;
  const places = placesFor(staff?.roles ?? []);
  const row = useHereInSight<HTMLDivElement>(`${path} ${places.length}`);
  return (
    <div className={places.length > 0 ? 'frame' : 'frame bare'}>
      <nav aria-label="跳转" className="skip-nav">
        <a className="skip" href="#content">
          跳到正文
        </a>
      </nav>
      {demo && (
        <aside className="demo-banner" aria-label="演示">
          演示数据，仅本机可访问
        </aside>
      )}
      <header className="frame-head">
        <span className="brand">
          <img src={door} alt="" width="26" height="26" />
          <strong>一门</strong>
          <span className="brand-rest">退役士兵接收报到一站式</span>
        </span>
        {staff && (
          <span className="whose">
            <span className="whose-agency">{staff.agency.name}</span>
            <span className="whose-name">{staff.name}</span>
            <SignOut />
          </span>
        )}
      </header>
      {places.length > 0 && (
        <nav className="frame-nav" aria-label="主菜单">
          <div ref={row} className="frame-nav-places">
            {' '}
            {places.map(({ to, label }) => (
              <Link
                key={to}
                to={to}
                activeOptions={{ exact: true }}
                className={isHere(to, path) ? 'here' : ''}
                aria-current={isHere(to, path) ? 'page' : undefined}
              >
                {label}
                <MenuNumber to={to} />
              </Link>
            ))}
          </div>{' '}
        </nav>
      )}
      <main id="content" className="frame-main" tabIndex={-1}>
        <OfflineBanner />
        {staff && <PrintedBy staff={staff} />}
        {expired && (
          <p className="expired" role="alert">
            登录已过期，本页内容没有丢失。请
            <a href="/office/sign-in" target="_blank" rel="noreferrer">
              在新页面重新登录
            </a>
            ，再回到这里继续。
          </p>
        )}
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

/** Each place of the desk by what one does there; whose it is, the policy table says (law 7). */
const menu = [
  { to: '/window', label: '窗口待办', act: 'readForWindow' },
  { to: '/window/new', label: '现场登记', act: 'register' },
  { to: '/paper', label: '线下交接', act: 'handOver' },
  { to: '/inbox', label: '收件箱', act: 'readItem' },
  { to: '/cases', label: '办件总览', act: 'readWhole' },
  { to: '/board', label: '看板', act: 'readBoard' },
  { to: '/cards', label: '督办牌', act: 'readCards' },
  { to: '/urges', label: '督促', act: 'readUrges' },
  { to: '/ratings', label: '好差评', act: 'readRatings' },
  { to: '/annex', label: '情况表', act: 'readAnnex' },
  { to: '/assessment', label: '双拥考核', act: 'readAssessment' },
  { to: '/prints', label: '批量打印', act: 'printMany' },
  { to: '/archive', label: '归档', act: 'readArchive' },
  { to: '/thresholds', label: '预警规则', act: 'readThresholds' },
  { to: '/learn', label: '学习交流', act: 'learn' },
  { to: '/access-log', label: '访问日志', act: 'readAccessLog' },
  { to: '/staff', label: '账号管理', act: 'manageStaff' },
] as const satisfies readonly { to: string; label: string; act: GuardedAct }[];

type Place = { to: (typeof menu)[number]['to']; label: string };

/** The longest entry that the address begins with: a case is under 窗口待办, a new one under 现场登记. */
function isHere(to: string, path: string): boolean {
  const under = menu.filter(place => path === place.to || path.startsWith(`${place.to}/`));
  return under.every(place => place.to.length <= to.length) && under.some(place => place.to === to);
}

/** What the menu holds for these roles; its first entry is where a person starts. */
export function placesFor(roles: readonly StaffRole[]): Place[] {
  return menu.filter(place => rolesMay(roles, place.act));
}
