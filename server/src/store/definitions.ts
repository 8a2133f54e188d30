/** What the slices may ask of the catalogue (law 1: they stand on the store, not beside it): definitions, and what is pinned to them. */
export { firstPin } from '@yimen/catalogue/first-pin.ts';
export { itemOfKey, ownOf } from '@yimen/catalogue/own-items.ts';
export { isPublished, pinFor, pinnedService } from '@yimen/catalogue/pin.ts';
export { findPractice, practiceScenarios } from '@yimen/catalogue/practice/scenarios.ts';
