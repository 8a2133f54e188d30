/** Of which version of the catalogue a guide was made, and on which day (R7.1). */
export function Edition({ words }: { words: string }) {
  return <p className="muted guide-edition">本指南由办件系统的现行配置生成：{words}。</p>;
}
