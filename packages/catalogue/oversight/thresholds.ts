import type { Thresholds } from '@yimen/domain/oversight/thresholds.ts';
import { z } from 'zod';
import { BrokenCatalogue } from '../file-problem.ts';
import data from './thresholds.json' with { type: 'json' };

const sourced = (value: z.ZodNumber) =>
  z.strictObject({ value, source: z.string().min(1), confidence: z.string() });
const percent = z.number().int().min(1).max(100);
const days = z.number().int().min(0).max(30);
const shape = z.strictObject({
  notice: sourced(percent),
  warning: sourced(percent),
  warningDays: sourced(days),
  redDays: sourced(days.min(1)),
  answerDays: sourced(days.min(1)),
});

/** What is delivered until the province decides (R6.2): a proposal, each number with its source. Throws `BrokenCatalogue`. */
export const proposedThresholds: Thresholds = proposed();

function proposed(): Thresholds {
  const parsed = shape.safeParse(data);
  if (!parsed.success)
    throw new BrokenCatalogue(
      parsed.error.issues.map(({ path, message }) => ({
        file: 'oversight/thresholds.json',
        key: path.join('.'),
        sentence: message,
      })),
    );
  const { notice, warning, warningDays, redDays, answerDays } = parsed.data;
  return {
    notice: notice.value,
    warning: warning.value,
    warningDays: warningDays.value,
    redDays: redDays.value,
    answerDays: answerDays.value,
  };
}
