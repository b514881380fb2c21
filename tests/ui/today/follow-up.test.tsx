// The cards on top of Today: which stands there, what it says, and in which voice.
import { describe, expect, it } from 'vitest';
import { contactToday } from '../../../src/content/words/ja/urgencies.ts';
import { USUAL_REMINDERS } from '../../../src/domain/reminders/reminder-settings.ts';
import { clockTime } from '../../../src/i18n/days.ts';
import { followUpWords } from '../../../src/i18n/follow-up.ts';
import { resultWords } from '../../../src/i18n/result.ts';
import { FollowUp } from '../../../src/ui/pages/today/follow-up.tsx';
import {
  answer,
  call,
  clock,
  entry,
  FEVER,
  LATER_CYCLE,
  NEXT_DAY,
  TIRED,
} from '../../domain/calling/followed.ts';
import { ALWAYS, contactWith, DAY, PARTNER } from '../../domain/contact/sample-contact.ts';
import { type Known, markupAt, textAt } from './today-model.tsx';

const words = followUpWords.ja;
const page = <FollowUp />;
const usual: Known = { infusions: LATER_CYCLE, contact: contactWith({ partner: PARTNER }) };
const text = (now: string, known: Known) => textAt(page, now, { ...usual, ...known });
const markup = (now: string, known: Known) => markupAt(page, now, { ...usual, ...known });
const local = (at: string) => clockTime('ja', at);

