import { Checkbox } from 'antd';
import { useState } from 'react';

/** A required material that is not here. `days`: the working days within which it may come later (容缺), null when it may not. */
export type Lacking = { code: string; name: string; days: number | null; promised: boolean };

/** As the acceptance takes it; the platform sets the last day. */
export type Deferral = { materials: string[]; signed: boolean; until: null };
type Later = ReturnType<typeof useLater>;

/** 容缺受理 (domain.md §3.3): which of what lacks is accepted later, and whether the promise for it is there; nothing where an earlier one was broken. */
export function useLater(lacking: readonly Lacking[], barred: boolean) {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const [signed, setSigned] = useState(false);
  const choices = lacking.flatMap(each =>
    barred || each.days === null ? [] : [{ ...each, days: each.days }],
  );
  const isLater = ({ code, days, promised }: Lacking) =>
    !barred && days !== null && (chosen[code] ?? promised);
  const later = choices.filter(isLater);
  const needsSignature = later.some(each => !each.promised);
  const draft: Deferral | null =
    later.length === 0
      ? null
      : { materials: later.map(each => each.code), signed: needsSignature, until: null };
  return {
    choices,
    isLater,
    choose: (code: string, yes: boolean) => setChosen(before => ({ ...before, [code]: yes })),
    needsSignature,
    signed,
    setSigned,
    /** Neither here nor accepted later. */
    missing: lacking.filter(each => !isLater(each)),
    unsigned: needsSignature && !signed,
    draft,
  };
}

/** The question beside the acceptance: each secondary material that lacks, by when it must come, and the signature under it. */
export function LaterMaterials({ later }: { later: Later }) {
  if (later.choices.length === 0) return null;
  return (
    <fieldset className="later-materials">
      <legend>可以容缺受理（先受理，材料后补；到期没有补齐的，相关事项终止）</legend>
      {later.choices.map(each => (
        <Checkbox
          key={each.code}
          checked={later.isLater(each)}
          onChange={event => later.choose(each.code, event.target.checked)}
        >
          {each.name}：{each.days} 个工作日内补交
          {each.promised && <span className="tag">申请人已网上承诺</span>}
        </Checkbox>
      ))}
      {later.needsSignature && (
        <Checkbox checked={later.signed} onChange={event => later.setSigned(event.target.checked)}>
          申请人已签署《容缺受理承诺书》，知道补交期限和后果
        </Checkbox>
      )}
    </fieldset>
  );
}
