import { Link } from '@tanstack/react-router';
import { scoredText } from '@yimen/domain/assessment/scored.ts';
import { noData } from '@yimen/domain/assessment/words.ts';
import type { ReactNode } from 'react';
import { instantText } from '../../parts/instant.ts';
import type { Sheet, SheetChoice } from './assessment-choice.ts';
import { twoPlaces } from './figure-words.ts';

type Props = { sheet: Sheet; live: Sheet | undefined; choice: SheetChoice; children?: ReactNode };

/** Whose sheet it is and of when, what it comes to, and whether it still moves: a fixed one looks unlike a live one. */
export function SheetState({ sheet, live, choice, children }: Props) {
  const { fixed, period, row, settings } = sheet;
  return (
    <section
      className={fixed === null ? 'panel assess-state' : 'panel assess-state fixed'}
      aria-label="本表情况"
    >
      <div className="assess-total">
        <h2>
          {row.name} {period.name}
        </h2>
        <p>
          {row.total === null ? (
            <span className="assess-none">无数据，不计总分</span>
          ) : (
            <>
              <strong className="numeric">{twoPlaces(row.total)}</strong> 分
              <span className="quiet assess-scored">
                计分指标 <span className="numeric">{scoredText(row.figures)}</span>
              </span>
            </>
          )}
          {live !== undefined && live.row.total !== row.total && (
            <span className="assess-moved">
              现在重算为 {live.row.total === null ? noData : `${twoPlaces(live.row.total)} 分`}
            </span>
          )}
        </p>
      </div>
      <div className="assess-when">
        {fixed === null ? <Live sheet={sheet} /> : <Fixed sheet={sheet} choice={choice} />}
        <p className="quiet">
          考核期 {period.from} 至 {period.to}，
          <Link to="/assessment/settings">按第 {settings.number} 号指标和权重</Link>
        </p>
      </div>
      <div className="assess-acts">{children}</div>
    </section>
  );
}

function Live({ sheet: { at, countedAt, period, mayFix, maySet } }: { sheet: Sheet }) {
  return (
    <p>
      <span className="tag">实时</span>
      截至 <span className="numeric">{instantText(at)}</span>
      {countedAt === null ? (
        '；办理数字还没有汇总，稍后自动出现'
      ) : (
        <>
          ，办理数字汇总于 <span className="numeric">{instantText(countedAt)}</span>
        </>
      )}
      。{period.isOver ? '考核期已经结束，补录和评价仍会使数字变动。' : '考核期还没有结束，数字随办理变动。'}
      {maySet && !mayFix && !period.isOver && '考核期结束后才能定稿。'}
    </p>
  );
}

function Fixed({ sheet, choice }: { sheet: Sheet; choice: SheetChoice }) {
  const { version: _version, ...live } = choice;
  if (sheet.fixed === null) return null;
  const { version, fixedBy, fixedAt, because } = sheet.fixed;
  return (
    <p>
      <span className="assess-stamp">定稿</span>第 {version} 版，{fixedBy}{' '}
      <span className="numeric">{instantText(fixedAt)}</span> 定稿。理由：{because}。
      {sheet.countedAt !== null && (
        <>
          数字截至 <span className="numeric">{instantText(sheet.countedAt)}</span>，此后不变。
        </>
      )}
      <Link to="/assessment" search={{ ...live, period: sheet.period.code } as never} className="no-print">
        看实时数字
      </Link>
    </p>
  );
}
