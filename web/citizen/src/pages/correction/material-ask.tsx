import { declarationWords } from '@yimen/domain/application/words.ts';
import type { View } from '../../draft/draft.ts';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { MaterialFacts } from '../../parts/material-facts.tsx';
import { AskMark } from './ask-mark.tsx';

export type Brought = 'electronic' | 'bring';

type Props = {
  asks: View['asks'];
  line: View['materials'][number] | undefined;
  value: Brought | undefined;
  wrong: boolean;
  onChange: (value: Brought) => void;
};

/** A material that is asked for: he has it electronically, or will bring it. */
export function MaterialAsk({ asks, line, value, wrong, onChange }: Props) {
  const code = asks[0]!.target;
  const id = `f-material-${code}`;
  const ways = (['electronic', 'bring'] as const).filter(
    way => way === 'bring' || line === undefined || line.accepts.includes('electronic'),
  );
  return (
    <fieldset className={wrong ? 'card field field-wrong' : 'card field'} id={id}>
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
            id={`${id}-${way}`}
            name={id}
            label={way === 'bring' ? askedToBring(line) : declarationWords[way]}
            hint={way === 'electronic' ? '不用在网上传，到窗口时打开手机出示' : undefined}
            checked={value === way}
            onChange={() => onChange(way)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Who said that he would bring it and is asked for it because it did not come is told where to, not to say the same again. */
function askedToBring(line: Props['line']): string {
  const come = line !== undefined && line.checked !== null && line.checked.found !== 'absent';
  return line?.declared === 'bring' && !come ? '请到窗口交' : declarationWords.bring;
}
