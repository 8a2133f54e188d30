import { checkAnswers } from '@yimen/domain/form/check.ts';
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { problemOf } from '../../api/client.ts';
import { useDivisions, useOwnApplications } from '../../api/queries.ts';
import { useSession } from '../../api/session.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { useBegin } from '../../draft/use-begin.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { BeginProblem } from './begin-problem.tsx';
import { fullNames } from './find-places.ts';
import { PlaceChooser } from './place-chooser.tsx';
import { StepPage } from './step-page.tsx';

/** Where he settles: everything else — who handles it, which window — follows from it. Who comes from a place's guide finds it chosen (R7.1). */
export function PlacePage() {
  const search = new URLSearchParams(useSearch());
  const city = search.get('city');
  return <PlaceStep key={city ?? ''} city={city} from={search.get('place')} />;
}

/** One list of places, of the province or of a city: each opens at its top. */
function PlaceStep({ city, from }: { city: string | null; from: string | null }) {
  const { id, draft, change, offered } = useDraftRoom();
  const { signedIn } = useSession();
  const [, go] = useLocation();
  const { data: divisions, error, refetch } = useDivisions();
  const begin = useBegin();
  const [round, setRound] = useState(0);
  const here = `/apply/${id}/place`;
  const name = divisions && fullNames(divisions).get(draft.settlement);
  const asked = offered.service.form.fields.filter(field => field.id === 'settlement');
  const faults = round === 0 ? [] : checkAnswers(asked, { settlement: draft.settlement }, offered.today);

  const { data: own } = useOwnApplications(signedIn);
  const last = own?.find(each => each.number !== null);
  const choose = (settlement: string) =>
    change(before => ({ ...before, settlement, answers: { ...before.answers, settlement } }));

  const known = divisions?.find(each => each.code === from);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the place of the guide is known
  useEffect(() => {
    if (known === undefined || id !== 'new') return;
    if (known.level === 'county' || known.level === 'town') choose(known.code);
    const list = known.level === 'city' ? known.code : known.parent;
    go(list === null ? here : `${here}?city=${list}`, { replace: true });
  }, [known?.code]);

  async function next() {
    if (id !== 'new' || !signedIn) return go(`/apply/${id}/questions`);
    const view = await begin.run(draft);
    if (view !== null) go(`/apply/${view.id}/questions`);
  }

  return (
    <StepPage
      path="place"
      title="您在哪里安置？"
      hint={asked[0]?.hint}
      ready={() => {
        setRound(round + 1);
        return draft.settlement !== '';
      }}
      onNext={next}
      nextWords="下一步"
      {...(city !== null && { back: { href: here, words: '换一个市' } })}
      busy={begin.busy}
    >
      {begin.problem && <BeginProblem problem={begin.problem} retry={() => void next()} />}
      <ErrorSummary faults={faults} round={round} />
      {id === 'new' && last && (
        <Notice title="上次填过的，不用都重填">
          <p>
            姓名、住址这些基本信息会带进表里，以前交过、还有效的材料可以沿用；安置地和接下来几个问题可能有变化，请再确认一遍。
          </p>
          {draft.settlement !== last.settlement.code && (
            <Button kind="secondary" onClick={() => choose(last.settlement.code)}>
              还是{last.settlement.name}
            </Button>
          )}
        </Notice>
      )}
      <p className="chosen-place" role="status">
        {name && (
          <>
            <Icon name="tick" />
            <span>
              您选的安置地：<strong>{name}</strong>
            </span>
          </>
        )}
      </p>
      {error && <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />}
      {divisions && (
        <PlaceChooser
          divisions={divisions}
          value={draft.settlement}
          city={city}
          addressOf={code => `${here}?city=${code}`}
          onChange={choose}
        />
      )}
    </StepPage>
  );
}
