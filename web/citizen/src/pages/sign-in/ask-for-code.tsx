import { useState } from 'react';
import { call } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { ChoiceInput } from '../../parts/field/choice-input.tsx';
import { FieldRow } from '../../parts/field/field-row.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import {
  type Credentials,
  checkCredentials,
  credentialFields,
  identified,
  proofField,
} from './credentials.ts';
import type { CodeSent } from './sign-in.tsx';

type Props = { given: Credentials; onChange: (given: Credentials) => void; onSent: (sent: CodeSent) => void };

/** Who he is and where the code goes. */
export function AskForCode({ given, onChange, onSent }: Props) {
  const [round, setRound] = useState(0);
  const ask = useAct((body: ReturnType<typeof identified>, key) =>
    call('POST /api/citizen/code', { body }, key),
  );
  const told = ask.problem?.fields ?? [];
  const faults = round === 0 ? [] : told.length > 0 ? told : checkCredentials(given);

  async function send() {
    setRound(round + 1);
    if (checkCredentials(given).length > 0) return;
    const sent = await ask.run(identified(given));
    if (sent !== null) onSent(sent);
  }

  return (
    <>
      <ErrorSummary faults={faults} round={round} />
      {ask.problem && told.length === 0 && <ProblemNotice problem={ask.problem} retry={() => void send()} />}
      <form
        className="card"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void send();
        }}
      >
        {credentialFields(given.kind).map(field => (
          <div key={field.id}>
            {field.id === 'number' && (
              <fieldset className="field">
                <legend className="field-label">{proofField.label}</legend>
                <ChoiceInput
                  field={proofField}
                  today={ANY_DAY}
                  value={given.kind}
                  ids={{ id: 'f-kind', describedBy: undefined, invalid: false }}
                  onChange={value => onChange({ ...given, kind: value as Credentials['kind'], number: '' })}
                />
              </fieldset>
            )}
            <FieldRow
              field={field}
              today={ANY_DAY}
              value={given[field.id]}
              problem={faults.find(fault => fault.field === field.id)?.sentence}
              onChange={value => {
                onChange({ ...given, [field.id]: typeof value === 'string' ? value : '' });
                ask.clear();
              }}
            />
          </div>
        ))}
        <div className="actions">
          <Button type="submit" busy={ask.busy} busyWords="正在发送…">
            获取验证码
          </Button>
        </div>
      </form>
    </>
  );
}

/** No date is asked here. */
const ANY_DAY = '2020-01-01';
