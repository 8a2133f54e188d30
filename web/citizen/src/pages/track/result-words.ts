import type { View } from '../../draft/draft.ts';

/** How the results reach him. Where nothing on paper comes of it, the form has not asked how to send it, and that is said. */
export function resultWords({ answers }: Pick<View, 'answers'>): string {
  return answers.deliverTo === undefined
    ? '各事项的结果都是电子的，在“办理进度”里查看。'
    : '电子结果在“办理进度”里查看，纸质结果按您选的方式送达。';
}
