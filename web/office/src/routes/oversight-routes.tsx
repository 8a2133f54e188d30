import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ratingsChoiceOf } from '../pages/ratings/ratings-choice.ts';
import { desk } from './desk.tsx';

const board = createRoute({
  getParentRoute: () => desk,
  path: '/board',
  component: lazyRouteComponent(() => import('../pages/board/board-page.tsx'), 'BoardPage'),
});

const behind = createRoute({
  getParentRoute: () => desk,
  path: '/board/list',
  component: lazyRouteComponent(() => import('../pages/board/behind-page.tsx'), 'BehindPage'),
});

const cards = createRoute({
  getParentRoute: () => desk,
  path: '/cards',
  component: lazyRouteComponent(() => import('../pages/cards/cards-page.tsx'), 'CardsPage'),
});

const oneCard = createRoute({
  getParentRoute: () => desk,
  path: '/cards/$application/$card',
  component: function OneCard() {
    const { application, card } = oneCard.useParams();
    return <CardPage key={`${application}/${card}`} application={application} card={Number(card)} />;
  },
});

const CardPage = lazyRouteComponent(() => import('../pages/card/card-page.tsx'), 'CardPage');

const cardMonths = createRoute({
  getParentRoute: () => desk,
  path: '/card-months',
  component: lazyRouteComponent(() => import('../pages/card-months/card-months-page.tsx'), 'CardMonthsPage'),
});

const urges = createRoute({
  getParentRoute: () => desk,
  path: '/urges',
  component: lazyRouteComponent(() => import('../pages/urges/urges-page.tsx'), 'UrgesPage'),
});

const ratings = createRoute({
  getParentRoute: () => desk,
  path: '/ratings',
  validateSearch: ratingsChoiceOf,
  component: lazyRouteComponent(() => import('../pages/ratings/ratings-page.tsx'), 'RatingsPage'),
});

const oneRating = createRoute({
  getParentRoute: () => desk,
  path: '/ratings/$id/$rating',
  component: function OneRating() {
    const { id, rating } = oneRating.useParams();
    return <RatingPage key={`${id}/${rating}`} id={id} rating={rating} />;
  },
});

const RatingPage = lazyRouteComponent(() => import('../pages/ratings/rating-page.tsx'), 'RatingPage');

const thresholds = createRoute({
  getParentRoute: () => desk,
  path: '/thresholds',
  component: lazyRouteComponent(() => import('../pages/thresholds/thresholds-page.tsx'), 'ThresholdsPage'),
});

/** What oversees: the board, cards, urging, ratings, the rules of warning. */
export const oversightRoutes = [
  board,
  behind,
  cards,
  oneCard,
  cardMonths,
  urges,
  ratings,
  oneRating,
  thresholds,
] as const;
