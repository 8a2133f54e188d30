import type { CallAnswer } from '@yimen/contract/client.ts';
import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { WordsForm } from './words-form.tsx';

type Sheet = CallAnswer<'GET /api/annex/rounds/:round/sheets/:city'>;
type Props = { sheet: Sheet; old: boolean; answers: readonly unknown[] };

/** The last column of the printed form, one cell for the whole city: read and filled in where it stands. */
export function Problems({ sheet, old, answers }: Props) {
  const [editing, setEditing] = useState(false);
  const act = useAct('POST /api/annex/rounds/:round/sheets/:city/problems', {
    answers,
    onDone: () => setEditing(false),
  });
  const params = { round: sheet.round.round, city: sheet.city };
  if (editing)
    return (
      <WordsForm
        title="填写存在问题"
        hint="以地级以上市为单位整理，最多 2000 字，印在表的最后一栏；内容较多的，印在各行下面。"
        label="存在问题"
        submit="保存"
        mayBeEmpty
        start={sheet.problems}
        busy={act.isPending}
        onSubmit={problems => act.mutate({ params, body: { problems } })}
        onClose={() => setEditing(false)}
      />
    );
  return (
    <>
      <h3>{sheet.form.heads.problems}</h3>
      <p className="annex-problems">{sheet.problems === '' ? '未填写' : sheet.problems}</p>
      {!old && sheet.offers.includes('enterProblems') && (
        <Button onClick={() => setEditing(true)}>
          {sheet.problems === '' ? '填写存在问题' : '更改存在问题'}
        </Button>
      )}
    </>
  );
}
