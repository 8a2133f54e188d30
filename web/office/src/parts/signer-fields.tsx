import { Input } from 'antd';
import { useId } from 'react';

export type Signer = { by: string; on: string };
export const nobody: Signer = { by: '', on: '' };

export function isNamed({ by, on }: Signer): boolean {
  return by.trim().length > 1 && on !== '';
}

/** Who signed on paper, and on which day. */
export function SignerFields({ signer, onChange }: { signer: Signer; onChange: (signer: Signer) => void }) {
  const ids = { by: useId(), on: useId() };
  return (
    <>
      <label htmlFor={ids.by}>
        签收人{' '}
        <Input
          id={ids.by}
          value={signer.by}
          maxLength={30}
          onChange={event => onChange({ ...signer, by: event.target.value })}
        />
      </label>
      <label htmlFor={ids.on}>
        签收日期{' '}
        <Input
          id={ids.on}
          type="date"
          value={signer.on}
          onChange={event => onChange({ ...signer, on: event.target.value })}
        />
      </label>
    </>
  );
}
