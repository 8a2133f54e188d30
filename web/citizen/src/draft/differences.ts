import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { answerWords } from '../parts/answer-words.ts';
import { choiceWords } from '../parts/declared-words.ts';
import { type Draft, filledIn } from './draft.ts';

export type Difference = { label: string; mine: string; theirs: string };

/** Where two drafts say different things, by the names the form gives them, with what each says; form order. */
export function differences(
  { form, items, materials }: ServiceDefinition,
  mine: Draft,
  theirs: Draft,
  nameOf: (code: string) => string,
): Difference[] {
  const [here, there] = [mine, theirs].map(({ answers, settlement }) =>
    filledIn({ ...answers, settlement }),
  ) as [ReturnType<typeof filledIn>, ReturnType<typeof filledIn>];
  const told = (label: string, a: string, b: string) => (a === b ? [] : [{ label, mine: a, theirs: b }]);
  const including = ({ unticked }: Draft, code: string) => (unticked.includes(code) ? '这次不办' : '一起办');
  const declaring = ({ declared }: Draft, code: string) => {
    const says = declared[code];
    return says === undefined ? '还没有说明' : choiceWords[says];
  };
  return [
    ...form.fields
      .filter(field => field.computed === undefined)
      .flatMap(field =>
        told(
          field.label,
          answerWords(field, here[field.id], nameOf),
          answerWords(field, there[field.id], nameOf),
        ),
      ),
    ...items.flatMap(({ code, name }) => told(name, including(mine, code), including(theirs, code))),
    ...materials.flatMap(({ code, name }) => told(name, declaring(mine, code), declaring(theirs, code))),
  ];
}
