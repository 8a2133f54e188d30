/** What stands under seal by its reference (`note/<revision>.<place>`); null where none was kept, and once it is erased (law 5). */
export function noteIn(box: Readonly<Record<string, unknown>>, reference: string | null): string | null {
  const note = reference === null ? undefined : box[reference];
  return typeof note === 'string' ? note : null;
}
