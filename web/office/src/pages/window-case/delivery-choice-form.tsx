import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button, Checkbox, Input, Radio } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { ActPanel } from '../../parts/act-panel.tsx';
import type { Choice, WindowDelivery } from './use-window-delivery.ts';

type Props = { view: WindowView; acts: WindowDelivery; onClose: () => void };

/**
 * The way of results put down for the soldier as he says at the counter or on the telephone (R4.2). While the case is masked the
 * recipient begins empty: who types it has asked him.
 */
export function DeliveryChoiceForm({ view, acts, onClose }: Props) {
  const id = useId();
  const { choice, papers } = view.delivery;
  const [way, setWay] = useState<Choice['way']>(choice?.way ?? 'pickup');
  const [together, setTogether] = useState(choice?.together ?? true);
  const [to, setTo] = useState(recipientOf(view));
  const lacking = way === 'ems' && parts.some(({ part }) => to[part].trim() === '');
  return (
    <ActPanel title="登记送达方式" onClose={onClose}>
      <form
        className="act-grid"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (!lacking) acts.choose({ way, together, ...(way === 'ems' && { to }) });
        }}
      >
        <span id={`${id}-way`}>送达方式</span>
        <Radio.Group
          aria-labelledby={`${id}-way`}
          options={ways}
          value={way}
          onChange={event => setWay(event.target.value)}
        />
        {way === 'ems' &&
          parts.map(({ part, label, max }) => (
            <Line key={part} id={`${id}-${part}`} label={label}>
              <Input
                id={`${id}-${part}`}
                maxLength={max}
                value={to[part]}
                onChange={event => setTo({ ...to, [part]: event.target.value })}
              />
            </Line>
          ))}
        {way === 'ems' && papers.length > 1 && (
          <Line id={`${id}-together`} label="怎样寄">
            <Checkbox
              id={`${id}-together`}
              checked={together}
              onChange={event => setTogether(event.target.checked)}
            >
              {papers.length} 份结果全部办好后一起寄（不选：哪份先办好先寄哪份）
            </Checkbox>
          </Line>
        )}
        <p className="act-warning" role="status">
          {way === 'ems'
            ? '请把收件人、电话和地址念给申请人核对。登记后打印《邮递地址确认单》交申请人签名。'
            : '请先与申请人本人确认。'}
        </p>
        <div className="act-buttons">
          <Button type="primary" htmlType="submit" loading={acts.busy} disabled={lacking}>
            本人已确认，登记
          </Button>
          <Button onClick={onClose}>不改了</Button>
        </div>
      </form>
    </ActPanel>
  );
}

function Line({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {children}
    </>
  );
}

const ways: { value: Choice['way']; label: string }[] = [
  { value: 'pickup', label: '到窗口领取' },
  { value: 'ems', label: 'EMS 邮寄' },
  { value: 'electronic', label: '只要电子件（只有纸质件的，到窗口领取）' },
];

const parts = [
  { part: 'name', label: '收件人', max: 50 },
  { part: 'phone', label: '收件人手机号码', max: 24 },
  { part: 'address', label: '收件地址（写到门牌号）', max: 80 },
] as const;

function recipientOf({ answers, delivery }: WindowView): NonNullable<Choice['to']> {
  if (answers === null) return { name: '', phone: '', address: '' };
  if (delivery.choice?.recipient) return delivery.choice.recipient;
  const said = (field: string) => (typeof answers[field] === 'string' ? answers[field] : '');
  return { name: said('name'), phone: said('phone'), address: said('residenceAddress') };
}
