import type { Decided } from '@yimen/domain/view/decided.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import type { ReactNode } from 'react';
import { Paper } from '../../parts/paper.tsx';

type Props = { view: WindowView; title: string; decided: Decided; children: ReactNode };

/** A paper of the window: about the application as a whole, under its number. */
export function WindowPaper({ view, ...rest }: Props) {
  return (
    <Paper
      number={{ label: '办件编号', value: view.number ?? '' }}
      addressee={view.papers.applicant}
      settlement={view.settlement.name}
      {...rest}
    />
  );
}
