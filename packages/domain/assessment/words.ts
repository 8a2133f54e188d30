/** What stands where there was nothing to measure: neither nought nor full marks (R6.3); the same on the page and in the workbook. */
export const noData = '无数据';
