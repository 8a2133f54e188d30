import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desk } from './desk.tsx';

const inbox = createRoute({
  getParentRoute: () => desk,
  path: '/inbox',
  component: lazyRouteComponent(() => import('../pages/inbox/inbox-page.tsx'), 'InboxPage'),
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
  () => import('../pages/department-item/department-item-page.tsx'),
  'DepartmentItemPage',
);

const cases = createRoute({
  getParentRoute: () => desk,
  path: '/cases',
  component: lazyRouteComponent(() => import('../pages/cases/cases-page.tsx'), 'CasesPage'),
});

const oneCase = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$id',
  component: function OneCase() {
    return <CasePage key={oneCase.useParams().id} id={oneCase.useParams().id} />;
  },
});

const CasePage = lazyRouteComponent(() => import('../pages/case/case-page.tsx'), 'CasePage');

/** An office's inbox and the cases as their lead sees them. */
export const officesRoutes = [inbox, departmentItem, cases, oneCase] as const;
