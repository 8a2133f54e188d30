import type { NeededMaterial } from '@yimen/domain/service/needed-materials.ts';
import { Link } from 'wouter';
import type { View } from '../../draft/draft.ts';
import { FilePictures } from '../../files/file-pictures.tsx';
import { Button } from '../../parts/button.tsx';
import { CaseNumber } from '../../parts/case-number.tsx';
import { Icon } from '../../parts/icon.tsx';
import { sourceWords, untilWords } from '../../parts/source-words.ts';

type Props = {
  id: string;
  needed: NeededMaterial;
  line: View['materials'][number] | undefined;
  offer: View['reusable'][number] | undefined;
  busy: boolean;
  onTake: () => void;
  onOther: () => void;
};

/** One material of an earlier case: where it comes from, until when it serves, and whether it is taken. */
export function ReuseCard({ id, needed: { definition }, line, offer, busy, onTake, onOther }: Props) {
  const source = offer ?? line?.reuse;
  if (source == null) return null;
  const { code, name } = definition;
  return (
    <div className="card reuse-card" id={`f-material-${code}`}>
      <p className="material-name">
        <strong>{name}</strong>
        <span className="tag">{untilWords(source)}</span>
      </p>
      <p className="muted">
        {offer === undefined ? (
          <>
            办件 <CaseNumber number={source.number} />
          </>
        ) : (
          <Link href={`/applications/${offer.lies}`}>
            办件 <CaseNumber number={source.number} />
          </Link>
        )}
        <span className="block">{sourceWords(source)}</span>
      </p>
      {offer === undefined ? (
        <FilePictures id={id} about={name} files={line?.files ?? []} />
      ) : (
        <FilePictures
          id={offer.lies}
          about={name}
          files={offer.pictures.map(({ file, format }) => ({ id: file, format }))}
        />
      )}
      {offer === undefined ? (
        <p className="reuse-taken">
          <span className="material-said">
            <Icon name="tick" />
            沿用，不用再交
          </span>
          <button type="button" className="text-button" onClick={onOther}>
            另交一份<span className="visually-hidden">：{name}</span>
          </button>
        </p>
      ) : (
        <div className="reuse-acts">
          <Button kind="secondary" busy={busy} onClick={onTake}>
            沿用<span className="visually-hidden">：{name}</span>
          </Button>
          <button type="button" className="text-button" onClick={onOther}>
            另交一份<span className="visually-hidden">：{name}</span>
          </button>
        </div>
      )}
    </div>
  );
}