describe('the call that is not made yet', () => {
  it('says so, with the number and the four answers', () => {
    const shown = text(clock('20:05'), { entries: [FEVER] });
    expect(shown).toContain(words.open['call-now']);
    expect(shown).toContain(ALWAYS.shown);
    for (const answer of ['reached', 'waiting', 'noAnswer', 'notYet'] as const) {
      expect(shown).toContain(resultWords.ja[answer]);
    }
  });

  it('asks about the call that was begun, waits for the one that was promised', () => {
    expect(text(clock('20:05'), { entries: [FEVER], attempts: [call(clock('20:01'))] })).toContain(
      words.asked(local(clock('20:01'))),
    );
    const waiting = { entries: [FEVER], attempts: [call(clock('20:01'), 'waiting')] };
    expect(text(clock('20:05'), waiting)).toContain(words.waiting);
    expect(text(clock('20:05'), waiting)).toContain(resultWords.ja.waitingUntil(local(clock('20:16'))));
    expect(text(clock('20:16'), waiting)).toContain(words.later);
  });

  it('asks for the paper where no number is stored, and takes what is typed', () => {
    const shown = markupAt(page, clock('20:05'), { infusions: LATER_CYCLE, entries: [FEVER] });
    expect(shown).toContain(words.paper);
    expect(shown).toContain('name="paper"');
    expect(shown).toContain(resultWords.ja.paperUnknown);
  });

  it('names #7119 to dial by hand where a contact-today has no number at all', () => {
    const shown = markupAt(page, clock('10:05'), { infusions: LATER_CYCLE, entries: [TIRED] });
    expect(shown).toContain('name="paper"');
    expect(shown).toContain('#7119');
    expect(shown).not.toMatch(/tel:[^"]*7119/);
  });

  it('is 119 and nothing else after the last try', () => {
    const contact = contactWith();
    delete contact.dayNumber;
    const attempts = [call(clock('20:01'), 'no-answer'), call(clock('20:03'), 'no-answer')];
    const shown = markup(clock('20:04'), { entries: [FEVER], attempts, contact });
    expect(shown).toContain('tel:119');
    expect(shown).not.toContain(`tel:${ALWAYS.tel}`);
  });
});

describe('a call that nobody answered in two days', () => {
  const shown = (known: Known) => markup(clock('20:00', '2026-11-28'), known);

  it('still stands there, asks for how it is now as well, and takes it', () => {
    const old = shown({ entries: [FEVER] });
    expect(old).toContain(words.open['call-now']);
    expect(old).toContain(words.old);
    expect(old).toContain(`href="/symptoms/new?again=fever"`);
    expect(old).toContain(words.reportNow);
    expect(old).toContain(words.openResult);
    expect(old).toContain(`tel:${ALWAYS.tel}`);
  });

  it('has a new report to offer where the old one could not be stored', () => {
    const attempts = [call(clock('20:01'), 'no-answer', { reportId: 'lost' })];
    expect(shown({ attempts })).toContain('href="/symptoms/new"');
  });
});

describe('contact-today', () => {
  it('says by when, asks whether the hospital was told, and has an answer for nobody answering', () => {
    const shown = text(clock('18:00'), { entries: [TIRED] });
    expect(shown).toContain(contactToday.tonight.heading);
    expect(shown).toContain(words.told);
    expect(shown).toContain(resultWords.ja.noAnswer);
  });

  it('names #7119 as something to press by hand, and not as there everywhere', () => {
    const one = contactWith();
    delete one.dayNumber;
    const attempts = [
      call(clock('10:01'), 'no-answer', { reportId: 'tired' }),
      call(clock('10:03'), 'no-answer', { reportId: 'tired' }),
    ];
    const shown = markup(clock('10:05'), { entries: [TIRED], attempts, contact: one });
    expect(shown).toContain('#7119');
    expect(shown).not.toMatch(/tel:[^"]*7119/);
    expect(shown).toContain('ない地域もあります');
  });

  it('is a call the next morning, conditional until somebody says how it is', () => {
    const shown = text(clock('06:30', NEXT_DAY), { entries: [TIRED] });
    expect(shown).toContain(words.overnight);
    expect(shown).toContain(words.again.title.patient);
    const same = [TIRED, answer(TIRED, clock('06:31', NEXT_DAY), 'same')];
    expect(text(clock('06:32', NEXT_DAY), { entries: same })).toContain(words.unchanged);
  });
});

describe('"how is it now?"', () => {
  const told = [call(clock('10:10'), 'reached', { reportId: 'tired' })];

  it('names the report, its signs and the four answers', () => {
    const shown = text(clock('15:00'), { entries: [TIRED], attempts: told });
    expect(shown).toContain(words.again.title.patient);
    for (const answer of ['same', 'worse', 'better', 'unknown'] as const) {
      expect(shown).toContain(words.again[answer]);
    }
    expect(shown.match(/だる|疲れ/)).not.toBeNull();
  });

  it('speaks of the other one on the family’s phone', () => {
    const shown = text(clock('15:00'), { entries: [TIRED], attempts: told, settings: { holder: 'family' } });
    expect(shown).toContain(words.again.title.family);
  });

  it('can be stopped where it is asked, as long as messages are sent for it', () => {
    const at = (followUps: boolean) =>
      text(clock('15:00'), {
        entries: [TIRED],
        attempts: told,
        reminders: { ...USUAL_REMINDERS, followUps },
      });
    expect(at(true)).toContain(words.again.stop);
    expect(at(false)).not.toContain(words.again.stop);
  });

  it('leaves its place to the call when it is worse, with a way to say what changed', () => {
    for (const course of ['worse', 'unknown'] as const) {
      const entries = [TIRED, answer(TIRED, clock('15:00'), course)];
      const shown = text(clock('15:01'), { entries, attempts: told });
      expect(shown).toContain(words.worse);
      expect(shown).toContain(DAY.shown);
      expect(shown).toContain(words.whatChanged);
      expect(shown).not.toContain(words.again.title.patient);
    }
  });
});

describe('after somebody was reached', () => {
  const reached = (more = {}) => [call(clock('20:01'), 'reached', more)];

  it('asks what they said, and says what each of it means', () => {
    const shown = text(clock('20:05'), {
      entries: [FEVER],
      attempts: reached({ advice: ['come-in', 'by-ambulance', 'stay-home', 'medicine'] }),
    });
    for (const advice of ['come-in', 'by-ambulance', 'medicine'] as const) {
      expect(shown).toContain(words.advice[advice]);
    }
    expect(shown).toContain(resultWords.ja.stayHome);
    expect(shown).toContain(resultWords.ja.reachedLead);
  });

  it('gives 119 to dial to whoever is to come by ambulance, and only to them', () => {
    const shown = (advice: 'by-ambulance' | 'come-in') =>
      markup(clock('20:05'), { entries: [FEVER], attempts: reached({ advice: [advice] }) });
    expect(shown('by-ambulance')).toContain('tel:119');
    expect(shown('come-in')).not.toContain('tel:119');
  });

  it('by 119 asks nothing and says what to do until they come', () => {
    const shown = text(clock('20:05'), { entries: [FEVER], attempts: reached({ number: '119' }) });
    expect(shown).toContain(words.reached119Lead);
    expect(shown).not.toContain(resultWords.ja.advice);
  });

  it('keeps "stay at home" in sight until the next morning, with the next temperature', () => {
    const attempts = reached({ advice: ['stay-home'] });
    const at = (now: string, entries = [FEVER]) => text(now, { entries, attempts });
    expect(at(clock('20:40'))).toContain(words.home);
    expect(at(clock('20:40'))).toContain(resultWords.ja.reachedLead);
    expect(at(clock('20:40'))).toContain(words.measure.later(local(clock('21:01'))));
    expect(at(clock('21:30'))).toContain(words.measure.soon(local(clock('22:00'))));
    const measured = entry('again', clock('21:20'), { temperatureCelsius: 38.0, signs: {} });
    expect(at(clock('21:30'), [FEVER, measured])).toContain(words.measuredAt(local(clock('21:20'))));
    expect(at(clock('06:00', NEXT_DAY))).not.toContain(words.home);
  });
});
