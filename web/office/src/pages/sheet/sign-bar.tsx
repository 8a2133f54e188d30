import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { SheetPage, Short, Signer, useSign } from './use-sign.ts';

type Props = { page: SheetPage; open: number; short: Short; signing: ReturnType<typeof useSign> };

/** Signs for all that is still open: the office itself, or the window after the signed paper sheet, with who signed and when. */
export function SignBar({ page, open, short, signing }: Props) {
  const [{ by, on }, setSigner] = useState<Signer>({ by: '', on: '' });
  const [note, setNote] = useState('');
  const ids = { by: useId(), on: useId(), note: useId() };
  const missing = Object.values(short).reduce((sum, each) => sum + each, 0);
  const named = page.forMe || (by.trim().length > 1 && on !== '');
  return (
    <div className="sign-bar">
      {!page.forMe && (
        <>
          <label htmlFor={ids.by}>
            签收人{' '}
            <Input
              id={ids.by}
              value={by}
              maxLength={30}
              onChange={event => setSigner({ by: event.target.value, on })}
            />
          </label>
          <label htmlFor={ids.on}>
            签收日期{' '}
            <Input
              id={ids.on}
              type="date"
              value={on}
              onChange={event => setSigner({ by, on: event.target.value })}
            />
          </label>
        </>
      )}
      <label htmlFor={ids.note} className="sign-note">
        差异说明{missing === 0 ? '（可不填）' : ''}{' '}
        <Input.TextArea
          id={ids.note}
          value={note}
          maxLength={500}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={event => setNote(event.target.value)}
        />
      </label>
      <Button
        type="primary"
        loading={signing.running}
        disabled={!named || (missing > 0 && note.trim().length < 2)}
        onClick={() => void signing.perform(short, note, page.forMe ? null : { by, on })}
      >
        {page.forMe ? '签收' : '登记签收'} {open} 件{missing > 0 && `，缺 ${missing} 份`}
      </Button>
    </div>
  );
}
