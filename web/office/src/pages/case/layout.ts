/** A node of the dependency picture and where its upper left corner stands. */
export type Placed<T> = { node: T; column: number; x: number; y: number };
export type Edge = { from: string; to: string; hard: boolean; why: string };

export const size = { width: 262, height: 118, gapX: 88, gapY: 16, pad: 6 } as const;

/**
 * Items from left to right by what waits for what: an item stands one column right of the furthest thing it waits for.
 * Within a column those with the same forerunner stay together, in the order of their codes. A circle is cut where it closes.
 */
export function layOut<T extends { code: string }>(nodes: readonly T[], edges: readonly Edge[]): Placed<T>[] {
  const depth = depths(nodes, edges);
  const deepest = Math.max(0, ...depth.values());
  const columns = Array.from({ length: deepest + 1 }, (_, column) =>
    nodes.filter(node => depth.get(node.code) === column),
  );
  const rows = new Map<string, number>();
  const tallest = Math.max(...columns.map(column => column.length), 1);
  return columns.flatMap((column, place) => {
    const forerunner = (node: T) =>
      middle(edges.filter(edge => edge.to === node.code).flatMap(edge => rows.get(edge.from) ?? []));
    const sorted = [...column].sort((a, b) => forerunner(a) - forerunner(b) || a.code.localeCompare(b.code));
    const top = (tallest - sorted.length) / 2;
    return sorted.map((node, row) => {
      rows.set(node.code, top + row);
      return {
        node,
        column: place,
        x: size.pad + place * (size.width + size.gapX),
        y: size.pad + (top + row) * (size.height + size.gapY),
      };
    });
  });
}

/** The whole picture's width and height. */
export function extent(placed: readonly Placed<unknown>[]): { width: number; height: number } {
  return {
    width: Math.max(...placed.map(each => each.x), 0) + size.width + size.pad,
    height: Math.max(...placed.map(each => each.y), 0) + size.height + size.pad,
  };
}

function depths(nodes: readonly { code: string }[], edges: readonly Edge[]): Map<string, number> {
  const known = new Map<string, number>();
  const depthOf = (code: string, path: readonly string[]): number => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const before = edges.filter(edge => edge.to === code && !path.includes(edge.from));
    const depth = Math.max(0, ...before.map(edge => depthOf(edge.from, [...path, code]) + 1));
    known.set(code, depth);
    return depth;
  };
  for (const { code } of nodes) depthOf(code, []);
  return known;
}

function middle(rows: readonly number[]): number {
  return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length;
}
