import type { DepartmentView } from './use-item-acts.ts';

/** Where the department's papers of this item lie. */
export const papersOf = ({ application, item, documents }: DepartmentView) => ({
  documents,
  folder: `/api/department/items/${application}/${item.code}/documents`,
});
