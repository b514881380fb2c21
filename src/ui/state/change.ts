// Every change of stored data goes through here: write, show, tell the other tabs, bring the call page up to date.
import type { CallAttempt, CallNote } from '../../domain/calling/attempt.ts';
import type { Infusion } from '../../domain/infusions/infusion.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SymptomEntry } from '../../domain/symptoms/entry.ts';
import { choiceByDates, contextOfEntry } from '../../domain/symptoms/infusion-choice.ts';
import type { VisitCheck, VisitVoid } from '../../domain/visits/visit-check.ts';
import { addCallNote, saveAttempt } from '../../storage/attempts.ts';
import type { NewContact } from '../../storage/contacts.ts';
import { saveContact } from '../../storage/contacts.ts';
import { saveInfusions } from '../../storage/infusions.ts';
import { addReport } from '../../storage/reports.ts';
import type { Settings } from '../../storage/settings.ts';
import { forgetValue, saveValue } from '../../storage/values.ts';
import { addVisitCheck, voidVisitCheck } from '../../storage/visits.ts';
import { type CopyState, datesOf, type Model, todayOf } from './model.ts';

/** Compares every copy with IndexedDB and repairs what is old; run at start and after each change. */
export async function repairCopies(model: Model): Promise<CopyState> {
  // Not on the way to Today: the hours, the holidays and the renderer come when they are needed.
  const { writeCopies } = await import('./call-copies.ts');
  const copies = await writeCopies({
    settings: model.settings.value,
    profile: model.profile.value,
    contact: model.contact.value,
    infusions: model.infusions.value,
    entries: model.entries.value,
    today: todayOf(model),
    now: model.device.now(),
  });
  model.copies.value = copies;
  return copies;
}

function changed(model: Model): void {
  model.device.tellTabs();
  void repairCopies(model);
}

export type ContactSaved = { kind: 'saved'; copies: CopyState } | { kind: 'failed' };

/** 'saved' only when IndexedDB has it; the copies say what else does. */
export async function changeContact(model: Model, contact: NewContact): Promise<ContactSaved> {
  try {
    model.contact.value = await saveContact(model.database, contact);
  } catch {
    model.unkept.value = true;
    return { kind: 'failed' };
  }
  model.unkept.value = false;
  model.device.tellTabs();
  return { kind: 'saved', copies: await repairCopies(model) };
}

export async function changeSettings(model: Model, change: Partial<Settings>): Promise<boolean> {
  const settings = { ...model.settings.value, ...change };
  // Shown at once even when it cannot be kept: language and text size must work in a broken browser too.
  model.settings.value = settings;
  return stored(model, saveValue(model.database, 'settings', settings));
}

/** Shown only once it is kept: whoever leaves the first start must know when it will come again. */
export async function endFirstStart(model: Model): Promise<boolean> {
  const settings: Settings = { ...model.settings.value, firstStart: 'done' };
  return stored(model, saveValue(model.database, 'settings', settings), () => {
    model.settings.value = settings;
  });
}

export async function changeProfile(model: Model, profile: Profile): Promise<boolean> {
  return stored(model, saveValue(model.database, 'profile', profile), () => {
    model.profile.value = profile;
  });
}

export async function changeInfusions(model: Model, infusions: readonly Infusion[]): Promise<boolean> {
  const isKept = await stored(model, saveInfusions(model.database, infusions), () => {
    model.infusions.value = [...infusions];
  });
  if (isKept) renewWish(model);
  return isKept;
}

/** `draft`: the half-filled page that the report came out of, which ends with it. */
export async function keepReport(model: Model, said: SymptomEntry, draft?: string): Promise<boolean> {
  const dates = datesOf(model);
  const entry = {
    context: contextOfEntry(said, dates),
    ...said,
    ...(said.infusion && { infusionByDates: said.infusionByDates ?? choiceByDates(said.at, dates) }),
  };
  const isKept = await stored(model, addReport(model.database, entry, draft), () => {
    model.entries.value = [...model.entries.value, entry];
  });
  if (isKept) renewQuestions(model);
  return isKept;
}

/** When to ask again hangs on what was reported and on whether somebody was told. */
function renewQuestions(model: Model): void {
  if (model.reminders.value?.settings.followUps) renewWish(model);
}

function renewWish(model: Model): void {
  void import('./sync-reminders.ts').then(({ syncReminders }) => syncReminders(model));
}

export async function keepAttempt(model: Model, attempt: CallAttempt): Promise<boolean> {
  // Shown even when it cannot be kept: what to do next depends on it.
  const others = model.attempts.value.filter((each) => each.id !== attempt.id);
  model.attempts.value = [...others, attempt];
  const isKept = await stored(model, saveAttempt(model.database, attempt));
  if (isKept && attempt.outcome === 'reached') renewQuestions(model);
  return isKept;
}

/** Of any call, however long ago: the log reads it anew. */
export async function keepCallNote(model: Model, id: string, note: CallNote): Promise<boolean> {
  return stored(model, addCallNote(model.database, id, note), () => {
    model.attempts.value = model.attempts.value.map((call) =>
      call.id === id ? { ...call, notes: [...(call.notes ?? []), note] } : call,
    );
  });
}

export async function keepVisitCheck(model: Model, check: VisitCheck): Promise<boolean> {
  return stored(model, addVisitCheck(model.database, check), () => {
    model.visitChecks.value = [...model.visitChecks.value, check];
  });
}

export async function keepVisitVoid(model: Model, voided: VisitVoid): Promise<boolean> {
  return stored(model, voidVisitCheck(model.database, voided), () => {
    model.visitVoids.value = [...model.visitVoids.value, voided];
  });
}

export async function changeInHospital(model: Model, at: string | undefined): Promise<boolean> {
  model.inHospitalAt.value = at;
  return stored(
    model,
    at === undefined
      ? forgetValue(model.database, 'in-hospital')
      : saveValue(model.database, 'in-hospital', at),
  );
}

async function stored(model: Model, writing: Promise<void>, show?: () => void): Promise<boolean> {
  const isKept = await written(model, writing);
  if (isKept) {
    show?.();
    changed(model);
  }
  return isKept;
}

/** Notes whether something could be kept; what the call page does not show needs no more. */
export async function written(model: Model, writing: Promise<void>): Promise<boolean> {
  try {
    await writing;
  } catch {
    model.unkept.value = true;
    return false;
  }
  model.unkept.value = false;
  return true;
}
