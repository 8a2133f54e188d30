/** A city of the province as one tile among its neighbours: column from the west, row from the north, both from 0. */
export type CityTile = { code: string; name: string; column: number; row: number };

/**
 * Guangdong as a grid of 21 equal tiles: who borders whom is kept roughly, shapes and areas are not told, so that it is no map that
 * would need a review number (审图号, decision 0033). In reading order, which is the order of the tab key.
 */
export const cityTiles: readonly CityTile[] = [
  { code: '441800', name: '清远市', column: 3, row: 0 },
  { code: '440200', name: '韶关市', column: 4, row: 0 },
  { code: '441600', name: '河源市', column: 5, row: 0 },
  { code: '441400', name: '梅州市', column: 6, row: 0 },
  { code: '441200', name: '肇庆市', column: 1, row: 1 },
  { code: '440600', name: '佛山市', column: 2, row: 1 },
  { code: '440100', name: '广州市', column: 3, row: 1 },
  { code: '441900', name: '东莞市', column: 4, row: 1 },
  { code: '441300', name: '惠州市', column: 5, row: 1 },
  { code: '445200', name: '揭阳市', column: 6, row: 1 },
  { code: '445100', name: '潮州市', column: 7, row: 1 },
  { code: '445300', name: '云浮市', column: 1, row: 2 },
  { code: '440700', name: '江门市', column: 2, row: 2 },
  { code: '442000', name: '中山市', column: 3, row: 2 },
  { code: '440300', name: '深圳市', column: 4, row: 2 },
  { code: '441500', name: '汕尾市', column: 5, row: 2 },
  { code: '440500', name: '汕头市', column: 6, row: 2 },
  { code: '440900', name: '茂名市', column: 0, row: 3 },
  { code: '441700', name: '阳江市', column: 1, row: 3 },
  { code: '440400', name: '珠海市', column: 3, row: 3 },
  { code: '440800', name: '湛江市', column: 0, row: 4 },
];
