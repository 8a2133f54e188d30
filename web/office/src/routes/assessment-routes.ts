import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desk } from './desk.tsx';

const sheet = createRoute({
  getParentRoute: () => desk,
  path: '/assessment',
  component: lazyRouteComponent(() => import('../pages/assessment/sheet-page.tsx'), 'AssessmentPage'),
});

const list = createRoute({
  getParentRoute: () => desk,
  path: '/assessment/list',
  component: lazyRouteComponent(() => import('../pages/assessment/list-page.tsx'), 'AssessedPage'),
});

const fixed = createRoute({
  getParentRoute: () => desk,
  path: '/assessment/fixed',
  component: lazyRouteComponent(() => import('../pages/assessment/fixed-page.tsx'), 'FixedPage'),
});

const settings = createRoute({
  getParentRoute: () => desk,
  path: '/assessment/settings',
  component: lazyRouteComponent(
    () => import('../pages/assessment/settings-page.tsx'),
    'AssessmentSettingsPage',
  ),
});

/** 双拥考核: the sheet, the list behind a figure, fixed sheets, the indicators and weights. */
export const assessmentRoutes = [sheet, list, fixed, settings] as const;
