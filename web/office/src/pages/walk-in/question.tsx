import type { ContactChoice as Choice } from '@yimen/domain/application/contact-choice.ts';
import { Button } from 'antd';
import { ActPanel } from '../../parts/act-panel.tsx';
import { ContactChoice } from '../window/contact-choice.tsx';
import { OpenAlready } from './known-person.tsx';
import type { AskedBack } from './use-register.ts';

type Props = {
  back: AskedBack;
  typed: (field: string) => string;
  onChoose: (contact: Choice) => void;
  onClose: () => void;
};

/** What stands between the pressed button and the registration, and the way on. */
export function Question({ back, typed, onChoose, onClose }: Props) {
  if (back.kind === 'contact')
    return (
      <ContactChoice
        onRecord={back.onRecord}
        choices={back.choices}
        typed={typed}
        onChoose={onChoose}
        onClose={onClose}
      >
        {back.open && (
          <p>
            <OpenAlready open={back.open} />
          </p>
        )}
      </ContactChoice>
    );
  return (
    <ActPanel title="没有登记：已有正在办理的申请" onClose={onClose}>
      <p>
        <OpenAlready open={back.open} />
      </p>
      <div className="act-buttons">
        <Button onClick={onClose}>返回</Button>
      </div>
    </ActPanel>
  );
}
