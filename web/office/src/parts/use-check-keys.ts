import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Marks } from './check-off.tsx';

/**
 * The keys of the check-off: a number marks the row and goes on to the next, ↑ and ↓ only walk. The whole list is one tab stop: the
 * row one stood in last, at first the first without a mark.
 */
export function useCheckKeys(rows: readonly { code: string }[], marks: Marks, takesFocus: boolean) {
  const list = useRef<HTMLOListElement>(null);
  const [stood, setStood] = useState<string | null>(null);
  const at = rows.find(row => row.code === stood) ?? rows.find(row => !(row.code in marks)) ?? rows[0];
  const first = useRef(takesFocus ? at?.code : undefined);
  useEffect(() => {
    const row = [...(list.current?.children ?? [])].find(each => codeOf(each) === first.current);
    if (first.current !== undefined) focusRow(row, { preventScroll: true });
  }, []);
  const onFocus = ({ target }: FocusEvent) => setStood(codeOf(target.closest('[data-material]')));
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target instanceof HTMLInputElement && target.type !== 'radio') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = target.closest('[data-material]');
    const step = steps[event.key];
    if (row === null || target.closest('fieldset') === null) return;
    const option = row.querySelector<HTMLInputElement>(`input[data-key="${event.key}"]`);
    if (option === null && step === undefined) return;
    event.preventDefault();
    option?.click();
    const next = step === -1 ? row.previousElementSibling : row.nextElementSibling;
    if (!focusRow(next)) option?.focus();
  };
  return { list, at: at?.code ?? null, onFocus, onKeyDown };
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function codeOf(row: Element | null): string | null {
  return row instanceof HTMLElement ? (row.dataset.material ?? null) : null;
}

/** Into the row: its mark, or the first choice of one not marked yet. Answers false where there is no row. */
function focusRow(row: Element | null | undefined, how?: FocusOptions): boolean {
  const radio =
    row?.querySelector<HTMLElement>('input[type="radio"]:checked') ??
    row?.querySelector<HTMLElement>('input[type="radio"]');
  radio?.focus(how);
  return radio != null;
}
