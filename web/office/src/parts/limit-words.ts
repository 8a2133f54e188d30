/** What is used up of a limit, in working days: 已用 3 个，共 10 个工作日; 即办 where it has none to use up. */
export function usedText({ used, days }: { used: number; days: number }): string {
  if (days === 0) return used === 0 ? '即办' : `即办，已用 ${used} 个工作日`;
  return `已用 ${used} 个，共 ${days} 个工作日`;
}
