// The parts of Today that load only where there is something to show in them.
import type { JSX } from 'preact';
import { Suspense } from 'preact/compat';
import { lazy } from 'preact-iso';
import { useModel } from '../../state/model.ts';

/** Today stands without a part that cannot be had: the call is in the bar. */
const nothing = () => () => null;

const FollowUp = lazy(() => import('./follow-up.tsx').then((part) => part.FollowUp, nothing));
const Watch = lazy(() => import('./watch-card.tsx').then((part) => part.WatchCard, nothing));
const InHospital = lazy(() => import('./in-hospital.tsx').then((part) => part.InHospital, nothing));
const AskInHospital = lazy(() => import('./ask-in-hospital.tsx').then((part) => part.AskInHospital, nothing));

const Note = lazy(() => import('./reminder-note.tsx').then((part) => part.ReminderNote, nothing));

export function FollowUpPart(): JSX.Element | null {
  const { entries, attempts } = useModel();
  if (entries.value.length === 0 && attempts.value.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <FollowUp />
    </Suspense>
  );
}

/** Only for those who have dates. */
export function WatchPart(): JSX.Element | null {
  if (useModel().infusions.value.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Watch />
    </Suspense>
  );
}

export function AskInHospitalPart(): JSX.Element | null {
  if (useModel().infusions.value.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <AskInHospital />
    </Suspense>
  );
}

/** Only for those who wait for reminders. */
export function ReminderNotePart(): JSX.Element | null {
  if (!useModel().reminders.value?.settings.wanted) return null;
  return (
    <Suspense fallback={null}>
      <Note />
    </Suspense>
  );
}

export function InHospitalPart(): JSX.Element {
  return (
    <Suspense fallback={null}>
      <InHospital />
    </Suspense>
  );
}
