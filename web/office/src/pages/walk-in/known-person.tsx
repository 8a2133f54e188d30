import { Link } from '@tanstack/react-router';
import type { LookedUp } from './use-look-up.ts';

/** Under the ID number, as soon as it is left: an application that is open already, or what is on record. */
export function KnownPerson({ found }: { found: LookedUp | null }) {
  if (found === null || (found.open === null && found.known === null)) return null;
  return (
    <span className="known-person" role="status">
      {found.open === null ? (
        <>
          系统已有此人：{found.known?.name}，手机 {found.known?.phone}
          。与现在填写的不一致时，登记前会请您选择以哪一个为准。
        </>
      ) : (
        <OpenAlready open={found.open} />
      )}
    </span>
  );
}

/** Where the open application is: a link to it here, elsewhere only which county. */
export function OpenAlready({ open }: { open: NonNullable<LookedUp['open']> }) {
  if (open.where === 'elsewhere')
    return (
      <>
        此人在<strong>{open.division}</strong>已有一件正在办理的申请，是本人提交的，请其先到那里撤回或者办结。
      </>
    );
  return (
    <>
      此人已有一件“{open.statusText}”的申请，不必重新登记：
      <Link to="/window/$id" params={{ id: open.id }} className="numeric">
        打开 {open.number}
      </Link>
    </>
  );
}
