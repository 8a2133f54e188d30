import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { cellWords, countedWords } from '@yimen/domain/annex/words.ts';
import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { type annexColumns, sourceWords } from './annex-columns.ts';
import { ColumnEditor } from './column-editor.tsx';
import { PrintedCell } from './printed-cell.tsx';

type Row = CallAnswer<'GET /api/annex/rounds/:round/rows/:division'>;
type Props = {
  row: Row;
  column: (typeof annexColumns)[number];
  answers: readonly unknown[];
};

/** One column of the row: what it prints, where each cell comes from with the cases behind it, and filling it in (R8.4). */
export function RowColumn({ row, column, answers }: Props) {
  const [editing, setEditing] = useState(false);
  const params = { round: row.round.round, division: row.division };
  const enter = useAct('POST /api/annex/rounds/:round/rows/:division/cells', {
    answers,
    onDone: () => setEditing(false),
  });
  const names: readonly string[] = column.cells;
  const cells = row.cells.filter(({ cell }) => names.includes(cell));
  const mayEnter = row.offers.includes('enterCell');
  const explained = row.form.explained[column.column];
  return (
    <tr>
      <th scope="row">
        {row.form.heads[column.column]}
        {explained !== undefined && <span className="quiet">{explained}</span>}
      </th>
      <td data-head="填报内容">
        {editing ? (
          <ColumnEditor
            row={row}
            column={column}
            busy={enter.isPending}
            onSave={(typed, reason) =>
              enter.mutate({ params, body: { cells: typed, ...(reason !== undefined && { reason }) } })
            }
            onClose={() => setEditing(false)}
          />
        ) : (
          <>
            <PrintedCell lines={row.printed[column.column] ?? []} />
            {mayEnter && (
              <Button
                size="small"
                aria-label={`填写${row.form.heads[column.column]}`}
                onClick={() => setEditing(true)}
              >
                {labelFor(cells)}
              </Button>
            )}
          </>
        )}
      </td>
      <td data-head="来源">
        <ul className="annex-sources">
          {cells.map(each => (
            <li key={each.cell}>
              {cells.length > 1 && <span className="quiet">{cellWords[each.cell]}：</span>}
              <Kind source={each.source} needed={row.missing.includes(cellWords[each.cell])} />
              {each.entered !== null && each.source !== 'computed' && (
                <span className="quiet">
                  {each.entered.by}，{instantText(each.entered.at)}
                </span>
              )}
              {each.source === 'changed' && (
                <span>
                  系统计算为 <strong>{each.computedText}</strong>
                </span>
              )}
              {each.source === 'changed' && each.entered?.reason != null && (
                <span>理由：{each.entered.reason}</span>
              )}
              {countedWords[each.cell] !== undefined && (
                <span className="annex-meaning">{countedWords[each.cell]}</span>
              )}
              {each.cases !== null && (
                <Link
                  to="/annex/$round/row/$division/cases/$figure"
                  params={{ ...params, figure: each.cell }}
                >
                  依据 {each.cases} 件办件
                </Link>
              )}
              {mayEnter && each.source === 'changed' && (
                <Button
                  size="small"
                  type="link"
                  loading={enter.isPending}
                  onClick={() =>
                    enter.mutate({ params, body: { cells: [{ cell: each.cell, value: null }] } })
                  }
                >
                  改回系统计算
                </Button>
              )}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** What filling in means here: the first time, to confirm what is proposed, or to put something else. */
function labelFor(cells: Row['cells']): string {
  if (cells.some(({ source }) => source === 'proposed')) return '确认或者补勾';
  return cells.every(({ source }) => source === 'empty') ? '填写' : '更改';
}

/** Which a cell is; one that says nothing is to be filled in only where the row is not whole without it. */
function Kind({ source, needed }: { source: Row['cells'][number]['source']; needed: boolean }) {
  const blank = source === 'empty' && !needed;
  return (
    <span className={`annex-kind annex-kind-${blank ? 'blank' : source}`}>
      {blank ? '留空' : sourceWords[source]}
    </span>
  );
}
