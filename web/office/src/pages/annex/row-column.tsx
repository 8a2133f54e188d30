import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { cellWords } from '@yimen/domain/annex/words.ts';
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
            onSave={typed => enter.mutate({ params, body: { cells: typed } })}
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
                {cells.every(({ source }) => source === 'empty') ? '填写' : '更改'}
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
              <span className={`annex-kind annex-kind-${each.source}`}>{sourceWords[each.source]}</span>
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
