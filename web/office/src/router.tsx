import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { CellName } from '@yimen/domain/annex/row.ts';
import { archiveChoiceOf } from './pages/archive/archive-shows.ts';
import { handOverShowOf } from './pages/hand-overs/hand-over-shows.ts';
import { ratingsChoiceOf } from './pages/ratings/ratings-choice.ts';
import { queueShowOf } from './pages/window/queue-shows.ts';
import { call, lookKey } from './parts/api.ts';
import { Frame, placesFor } from './parts/frame.tsx';
import { Loading } from './parts/loading.tsx';
import { queries } from './parts/queries.ts';
import { ProblemNote } from './parts/tell-problem.tsx';

/**
 * Every address of the office web, under /office. A page is a chunk of its own.
 * Other pages link with `<Link to="/inbox/$application/$item" params={{ application, item }}>`.
 */
const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  /** Where the person wanted to go. */
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search.to === 'string' ? { to: search.to } : {},
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup/$token',
  component: lazyRouteComponent(() => import('./pages/setup/setup-page.tsx'), 'SetupPage'),
});

/** Everything below needs somebody signed in; whoever is not goes to sign in and comes back here. */
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  beforeLoad: async ({ location }) => {
    if ((await readStaff()) === null) throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
  component: Frame,
});

const home = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: async () => {
    const first = placesFor((await readStaff())?.roles ?? [])[0];
    if (first !== undefined) throw redirect({ to: first.to });
  },
  component: () => <p className="nothing">您的账号还没有分配岗位，请联系本单位管理员。</p>,
});

const queue = createRoute({
  getParentRoute: () => desk,
  path: '/window',
  validateSearch: queueShowOf,
  component: lazyRouteComponent(() => import('./pages/window/queue-page.tsx'), 'QueuePage'),
});
const walkIn = createRoute({
  getParentRoute: () => desk,
  path: '/window/new',
  component: lazyRouteComponent(() => import('./pages/walk-in/walk-in-page.tsx'), 'WalkInPage'),
});
const windowCase = createRoute({
  getParentRoute: () => desk,
  path: '/window/$id',
  component: function WindowCase() {
    return <WindowCasePage key={windowCase.useParams().id} id={windowCase.useParams().id} />;
  },
});
const WindowCasePage = lazyRouteComponent(
  () => import('./pages/window-case/window-case-page.tsx'),
  'WindowCasePage',
);

const handOvers = createRoute({
  getParentRoute: () => desk,
  path: '/paper',
  validateSearch: handOverShowOf,
  component: lazyRouteComponent(() => import('./pages/hand-overs/hand-overs-page.tsx'), 'HandOversPage'),
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
  () => import('./pages/paper-item/paper-item-page.tsx'),
  'PaperItemPage',
);
const sheet = createRoute({
  getParentRoute: () => desk,
  path: '/sheets/$sheet',
  component: function Sheet() {
    return <SheetPage key={sheet.useParams().sheet} sheet={sheet.useParams().sheet} />;
  },
});
const SheetPage = lazyRouteComponent(() => import('./pages/sheet/sheet-page.tsx'), 'SheetPage');

const inbox = createRoute({
  getParentRoute: () => desk,
  path: '/inbox',
  component: lazyRouteComponent(() => import('./pages/inbox/inbox-page.tsx'), 'InboxPage'),
});
const departmentItem = createRoute({
  getParentRoute: () => desk,
  path: '/inbox/$application/$item',
  component: function DepartmentItem() {
    const { application, item } = departmentItem.useParams();
    return <DepartmentItemPage key={`${application}/${item}`} application={application} item={item} />;
  },
});
const DepartmentItemPage = lazyRouteComponent(
  () => import('./pages/department-item/department-item-page.tsx'),
  'DepartmentItemPage',
);

const cases = createRoute({
  getParentRoute: () => desk,
  path: '/cases',
  component: lazyRouteComponent(() => import('./pages/cases/cases-page.tsx'), 'CasesPage'),
});
const oneCase = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$id',
  component: function OneCase() {
    return <CasePage key={oneCase.useParams().id} id={oneCase.useParams().id} />;
  },
});
const CasePage = lazyRouteComponent(() => import('./pages/case/case-page.tsx'), 'CasePage');

const board = createRoute({
  getParentRoute: () => desk,
  path: '/board',
  component: lazyRouteComponent(() => import('./pages/board/board-page.tsx'), 'BoardPage'),
});
const behind = createRoute({
  getParentRoute: () => desk,
  path: '/board/list',
  component: lazyRouteComponent(() => import('./pages/board/behind-page.tsx'), 'BehindPage'),
});
const cards = createRoute({
  getParentRoute: () => desk,
  path: '/cards',
  component: lazyRouteComponent(() => import('./pages/cards/cards-page.tsx'), 'CardsPage'),
});
const oneCard = createRoute({
  getParentRoute: () => desk,
  path: '/cards/$application/$card',
  component: function OneCard() {
    const { application, card } = oneCard.useParams();
    return <CardPage key={`${application}/${card}`} application={application} card={Number(card)} />;
  },
});
const CardPage = lazyRouteComponent(() => import('./pages/card/card-page.tsx'), 'CardPage');
const cardMonths = createRoute({
  getParentRoute: () => desk,
  path: '/card-months',
  component: lazyRouteComponent(() => import('./pages/card-months/card-months-page.tsx'), 'CardMonthsPage'),
});
const urges = createRoute({
  getParentRoute: () => desk,
  path: '/urges',
  component: lazyRouteComponent(() => import('./pages/urges/urges-page.tsx'), 'UrgesPage'),
});
const ratings = createRoute({
  getParentRoute: () => desk,
  path: '/ratings',
  validateSearch: ratingsChoiceOf,
  component: lazyRouteComponent(() => import('./pages/ratings/ratings-page.tsx'), 'RatingsPage'),
});
const oneRating = createRoute({
  getParentRoute: () => desk,
  path: '/ratings/$id/$rating',
  component: function OneRating() {
    const { id, rating } = oneRating.useParams();
    return <RatingPage key={`${id}/${rating}`} id={id} rating={rating} />;
  },
});
const RatingPage = lazyRouteComponent(() => import('./pages/ratings/rating-page.tsx'), 'RatingPage');

