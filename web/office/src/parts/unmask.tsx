import { Button, Input } from 'antd';
import { useId, useState } from 'react';

/** One button for all masked values. It asks why first, because the reason is put on record. */
export function Unmask({
  count,
  onUnmask,
}: {
  count: number;
  onUnmask: (reason: string) => Promise<unknown>;
}) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  if (!asking) {
    return (
      <p className="unmask">
        <span>{count} 项敏感信息已隐藏。</span>
        <Button size="small" onClick={() => setAsking(true)}>
          查看完整信息
        </Button>
      </p>
    );
  }
  const ready = reason.trim().length >= 2;
  const send = () => {
    if (!ready) return;
    setBusy(true);
    onUnmask(reason.trim())
      .then(() => setAsking(false))
      .catch(() => undefined)
      .finally(() => setBusy(false));
  };
  return (
    <form
      className="unmask asking"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor={id}>查看理由（将记入日志）</label>
      <Input
        id={id}
        autoFocus
        value={reason}
        maxLength={200}
        placeholder="如：与申请人电话核对银行账号"
        onChange={event => setReason(event.target.value)}
      />
      <Button htmlType="submit" type="primary" loading={busy} disabled={!ready}>
        查看
      </Button>
      <Button onClick={() => setAsking(false)}>取消</Button>
    </form>
  );
}
