import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/** The browser itself announces the first page. */
let firstPage = true;

type PageProps = {
  title: string;
  /** Over the title: where in the journey this page is. */
  lead?: ReactNode;
  /** Beside the page on a wide screen, below it on a phone. */
  side?: ReactNode;
  /** On a phone the side is left out: a link leads to the same elsewhere. */
  sideOnWideOnly?: boolean;
  children: ReactNode;
};

/** A page: its title in the tab and in the one h1, which gets the focus so that a screen reader says where one is now. */
export function Page({ title, lead, side, sideOnWideOnly, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · 一门`;
    window.scrollTo(0, 0);
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, [title]);
  return (
    <div className={side ? 'page page-with-side' : 'page'}>
      <main id="main" className="page-main">
        {lead}
        <h1 ref={heading} tabIndex={-1}>
          {phrasesOf(title).map(phrase => (
            <span key={phrase}>{phrase}</span>
          ))}
        </h1>
        {children}
      </main>
      {side && <aside className={sideOnWideOnly ? 'page-side wide-only' : 'page-side'}>{side}</aside>}
    </div>
  );
}

/** A title breaks at its comma rather than inside a word. */
function phrasesOf(title: string): string[] {
  return title.match(/[^，]+，?/g) ?? [title];
}
