import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import './number-search.css';

/**
 * Opens a 材料交接单 by its number, typed or scanned: a scanner types the bar code, or the address in the QR code, and presses Enter.
 * `first`: it has the focus when the page opens, so that scanning needs no mouse.
 */
export function SheetBox({ first = false }: { first?: boolean }) {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const open = () => {
    const sheet = sheetIn(text);
    setWrong(sheet === null);
    if (sheet !== null) void navigate({ to: '/sheets/$sheet', params: { sheet } });
  };
  return (
    <search className="number-search">
      <form
        onSubmit={event => {
          event.preventDefault();
          open();
        }}
      >
        <Input
          aria-label="扫描或者输入交接单号"
          placeholder="扫描或者输入交接单号"
          value={text}
          maxLength={200}
          allowClear
          autoFocus={first}
          onChange={event => {
            setText(event.target.value);
            setWrong(false);
          }}
        />
        <Button htmlType="submit" disabled={text.trim() === ''}>
          打开
        </Button>
      </form>
      {wrong && <p role="alert">这不是交接单号。交接单号以 JJ 开头，印在条形码下面。</p>}
    </search>
  );
}

/** The number in what was typed, whichever code was scanned; null when there is none. */
function sheetIn(text: string): string | null {
  return /JJ\d{12,24}/.exec(text.normalize('NFKC').toUpperCase())?.[0] ?? null;
}
