import { Button, Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { isName, NotByName } from '../../parts/not-by-name.tsx';
import type { InboxLine } from './use-inbox.ts';

/** Looks up one's own items by number, in the body of a POST so that no personal number stands in an address (law 5). */
export function FindItem({ onFound }: { onFound: (found: { text: string; lines: InboxLine[] }) => void }) {
  const [text, setText] = useState('');
  const act = useAct('POST /api/department/search', {
    onDone: ({ lines }) => onFound({ text: text.trim(), lines }),
  });
  const ready = text.trim().length >= 4 && !isName(text);
  return (
    <search className="find-item">
      <form
        onSubmit={event => {
          event.preventDefault();
          if (ready) act.mutate({ body: { text: text.trim() } });
        }}
      >
        <Input
          aria-label="办件编号、公民身份号码或手机号"
          placeholder="办件编号（可只输末几位）、公民身份号码、手机号"
          value={text}
          maxLength={40}
          allowClear
          onChange={event => setText(event.target.value)}
        />
        <Button htmlType="submit" loading={act.isPending} disabled={!ready}>
          查找
        </Button>
      </form>
      <NotByName text={text} />
    </search>
  );
}
