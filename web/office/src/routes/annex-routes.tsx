import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { CellName } from '@yimen/domain/annex/row.ts';
import { desk } from './desk.tsx';

const annexRounds = createRoute({
  getParentRoute: () => desk,
  path: '/annex',
  component: lazyRouteComponent(() => import('../pages/annex/rounds-page.tsx'), 'RoundsPage'),
});

const annexRound = createRoute({
  getParentRoute: () => desk,
  path: '/annex/$round',
  component: function AnnexRound() {
    const { round } = annexRound.useParams();
    return <RoundPage key={round} round={round} />;
  },
});

const RoundPage = lazyRouteComponent(() => import('../pages/annex/round-page.tsx'), 'RoundPage');

const annexSheet = createRoute({
  getParentRoute: () => desk,
  path: '/annex/$round/city/$city',
  component: function AnnexSheet() {
    const { round, city } = annexSheet.useParams();
    return <AnnexSheetPage key={`${round}/${city}`} round={round} city={city} />;
  },
});

const AnnexSheetPage = lazyRouteComponent(() => import('../pages/annex/sheet-page.tsx'), 'SheetPage');

const annexRow = createRoute({
  getParentRoute: () => desk,
  path: '/annex/$round/row/$division',
  component: function AnnexRow() {
    const { round, division } = annexRow.useParams();
    return <RowPage key={`${round}/${division}`} round={round} division={division} />;
  },
});

const RowPage = lazyRouteComponent(() => import('../pages/annex/row-page.tsx'), 'RowPage');

const annexFigure = createRoute({
  getParentRoute: () => desk,
  path: '/annex/$round/row/$division/cases/$figure',
  component: function AnnexFigure() {
    const { round, division, figure } = annexFigure.useParams();
    return <FigurePage round={round} division={division} figure={figure as CellName} />;
  },
});

const FigurePage = lazyRouteComponent(() => import('../pages/annex/figure-page.tsx'), 'FigurePage');

/** The annex: rounds, a city's sheet, a county's row, the cases behind a figure. */
export const annexRoutes = [annexRounds, annexRound, annexSheet, annexRow, annexFigure] as const;
