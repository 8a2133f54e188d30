import type { View } from '../../draft/draft.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { dayWords, instantWords } from '../../parts/words.ts';

type Given = View['ratings']['given'][number];

/** The invitation to rate what has ended, which asks for nothing; and what he said, with what he was answered (domain.md §3.5). */
export function Ratings({ view }: { view: View }) {
  const { rateable, given } = view.ratings;
  if (rateable.length === 0 && given.length === 0) return null;
  const whole = rateable.find(each => each.about === null);
  const items = rateable.filter(each => each.about !== null);
  const byCode = new Set(given.filter(each => each.channel === 'window').map(each => each.about));
  const again = (about: string | null) => (byCode.has(about) ? '（本人重新评价）' : '');
  return (
    <section className="card" aria-labelledby="ratings">
      <h2 id="ratings">评价</h2>
      {given.length > 0 && (
        <ul className="plain">
          {given.map(each => (
            <Said key={each.rating} rating={each} />
          ))}
        </ul>
      )}
      {whole && (
        <>
          <p>办得怎么样，欢迎您评价。评价自愿，不评价不影响任何事项。</p>
          <LinkButton href={`/applications/${view.id}/rate`}>评价这件申请{again(null)}</LinkButton>
        </>
      )}
      {items.length > 0 && (
        <details>
          <summary>单独评价某个事项（{items.length} 项可评）</summary>
          <ul className="plain">
            {items.map(each => (
              <li key={each.about}>
                <LinkButton kind="secondary" href={`/applications/${view.id}/rate/${each.about}`}>
                  {each.name}
                  {again(each.about)}
                </LinkButton>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Said({ rating }: { rating: Given }) {
  const { name, levelText, at, channel, words, indicators, mendBy, calledAt, answeredAt, answer } = rating;
  return (
    <li>
      <p>
        {name}：<strong>{levelText}</strong>
        <span className="muted block">
          {instantWords(at)}
          {channel === 'window' && '，用窗口二维码评价；不是本人评价的，可以重新评价，以您本人的为准'}
        </span>
      </p>
      {indicators.length > 0 && (
        <p className="muted">{indicators.map(each => `${each.name}：${each.levelText}`).join('；')}</p>
      )}
      {words && <p>您说：{words}</p>}
      {mendBy !== null && answeredAt === null && (
        <p className="muted">
          {calledAt === null ? '会有人联系您了解情况' : '已经联系您了解情况，正在整改'}，{dayWords(mendBy)}
          前答复您。
        </p>
      )}
      {answeredAt !== null && (
        <p>
          <strong>答复</strong>（{dayWords(answeredAt)}）：{answer ?? '答复内容已按规定删除。'}
        </p>
      )}
    </li>
  );
}
