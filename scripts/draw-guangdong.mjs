// node scripts/draw-guangdong.mjs <folder>: draws the outlines of the board's map from map/json/province/guangdong.json of the npm package
// echarts 4.9.0 (Apache-2.0, The Apache Software Foundation), unpacked into <folder> (`npm pack echarts@4.9.0`). Only its data, simplified, goes
// into web/office/src/pages/board/guangdong.json; the package is no dependency. Run once; run again only to draw it otherwise.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const source = join(folder, 'package/map/json/province/guangdong.json');
const target = new URL('../web/office/src/pages/board/guangdong.json', import.meta.url);
const width = 640;
/** Units of the drawing that a line may lie beside the true one, and the least area of an island. */
const tolerance = 1;
const leastArea = 9;

const { features } = JSON.parse(readFileSync(source, 'utf8'));
const cities = features.map(({ id, properties, geometry }) => ({
  id,
  name: properties.name,
  rings: (geometry.type === 'Polygon'
    ? geometry.coordinates.map((ring, place) => decode(ring, geometry.encodeOffsets[place]))
    : geometry.coordinates.flatMap((polygon, of) =>
        polygon.map((ring, place) => decode(ring, geometry.encodeOffsets[of][place])),
      )
  ).map(ring => ring.map(mercator)),
}));
const all = cities.flatMap(({ rings }) => rings.flat());
const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
const scale = width / (right - left);
const top = Math.max(...all.map(([, y]) => y));
const place = ([x, y]) => [(x - left) * scale, (top - y) * scale];
const drawn = cities.map(({ id, name, rings }) => {
  const shapes = rings.map(ring => simplify(ring.map(place)));
  const largest = Math.max(...shapes.map(area));
  const kept = shapes.filter(ring => ring.length > 3 && (area(ring) >= leastArea || area(ring) === largest));
  const [x, y] = middle(shapes.find(ring => area(ring) === largest)).map(Math.round);
  return { code: id, name, x, y, path: kept.map(line).join('') };
});
const height = Math.ceil(
  Math.max(...cities.flatMap(({ rings }) => rings.flat().map(place)).map(([, y]) => y)),
);
const about = {
  source: 'npm echarts 4.9.0, map/json/province/guangdong.json, simplified by scripts/draw-guangdong.mjs',
  licence: 'Apache-2.0',
  reviewNumber: null,
};
writeFileSync(target, `${JSON.stringify({ ...about, width, height, cities: drawn }, null, 2)}\n`);

/** ECharts' own packing: zig-zag differences in 1/1024 degrees. */
function decode(text, [startX, startY]) {
  const points = [];
  let [x, y] = [startX, startY];
  const unzip = code => ((code - 64) >> 1) ^ -((code - 64) & 1);
  for (let at = 0; at < text.length; at += 2) {
    x += unzip(text.charCodeAt(at));
    y += unzip(text.charCodeAt(at + 1));
    points.push([x / 1024, y / 1024]);
  }
  return points;
}

function mercator([longitude, latitude]) {
  return [longitude, (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI];
}

/** Douglas–Peucker. */
function simplify(points) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points.at(-1)];
  const far = points.map(point => distance(point, first, last));
  const most = Math.max(...far);
  if (most <= tolerance) return [first, last];
  const split = far.indexOf(most);
  return [...simplify(points.slice(0, split + 1)).slice(0, -1), ...simplify(points.slice(split))];
}

function distance([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / length;
}

function area(ring) {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

/** The centroid, where the name stands. */
function middle(ring) {
  let [sumX, sumY, twice] = [0, 0, 0];
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
    twice += cross;
  }
  return [sumX / (3 * twice), sumY / (3 * twice)];
}

function line(ring) {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
