/** Which pixels belong to something: 1 or 0, row after row. */
export type Mask = { on: Uint8Array; width: number; height: number };

/** The largest connected part of a mask, with its holes filled (print on a page is part of the page), and how many pixels it has. */
export function largestRegion({ on, width, height }: Mask): Mask & { area: number } {
  const label = new Int32Array(on.length);
  let [best, most, next] = [0, 0, 0];
  for (let at = 0; at < on.length; at++) {
    if (on[at] === 0 || label[at] !== 0) continue;
    const area = flood(
      width,
      height,
      [at],
      other => on[other] === 1 && label[other] === 0,
      other => {
        label[other] = next + 1;
      },
    );
    next += 1;
    if (area > most) [best, most] = [next, area];
  }
  return filled({ on: label.map(each => Number(each === best && best > 0)), width, height });
}

/** What cannot be reached from the picture's edge without crossing the region is inside it. */
function filled({ on, width, height }: { on: Int32Array; width: number; height: number }) {
  const outside = new Uint8Array(on.length);
  const edge: number[] = [];
  for (let x = 0; x < width; x++) edge.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) edge.push(y * width, y * width + width - 1);
  const free = (at: number) => on[at] === 0 && outside[at] === 0;
  const reached = flood(width, height, edge, free, at => {
    outside[at] = 1;
  });
  return { on: outside.map(each => 1 - each), width, height, area: on.length - reached };
}

/** Spreads from where it starts to every neighbour that is free; answers how many it took. */
function flood(
  width: number,
  height: number,
  starts: readonly number[],
  free: (at: number) => boolean,
  take: (at: number) => void,
): number {
  const waiting: number[] = [];
  let taken = 0;
  const visit = (at: number) => {
    if (!free(at)) return;
    take(at);
    taken += 1;
    waiting.push(at);
  };
  for (const start of starts) visit(start);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const x = at % width;
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < (height - 1) * width) visit(at + width);
  }
  return taken;
}
