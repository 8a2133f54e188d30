import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { archiveChoiceOf } from '../pages/archive/archive-shows.ts';
import { desk } from './desk.tsx';

const prints = createRoute({
  getParentRoute: () => desk,
  path: '/prints',
  component: lazyRouteComponent(() => import('../pages/prints/prints-page.tsx'), 'PrintsPage'),
});

const archive = createRoute({
  getParentRoute: () => desk,
  path: '/archive',
  validateSearch: archiveChoiceOf,
  component: lazyRouteComponent(() => import('../pages/archive/archive-page.tsx'), 'ArchivePage'),
});

const accessLog = createRoute({
  getParentRoute: () => desk,
  path: '/access-log',
  component: lazyRouteComponent(() => import('../pages/access-log/access-log-page.tsx'), 'AccessLogPage'),
});

const staffAccounts = createRoute({
  getParentRoute: () => desk,
  path: '/staff',
  component: lazyRouteComponent(
    () => import('../pages/staff-accounts/staff-accounts-page.tsx'),
    'StaffAccountsPage',
  ),
});

/** What is kept and who may do what: prints, the archive, the access log, accounts. */
export const recordsRoutes = [prints, archive, accessLog, staffAccounts] as const;
