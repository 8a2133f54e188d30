import { useLocation, useSearch } from 'wouter';

/** The sign-in page, with the way back to where one is now. */
export function useSignInAddress(): string {
  const [here] = useLocation();
  const search = useSearch();
  return `/sign-in?next=${encodeURIComponent(search === '' ? here : `${here}?${search}`)}`;
}

/** Only a path of our own is followed after signing in. */
export function nextAfterSignIn(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
