import { boardFigureWords, type FigureWords } from '@yimen/domain/oversight/board-figures.ts';
import { ratingWords } from '@yimen/domain/oversight/words.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { instantText } from '@yimen/domain/plain/instant-text.ts';
import type { Platform } from '../../store/platform.ts';
import type { AskedBehind } from './behind.ts';
import { daysOfFile, endOf, nameOfScope, periodWords, scopeInFull } from './board-names.ts';
import type { BoardScope } from './board-scope.ts';

export type About = { title: string; lines: { name: string; words: string }[] };

/** What a list behind a figure is of (R6.2): its place, its period or that it is live, what the figure counts, and when it was read. */
export function aboutBehind(platform: Platform, scope: BoardScope, asked: AskedBehind): About {
  const { name, unit, of, means }: FigureWords = boardFigureWords[asked.figure];
  const only = narrowed(asked);
  return {
    title: `${nameOfScope(platform, scope)}　${name}`,
    lines: [
      { name: '范围', words: scopeInFull(platform, scope) },
      { name: '统计期', words: of === 'now' ? '不限提交时间，按现在的状态' : periodWords(scope) },
      ...(only === '' ? [] : [{ name: '只列', words: only }]),
      { name: '含义', words: `${means}。单位：${unit}` },
      { name: '截至', words: instantText(platform.now()) },
    ],
  };
}

/** What beside place and figure narrows it, in words. */
function narrowed({ week, days, level }: AskedBehind): string {
  return [
    ...(week === undefined ? [] : [`${week} 至 ${endOf(week as PlainDate)} 的一周`]),
    ...(days === undefined ? [] : [days === 0 ? '当天办结的' : `用时 ${days} 个工作日的`]),
    ...(level === undefined ? [] : [`评价为“${ratingWords[level as keyof typeof ratingWords]}”的`]),
  ].join('，');
}

/** What its file is called: place, figure, and of which days. */
export function nameOfFile(platform: Platform, scope: BoardScope, figure: AskedBehind['figure']): string {
  const { name, of }: FigureWords = boardFigureWords[figure];
  const days = of === 'now' ? platform.today() : daysOfFile(scope);
  return `${nameOfScope(platform, scope)} ${name} ${days}`;
}
