const paths = {
  tick: 'M4 12.5l5.2 5.2L20 7',
  cross: 'M6 6l12 12M18 6L6 18',
  info: 'M12 11v6M12 7.2v.1M12 3a9 9 0 100 18 9 9 0 000-18z',
  alert: 'M12 8.5v5M12 16.8v.1M12 3.2L2.6 20h18.8z',
  clock: 'M12 7v5.2l3.2 2M12 3a9 9 0 100 18 9 9 0 000-18z',
  pause: 'M9 7v10M15 7v10M12 3a9 9 0 100 18 9 9 0 000-18z',
  send: 'M4 12h14M13 6.5l6 5.5-6 5.5',
  hand: 'M5 13v6h14v-6M12 4v10M8 10.5l4 4 4-4',
  dash: 'M6 12h12',
  query: 'M9 9a3 3 0 115 2.2c-1.2.8-2 1.4-2 2.8M12 17.4v.1M12 3a9 9 0 100 18 9 9 0 000-18z',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  next: 'M9.5 5.5L16 12l-6.5 6.5',
  search: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L20 20',
  camera: 'M4 8h3.5l1.5-2.5h6L16.5 8H20v11H4zM12 10.2a3.3 3.3 0 100 6.6 3.3 3.3 0 000-6.6z',
  paper: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6',
  door: 'M7 21V5.5L12 3l5 2.5V21M4 21h16M12 9v12',
} as const;
export type IconName = keyof typeof paths;

/** Always beside words, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
