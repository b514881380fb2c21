// Keeps the top of Today for an open follow-up; its words and rules load only when there is something to follow.

import type { JSX } from 'preact';
import { Suspense } from 'preact/compat';
import { lazy } from 'preact-iso';
import { useModel } from '../../state/model.ts';

const FollowUp = lazy(() => import('./follow-up.tsx').then((part) => part.FollowUp));

export function FollowUpSlot(): JSX.Element | null {
  const model = useModel();
  if (model.entries.value.length === 0 && model.attempts.value.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <FollowUp />
    </Suspense>
  );
}
