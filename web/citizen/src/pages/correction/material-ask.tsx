import type { View } from '../../draft/draft.ts';
import { FilesWhenLoaded } from '../../files/files-when-loaded.tsx';
import type { InTurn } from '../../files/use-uploads.ts';
import { choiceWords } from '../../parts/declared-words.ts';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { MaterialFacts } from '../../parts/material-facts.tsx';
import { AskMark } from './ask-mark.tsx';

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
  const wanted = asks.some(ask => ask.newFile === 'wanted');
  const given = asks.every(ask => ask.newFile === 'given');
  const ways = (['electronic', 'bring'] as const).filter(
    way => way === 'bring' || (!wanted && (line === undefined || line.accepts.includes('electronic'))),
  );
  return (
    <fieldset className={wrong ? 'card field field-wrong' : 'card field'} id={field}>
      <legend className="field-label">{asks[0]!.label}</legend>
      <AskMark asks={asks} />
      {line && <MaterialFacts {...line} usedBy={line.usedBy.map(each => each.shortName)} />}
      {line?.note && <p className="field-hint">{line.note}</p>}
      {wrong && (
        <p className="field-problem">{wanted ? '请重新拍照上传，或者到窗口时带来。' : '请选择怎样补交。'}</p>
      )}
      {wanted && (
        <p className="field-hint">原来传的看不清。重新拍一张传上来就行，不用跑一趟；也可以到窗口时带来。</p>
      )}
      {!wanted && !given && line?.reuse?.refused && line.upload?.open && (
        <p className="field-hint">您沿用的那份窗口没有采用。重新拍一张传上来就行；也可以到窗口时带来。</p>
      )}
      {given ? (
        <p className="material-said">
          <Icon name="tick" />
          已经重新上传，提交补正以后由{asks[0]!.from}查看。
        </p>
      ) : (
        <div className="choices">
          {ways.map(way => (
            <ChoiceCard
              key={way}
              type="radio"
              id={`${field}-${way}`}
              name={field}
              label={way === 'bring' ? askedToBring(line) : choiceWords[way]}
              hint={
                way === 'electronic' ? '可以拍照或者选文件上传；不上传的，到窗口时打开手机出示' : undefined
              }
              checked={value === way}
              onChange={() => onChange(way)}
            />
          ))}
        </div>
      )}
      {line !== undefined && line.upload !== null && (line.upload.open || line.files.length > 0) && (
        <FilesWhenLoaded id={id} material={line} rule={line.upload} files={line.files} inTurn={inTurn} />
      )}
    </fieldset>
  );
}

/** Who said that he would bring it and is asked for it because it did not come is told where to, not to say the same again. */
function askedToBring(line: Props['line']): string {
  const come = line !== undefined && line.checked !== null && line.checked.found !== 'absent';
  return line?.declared === 'bring' && !come ? '请到窗口交' : choiceWords.bring;
}
