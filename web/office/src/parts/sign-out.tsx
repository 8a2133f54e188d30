import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useAct } from './api.ts';
import { queries } from './queries.ts';

/** Ends the session here and forgets everything that was read. */
export function SignOut() {
  const navigate = useNavigate();
  const act = useAct('DELETE /api/session', {
    onDone: () => {
      queries.clear();
      void navigate({ to: '/sign-in', search: {} });
    },
  });
  return (
    <Button size="small" loading={act.isPending} onClick={() => act.mutate({})}>
      退出登录
    </Button>
  );
}
