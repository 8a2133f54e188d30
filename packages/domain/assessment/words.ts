/** What stands where there was nothing to measure: neither nought nor full marks (R6.3); the same on the page and in the workbook. */
export const noData = '无数据';

/** What stands for the weight and the points of what has no data: it is left out of the total. */
export const notScored = '不计分';
