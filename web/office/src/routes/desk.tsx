import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { call, lookKey } from '../parts/api.ts';
import { Frame, placesFor } from '../parts/frame.tsx';
import { queries } from '../parts/queries.ts';

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  /** Where the person wanted to go. */
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search.to === 'string' ? { to: search.to } : {},
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup/$token',
  component: lazyRouteComponent(() => import('../pages/setup/setup-page.tsx'), 'SetupPage'),
});

/** Where one comes in: signed in by these, with nobody's desk around them. */
export const doors = [signIn, setup] as const;

/** Everything below needs somebody signed in; whoever is not goes to sign in and comes back here. */
export const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  beforeLoad: async ({ location }) => {
    if ((await readStaff()) === null) throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
  component: Frame,
});

export const home = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: async () => {
    const first = placesFor((await readStaff())?.roles ?? [])[0];
    if (first !== undefined) throw redirect({ to: first.to });
  },
  component: () => <p className="nothing">您的账号还没有分配岗位，请联系本单位管理员。</p>,
});

async function readStaff() {
  const session = await queries.fetchQuery({
    queryKey: lookKey('GET /api/session', {}),
    queryFn: () => call('GET /api/session', {}),
    staleTime: 60_000,
  });
  return session.kind === 'staff' ? session : null;
}

function NotFound() {
  return (
    <div className="nothing">
      <h1>没有这个页面</h1>
      <p>
        请检查地址，或者<a href="/office/">回到首页</a>。
      </p>
    </div>
  );
}
