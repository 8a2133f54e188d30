import type { Fault } from './fault.ts';
import type { PdfObject } from './pdf-parts.ts';

/**
 * Names that make a PDF do something or carry something, and what each means (ISO 32000-1, 12.6). They are looked for in every byte, so
 * the short ones only count together with what must follow them: packed bytes may look like three letters by chance.
 */
const acting: [Fault, RegExp][] = [
  ['pdf-encrypted', /\/Encrypt\b/],
  ['pdf-script', /\/JavaScript\b|\/Rendition\b|\/JS\s*(?:\(|<[0-9a-f]{2}|\d+\s+\d+\s+R)/i],
  ['pdf-launch', /\/Launch\b/],
  ['pdf-attachment', /\/EmbeddedFiles?\b|\/FileAttachment\b|\/AF\s*\[\s*\d+\s+\d+\s+R/],
  ['pdf-form', /\/XFA\s*(?:\[|\d+\s+\d+\s+R)/],
  ['pdf-media', /\/RichMedia(?![a-z])|\/(?:Subtype|S)\s*\/(?:Movie|Sound|Screen|3D)\b/],
  ['pdf-remote', /\/(?:GoToR|GoToE|SubmitForm|ImportData)\b|\/AA\s*(?:<<|\d+\s+\d+\s+R)/],
];

/** What a PDF does by itself or brings along: the first fault found, or null. `text` is all of it, packed objects included. */
export function findActing(text: string, objects: readonly PdfObject[]): Fault | null {
  const found = acting.find(([, pattern]) => pattern.test(text));
  return found?.[0] ?? (opensSomething(text, objects) ? 'pdf-remote' : null);
}

/** Whether opening the file does more than turn to one of its own pages: that alone a good file asks for (7.7.2, OpenAction). */
function opensSomething(text: string, objects: readonly PdfObject[]): boolean {
  return [...text.matchAll(/\/OpenAction\s*(?:<<|(\d+)\s+\d+\s+R)/g)].some(found => {
    const direct = text.slice(found.index, found.index + 400).split('endobj')[0]!;
    const texts =
      found[1] === undefined
        ? [direct]
        : objects.filter(each => each.number === found[1]).map(each => each.text);
    return texts.some(each => !turnsToPage.test(each) || /\/Next\b/.test(each.split('endobj')[0]!));
  });
}

const turnsToPage = /^\s*\[|\/S\s*\/(?:GoTo|Named)\b/;
