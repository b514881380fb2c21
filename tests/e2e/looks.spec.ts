// Everything that pages can look like, for everyone: both languages and themes, phone and desk, the largest text.

import { everyLook } from './every-look.ts';
import { expect, test } from './journey.ts';
import { general, personal } from './looks/call-page.ts';
import { baselines, round } from './looks/family-check.ts';
import { sharing, timeline } from './looks/log.ts';
import { addresses, recovery, states } from './looks/pages.ts';
import { profile } from './looks/profile.ts';
import { reminders } from './looks/reminders.ts';
import { family, patient } from './looks/report-flow.ts';
import { afterACall, callNow, contactTodayByClock, emergency, note, withoutNumber } from './looks/results.ts';
import { askedAgain, closeWatch, followUp } from './looks/today.ts';
import type { Walk } from './looks/walk.ts';

const WALKS: Record<string, Walk> = {
  'a report by the family': family,
  'a report by the patient': patient,
  'a result of 119': emergency,
  'a result of call now': callNow,
  'a result without a number': withoutNumber,
  'a result of contact today': contactTodayByClock,
  'a result after a call': afterACall,
  'the lowest result': note,
  'Today after a report': followUp,
  'Today asking again': askedAgain,
  'Today in close watch': closeWatch,
  'the family check': round,
  'the baselines of the family check': baselines,
  'the log': timeline,
  'handing over the log': sharing,
  'the general call page': general,
  'the personal call page': personal,
  'about me': profile,
  'every address': addresses,
  'the recovery page': recovery,
  'what is asked, refused or failed': states,
  reminders,
};

for (const [name, walk] of Object.entries(WALKS)) {
  test(`${name} is for everyone`, async ({ page }) => {
    test.setTimeout(600_000);
    const found: Record<string, string[]> = {};
    await walk.go(page, everyLook(page, found, walk.options?.(page)));
    expect(found).toEqual({});
  });
}
