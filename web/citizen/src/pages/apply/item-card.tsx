import { getItem } from '@yimen/domain/service/lookup.ts';
import { isOnTheSpot } from '@yimen/domain/service/on-the-spot.ts';
import type { PlannedItem } from '@yimen/domain/service/plan.ts';
import { useApplication } from '../../api/queries.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { promiseWords } from '../../parts/words.ts';

/** One item on a short line that opens: whether it applies and why, who handles it, how fast, and what it waits for. */
export function ItemCard({ planned }: { planned: PlannedItem }) {
  const { id, draft, change, offered, worked } = useDraftRoom();
  const earlier = useApplication(id).data?.grantedEarlier;
  const granted = earlier?.some(each => each.item === planned.item) === true;
  const item = getItem(offered.service, planned.item);
  const agency = offered.agencies.get(item.code);
  const applies = planned.applies === 'yes';
  const place = worked.items.indexOf(item.code);
  const days = item.promised.value;
  const spot = applies && days > 0 && isOnTheSpot(item, draft.answers);
  return (
    <li className={applies ? 'card item' : 'card item item-not'}>
      <details open={planned.applies === 'unknown'}>
        <summary>
          <h3>
            {place >= 0 && <span className="item-code">{place + 1}</span>}
            <span>
              {item.name}
              {applies && !planned.optional && <span className="tag item-must">必办</span>}
              {granted && <span className="tag tag-good item-must">以前已办好</span>}
              {applies && <span className="item-promise">{promiseWords(days)}</span>}
            </span>
          </h3>
        </summary>
        {planned.why.map(why => (
          <p className="item-why" key={why}>
            <Icon name={icons[planned.applies]} />
            {why}
          </p>
        ))}
        {applies && (
          <dl className="facts">
            {agency && (
              <div>
                <dt>办理部门</dt>
                <dd>{agency}</dd>
              </div>
            )}
            <div>
              <dt>承诺时限</dt>
              <dd>
                {promiseWords(days)}
                {spot && <span className="block muted">材料齐全的，最快当天办结，不是承诺</span>}
              </dd>
            </div>
            {planned.waitsFor.length > 0 && (
              <div>
                <dt>等哪一项</dt>
                <dd>
                  “{planned.waitsFor.map(code => getItem(offered.service, code).shortName).join('”“')}
                  ”办好后自动开始，中间的材料由部门传递，不用您跑
                </dd>
              </div>
            )}
            {item.inPerson && (
              <div>
                <dt>注意</dt>
                <dd>须本人到场，不能代办</dd>
              </div>
            )}
          </dl>
        )}
      </details>
      {applies && planned.optional && (
        <ChoiceCard
          type="checkbox"
          id={`include-${item.code}`}
          label={`一起办理“${item.shortName}”`}
          hint={
            planned.included ? undefined : granted ? '以前已经办好，不用再办' : '这次不办，以后可以单独申请'
          }
          checked={planned.included}
          onChange={on =>
            change(before => ({
              ...before,
              unticked: on
                ? before.unticked.filter(code => code !== item.code)
                : [...before.unticked, item.code],
            }))
          }
        />
      )}
    </li>
  );
}

const icons = { yes: 'tick', no: 'dash', unknown: 'query' } as const satisfies Record<
  PlannedItem['applies'],
  IconName
>;
