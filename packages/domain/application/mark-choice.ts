import type { MaterialDefinition } from '../service/definition.ts';
import type { MarkChoice } from './mark-kind.ts';
import type { MaterialMark } from './material.ts';
import type { Refusal } from './refusal.ts';

type Takes = Pick<MaterialDefinition, 'accepts' | 'keeping'>;

/**
 * The marks that are true of a material: only what it may be handed in as; an original that the catalogue keeps or takes back is never
 * given back by looking at it. An electronic one is a file here, or was looked up where it is kept; missing it may always be.
 */
export function markChoices({ accepts, keeping }: Takes): MarkChoice[] {
  return [
    ...(accepts.includes('original') && keeping === 'seen' ? [{ found: 'seen' } as const] : []),
    ...(accepts.includes('original') ? [{ found: 'kept', form: 'original' } as const] : []),
    ...(accepts.includes('copy') ? [{ found: 'kept', form: 'copy' } as const] : []),
    ...(accepts.includes('electronic')
      ? [{ found: 'electronic' } as const, { found: 'electronic', source: 'shared' } as const]
      : []),
    { found: 'absent' },
  ];
}

/** Whether a mark says just this; how many there are is another matter. */
export function isChoice(mark: MarkChoice, choice: MarkChoice): boolean {
  return mark.found === choice.found && mark.form === choice.form && mark.source === choice.source;
}

/** A material handed in as the catalogue would have it, and no file with it: the original looked at or kept, else a copy, else looked up. */
export function usualMark(definition: Takes & Pick<MaterialDefinition, 'code' | 'copies'>): MaterialMark {
  const [usual] = markChoices(definition).filter(
    ({ found, source }) => found !== 'electronic' || source !== undefined,
  );
  return { material: definition.code, ...usual!, copies: definition.copies };
}

/** What is marked must be able to be so, and what is there must be some of it (R2.4, R3.4: the receipt is signed for). */
export function objectToMark(
  definition: MaterialDefinition,
  mark: MaterialMark,
  files: number,
): Refusal | null {
  const choices = markChoices(definition);
  const { code: material, keeping } = definition;
  if (!choices.some(each => isChoice(mark, each))) return { code: 'mark-unfit', material, choices, keeping };
  if (mark.found !== 'absent' && mark.copies < 1) return { code: 'copies-needed', material };
  const fileless = mark.found === 'electronic' && mark.source === undefined && files === 0;
  return fileless ? { code: 'file-needed', material } : null;
}
