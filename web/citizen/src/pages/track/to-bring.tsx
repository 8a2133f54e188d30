import { anyOf } from '@yimen/domain/plain/any-of.ts';
import { Link } from 'wouter';
import type { View } from '../../draft/draft.ts';
import { electronicWords } from '../../parts/electronic-words.ts';

type Line = View['materials'][number];

/**
 * What still has to reach the window: everything declared until it is accepted, afterwards only what is asked for again. What the
 * catalogue takes electronically only is shown, never counted as paper (R5.3).
 */
function toBring({ status, materials, asks }: View): { papers: Line[]; shown: Line[] } {
  const asked = new Set(asks.filter(ask => ask.kind === 'material').map(ask => ask.target));
  const open = materials.filter(
    line => line.checked === null && !line.internal && (openBefore.has(status) || asked.has(line.code)),
  );
  return {
    papers: open.filter(line => isToCome(line) && paperForms(line).length > 0),
    shown: open.filter(
      line =>
        (line.declared === 'electronic' && line.files.length === 0) ||
        (isToCome(line) && paperForms(line).length === 0),
    ),
  };
}

/** He said that he brings it; or the window did not take what he had handed in before (R5.2). */
function isToCome({ declared, reuse }: Line): boolean {
  return declared === 'bring' || (declared === null && reuse !== null && reuse.refused !== null);
}

const openBefore: ReadonlySet<View['status']> = new Set(['submitted', 'correcting']);

/** The list to take along, with boxes to tick off on paper. */
export function ToBring({ view }: { view: View }) {
  const { papers, shown } = toBring(view);
  if (papers.length + shown.length === 0) return null;
  return (
    <section className="card" aria-labelledby="receipt-bring">
      <h2 id="receipt-bring">到窗口时请带上</h2>
      <Boxes lines={papers} words={line => copiesWords(line)} />
      {shown.length > 0 && (
        <>
          <h3 className="bring-electronic">没有上传的电子件，用手机出示</h3>
          <p className="muted">{electronicWords}</p>
          <Boxes lines={shown} words={() => ''} />
        </>
      )}
    </section>
  );
}

/** The same in one sentence, with the way to the list. */
export function ToBringLine({ view }: { view: View }) {
  const { papers, shown } = toBring(view);
  if (papers.length + shown.length === 0) return null;
  return (
    <p>
      来窗口时请带上{' '}
      {[
        papers.length > 0 && `${papers.length} 种纸质材料`,
        shown.length > 0 && `手机里的 ${shown.length} 种电子件`,
      ]
        .filter(Boolean)
        .join('和')}
      ，<Link href={`/applications/${view.id}/receipt`}>清单在回执上</Link>。
    </p>
  );
}

function Boxes({ lines, words }: { lines: Line[]; words: (line: Line) => string }) {
  return (
    <ul className="ticks">
      {lines.map(line => (
        <li key={line.code}>
          <span className="box" aria-hidden="true" />
          <span>
            {line.name}
            {words(line)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** On which paper it may come; none for what exists only electronically, like the photograph. */
function paperForms({ accepts }: Line) {
  return accepts.filter(each => each !== 'electronic');
}

function copiesWords(line: Line): string {
  const { copies } = line;
  const forms = paperForms(line).map(each => formWords[each]);
  return forms.length === 0 ? '' : `（${anyOf(forms)} ${copies} 份）`;
}

const formWords = { original: '原件', copy: '复印件', electronic: '电子件' } as const;
