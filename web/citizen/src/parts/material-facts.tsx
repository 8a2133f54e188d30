import { anyOf } from '@yimen/domain/plain/any-of.ts';
import type { MaterialDefinition } from '@yimen/domain/service/definition.ts';

type Props = Pick<MaterialDefinition, 'accepts' | 'keeping' | 'copies'> & { usedBy: string[] };

/** What may be handed in, how many, what becomes of it, and which items share it (R5.3). */
export function MaterialFacts({ accepts, keeping, copies, usedBy }: Props) {
  return (
    <dl className="facts">
      <div>
        <dt>形式</dt>
        <dd>
          {anyOf(accepts.map(each => acceptWords[each]))}
          {copies > 0 && `，${copies} 份`}
        </dd>
      </div>
      <div>
        <dt>交后</dt>
        <dd>{accepts.includes('original') ? keepingWords[keeping] : copyKeepingWords[keeping]}</dd>
      </div>
      <div>
        <dt>用于</dt>
        <dd>{usedBy.join('、')}</dd>
      </div>
    </dl>
  );
}

const acceptWords = { original: '原件', copy: '复印件', electronic: '电子件' } as const;
const keepingWords = {
  seen: '核验后当场退还',
  kept: '由窗口收存',
  surrendered: '办好后收回，不退还',
} as const;
const copyKeepingWords = {
  seen: '核对后不留存',
  kept: '随申请留存',
  surrendered: '办好后收回，不退还',
} as const;
