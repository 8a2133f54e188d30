import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { useState } from 'react';
import type { Marks } from '../../parts/check-off.tsx';
import type { ServiceHere } from '../../parts/service.ts';
import { Urges } from '../../parts/urges.tsx';
import { useLeaveGuard } from '../../parts/use-leave-guard.ts';
import { marksShown, marksToSend } from '../window/marks.ts';
import { ActionBar } from './action-bar.tsx';
import { AfterCheck } from './after-check.tsx';
import { AmendForm } from './amend-form.tsx';
import { CaseHead } from './case-head.tsx';
import { FirstCheck } from './first-check.tsx';
import { markAndFlag } from './mark-and-flag.ts';
import { Outcome } from './outcome.tsx';
import { useFlags } from './use-flags.ts';
import { useJustDone } from './use-just-done.ts';
import { useWindowActs } from './use-window-acts.ts';

type Props = { view: WindowView; here: ServiceHere };

/** What the clerk has marked and flagged lives here until it is sent; a newer view from the server never wipes it. */
export function OneCase({ view, here: { service, today } }: Props) {
  const [since, setSince] = useState<Marks>({});
  const [panel, setPanel] = useState<string | null>(null);
  const [outcome, setOutcome] = useState(useJustDone());
  const flags = useFlags();
  const onDone = (said: string) => {
    setPanel(null);
    setOutcome(before => ({ said, turn: (before?.turn ?? 0) + 1 }));
  };
  const acts = useWindowActs(view, {
    onDone,
    onMarked: () => setSince({}),
    onAsked: () => flags.replace([]),
  });
  const [amended, setAmended] = useState(false);
  useLeaveGuard(
    Object.keys(since).length > 0 || flags.asks.length > 0 || amended,
    '材料核对、补正标记或者更正还没有保存，离开后不会保留。确定离开吗？',
  );
  const marks = marksShown(view.materials, since);
  const onMark = (material: string, mark: Marks[string]) => {
    setOutcome(null);
    setSince(before => ({ ...before, [material]: mark }));
  };
  const unsaved = marksToSend(since, new Set(view.materials.map(each => each.code)));
  const checking = view.status === 'submitted' || view.status === 'correcting';
  const onCheck = markAndFlag({ view, service, marks, flags, onMark });
  return (
    <>
      <CaseHead view={view} offersPaper={outcome === null} />
      {outcome !== null && <Outcome key={outcome.turn} said={outcome.said} view={view} />}
      <Urges application={view.id} urges={view.urges} />
      {panel === 'amend' ? (
        <AmendForm
          view={view}
          service={service}
          today={today}
          acts={acts}
          unsaved={unsaved}
          onDirty={setAmended}
          onClose={() => setPanel(null)}
        />
      ) : checking ? (
        <FirstCheck
          view={view}
          service={service}
          today={today as PlainDate}
          marks={marks}
          onMark={onCheck}
          flags={flags}
          acts={acts}
          takesFocus={outcome === null}
        />
      ) : (
        <AfterCheck {...{ view, service, marks, unsaved, onMark, acts, onDone }} />
      )}
      {panel !== 'amend' && (
        <ActionBar
          view={view}
          service={service}
          today={today as PlainDate}
          marks={marks}
          unsaved={unsaved}
          flags={flags}
          onMissing={codes => {
            for (const code of codes) onCheck(code, { found: 'absent', copies: 0 });
          }}
          acts={acts}
          panel={panel}
          onPanel={setPanel}
        />
      )}
    </>
  );
}
