import { declarationWords } from '@yimen/domain/application/words.ts';
import { lazy, Suspense } from 'react';
import type { View } from '../../draft/draft.ts';
import type { InTurn } from '../../files/use-uploads.ts';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MaterialFacts } from '../../parts/material-facts.tsx';
import { AskMark } from './ask-mark.tsx';

const MaterialFiles = lazy(() => import('../../files/material-files.tsx'));

export type Brought = 'electronic' | 'bring';

type Props = {
  id: string;
  inTurn: InTurn;
  asks: View['asks'];
  line: View['materials'][number] | undefined;
  value: Brought | undefined;
  wrong: boolean;
  onChange: (value: Brought) => void;
};

/** A material that is asked for: he has it electronically, or will bring it. */
export function MaterialAsk({ id, inTurn, asks, line, value, wrong, onChange }: Props) {
  const code = asks[0]!.target;
  const field = `f-material-${code}`;
  const ways = (['electronic', 'bring'] as const).filter(
    way => way === 'bring' || line === undefined || line.accepts.includes('electronic'),
  );
  return (
    <fieldset className={wrong ? 'card field field-wrong' : 'card field'} id={field}>
      <legend className="field-label">{asks[0]!.label}</legend>
      <AskMark asks={asks} />
      {line && <MaterialFacts {...line} usedBy={line.usedBy.map(each => each.shortName)} />}
      {line?.note && <p className="field-hint">{line.note}</p>}
      {wrong && <p className="field-problem">请选择怎样补交。</p>}
      <div className="choices">
        {ways.map(way => (
          <ChoiceCard
            key={way}
            type="radio"
            id={`${field}-${way}`}
            name={field}
            label={declarationWords[way]}
            hint={way === 'electronic' ? '可以拍照或者选文件上传；不上传的，到窗口时打开手机出示' : undefined}
            checked={value === way}
            onChange={() => onChange(way)}
          />
        ))}
      </div>
      {line !== undefined && line.upload !== null && (line.upload.open || line.files.length > 0) && (
        <Suspense fallback={<Loading what="上传" />}>
          <MaterialFiles id={id} material={line} rule={line.upload} files={line.files} inTurn={inTurn} />
        </Suspense>
      )}
    </fieldset>
  );
}
