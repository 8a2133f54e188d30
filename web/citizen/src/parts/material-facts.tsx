import type { MaterialDefinition } from '@yimen/domain/service/definition.ts';
import { acceptsWords, keptWords } from '@yimen/domain/service/material-words.ts';

type Props = Pick<MaterialDefinition, 'accepts' | 'keeping' | 'copies'> & { usedBy: string[] };

/** What may be handed in, how many, what becomes of it, and which items share it (R5.3). */
export function MaterialFacts({ accepts, keeping, copies, usedBy }: Props) {
  return (
    <dl className="facts">
      <div>
        <dt>形式</dt>
        <dd>
          {acceptsWords(accepts)}
          {copies > 0 && `，${copies} 份`}
        </dd>
      </div>
      <div>
        <dt>交后</dt>
        <dd>{keptWords({ accepts, keeping })}</dd>
      </div>
      <div>
        <dt>用于</dt>
        <dd>{usedBy.join('、')}</dd>
      </div>
    </dl>
  );
}
