// What is missing, at most one thing at a time: the number before everything else.
import type { JSX } from 'preact';
import { todayWords } from '../../../i18n/today.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { isVisitCheckDue } from '../../state/visit-due.ts';

export function Missing(): JSX.Element | null {
  const model = useModel();
  const words = useWords(todayWords);
  const hasReminders = model.reminders.value?.settings.wanted === true;
  const thing = !model.contact.value
    ? {
        title: words.contactMissing,
        lead: words.contactMissingLead,
        action: words.contactAction,
        href: '/contact',
      }
    : isVisitCheckDue(model, todayOf(model))
      ? { title: words.visitDue, lead: words.visitDueLead, action: words.visitAction, href: '/visits' }
      : model.infusions.value.length === 0 && model.settings.value.form !== 'other'
        ? { title: words.noDates, lead: words.noDatesLead, action: words.noDatesAction, href: '/infusions' }
        : model.device.isIPhoneTab()
          ? {
              title: words.installMissing,
              lead: words.installMissingLead,
              action: words.installAction,
              href: '/settings#install',
            }
          : !hasReminders && model.device.push.state() === 'default' && model.infusions.value.length > 0
            ? {
                title: words.remindersMissing,
                lead: words.remindersMissingLead,
                action: words.remindersAction,
                href: '/settings#reminders',
              }
            : undefined;
  if (!thing || model.storage.value !== 'ready') return null;
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
