import { isEmpty } from '@yimen/domain/form/check.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { FormSection } from '../window/form-sections.ts';

/** The sections with how many required answers each still lacks; a click goes there. */
export function FormNav({ sections, entered }: { sections: readonly FormSection[]; entered: Answers }) {
  return (
    <nav className="form-nav" aria-label="表单分节">
      <ul>
        {sections.map(section => {
          const open = section.fields.filter(field => !field.optional && isEmpty(entered[field.id])).length;
          return (
            <li key={section.id}>
              <button type="button" onClick={() => goTo(`section-${section.id}`)}>
                {section.title}
                <span className={open === 0 ? 'nav-done' : 'nav-open'}>
                  {open === 0 ? '已填' : `缺 ${open}`}
                </span>
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" onClick={() => goTo('walk-in-plan')}>
            办理事项
          </button>
        </li>
        <li>
          <button type="button" onClick={() => goTo('walk-in-materials')}>
            材料核对
          </button>
        </li>
      </ul>
    </nav>
  );
}

/** Moves there, and the keyboard with it. */
function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}
