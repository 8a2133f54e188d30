import { holdsPrivateNumbers } from '../plain/private-numbers.ts';
import type { ExperienceText } from './experience.ts';

/**
 * Where in a text somebody's identity, telephone or card number stands: in the title, or in which paragraph. What is published tells of
 * practice and of nobody (R7.2; PIPL art. 6), so that such a text is neither submitted nor published.
 */
export function privatePlaces({ title, text }: ExperienceText): string[] {
  const places = paragraphsOf(text).flatMap((each, place) =>
    holdsPrivateNumbers(each) ? [`正文第 ${place + 1} 段`] : [],
  );
  return holdsPrivateNumbers(title) ? ['标题', ...places] : places;
}

/** The paragraphs of a text; an empty line begins the next. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/);
}
