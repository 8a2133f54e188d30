import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Home } from './pages/home/home.tsx';
import { Loading } from './parts/loading.tsx';
import { Shell } from './parts/shell.tsx';

const SignIn = lazy(() => import('./pages/sign-in/sign-in.tsx').then(page => ({ default: page.SignIn })));
const Outbox = lazy(() => import('./pages/outbox/outbox.tsx').then(page => ({ default: page.Outbox })));
const Mine = lazy(() => import('./pages/mine/mine.tsx').then(page => ({ default: page.Mine })));
const Apply = lazy(() => import('./pages/apply/apply.tsx').then(page => ({ default: page.Apply })));
const Track = lazy(() => import('./pages/track/track.tsx').then(page => ({ default: page.Track })));
const Receipt = lazy(() => import('./pages/track/receipt.tsx').then(page => ({ default: page.Receipt })));
const Correction = lazy(() =>
  import('./pages/correction/correction.tsx').then(page => ({ default: page.Correction })),
);
const RateOwn = lazy(() => import('./pages/rate/rate-own.tsx').then(page => ({ default: page.RateOwn })));
const RateByCode = lazy(() =>
  import('./pages/rate/rate-by-code.tsx').then(page => ({ default: page.RateByCode })),
);
const Verify = lazy(() => import('./pages/verify/verify.tsx').then(page => ({ default: page.Verify })));
const Guide = lazy(() => import('./pages/guide/guide.tsx').then(page => ({ default: page.Guide })));
const GuideItem = lazy(() =>
  import('./pages/guide/guide-item.tsx').then(page => ({ default: page.GuideItem })),
);
const Experiences = lazy(() =>
  import('./pages/experiences/experiences.tsx').then(page => ({ default: page.Experiences })),
);
const Experience = lazy(() =>
  import('./pages/experiences/experience.tsx').then(page => ({ default: page.Experience })),
);
const Lost = lazy(() => import('./pages/lost/lost.tsx').then(page => ({ default: page.Lost })));

/** Every address of the soldier's web. Only the first page is loaded at once; the others when they are asked for. */
export function App() {
  return (
    <Shell>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={Home} />
          <Route path="/sign-in" component={SignIn} />
          <Route path="/demo/outbox" component={Outbox} />
          <Route path="/mine" component={Mine} />
          <Route path="/apply/:id/*?">
            {params => <Apply key={params.id} id={params.id} step={params['*'] ?? ''} />}
          </Route>
          <Route path="/applications/:id">{params => <Track id={params.id} />}</Route>
          <Route path="/applications/:id/receipt">{params => <Receipt id={params.id} />}</Route>
          <Route path="/applications/:id/correction">{params => <Correction id={params.id} />}</Route>
          <Route path="/applications/:id/rate/:item?">
            {params => <RateOwn id={params.id} item={params.item} />}
          </Route>
          <Route path="/rate" component={RateByCode} />
          <Route path="/v/:code">{params => <Verify code={params.code} />}</Route>
          <Route path="/guide/:place?">{params => <Guide key={params.place} place={params.place} />}</Route>
          <Route path="/guide/:place/:item">
            {params => <GuideItem place={params.place} item={params.item} />}
          </Route>
          <Route path="/experiences" component={Experiences} />
          <Route path="/experiences/:id">{params => <Experience id={params.id} />}</Route>
          <Route component={Lost} />
        </Switch>
      </Suspense>
    </Shell>
  );
}
