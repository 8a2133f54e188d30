import { Link } from 'wouter';
import { useOwnApplications } from '../../api/queries.ts';
import { useSession } from '../../api/session.ts';
import { readKept } from '../../draft/kept.ts';
import { Icon } from '../../parts/icon.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Page } from '../../parts/page.tsx';
import { standingOf } from '../../parts/standing-of.ts';
import { OwnApplication } from '../mine/own-application.tsx';

/** What this is, in four sentences, and where to begin or go on. */
export function Home() {
  const session = useSession();
  const { data: applications = [], isLoading } = useOwnApplications(session.signedIn);
  const living = applications.filter(
    each => !['withdrawn', 'refused', 'discarded', 'concluded', 'archived'].includes(each.status),
  );
  const latest = applications[0];
  const again = latest !== undefined && ['withdrawn', 'refused', 'unsuccessful'].includes(standingOf(latest));
  const begun = readKept('new') !== null;
  const settled = session.known && !isLoading;
  return (
    <Page title="退役士兵报到，一次办好" side={<Prepare />}>
      {living.length > 0 && (
        <section aria-labelledby="going">
          <h2 id="going">您正在办的申请</h2>
          {living.map(each => (
            <OwnApplication key={each.id} application={each} />
          ))}
        </section>
      )}

      <div className="actions">
        {settled && living.length === 0 && (
          <LinkButton href={begun ? '/apply/new/questions' : '/apply/new/place'}>
            {begun ? '接着看能办哪些事' : again ? '重新申请' : '开始'}
          </LinkButton>
        )}
        {session.known && !session.signedIn && (
          <LinkButton href="/sign-in" kind="secondary">
            登录，接着办或查进度
          </LinkButton>
        )}
      </div>
      {living.length === 0 && (
        <p className="muted">
          先选安置地、回答几个问题，就能看到您能办哪些事、由谁办、多少天；看的时候不用登录。
        </p>
      )}
      <p>
        <Link href="/guide">办事指南</Link>：各地的窗口、事项、材料、时限和依据，不用登录就能看、能打印。
      </p>
      <ol className="promises">
        <li>
          <strong>一张表。</strong>报到、落户、组织关系、社保、补助、培训等 11
          个事项，只填一张表，相同的内容不重复填。
        </li>
        <li>
          <strong>一次交。</strong>相同的材料合并成一份，在一个窗口交一次；部门之间能传的，不用您带。
        </li>
        <li>
          <strong>最多跑一次。</strong>能当场办的当场办，其余的各部门同时办，结果尽可能邮寄到家。
        </li>
        <li>
          <strong>随时看得见。</strong>每个事项在哪个部门、哪天办好，手机上都能查。
        </li>
      </ol>
    </Page>
  );
}

function Prepare() {
  return (
    <>
      <section className="card" aria-labelledby="ready">
        <h2 id="ready">办之前，准备好这些</h2>
        <ul className="ticks">
          <li>
            <Icon name="tick" />
            退出现役证和退役行政介绍信
          </li>
          <li>
            <Icon name="tick" />
            公民身份号码（还没有领到居民身份证也可以办）
          </li>
          <li>
            <Icon name="tick" />
            能收短信的手机
          </li>
        </ul>
        <p>填写大约需要 15 分钟，中途可以保存，换一台手机也能接着填。</p>
      </section>

      <section className="card card-warm" aria-labelledby="deadlines">
        <h2 id="deadlines">两个日子请记住</h2>
        <p>
          从部队下达退役命令那天起，<strong>30 日内</strong>到安置地报到，<strong>40 日内</strong>
          办理兵役登记信息变更。
        </p>
        <p className="muted">超过了也请尽快来办，说明原因，不会自动拒绝。</p>
      </section>
    </>
  );
}
