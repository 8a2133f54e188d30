import { type Declaration, declarationKinds } from '@yimen/domain/application/material.ts';
import { deferralDays } from '@yimen/domain/service/deferral.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import type { NeededMaterial } from '@yimen/domain/service/needed-materials.ts';
import { useState } from 'react';
import { useApplication } from '../../api/queries.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { choiceWords, declaredWords } from '../../parts/declared-words.ts';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { MaterialFacts } from '../../parts/material-facts.tsx';
import { dayWords } from '../../parts/words.ts';
import { MaterialUpload, useUploaded } from './material-upload.tsx';

type Props = {
  needed: NeededMaterial;
  declared: Declaration | undefined;
  wrong: boolean;
  /** Takes what he handed in before after all; absent where nothing of it serves. */
  onReuse?: (() => void) | undefined;
};

/** One material of the merged list: open while he has said nothing about it; what was chosen before is one line that opens again. */
export function MaterialCard(props: Props) {
  const { needed, declared, wrong } = props;
  const { definition, optional } = needed;
  const said = declared !== undefined || optional;
  const uploaded = useUploaded(definition.code).length;
  const [open, setOpen] = useState(!said);
  if (open || wrong) return <OpenCard {...props} />;
  return (
    <div className="card material-line" id={`f-material-${definition.code}`}>
      <p className="material-name">
        <strong>{definition.name}</strong>
        <span className={declared === undefined ? 'block muted' : 'block material-said'}>
          {declared === undefined ? (
            '没有说明（可以不管）'
          ) : (
            <>
              <Icon name="tick" />
              {declaredWords(declared, uploaded)}
            </>
          )}
        </span>
      </p>
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        {declared === undefined ? '我有这种' : '修改'}
        <span className="visually-hidden">：{definition.name}</span>
      </button>
    </div>
  );
}

/** The material in full with its three answers; an optional one may also be left out. */
function OpenCard({ needed, declared, wrong, onReuse }: Props) {
  const { definition, usedBy, optional } = needed;
  const { id: application, change, offered } = useDraftRoom();
  const broken = useApplication(application).data?.broken ?? null;
  const id = `f-material-${definition.code}`;
  const declare = (value: Declaration | undefined) =>
    change(before => {
      const { [definition.code]: _, ...others } = before.declared;
      return { ...before, declared: value === undefined ? others : { ...others, [definition.code]: value } };
    });
  const names = usedBy.map(code => getItem(offered.service, code).shortName);
  const chosenHint = declared && hintOf(declared, needed, offered.service);
  const mayPromise = definition.secondary && !optional;
  const answers = declarationKinds.filter(
    value =>
      (value !== 'electronic' || definition.accepts.includes('electronic')) &&
      (value !== 'promised' || (mayPromise && broken === null)),
  );
  return (
    <fieldset className={wrong ? 'card field field-wrong' : 'card field'} id={id}>
      <legend className="field-label">
        {definition.name}
        <span className={optional ? 'tag material-tag' : 'tag material-tag material-must'}>
          {optional ? '有就带' : '必带'}
        </span>
      </legend>
      <details className="material-more">
        <summary>
          <span className="material-uses">用于{names.join('、')}</span>
        </summary>
        <MaterialFacts {...definition} usedBy={names} />
        {definition.note && <p className="field-hint">{definition.note}</p>}
      </details>
      {wrong && <p className="field-problem">请选择一项。</p>}
      {onReuse && (
        <p className="reuse-back">
          以前交过的还有效。
          <button type="button" className="text-button" onClick={onReuse}>
            沿用以前交的<span className="visually-hidden">：{definition.name}</span>
          </button>
        </p>
      )}
      <div className="choices choices-row">
        {answers.map(value => (
          <ChoiceCard
            key={value}
            type="radio"
            id={`${id}-${value}`}
            name={id}
            label={choiceWords[value]}
            checked={declared === value}
            onChange={() => declare(value)}
          />
        ))}
        {optional && (
          <ChoiceCard
            type="radio"
            id={`${id}-none`}
            name={id}
            label="用不到"
            checked={declared === undefined}
            onChange={() => declare(undefined)}
          />
        )}
      </div>
      {mayPromise && broken !== null && (
        <p className="field-hint material-hint">
          您在办件 {broken.number} 中承诺后补的材料到期没有补齐，{dayWords(broken.until)}
          以前（含当日）不能再承诺后补，请备齐再来。
        </p>
      )}
      {chosenHint && <p className="field-hint material-hint">{chosenHint}</p>}
      {(declared === 'electronic' || declared === 'bring') && <MaterialUpload definition={definition} />}
    </fieldset>
  );
}

/** What an answer means for him; promising is told with its last day and what comes of breaking it (容缺, domain.md §3.3). */
function hintOf(
  value: Declaration,
  { optional, definition, usedBy }: NeededMaterial,
  service: ServiceDefinition,
): string | undefined {
  if (value === 'electronic') return '拍照，或者选手机里的照片、PDF；这里不传的，到窗口时打开手机出示';
  if (value === 'bring') return '也可以先拍照上传，窗口提前核对';
  if (value === 'promised')
    return `先受理，${deferralDays(service, definition.code, usedBy)} 个工作日内补交；补齐以前结果不发放，到期没有补齐的，用到它的事项终止办理`;
  return optional ? '不影响受理' : '窗口会一次告诉您怎样补';
}
