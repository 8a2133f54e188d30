import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { useState } from 'react';
import { type Draft, sendable } from '../../draft/draft.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { instantWords } from '../../parts/words.ts';
import { Differences } from './differences.tsx';

/** The draft was saved elsewhere: the fuller side comes first, and what would lose answers is asked twice. */
export function StaleNotice() {
  const { draft, theirs, problem, settle, offered } = useDraftRoom();
  const [doubted, doubt] = useState<Side | null>(null);
  const filled = {
    mine: filledCount(offered.service, draft),
    theirs: theirs === null ? 0 : filledCount(offered.service, theirs),
  };
  const fuller: Side = filled.theirs > filled.mine ? 'theirs' : 'mine';
  const other: Side = fuller === 'mine' ? 'theirs' : 'mine';
  const fewer = theirs === null ? 0 : filled[fuller] - filled[other];
  return (
    <Notice tone="warn" title="这份草稿刚才在别处改过" live>
      <p>
        {problem?.first?.at ? `${instantWords(problem.first.at)}，` : ''}
        您在另一台设备或另一个页面保存过这份草稿，所以这里没有覆盖它。请选择以哪一份为准：
      </p>
      {theirs !== null && (
        <>
          <p>
            这里填了 {filled.mine} 处，那边填了 {filled.theirs} 处。
          </p>
          <details>
            <summary>看看哪里不一样</summary>
            <Differences />
          </details>
        </>
      )}
      <div className="actions">
        <Button onClick={() => void settle(fuller)}>{words[fuller]}</Button>
        {doubted === null && (
          <Button kind="secondary" onClick={() => (fewer > 0 ? doubt(other) : void settle(other))}>
            {words[other]}
          </Button>
        )}
        {doubted !== null && (
          <Button kind="danger" onClick={() => void settle(doubted)}>
            {`确定${words[doubted]}，少填 ${fewer} 处`}
          </Button>
        )}
      </div>
    </Notice>
  );
}

type Side = 'mine' | 'theirs';
const words = { mine: '用这里填写的内容', theirs: '用那边保存的内容' } as const satisfies Record<
  Side,
  string
>;

/** Answers and papers declared: what he would have to say again; what is worked out for him is not counted. */
function filledCount({ form }: ServiceDefinition, draft: Draft): number {
  const { answers, declared } = sendable(draft);
  const asked = form.fields.filter(field => field.computed === undefined && field.id in answers);
  return asked.length + Object.keys(declared).length;
}
