import type { Reception } from '@yimen/domain/service/reception.ts';

/** Which window, where, when, whom to call (R2.1). Where the locality has said nothing, that is said, not made up. */
export function ReceptionCard({ reception }: { reception: Reception | null }) {
  if (reception === null) return null;
  const { name, site } = reception;
  return (
    <section className="card" aria-labelledby="reception">
      <h2 id="reception">到哪里办</h2>
      <p>
        <strong>{name}</strong>
      </p>
      {site === null ? (
        <p className="muted">地点和办公时间以当地退役军人事务局公布的为准。</p>
      ) : (
        <dl className="facts">
          <div>
            <dt>地址</dt>
            <dd>{site.address}</dd>
          </div>
          <div>
            <dt>电话</dt>
            <dd>
              <a href={`tel:${site.telephone.replace(/[^\d]/g, '')}`}>{site.telephone}</a>
            </dd>
          </div>
          <div>
            <dt>时间</dt>
            <dd>{site.hours}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}
