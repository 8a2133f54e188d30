import type { AnnexSheet } from '@yimen/domain/annex/sheet.ts';
import type { Round } from '../../annex/round.ts';
import type { Platform } from '../../store/platform.ts';

/** What every page says of the round; late: the due day is over, and what is meant is not sent. Moved: what the due day was, and why it is another. */
export function roundView(
  { today }: Pick<Platform, 'today'>,
  round: Round,
  sent: boolean,
  sheet: Pick<AnnexSheet, 'moved'> | undefined,
) {
  const { from, to, due, title } = round;
  return {
    round: round.round,
    title,
    from,
    to,
    due,
    late: !sent && today() > due,
    moved: sheet?.moved ?? null,
  };
}
