import type { AskDraft } from '@yimen/domain/application/command.ts';
import type { ReasonOption } from '@yimen/domain/service/reasons-for.ts';
import { Button } from 'antd';
import { ActPanel } from '../../parts/act-panel.tsx';
import { type Askable, AskEditor, isComplete, tidyAsks } from '../../parts/ask-editor.tsx';

type Props = {
  askable: readonly Askable[];
  notAsked: readonly { label: string; instead: string }[];
  reasons: readonly ReasonOption[];
  asks: readonly AskDraft[];
  onAsks: (asks: AskDraft[]) => void;
  /** Required papers nobody has looked at yet: the notice would say nothing of them. */
  unseen: readonly { code: string; name: string }[];
  onMissing: (materials: readonly string[]) => void;
  busy: boolean;
  onSend: (asks: AskDraft[]) => void;
  onClose: () => void;
};

/** Everything flagged while reading, as the one notice it will be (R2.4 一次性告知). */
export function CorrectionPanel(props: Props) {
  const { askable, notAsked, reasons, asks, onAsks, unseen, onMissing, busy, onSend, onClose } = props;
  const ready = isComplete(asks);
  return (
    <ActPanel title={`一次性告知补正${asks.length > 0 ? `：共 ${asks.length} 处` : ''}`} onClose={onClose}>
      <p className="quiet">需要补正的内容应当一次告知全部。审阅时点“标记”的都在这里，还可以增加。</p>
      {unseen.length > 0 && (
        <div className="act-warning with-button">
          <p role="status">
            还有 {unseen.length} 份必需材料没有核对，通知里不会写：{unseen.map(each => each.name).join('、')}
            。
          </p>
          <Button size="small" onClick={() => onMissing(unseen.map(each => each.code))}>
            一并标记为缺
          </Button>
        </div>
      )}
      <AskEditor askable={askable} notAsked={notAsked} reasons={reasons} value={asks} onChange={onAsks} />
      <div className="act-buttons">
        <Button type="primary" loading={busy} disabled={!ready} onClick={() => onSend(tidyAsks(asks))}>
          发出补正通知
        </Button>
        <Button onClick={onClose}>继续审阅</Button>
        {!ready && (
          <span className="quiet">
            {asks.length === 0 ? '还没有标记需要补正的内容。' : '每一处都要选原因。'}
          </span>
        )}
      </div>
    </ActPanel>
  );
}
