import { useDraftRoom } from '../../draft/draft-context.ts';

/** What he will have to bring, by name only, before he begins: some papers take days to find (R5.3). */
export function MaterialsPreview() {
  const { worked } = useDraftRoom();
  const own = worked.materials.filter(each => !each.internal);
  const needed = own.filter(each => !each.optional);
  const optional = own.filter(each => each.optional);
  if (needed.length === 0) return null;
  return (
    <section className="card" aria-labelledby="preview">
      <h2 id="preview">要带的材料（先看看）</h2>
      <ul className="plain-list">
        {needed.map(({ definition }) => (
          <li key={definition.code}>{definition.name}</li>
        ))}
      </ul>
      {optional.length > 0 && (
        <p className="muted">
          有就带上，没有不影响受理：{optional.map(each => each.definition.name).join('、')}。
        </p>
      )}
      <p className="muted">每种只交一次。现在不用准备齐，填到“材料”那一步再逐项说明。</p>
    </section>
  );
}
