/** `2026-11-23` → `2026年11月23日`. An instant is read in China's time. */
export function dayWords(text: string): string {
  const day = text.length > 10 ? chinaTime(text).day : text;
  const [year, month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** `2026-11-23T02:05:00Z` → `2026年11月23日 10:05`, in China's time wherever the phone is. */
export function instantWords(instant: string): string {
  return `${dayWords(instant)} ${chinaTime(instant).time}`;
}

function chinaTime(instant: string): { day: string; time: string } {
  const shifted = new Date(Date.parse(instant) + 8 * 3600_000).toISOString();
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

/** How long an item may take, as promised. */
export function promiseWords(days: number): string {
  return days === 0 ? '当天办结' : `${days} 个工作日内`;
}
