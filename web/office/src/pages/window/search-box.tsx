import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import { isName, NotByName } from '../../parts/not-by-name.tsx';
import { queries } from '../../parts/queries.ts';
import type { QueueLine } from './queue-table.tsx';

/** What was looked for last stays for coming back, in this page's memory alone: no number in an address or on a disk. */
const kept = ['window search'];

/** Finds by whole number, in the body of a POST so that no personal number stands in an address. One hit opens at once. */
export function SearchBox({ onFound }: { onFound: (found: { text: string; lines: QueueLine[] }) => void }) {
  const navigate = useNavigate();
  const [text, setText] = useState(queries.getQueryData<string>(kept) ?? '');
  const act = useAct('POST /api/window/search', {
    onDone: ({ lines }) => {
      queries.setQueryData(kept, text.trim());
      const only = lines[0];
      if (only !== undefined && lines.length === 1)
        void navigate({ to: '/window/$id', params: { id: only.id } });
      else onFound({ text: text.trim(), lines });
    },
  });
  const ready = text.trim().length >= 4 && !isName(text);
  return (
    <search className="search-box">
      <form
        onSubmit={event => {
          event.preventDefault();
          if (ready) act.mutate({ body: { text: text.trim() } });
        }}
      >
        <Input
          aria-label="办件编号、公民身份号码或手机号"
          placeholder="办件编号、公民身份号码或手机号（全号）"
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
