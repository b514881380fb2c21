// What is missing, at most one thing at a time: the number before everything else.
import type { JSX } from 'preact';
import { Suspense } from 'preact/compat';
import { lazy } from 'preact-iso';
import { EDITION_ID } from '../../../content/product/edition-id.ts';
import { lastInfusion } from '../../../domain/infusions/course.ts';
import { hasUnreadChanges } from '../../../domain/reading/known-edition.ts';
import { todayWords } from '../../../i18n/today.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { isVisitCheckDue } from '../../state/visit-due.ts';

/** Only before the first infusion: the family's two baselines. */
const BaselineOffer = lazy(() =>
  import('../family-check/baseline-offer.tsx').then(
    (part) => part.BaselineOffer,
    () => OtherThing,
  ),
);

const ChangesOffer = lazy(() =>
  import('./changes-offer.tsx').then(
    (part) => part.ChangesOffer,
    () => () => null,
  ),
);

export function Missing(): JSX.Element | null {
  const model = useModel();
  const words = useWords(todayWords);
  if (model.storage.value !== 'ready') return null;
  const today = todayOf(model);
  const { form } = model.settings.value;
  const thing = !model.contact.value
    ? {
        title: words.contactMissing,
        lead: words.contactMissingLead,
        action: words.contactAction,
        href: '/contact',
      }
    : isVisitCheckDue(model, today)
      ? { title: words.visitDue, lead: words.visitDueLead, action: words.visitAction, href: '/visits' }
      : hasUnreadChanges(model.knownEdition.value, EDITION_ID) && form !== 'other'
        ? 'changes'
        : model.infusions.value.length === 0 && form !== 'other'
          ? { title: words.noDates, lead: words.noDatesLead, action: words.noDatesAction, href: '/infusions' }
          : model.device.isIPhoneTab()
            ? {
                title: words.installMissing,
                lead: words.installMissingLead,
                action: words.installAction,
                href: '/settings#install',
              }
            : undefined;
  if (thing === 'changes') {
    return (
      <Suspense fallback={null}>
        <ChangesOffer />
      </Suspense>
    );
  }
  if (thing) return <MissingCard {...thing} />;

  const hasReminders = model.reminders.value?.settings.wanted === true;
  const reminders =
    !hasReminders && model.device.push.state() === 'default' && model.infusions.value.length > 0 ? (
      <MissingCard
        title={words.remindersMissing}
        lead={words.remindersMissingLead}
        action={words.remindersAction}
        href="/settings#reminders"
      />
    ) : null;
  if (form === 'other' || lastInfusion(model.infusions.value, today)) return reminders;
  return (
    <Suspense fallback={null}>
      <BaselineOffer otherwise={reminders} />
    </Suspense>
  );
}

/** Where the files of the offer cannot be had. */
function OtherThing({ otherwise }: { otherwise: JSX.Element | null }): JSX.Element | null {
  return otherwise;
}

function MissingCard(thing: { title: string; lead: string; action: string; href: string }): JSX.Element {
  return (
    <section class="card">
      <h2>{thing.title}</h2>
      <p>{thing.lead}</p>
      <a class="button" href={thing.href}>
        {thing.action}
      </a>
    </section>
  );
}
