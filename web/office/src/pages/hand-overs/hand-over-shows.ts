export const handOverShows = [
  { show: 'ready', label: '待移交' },
  { show: 'going', label: '在途' },
  { show: 'signed', label: '已签收在办' },
  { show: 'missing', label: '有差异、遗失' },
] as const;
export type HandOverShow = (typeof handOverShows)[number]['show'];

/** The tab that the address names; the first when it names none. */
export function handOverShowOf(search: Record<string, unknown>): { show?: HandOverShow } {
  const found = handOverShows.find(each => each.show === search.show);
  return found === undefined ? {} : { show: found.show };
}
