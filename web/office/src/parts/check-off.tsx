import { isChoice, markChoices } from '@yimen/domain/application/mark-choice.ts';
import { markText } from '@yimen/domain/application/mark-kind.ts';
import type { MaterialMark } from '@yimen/domain/application/material.ts';
import { declarationWords } from '@yimen/domain/application/words.ts';
import { acceptsWords } from '@yimen/domain/service/material-words.ts';
import type { MaterialLine } from '@yimen/domain/view/material-line.ts';
import { type ReactNode, useId } from 'react';
import { keyOf } from './mark-keys.ts';
import { keepingText } from './material-words.ts';
import { useCheckKeys } from './use-check-keys.ts';
import './check-off.css';

type Checkable = Omit<
  MaterialLine,
  'checked' | 'produced' | 'made' | 'deferred' | 'reuse' | 'files' | 'upload' | 'held'
>;
type Mark = Omit<MaterialMark, 'material'>;
export type Marks = Readonly<Record<string, Mark>>;

type Props = {
  materials: readonly Checkable[];
  marks: Marks;
  onMark: (material: string, mark: Mark) => void;
  /** `tabIndex` is -1 outside the row one stands in. */
  beside?: (material: Checkable, tabIndex: 0 | -1) => ReactNode;
  below?: (material: Checkable, tabIndex: 0 | -1) => ReactNode;
  /** Takes the focus to the first row without a mark as soon as it is there. */
  takesFocus?: boolean;
};

/** The window's check-off (R2.4): one key per material (1–5, 0) and on to the next, or one click; one tab stop, ↑ ↓ walk the rows. */
export function CheckOff({ materials, marks, onMark, beside, below, takesFocus = false }: Props) {
  const asked = materials.filter(each => !each.internal);
  const { list, at, onFocus, onKeyDown } = useCheckKeys(asked, marks, takesFocus);
  const tabIndex = (code: string) => (code === at ? 0 : -1);
  return (
    <ol className="check-off" ref={list} onFocus={onFocus} onKeyDown={onKeyDown}>
      {asked.map(material => (
        <CheckRow
          key={material.code}
          material={material}
          mark={marks[material.code] ?? null}
          onMark={mark => onMark(material.code, mark)}
          tabIndex={tabIndex(material.code)}
          beside={beside?.(material, tabIndex(material.code))}
          below={below?.(material, tabIndex(material.code))}
        />
      ))}
    </ol>
  );
}

type RowProps = {
  material: Checkable;
  mark: Mark | null;
  onMark: (mark: Mark) => void;
  tabIndex: 0 | -1;
  beside?: ReactNode;
  below?: ReactNode;
};

function CheckRow({ material, mark, onMark, tabIndex, beside, below }: RowProps) {
  const id = useId();
  const state = mark === null ? 'open' : mark.found === 'absent' ? 'absent' : 'in-hand';
  return (
    <li className={`check-row ${state}`} data-material={material.code}>
      <fieldset>
        <legend>
          {material.name}
          {material.optional && <span className="tag grey">选交</span>}
        </legend>
        <p className="check-about">
          {acceptsWords(material.accepts)}，{keepingText[material.keeping]}；用于
          {material.usedBy.map(item => item.shortName).join('、')}
          {material.declared && (
            <span className="check-declared">　申请人：{declarationWords[material.declared]}</span>
          )}
        </p>
        <div className="check-options">
          {markChoices(material).map(choice => (
            <label key={keyOf(choice)} className={`check-option ${choice.found}`}>
              <input
                type="radio"
                tabIndex={tabIndex}
                name={id}
                data-key={keyOf(choice)}
                checked={mark !== null && isChoice(mark, choice)}
                onChange={() =>
                  onMark({
                    ...choice,
                    copies: choice.found === 'absent' ? 0 : mark?.copies || material.copies,
                  })
                }
              />
              <span>
                <i aria-hidden="true">{keyOf(choice)}</i>
                {markText(choice, material.keeping)}
              </span>
            </label>
          ))}
          {mark !== null && mark.found !== 'absent' && (
            <label className="check-copies">
              <input
                type="number"
                tabIndex={tabIndex}
                min={1}
                max={99}
                aria-label={`${material.name}：份数`}
                value={mark.copies}
                onChange={event =>
                  onMark({
                    ...mark,
                    copies: Math.min(99, Math.max(1, Math.trunc(Number(event.target.value)))),
                  })
                }
              />
              份
            </label>
          )}
          {beside}
        </div>
      </fieldset>
      {below}
    </li>
  );
}
