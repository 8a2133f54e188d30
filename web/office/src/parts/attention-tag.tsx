import type { Attention } from '@yimen/domain/oversight/attention.ts';
import { attentionWords } from '@yimen/domain/oversight/words.ts';
import './attention-tag.css';

/** 正常 · 提醒 · 预警 · 黄牌 · 红牌: the colour and always the word. */
export function AttentionTag({ attention }: { attention: Attention }) {
  return <span className={`tag attention attention-${attention}`}>{attentionWords[attention]}</span>;
}
