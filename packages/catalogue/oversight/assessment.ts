import { measureNames } from '@yimen/domain/assessment/measure.ts';
import { faultsOfSettings, type Indicator } from '@yimen/domain/assessment/settings.ts';
import { z } from 'zod';
import { BrokenCatalogue } from '../file-problem.ts';
import data from './assessment.json' with { type: 'json' };

const indicator = z.strictObject({
  name: z.string(),
  meaning: z.string(),
  part: z.enum(measureNames),
  whole: z.enum(measureNames),
  fullAt: z.number(),
  zeroAt: z.number(),
  weight: z.number(),
  source: z.string().min(1),
  confidence: z.string().min(1),
});

/** The assessment as it is delivered until the province decides (R6.3): a proposal, each indicator with what it rests on. Throws `BrokenCatalogue`. */
export const proposedIndicators: readonly Indicator[] = proposed(data);

/** Reads a proposal: its shape, then what the heart finds wrong with it. */
export function proposed(given: unknown): readonly Indicator[] {
  const parsed = z.array(indicator).safeParse(given);
  if (!parsed.success)
    return broken(
      parsed.error.issues.map(({ path, message }) => ({ key: path.join('.'), sentence: message })),
    );
  const indicators = parsed.data.map(({ source, confidence, ...each }) => each);
  const faults = faultsOfSettings(indicators);
  if (faults.length === 0) return indicators;
  return broken(faults.map(({ place, field, sentence }) => ({ key: [place, field].join('.'), sentence })));
}

function broken(problems: readonly { key: string; sentence: string }[]): never {
  throw new BrokenCatalogue(problems.map(each => ({ file: 'oversight/assessment.json', ...each })));
}
