/** Natural days before one of his own last days on which the soldier is reminded, once each (domain.md §0.1). */
const remindedAt = [7, 1] as const;
export type RemindedAt = (typeof remindedAt)[number];

/**
 * Which reminder is due with so many days left: the nearest one reached, so that a morning the platform missed is made up for, and who is
 * first known on the last day hears once. Null before, and when the day has passed: a late one is for a person to ask about.
 */
export function reminderFor(daysLeft: number): RemindedAt | null {
  if (daysLeft < 0) return null;
  return [...remindedAt].reverse().find(days => daysLeft <= days) ?? null;
}
