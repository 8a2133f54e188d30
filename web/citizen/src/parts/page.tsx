import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

type PageProps = {
  title: string;
  /** Over the title: where in the journey this page is. */
  lead?: ReactNode;
  /** Beside the page on a wide screen, below it on a phone. */
  side?: ReactNode;
  children: ReactNode;
};

/** A page: its title in the tab and in the one h1, which gets the focus so that a screen reader says where one is now. */
export function Page({ title, lead, side, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · 一门`;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={side ? 'page page-with-side' : 'page'}>
      <main id="main" className="page-main">
        {lead}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      {side && <aside className="page-side">{side}</aside>}
    </div>
  );
}
