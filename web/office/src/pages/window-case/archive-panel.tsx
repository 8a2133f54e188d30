import { Button } from 'antd';
import { ActPanel } from '../../parts/act-panel.tsx';

type Props = { busy: boolean; onArchive: () => void; onClose: () => void };

/** Nothing is done to an archived case any more, so it says so first; by itself the platform does it some weeks later. */
export function ArchivePanel({ busy, onArchive, onClose }: Props) {
  return (
    <ActPanel title="归档这件办件" onClose={onClose}>
      <p>归档后不能再办理，只能查阅。现在不归档的，期满后系统自动归档。</p>
      <div className="act-buttons">
        <Button type="primary" loading={busy} onClick={onArchive}>
          确认归档
        </Button>
        <Button autoFocus onClick={onClose}>
          取消
        </Button>
      </div>
    </ActPanel>
  );
}
