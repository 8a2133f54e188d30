import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desk } from './desk.tsx';

const learn = createRoute({
  getParentRoute: () => desk,
  path: '/learn',
  component: lazyRouteComponent(() => import('../pages/learn/guides-page.tsx'), 'GuidesPage'),
});

const experiences = createRoute({
  getParentRoute: () => desk,
  path: '/learn/experiences',
  component: lazyRouteComponent(() => import('../pages/learn/experiences-page.tsx'), 'ExperiencesPage'),
});

const oneExperience = createRoute({
  getParentRoute: () => desk,
  path: '/learn/experiences/$id',
  component: function OneExperience() {
    return <ExperiencePage key={oneExperience.useParams().id} id={oneExperience.useParams().id} />;
  },
});

const ExperiencePage = lazyRouteComponent(
  () => import('../pages/learn/experience-page.tsx'),
  'ExperiencePage',
);

const practices = createRoute({
  getParentRoute: () => desk,
  path: '/learn/practice',
  component: lazyRouteComponent(() => import('../pages/learn/practices-page.tsx'), 'PracticesPage'),
});

const onePractice = createRoute({
  getParentRoute: () => desk,
  path: '/learn/practice/$code',
  component: function OnePractice() {
    return <PracticePage key={onePractice.useParams().code} code={onePractice.useParams().code} />;
  },
});

const PracticePage = lazyRouteComponent(() => import('../pages/learn/practice-page.tsx'), 'PracticePage');

/** 学习交流: the guide beside the work, good practice, practice cases. */
export const learnRoutes = [learn, experiences, oneExperience, practices, onePractice] as const;
