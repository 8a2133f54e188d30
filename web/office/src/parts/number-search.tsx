import { Button, Input } from 'antd';
import { useState } from 'react';
import { isName, NotByName } from './not-by-name.tsx';
import './number-search.css';
import { queries } from './queries.ts';

type Props = {
  /** Whose search: what was looked for last stays for coming back, in this page's memory alone, no number in an address or on a disk. */
  of: 'window' | 'inbox' | 'cases';
  placeholder: string;
  pending: boolean;
  onAsk: (text: string) => void;
};

/** The one box that finds by number (law 5): 办件编号, 公民身份号码 or phone, sent in the body of a POST; never a name. */
export function NumberSearch({ of, placeholder, pending, onAsk }: Props) {
  const kept = [`${of} search`];
  const [text, setText] = useState(queries.getQueryData<string>(kept) ?? '');
  const wanted = text.trim();
  const ready = wanted.length >= 4 && !isName(text);
  return (
    <search className="number-search">
      <form
        onSubmit={event => {
          event.preventDefault();
          if (!ready) return;
          queries.setQueryData(kept, wanted);
          onAsk(wanted);
        }}
      >
        <Input
          aria-label="办件编号、公民身份号码或手机号"
          placeholder={placeholder}
          value={text}
          maxLength={40}
          allowClear
          onChange={event => setText(event.target.value)}
        />
        <Button htmlType="submit" loading={pending} disabled={!ready}>
          查找
        </Button>
      </form>
      <NotByName text={text} />
    </search>
  );
}
