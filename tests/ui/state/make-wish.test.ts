// The wish that this phone sends: stable while nothing changed, renewed when anything did.
import { beforeEach, describe, expect, it } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import { USUAL_REMINDERS } from '../../../src/domain/reminders/reminder-settings.ts';
import type { ReminderState } from '../../../src/storage/reminder-state.ts';
import { makeWish, type PlanSources, planWish, type WishBody } from '../../../src/ui/state/make-wish.ts';

const STATE: ReminderState = {
  deviceId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  secret: 's',
  revision: 0,
  settings: USUAL_REMINDERS,
  meanings: {},
};
let made = 0;
const sources = (): PlanSources => ({
  infusions: planInfusions(PROTOCOL, '2026-12-01'),
  now: new Date('2026-11-23T03:00:00Z'),
  zone: 'Asia/Tokyo',
  newReminderId: () => `id-${++made}`,
});

const SUBSCRIPTION = { endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } };

/** As it is done at every opening. */
function open(known: ReminderState, change: Partial<PlanSources> & Partial<WishBody> = {}) {
  const { locale = 'ja', subscription = SUBSCRIPTION, ...planning } = change;
  const { state, reminders } = planWish(known, { ...sources(), ...planning });
  const body: WishBody = { locale, subscription, reminders };
  return { state: makeWish(state, body), body };
}

beforeEach(() => {
  made = 0;
});

describe('makeWish', () => {
  it('keeps revision and ids while nothing changed, so that it can be re-sent at every opening', () => {
    const first = open(STATE);
    const again = open(first.state);
    expect(again.body).toEqual(first.body);
    expect(again.state.revision).toBe(first.state.revision);
    expect(first.state.revision).toBe(1);
  });

  it('takes the next revision for another language, endpoint or date', () => {
    const first = open(STATE);
    const moved = planInfusions(PROTOCOL, '2026-12-02');
    for (const change of [
      { locale: 'en' as const },
      { infusions: moved },
      { subscription: { endpoint: 'https://push.example/2', keys: { p256dh: 'p', auth: 'a' } } },
    ]) {
      expect(open(first.state, change).state.revision).toBe(2);
    }
  });

  it('asks for the evening before at 18:00 and the morning of at 7:00 on the phone’s clock', () => {
    const { body } = open(STATE);
    const instants = body.reminders.map(({ at }) => at);
    expect(instants).toContain('2026-11-30T09:00:00.000Z');
    expect(instants).toContain('2026-11-30T22:00:00.000Z');
  });

  it('tells the service nothing but opaque ids, instants, the language and the subscription', () => {
    const { body } = open(STATE);
    expect(Object.keys(body).sort()).toEqual(['locale', 'reminders', 'subscription']);
    for (const reminder of body.reminders) {
      expect(Object.keys(reminder).sort()).toEqual(['at', 'expiresAt', 'id']);
      expect(reminder.id).toMatch(/^id-\d+$/);
    }
    expect(JSON.stringify(body)).not.toMatch(/c1d1|infusion|check/);
  });

  it('wants nothing once reminders are stopped', () => {
    const stopped = { ...STATE, settings: { ...USUAL_REMINDERS, wanted: false } };
    expect(open(stopped).body.reminders).toEqual([]);
  });
});

describe('planWish', () => {
  it('forgets at once what a moved infusion meant: no push speaks of the old day', () => {
    const first = planWish(STATE, sources()).state;
    const moved = planWish(first, { ...sources(), infusions: planInfusions(PROTOCOL, '2026-12-02') }).state;
    const evening = (state: ReminderState) =>
      Object.entries(state.meanings).filter(([, { key }]) => key === 'infusion-evening:c1d1');
    expect(evening(first)).toHaveLength(1);
    expect(evening(moved)).toHaveLength(1);
    expect(evening(moved)[0]?.[0]).not.toBe(evening(first)[0]?.[0]);
    expect(evening(moved)[0]?.[1].at).toBe('2026-12-01T09:00:00.000Z');
  });

  it('lays the times out again in another zone and remembers from where, until it is read', () => {
    const home = planWish(STATE, sources()).state;
    expect(home.zoneChange).toBeUndefined();
    const away = planWish(home, { ...sources(), zone: 'Europe/Paris' }).state;
    expect(away.zoneChange).toEqual({ from: 'Asia/Tokyo', to: 'Europe/Paris' });
    const evening = Object.values(away.meanings).find(({ key }) => key === 'infusion-evening:c1d1');
    expect(evening?.at).toBe('2026-11-30T17:00:00.000Z');
    const farther = planWish(away, { ...sources(), zone: 'America/New_York' }).state;
    expect(farther.zoneChange).toEqual({ from: 'Asia/Tokyo', to: 'America/New_York' });
    expect(planWish(farther, sources()).state.zoneChange).toBeUndefined();
  });

  it('says nothing of a zone with another name and the same clock', () => {
    const home = planWish(STATE, sources()).state;
    expect(planWish(home, { ...sources(), zone: 'Asia/Seoul' }).state.zoneChange).toBeUndefined();
  });
});
