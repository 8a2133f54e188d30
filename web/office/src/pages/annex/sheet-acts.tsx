import type { CallAnswer } from '@yimen/contract/client.ts';
import type { SheetAct } from '@yimen/domain/annex/offers.ts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { SignatoriesForm } from './signatories-form.tsx';
import { WordsForm } from './words-form.tsx';

type Sheet = CallAnswer<'GET /api/annex/rounds/:round/sheets/:city'>;
/** The problems are filled in where they stand, below the table. */
type Act = Exclude<SheetAct, 'enterProblems'>;
const words = {
  enterSignatories: '填写负责人、填表人、联系方式',
  sendSheet: '报省厅',
  receiveSheet: '接收',
  urgeSheet: '催报',
  beginCorrection: '退回或者更正',
} as const satisfies Record<Act, string>;

/** What may be done with the sheet as it stands; the server says which (law 7). */
export function SheetActs({ sheet, answers }: { sheet: Sheet; answers: readonly unknown[] }) {
  const { modal } = App.useApp();
  const [open, setOpen] = useState<Act | null>(null);
  const params = { round: sheet.round.round, city: sheet.city };
  const done = { answers, onDone: () => setOpen(null) };
  const signatories = useAct('POST /api/annex/rounds/:round/sheets/:city/signatories', done);
  const send = useAct('POST /api/annex/rounds/:round/sheets/:city/send', done);
  const receive = useAct('POST /api/annex/rounds/:round/sheets/:city/receive', done);
  const correct = useAct('POST /api/annex/rounds/:round/sheets/:city/correct', done);
  const urge = useAct('POST /api/annex/rounds/:round/sheets/:city/urge', done);
  const begin = (act: Act) => {
    if (act === 'receiveSheet') return receive.mutate({ params });
    if (act !== 'sendSheet') return setOpen(act);
    modal.confirm({
      title: '报省厅？',
      content: '报送后不能再改；发现有误的，要发起更正，成为新的一版。',
      okText: '报省厅',
      cancelText: '取消',
      onOk: () => send.mutate({ params }),
    });
  };
  const close = () => setOpen(null);
  if (open === 'enterSignatories')
    return (
      <SignatoriesForm
        start={sheet.signatories}
        busy={signatories.isPending}
        onSubmit={body => signatories.mutate({ params, body })}
        onClose={close}
      />
    );
  if (open === 'beginCorrection')
    return (
      <WordsForm
        title="退回或者更正"
        hint="已报送的一版保留不变，更正后另报新的一版。"
        label="理由"
        submit="发起更正"
        busy={correct.isPending}
        onSubmit={reason => correct.mutate({ params, body: { reason } })}
        onClose={close}
      />
    );
  if (open === 'urgeSheet')
    return (
      <WordsForm
        title="催报"
        hint="提醒显示在本市情况表和还没有汇总的各县（市、区）填报页上。"
        label="提醒内容"
        submit="发出催报"
        start={`请于 ${sheet.round.due} 前报送。`}
        busy={urge.isPending}
        onSubmit={said => urge.mutate({ params, body: { words: said } })}
        onClose={close}
      />
    );
  return (
    <p className="offers">
      {sheet.offers.filter(isHere).map(act => (
        <Button
          key={act}
          type={act === 'sendSheet' || act === 'receiveSheet' ? 'primary' : 'default'}
          disabled={act === 'sendSheet' && sheet.missing.length > 0}
          title={act === 'sendSheet' && sheet.missing.length > 0 ? sheet.missing.join('；') : undefined}
          onClick={() => begin(act)}
        >
          {words[act]}
        </Button>
      ))}
    </p>
  );
}

function isHere(act: SheetAct): act is Act {
  return act !== 'enterProblems';
}
