// Whether a message that concerns every page has to be shown; its words load only then.
import type { JSX } from 'preact';
import { Suspense } from 'preact/compat';
import { lazy, useLocation } from 'preact-iso';
import { type Model, useModel } from '../state/model.ts';

const NoticeCards = lazy(() => import('./notice-cards.tsx').then((part) => part.NoticeCards));

export function Notices(): JSX.Element {
  const model = useModel();
  const { path } = useLocation();
  const { storage, copies, updateWaiting, device } = model;
  const isNeeded =
    (storage.value !== 'ready' && storage.value !== 'opening') ||
    isUnkept(model, path) ||
    copies.value.page === 'old' ||
    updateWaiting.value ||
    !device.hasSecureContext();
  return (
    <div class="notices" role="status">
      {isNeeded && (
        <Suspense fallback={null}>
          <NoticeCards />
        </Suspense>
      )}
    </div>
  );
}

/** A report says by itself what could not be kept: nothing pushes its result and the call down. */
export function isUnkept({ unkept, storage }: Model, path: string): boolean {
  return unkept.value && storage.value === 'ready' && path !== '/symptoms/new';
}
