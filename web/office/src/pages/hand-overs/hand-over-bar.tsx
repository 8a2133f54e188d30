import { Link } from '@tanstack/react-router';
import { Button, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { HandOverLook } from './hand-over-look.tsx';
import type { HandOverLine, useHandOver, Way } from './use-hand-over.ts';

type Props = {
  selected: readonly HandOverLine[];
  handing: ReturnType<typeof useHandOver>;
  onHanded: () => void;
};

/** How the chosen items travel, and afterwards how each of them went, with the sheet to print. */
export function HandOverBar({ selected, handing, onHanded }: Props) {
  const [{ way, waybill }, setWay] = useState<Way>({ way: 'hand', waybill: '' });
  const [looking, setLooking] = useState(false);
  const id = useId();
  const to = selected[0]?.agency.name;
  return (
    <>
      <div className="hand-over-bar">
        <span>
          {to === undefined
            ? '勾选送往同一部门的事项，一张交接单移交'
            : `送往${to}，已选 ${selected.length} 件`}
        </span>
        <Radio.Group
          aria-label="移交方式"
          optionType="button"
          value={way}
          options={ways}
          onChange={event => setWay({ way: event.target.value as Way['way'], waybill })}
        />
        {way === 'ems' && (
          <label htmlFor={id}>
            邮件号{' '}
            <Input
              id={id}
              value={waybill}
              maxLength={20}
              className="waybill"
              onChange={event => setWay({ way, waybill: event.target.value })}
            />
          </label>
        )}
        <Button
          type="primary"
          disabled={selected.length === 0 || (way === 'ems' && waybill.trim() === '')}
          onClick={() => setLooking(true)}
        >
          移交 {selected.length} 件
        </Button>
      </div>
      {looking && selected.length > 0 && (
        <HandOverLook
          selected={selected}
          how={way === 'ems' ? `EMS 寄送，邮件号 ${waybill.trim()}` : '专人送达'}
          busy={handing.running}
          onSubmit={() =>
            void handing.perform(selected, { way, waybill }).then(() => {
              setLooking(false);
              onHanded();
            })
          }
          onBack={() => setLooking(false)}
        />
      )}
      {handing.told !== null && (
        <div className="hand-over-told" role="status">
          {handing.told.sheet !== null && (
            <p>
              交接单{' '}
              <Link to="/sheets/$sheet" params={{ sheet: handing.told.sheet }} className="numeric">
                {handing.told.sheet}
              </Link>
              ：成功 {handing.told.results.filter(each => each.problem === null).length} 件。
            </p>
          )}
          <ul className="tight">
            {handing.told.results
              .filter(each => each.problem !== null)
              .map(({ key, words, problem }) => (
                <li key={key}>
                  {words}：{problem}
                </li>
              ))}
          </ul>
          <Button size="small" onClick={handing.forget}>
            知道了
          </Button>
        </div>
      )}
    </>
  );
}

const ways = [
  { value: 'hand', label: '专人送达' },
  { value: 'ems', label: 'EMS 寄送' },
];
