import { Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import './panel-form.css';
import { AskedOutside, useUnsent } from './use-unsent.ts';

type Props = {
  title: string;
  /** What follows from it, in a sentence. */
  hint?: string;
  submit: string;
  cancel?: string;
  busy: boolean;
  ready?: boolean;
  /** Said beside the button while it is not ready: what is still to be filled in. */
  lacks?: string;
  danger?: boolean;
  /** It stands after another panel whose words it sends: leaving the page loses them, going back does not. */
  after?: boolean;
  onSubmit: () => void;
  /** Left out, it stands on its page for good: it takes no focus when the page opens, and there is nothing to close. */
  onClose?: () => void;
  children: ReactNode;
};

/**
 * The frame of an inline panel: the focus goes into its first field when it opens, Enter in a line or Ctrl+Enter anywhere in it sends
 * it, Escape closes it. What was typed into it is left behind only when he says so.
 */
export function PanelForm({
  title,
  hint,
  submit,
  cancel = '取消',
  busy,
  ready = true,
  lacks = '还有必填内容没有填写',
  danger = false,
  after = false,
  onSubmit,
  onClose,
  children,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  const lacksId = useId();
  const askedOutside = useContext(AskedOutside);
  const words = useUnsent({ holds: after && !askedOutside, sending: busy });
  const close = () => {
    if (after || words.mayLeave()) onClose?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && onClose) close();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    // The page's own Ctrl+Enter is about what stands behind this panel.
    event.preventDefault();
    event.stopPropagation();
    form.current?.requestSubmit();
  };
  const opened = onClose !== undefined;
  useEffect(() => {
    if (opened) focusFirst(form.current);
  }, [opened]);
  return (
    <form
      ref={form}
      className="panel-form"
      aria-label={title}
      noValidate
      onChange={() => !askedOutside && words.onTyped()}
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault();
        if (ready && !busy) onSubmit();
      }}
    >
      <h3 tabIndex={-1}>{title}</h3>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {children}
      <p className="panel-form-end">
        <Button
          type="primary"
          htmlType="submit"
          danger={danger}
          loading={busy}
          disabled={!ready}
          {...(!ready && { 'aria-describedby': lacksId })}
        >
          {submit}
        </Button>
        {onClose && <Button onClick={close}>{cancel}</Button>}
        {!ready && (
          <span id={lacksId} className="quiet">
            {lacks}
          </span>
        )}
      </p>
    </form>
  );
}

/** Into the first field that takes it; where there is nothing to fill in, to the title. */
function focusFirst(form: HTMLFormElement | null): void {
  const fields = form?.querySelectorAll<HTMLElement>('textarea, input:not([type=radio]:not(:checked))') ?? [];
  for (const field of fields) {
    field.focus();
    if (document.activeElement === field) return;
  }
  form?.querySelector<HTMLElement>('h3')?.focus();
}
