import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { handOverShowOf } from '../pages/hand-overs/hand-over-shows.ts';
import { queueShowOf } from '../pages/window/queue-shows.ts';
import { desk } from './desk.tsx';

const queue = createRoute({
  getParentRoute: () => desk,
  path: '/window',
  validateSearch: queueShowOf,
  component: lazyRouteComponent(() => import('../pages/window/queue-page.tsx'), 'QueuePage'),
});

const walkIn = createRoute({
  getParentRoute: () => desk,
  path: '/window/new',
  component: lazyRouteComponent(() => import('../pages/walk-in/walk-in-page.tsx'), 'WalkInPage'),
});

const windowCase = createRoute({
  getParentRoute: () => desk,
  path: '/window/$id',
  component: function WindowCase() {
    return <WindowCasePage key={windowCase.useParams().id} id={windowCase.useParams().id} />;
  },
});

const WindowCasePage = lazyRouteComponent(
  () => import('../pages/window-case/window-case-page.tsx'),
  'WindowCasePage',
);

const handOvers = createRoute({
  getParentRoute: () => desk,
  path: '/paper',
  validateSearch: handOverShowOf,
  component: lazyRouteComponent(() => import('../pages/hand-overs/hand-overs-page.tsx'), 'HandOversPage'),
});

const paperItem = createRoute({
  getParentRoute: () => desk,
  path: '/paper/$application/$item',
  component: function PaperItem() {
    const { application, item } = paperItem.useParams();
    return <PaperItemPage key={`${application}/${item}`} application={application} item={item} />;
  },
});

const PaperItemPage = lazyRouteComponent(
  () => import('../pages/paper-item/paper-item-page.tsx'),
  'PaperItemPage',
);

const sheet = createRoute({
  getParentRoute: () => desk,
  path: '/sheets/$sheet',
  component: function Sheet() {
    return <SheetPage key={sheet.useParams().sheet} sheet={sheet.useParams().sheet} />;
  },
});

const SheetPage = lazyRouteComponent(() => import('../pages/sheet/sheet-page.tsx'), 'SheetPage');

/** The window's addresses: its queue, a case, papers on their way to offices without a network. */
export const windowRoutes = [queue, walkIn, windowCase, handOvers, paperItem, sheet] as const;
