/** Where to go after signing in: a page of our own, whatever the address says; anything else leads to the first page. */
export function ownPath(to: string | undefined): string {
  const here = 'https://office.invalid';
  if (to === undefined || !URL.canParse(to, here)) return '/office/';
  const { origin, pathname, search, hash } = new URL(to, here);
  const own = origin === here && to.startsWith('/') && !pathname.startsWith('//');
  return own ? pathname + search + hash : '/office/';
}
