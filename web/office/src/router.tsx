import { createRouter } from '@tanstack/react-router';
import { Loading } from './parts/loading.tsx';
import { ProblemNote } from './parts/tell-problem.tsx';
import { annexRoutes } from './routes/annex-routes.tsx';
import { assessmentRoutes } from './routes/assessment-routes.ts';
import { desk, doors, home, root } from './routes/desk.tsx';
import { learnRoutes } from './routes/learn-routes.tsx';
import { officesRoutes } from './routes/offices-routes.tsx';
import { oversightRoutes } from './routes/oversight-routes.tsx';
import { recordsRoutes } from './routes/records-routes.ts';
import { windowRoutes } from './routes/window-routes.tsx';

/**
 * Every address of the office web, under /office, by what it is for (`routes/`). A page is a chunk of its own.
 * Other pages link with `<Link to="/inbox/$application/$item" params={{ application, item }}>`.
 */
export const router = createRouter({
  basepath: '/office',
  routeTree: root.addChildren([
    ...doors,
    desk.addChildren([
      home,
      ...windowRoutes,
      ...officesRoutes,
      ...oversightRoutes,
      ...annexRoutes,
      ...assessmentRoutes,
      ...recordsRoutes,
      ...learnRoutes,
    ]),
  ]),
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <ProblemNote error={error} retry={reset} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  /** What has just been done on the page one comes from, so that the next one can say so. */
  interface HistoryState {
    justDone?: 'registered' | 'accepted';
  }
  interface Register {
    router: typeof router;
  }
}
