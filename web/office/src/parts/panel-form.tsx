import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import './panel-form.css';

type Props = {
  title: string;
  /** What follows from it, in a sentence. */
  hint?: string;
  submit: string;
  cancel?: string;
  busy: boolean;
  ready?: boolean;
  danger?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** The frame of an inline panel: it takes the focus when it opens, Escape closes it, Enter in a line sends it. */
export function PanelForm({
  title,
  hint,
  submit,
  cancel = '取消',
  busy,
  ready = true,
  danger = false,
  onSubmit,
  onClose,
  children,
}: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      className="panel-form"
      aria-label={title}
      noValidate
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
      onSubmit={event => {
        event.preventDefault();
        if (ready && !busy) onSubmit();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {children}
      <p className="panel-form-end">
        <Button type="primary" htmlType="submit" danger={danger} loading={busy} disabled={!ready}>
          {submit}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </p>
    </form>
  );
}
