import type { ReasonShown } from '@yimen/domain/service/reasons-for.ts';
import { Input } from 'antd';
import { useId } from 'react';
import { ReasonChoice } from './reason-choice.tsx';

export type ReasonAndWords = { reason: string; note: string };

type Props = {
  reasons: readonly ReasonShown[];
  value: ReasonAndWords;
  onChange: (value: ReasonAndWords) => void;
  /** What the words are for; they are demanded where the soldier or the window must be told. */
  wordsLabel: string;
  wordsNeeded?: boolean;
};

/** A reason from the catalogue with its basis in sight, and a few words of one's own. */
export function ReasonAndWordsFields({ reasons, value, onChange, wordsLabel, wordsNeeded = true }: Props) {
  const id = useId();
  return (
    <div className="reason-words">
      <fieldset className="plain-set">
        <legend>原因</legend>
        <ReasonChoice
          label="原因"
          reasons={reasons}
          value={value.reason}
          onChange={reason => onChange({ ...value, reason })}
        />
      </fieldset>
      <label htmlFor={id}>
        {wordsLabel}
        {wordsNeeded ? '' : '（可不填）'}
      </label>
      <Input.TextArea
        id={id}
        value={value.note}
        maxLength={500}
        showCount
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={event => onChange({ ...value, note: event.target.value })}
      />
    </div>
  );
}

/** A reason is chosen and, where words are demanded, there are some. */
export function isReasoned({ reason, note }: ReasonAndWords, wordsNeeded = true): boolean {
  return reason !== '' && (!wordsNeeded || note.trim() !== '');
}

export const noReason: ReasonAndWords = { reason: '', note: '' };
