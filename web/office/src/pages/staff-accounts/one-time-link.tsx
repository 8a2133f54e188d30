import { App, Button, Input } from 'antd';
import { useEffect, useId, useRef } from 'react';
import { instantText } from '../../parts/instant.ts';

export type ShownLink = { name: string; username: string; path: string; url: string; expiresAt: string };

/** The activation link, shown this once: the platform keeps only its digest. */
export function OneTimeLink({ shown, onClose }: { shown: ShownLink; onClose: () => void }) {
  const id = useId();
  const { message } = App.useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const line = useRef<HTMLInputElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new link takes the focus again
  useEffect(() => heading.current?.focus(), [shown.path]);
  const copy = () =>
    copied(shown.url, line.current).then(done =>
      done ? message.success('链接已复制') : message.warning('没有复制成功，请选中链接后手工复制'),
    );
  return (
    <section className="panel one-time-link" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {shown.name}（{shown.username}）的启用链接
      </h2>
      <p>
        请当面或通过可靠渠道交给本人，用它设置密码和动态口令。链接只能用一次，只在这里显示这一次，
        {instantText(shown.expiresAt)} 前有效。
      </p>
      <p className="one-time-line">
        <Input
          ref={input => {
            line.current = input?.input ?? null;
          }}
          aria-label="链接地址"
          readOnly
          value={shown.url}
          onFocus={event => event.target.select()}
        />
        <Button type="primary" onClick={() => void copy()}>
          复制链接
        </Button>
        <Button onClick={onClose}>我已保存，关闭</Button>
      </p>
    </section>
  );
}

/** The clipboard exists only on secure origins; an intranet over http falls back to selecting the line. */
async function copied(text: string, line: HTMLInputElement | null): Promise<boolean> {
  if (navigator.clipboard !== undefined) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  line?.select();
  return document.execCommand('copy');
}