const archive = createRoute({
  getParentRoute: () => desk,
  path: '/archive',
  validateSearch: archiveChoiceOf,
  component: lazyRouteComponent(() => import('./pages/archive/archive-page.tsx'), 'ArchivePage'),
});

const annexRounds = createRoute({
  getParentRoute: () => desk,
  path: '/annex',
  component: lazyRouteComponent(() => import('./pages/annex/rounds-page.tsx'), 'RoundsPage'),
});
const annexRound = createRoute({
  getParentRoute: () => desk,
  path: '/annex/$round',
  component: function AnnexRound() {
    const { round } = annexRound.useParams();
    return <RoundPage key={round} round={round} />;
  },
});
const RoundPage = lazyRouteComponent(() => import('./pages/annex/round-page.tsx'), 'RoundPage');
const annexSheet = createRoute({
  getParentRoute: () => desk,
  path: '/annex/$round/city/$city',
  component: function AnnexSheet() {
    const { round, city } = annexSheet.useParams();
    return <AnnexSheetPage key={`${round}/${city}`} round={round} city={city} />;
  },
});
const AnnexSheetPage = lazyRouteComponent(() => import('./pages/annex/sheet-page.tsx'), 'SheetPage');
const annexRow = createRoute({
  getParentRoute: () => desk,
  path: '/annex/$round/row/$division',
  component: function AnnexRow() {
    const { round, division } = annexRow.useParams();
    return <RowPage key={`${round}/${division}`} round={round} division={division} />;
  },
});
const RowPage = lazyRouteComponent(() => import('./pages/annex/row-page.tsx'), 'RowPage');
const annexFigure = createRoute({
  getParentRoute: () => desk,
  path: '/annex/$round/row/$division/cases/$figure',
  component: function AnnexFigure() {
    const { round, division, figure } = annexFigure.useParams();
    return <FigurePage round={round} division={division} figure={figure as CellName} />;
  },
});
const FigurePage = lazyRouteComponent(() => import('./pages/annex/figure-page.tsx'), 'FigurePage');

const prints = createRoute({
  getParentRoute: () => desk,
  path: '/prints',
  component: lazyRouteComponent(() => import('./pages/prints/prints-page.tsx'), 'PrintsPage'),
});

const learn = createRoute({
  getParentRoute: () => desk,
  path: '/learn',
  component: lazyRouteComponent(() => import('./pages/learn/guides-page.tsx'), 'GuidesPage'),
});
const experiences = createRoute({
  getParentRoute: () => desk,
  path: '/learn/experiences',
  component: lazyRouteComponent(() => import('./pages/learn/experiences-page.tsx'), 'ExperiencesPage'),
});
const oneExperience = createRoute({
  getParentRoute: () => desk,
  path: '/learn/experiences/$id',
  component: function OneExperience() {
    return <ExperiencePage key={oneExperience.useParams().id} id={oneExperience.useParams().id} />;
  },
});
const ExperiencePage = lazyRouteComponent(
  () => import('./pages/learn/experience-page.tsx'),
  'ExperiencePage',
);

const practices = createRoute({
  getParentRoute: () => desk,
  path: '/learn/practice',
  component: lazyRouteComponent(() => import('./pages/learn/practices-page.tsx'), 'PracticesPage'),
});
const onePractice = createRoute({
  getParentRoute: () => desk,
  path: '/learn/practice/$code',
  component: function OnePractice() {
    return <PracticePage key={onePractice.useParams().code} code={onePractice.useParams().code} />;
  },
});
const PracticePage = lazyRouteComponent(() => import('./pages/learn/practice-page.tsx'), 'PracticePage');

const staffAccounts = createRoute({
  getParentRoute: () => desk,
  path: '/staff',
  component: lazyRouteComponent(
    () => import('./pages/staff-accounts/staff-accounts-page.tsx'),
    'StaffAccountsPage',
  ),
});

const accessLog = createRoute({
  getParentRoute: () => desk,
  path: '/access-log',
  component: lazyRouteComponent(() => import('./pages/access-log/access-log-page.tsx'), 'AccessLogPage'),
});

const thresholds = createRoute({
  getParentRoute: () => desk,
  path: '/thresholds',
  component: lazyRouteComponent(() => import('./pages/thresholds/thresholds-page.tsx'), 'ThresholdsPage'),
});

export const router = createRouter({
  basepath: '/office',
  routeTree: root.addChildren([
    signIn,
    setup,
    desk.addChildren([
      home,
      queue,
      walkIn,
      windowCase,
      handOvers,
      paperItem,
      sheet,
      inbox,
      departmentItem,
      cases,
      oneCase,
      board,
      behind,
      cards,
      oneCard,
      cardMonths,
      urges,
      ratings,
      oneRating,
      annexRounds,
      annexRound,
      annexSheet,
      annexRow,
      annexFigure,
      prints,
      archive,
      thresholds,
      accessLog,
      learn,
      experiences,
      oneExperience,
      practices,
      onePractice,
      staffAccounts,
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
