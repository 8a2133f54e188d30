import { useLocation } from 'wouter';

/** The sign-in page, with the way back to where one is now. */
export function useSignInAddress(): string {
  const [here] = useLocation();
  return `/sign-in?next=${encodeURIComponent(here)}`;
}

/** Only a path of our own is followed after signing in. */
export function nextAfterSignIn(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
