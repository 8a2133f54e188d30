import { type ComponentProps, lazy, Suspense } from 'react';

const MaterialFiles = lazy(() => import('./material-files.tsx'));

/** `MaterialFiles`, fetched where somebody wants to upload; until it is here, one line in its place. */
export function FilesWhenLoaded(props: ComponentProps<typeof MaterialFiles>) {
  return (
    <Suspense
      fallback={
        <p className="field-hint" role="status">
          正在打开上传…
        </p>
      }
    >
      <MaterialFiles {...props} />
    </Suspense>
  );
}
