import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { mayBeAsked } from '@yimen/domain/service/asked-fields.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { reasonsForTarget } from '@yimen/domain/service/reasons-for.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { WindowFiles } from '../../files/window-files.tsx';
import { targetNamed } from '../../parts/ask-target.ts';
import { CheckKeysHint } from '../../parts/check-keys-hint.tsx';
import { CheckOff, type Marks } from '../../parts/check-off.tsx';
import { FieldList } from '../../parts/field-list.tsx';
import { AskNotes } from './ask-notes.tsx';
import { isBeforeUs } from './askable.ts';
import { CaseVisits } from './case-visits.tsx';
import { CorrectionStand } from './correction-stand.tsx';
import { FlagButton, FlagNote } from './flag.tsx';
import { PlanList } from './plan-list.tsx';
import { ReuseNote } from './reuse-note.tsx';
import type { Flags } from './use-flags.ts';
import type { WindowActs } from './use-window-acts.ts';

type Props = {
  view: WindowView;
  service: ServiceDefinition;
  today: PlainDate;
  marks: Marks;
  onMark: (material: string, mark: Marks[string]) => void;
  flags: Flags;
  acts: WindowActs;
  /** Whether the first unmarked paper takes the focus. */
  takesFocus: boolean;
};

/** The 形式初审 of all items on one page: the form as entered on the left, papers and items on the right. */
export function FirstCheck({ view, service, today, marks, onMark, flags, acts, takesFocus }: Props) {
  const reasonsFor = (name: string) => {
    const target = targetNamed(name);
    return reasonsForTarget(service, target, isBeforeUs(view, target, marks));
  };
  const mayBeFlagged = (id: string) => service.form.fields.some(each => each.id === id && mayBeAsked(each));
  const asked = view.materials.filter(each => !each.internal);
  const lineOf = (code: string) => asked.find(each => each.code === code);
  const done = asked.filter(each => marks[each.code] !== undefined).length;
  return (
    <>
      <CorrectionStand view={view} />
      <div className="two-sides checking">
        <section className="panel" aria-labelledby="form-title">
          <h2 id="form-title">申请表</h2>
          <FieldList
            fields={view.fields}
            sections={service.form.sections}
            beside={field =>
              mayBeFlagged(field.id) && (
                <FlagButton name={`field:${field.id}`} label={field.label} flags={flags} />
              )
            }
            below={field => (
              <>
                <AskNotes view={view} kind="field" target={field.id} />
                <FlagNote
                  name={`field:${field.id}`}
                  label={field.label}
                  reasons={reasonsFor(`field:${field.id}`)}
                  flags={flags}
                />
              </>
            )}
          />
        </section>
        <div className="side">
          <section className="panel" aria-labelledby="materials-title">
            <h2 id="materials-title">
              材料核对 <span className="count">{`${done} / ${asked.length}`}</span>
            </h2>
            <CheckKeysHint />
            <CheckOff
              materials={view.materials}
              marks={marks}
              onMark={onMark}
              takesFocus={takesFocus}
              beside={(material, tabIndex) => (
                <FlagButton
                  name={`material:${material.code}`}
                  label={material.name}
                  flags={flags}
                  tabIndex={tabIndex}
                />
              )}
              below={(material, tabIndex) => (
                <>
                  <ReuseNote
                    view={view}
                    line={lineOf(material.code)}
                    reasons={reasonsFor(`material:${material.code}`)}
                    acts={acts}
                    flags={flags}
                    tabIndex={tabIndex}
                  />
                  <WindowFiles id={view.id} line={lineOf(material.code)} tabIndex={tabIndex} />
                  <AskNotes view={view} kind="material" target={material.code} />
                  <FlagNote
                    name={`material:${material.code}`}
                    label={material.name}
                    reasons={reasonsFor(`material:${material.code}`)}
                    flags={flags}
                  />
                </>
              )}
            />
            <InternalMaterials materials={view.materials} />
          </section>
          <section className="panel" aria-labelledby="plan-title">
            <h2 id="plan-title">
              办理事项 <span className="count">{view.plan.filter(each => each.included).length} 项</span>
            </h2>
            <PlanList plan={view.plan} service={service} today={today} />
          </section>
          <CaseVisits view={view} acts={acts} />
        </div>
      </div>
    </>
  );
}

function InternalMaterials({ materials }: { materials: WindowView['materials'] }) {
  const inside = materials.filter(each => each.internal);
  if (inside.length === 0) return null;
  return <p className="quiet">不用收取：{inside.map(each => each.name).join('、')}。</p>;
}
