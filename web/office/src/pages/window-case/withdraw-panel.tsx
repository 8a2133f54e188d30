import { Button } from 'antd';
import { ActPanel } from '../../parts/act-panel.tsx';

type Props = { open: number; busy: boolean; onWithdraw: () => void; onClose: () => void };

/** Withdrawing ends every item that is still open, so it says so first. */
export function WithdrawPanel({ open, busy, onWithdraw, onClose }: Props) {
  return (
    <ActPanel title="应申请人要求撤回" onClose={onClose}>
      <p>
        {open > 0 ? `尚未办结的 ${open} 个事项将终止办理，已办结的不受影响。` : '申请撤回后不再办理。'}
        撤回后不能恢复，可以重新申请。
      </p>
      <div className="act-buttons">
        <Button danger type="primary" loading={busy} onClick={onWithdraw}>
          确认撤回
        </Button>
        <Button autoFocus onClick={onClose}>
          取消
        </Button>
      </div>
    </ActPanel>
  );
}
