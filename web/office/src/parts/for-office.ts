/** The catalogue speaks to the soldier (“您…”); in the office the same sentence is read of him. */
export function forOffice(sentence: string): string {
  return sentence.replaceAll('您', '申请人');
}
