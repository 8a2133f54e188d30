import type { Step } from './steps.ts';
import { stages } from './steps.ts';

/** `value` from 0 to 1: how far along the bar stands. */
type StepCount = { words: string; within: string; value: number };

/**
 * Where a page of the form stands: “第 4 步，共 6 步”, and below it “填写申请表：第 2 页，共 7 页”. How many pages the form has depends on the
 * answers; how many steps there are does not, so the count is the same from the first page to the last.
 */
export function stepCount(steps: readonly Step[], path: string): StepCount {
  const step = steps.find(each => each.path === path);
  if (step === undefined) return { words: '', within: '', value: 0 };
  const place = stages.indexOf(step.stage);
  const pages = steps.filter(each => each.stage === step.stage);
  const page = pages.indexOf(step);
  const within = step.stage === 'form' ? `填写申请表：第 ${page + 1} 页，共 ${pages.length} 页` : '';
  return {
    words: `第 ${place + 1} 步，共 ${stages.length} 步`,
    within,
    value: (place + (page + 1) / pages.length) / stages.length,
  };
}
