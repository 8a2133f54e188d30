import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { fileAtWindow, WindowFiles } from '../../files/window-files.tsx';
import { CheckOff, type Marks } from '../../parts/check-off.tsx';
import { Documents } from '../../parts/documents.tsx';
import { FieldList } from '../../parts/field-list.tsx';
import { History } from '../../parts/history.tsx';
import { MaterialTable } from '../../parts/material-table.tsx';
import { AskNotes } from './ask-notes.tsx';
import { Branches } from './branches.tsx';
import { CaseVisits } from './case-visits.tsx';
import { Custody } from './custody.tsx';
import { DeliveryPanel } from './delivery-panel.tsx';
import { PromisedNote } from './promised-note.tsx';
import { RatingCode } from './rating-code.tsx';
import type { WindowActs } from './use-window-acts.ts';
import { papersOf } from './window-papers.tsx';

type Props = {
  view: WindowView;
  service: ServiceDefinition;
  marks: Marks;
  /** What was marked since the last answer: every act carries it. */
  unsaved: MaterialMark[];
  onMark: (material: string, mark: Marks[string]) => void;
  acts: WindowActs;
  onDone: (said: string) => void;
};

/** After the decision: the branches first, then what came with them. Values are masked again. */
export function AfterCheck({ view, service, marks, unsaved, onMark, acts, onDone }: Props) {
  const mayMark = view.offers.some(offer => offer.act === 'checkMaterials' && offer.can);
  /* What may still arrive: asked for again, or not in hand yet. */
  const outstanding = promisedFirst(view.materials).filter(
    each =>
      !each.internal &&
      (each.checked === null ||
        each.checked.found === 'absent' ||
        view.asks.some(ask => ask.kind === 'material' && ask.target === each.code)),
  );
  return (
    <div className="after-check">
      {view.items.length > 0 && (
        <section className="panel" aria-labelledby="branches-title">
          <h2 id="branches-title">各事项进展</h2>
          <Branches view={view} acts={acts} />
        </section>
      )}
      {view.items.length > 0 && <DeliveryPanel view={view} onDone={onDone} />}
      <div className="two-sides">
        <section className="panel" aria-labelledby="form-title">
          <h2 id="form-title">申请表</h2>
          <FieldList
            fields={view.fields}
            sections={service.form.sections}
            onUnmask={acts.unmask}
            below={field => <AskNotes view={view} kind="field" target={field.id} />}
          />
        </section>
        <div className="side">
          <section className="panel" aria-labelledby="materials-title">
            <h2 id="materials-title">材料</h2>
            {mayMark && outstanding.length > 0 && (
              <CheckOff
                materials={outstanding}
                marks={marks}
                onMark={onMark}
                below={(material, tabIndex) => (
                  <>
                    <PromisedNote
                      line={outstanding.find(each => each.code === material.code)}
                      service={service}
                      busy={acts.busy.ask}
                      onAsk={ask => acts.ask([ask], unsaved)}
                      tabIndex={tabIndex}
                    />
                    <WindowFiles
                      id={view.id}
                      line={outstanding.find(each => each.code === material.code)}
                      tabIndex={tabIndex}
                    />
                    <AskNotes view={view} kind="material" target={material.code} />
                  </>
                )}
              />
            )}
            <MaterialTable
              materials={
                mayMark ? view.materials.filter(each => !outstanding.includes(each)) : view.materials
              }
              showUse={false}
              fileAddress={fileAtWindow(view.id)}
            />
          </section>
          {view.keepsPapers && <Custody id={view.id} />}
          <RatingCode view={view} />
          <section className="panel" aria-labelledby="documents-title">
            <h2 id="documents-title">文书</h2>
            <Documents {...papersOf(view)} />
          </section>
          <CaseVisits view={view} acts={acts} />
          <section className="panel" aria-labelledby="history-title">
            <h2 id="history-title">办理记录</h2>
            <History told={view.history} />
          </section>
        </div>
      </div>
    </div>
  );
}

/** What somebody waits for stands before what may come. */
function promisedFirst(materials: WindowView['materials']): WindowView['materials'] {
  const isPromised = ({ deferred }: WindowView['materials'][number]) => deferred?.promise === 'open';
  return [...materials.filter(isPromised), ...materials.filter(each => !isPromised(each))];
}
