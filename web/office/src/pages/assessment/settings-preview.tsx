import type { CallAnswer } from '@yimen/contract/client.ts';
import { noData } from '@yimen/domain/assessment/words.ts';
import { useEffect, useRef } from 'react';
import { instantText } from '../../parts/instant.ts';
import { twoPlaces } from './figure-words.ts';

type Preview = CallAnswer<'POST /api/assessment/settings/preview'>;
type Props = { preview: Preview; changes: readonly string[] };

/** What is about to change, and what every city comes to by it, beside what it comes to now; nothing is set yet. It comes into sight by itself. */
export function SettingsPreview({ preview: { period, countedAt, rows }, changes }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="assess-preview" aria-label="修改的影响">
      <h4 ref={head} tabIndex={-1}>
        将要修改
      </h4>
      <ul className="tight">
        {changes.map(change => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <table className="plain">
        <caption>
          按{period.name}的数字试算{countedAt !== null && `（汇总于 ${instantText(countedAt)}）`}，还没有保存
        </caption>
        <thead>
          <tr>
            <th scope="col">地区</th>
            <th scope="col">现行总分</th>
            <th scope="col">修改后</th>
            <th scope="col">变化</th>
            <th scope="col">名次</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, now, proposed }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className="numeric">{totalText(now.total)}</td>
              <td className="numeric">{totalText(proposed.total)}</td>
              <td className="numeric">{differenceText(now.total, proposed.total)}</td>
              <td className="numeric">
                {now.rank === proposed.rank
                  ? (now.rank ?? '–')
                  : `${now.rank ?? '–'} → ${proposed.rank ?? '–'}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function totalText(total: number | null): string {
  return total === null ? noData : twoPlaces(total);
}

function differenceText(now: number | null, proposed: number | null): string {
  if (now === null || proposed === null) return now === proposed ? '不变' : '–';
  const difference = Math.round((proposed - now) * 100) / 100;
  if (difference === 0) return '不变';
  return difference > 0 ? `+${twoPlaces(difference)}` : `−${twoPlaces(-difference)}`;
}
