// What the database holds of a device: replaced whole, forgotten whole.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { dropSubscription, findDevice, forgetDevice, putDevice } from '../../server/devices.ts';
import { migrate } from '../../server/migrations.ts';
import { loadDue } from '../../server/reminders.ts';
import { type Outcome, settle } from '../../server/settlement.ts';
import { shareStore } from './share-store.ts';
import { countJobs, HASH, makeReminder, makeWish, OTHER_HASH, put, readReminders } from './stored-devices.ts';

const shared = shareStore();

describe('the revision decides', () => {
  test.each([0, 7, Number.MAX_SAFE_INTEGER])(
    'the first one claims the id at revision %i',
    async (revision) => {
      const id = randomUUID();
      expect(await putDevice(shared.store, id, HASH, makeWish({ revision }))).toEqual({ kind: 'accepted' });
      // The id is taken, and at that revision: another secret is refused, another wish is answered with it.
      expect(await putDevice(shared.store, id, OTHER_HASH, makeWish({ revision }))).toEqual({
        kind: 'forbidden',
      });
      expect(await putDevice(shared.store, id, HASH, makeWish({ revision }))).toEqual({
        kind: 'conflict',
        revision,
      });
      expect(await readReminders(shared.store, id)).toHaveLength(2);
    },
  );

  test('a lower one is answered with the stored number', async () => {
    const id = await put(shared.store, makeWish({ revision: Number.MAX_SAFE_INTEGER }));
    expect(await putDevice(shared.store, id, HASH, makeWish({ revision: 4 }))).toEqual({
      kind: 'conflict',
      revision: Number.MAX_SAFE_INTEGER,
    });
  });

  test('the same one with the same wish is accepted again and changes nothing', async () => {
    const wish = makeWish();
    const id = await put(shared.store, wish);
    const before = await readReminders(shared.store, id);
    await put(shared.store, { ...wish, reminders: [...wish.reminders].reverse() }, id);
    expect(await readReminders(shared.store, id)).toEqual(before);
  });

  test('the same one with another wish is not', async () => {
    const id = await put(shared.store, makeWish());
    expect(await putDevice(shared.store, id, HASH, makeWish())).toEqual({ kind: 'conflict', revision: 5 });
  });

  test('a higher one replaces everything', async () => {
    const id = await put(shared.store, makeWish());
    const old = await readReminders(shared.store, id);
    const wish = makeWish({ revision: 6, locale: 'en', reminders: [makeReminder(60)] });
    await put(shared.store, wish, id);
    expect(await findDevice(shared.store, id, HASH)).toEqual({
      kind: 'found',
      device: { id, locale: 'en', subscription: wish.subscription, keyId: null },
    });
    const rows = await readReminders(shared.store, id);
    expect(rows.map((row) => row.id)).toEqual(wish.reminders.map((reminder) => reminder.id));
    expect(
      await countJobs(
        shared.store,
        rows.map((row) => row.job_id),
      ),
    ).toBe(1);
    expect(
      await countJobs(
        shared.store,
        old.map((row) => row.job_id),
      ),
    ).toBe(0);
  });

  test('of many first ones at once, one claims the id', async () => {
    const id = randomUUID();
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        putDevice(shared.store, id, HASH, makeWish({ revision: index })),
      ),
    );
    const kinds = results.map(({ kind }) => kind);
    expect(kinds).toContain('accepted');
    const rows = await readReminders(shared.store, id);
    expect(rows).toHaveLength(2);
    expect(
      await countJobs(
        shared.store,
        rows.map((row) => row.job_id),
      ),
    ).toBe(2);
  });
});

describe('another secret', () => {
  test('changes, finds and forgets nothing', async () => {
    const id = await put(shared.store, makeWish());
    expect(await putDevice(shared.store, id, OTHER_HASH, makeWish({ revision: 9 }))).toEqual({
      kind: 'forbidden',
    });
    expect(await findDevice(shared.store, id, OTHER_HASH)).toEqual({ kind: 'forbidden' });
    expect(await forgetDevice(shared.store, id, OTHER_HASH)).toBe('forbidden');
    expect(await readReminders(shared.store, id)).toHaveLength(2);
  });
});

describe('forgetting', () => {
  test('leaves no row of the device in any table', async () => {
    const wish = makeWish();
    const id = await put(shared.store, wish);
    expect(await forgetDevice(shared.store, id, HASH)).toBe('forgotten');
    const tables = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema in ('temoto', 'pgboss') and table_type = 'BASE TABLE'`.execute(shared.store.db);
    expect(tables.rows.length).toBeGreaterThan(8);
    const marks = [id, wish.subscription.endpoint, ...wish.reminders.map((reminder) => reminder.id)];
    for (const { name } of tables.rows) {
      const rows = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(
        shared.store.db,
      );
      for (const { text } of rows.rows) expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
    }
  });

  test('takes the jobs out of the queue', async () => {
    const id = await put(shared.store, makeWish());
    const jobs = (await readReminders(shared.store, id)).map((row) => row.job_id);
    expect(await countJobs(shared.store, jobs)).toBe(2);
    await forgetDevice(shared.store, id, HASH);
    expect(await countJobs(shared.store, jobs)).toBe(0);
  });

  test('works for a device that was never there', async () => {
    expect(await forgetDevice(shared.store, randomUUID(), HASH)).toBe('forgotten');
  });
});

test('only the subscription that was refused is dropped', async () => {
  const wish = makeWish();
  const id = await put(shared.store, wish);
  await dropSubscription(shared.store.db, id, 'https://web.push.apple.com/older');
  expect(await findDevice(shared.store, id, HASH)).toMatchObject({
    device: { subscription: wish.subscription },
  });
  await dropSubscription(shared.store.db, id, wish.subscription.endpoint);
  expect(await findDevice(shared.store, id, HASH)).toMatchObject({ device: { subscription: undefined } });
});

test('a phone that repeats its wish gets its dropped subscription back', async () => {
  const wish = makeWish();
  const id = await put(shared.store, wish);
  await dropSubscription(shared.store.db, id, wish.subscription.endpoint);
  await put(shared.store, wish, id);
  expect(await findDevice(shared.store, id, HASH)).toMatchObject({
    device: { subscription: wish.subscription },
  });
});

test('a reminder lost with its subscription is made anew while it is of use, one that was sent is not', async () => {
  const [lost, refused, sent, over] = [
    makeReminder(-60),
    makeReminder(-60),
    makeReminder(-60),
    makeReminder(-7200, 3600),
  ] as const;
  const reminders = [lost, refused, sent, over];
  const id = await put(shared.store, makeWish({ reminders }));
  const states = {
    [lost.id]: 'missed',
    [refused.id]: 'rejected',
    [sent.id]: 'sent',
    [over.id]: 'missed',
  } as const;
  for (const [reminderId, state] of Object.entries(states)) {
    await shared.store.db.updateTable('reminders').set({ state }).where('id', '=', reminderId).execute();
  }
  const before = await readReminders(shared.store, id);
  await put(shared.store, makeWish({ revision: 6, reminders }), id);
  const rows = new Map((await readReminders(shared.store, id)).map((row) => [row.id, row]));
  expect(reminders.map((reminder) => rows.get(reminder.id)?.state)).toEqual([
    'pending',
    'pending',
    'sent',
    'missed',
  ]);
  const jobs = [lost, refused].map((reminder) => rows.get(reminder.id)?.job_id ?? '');
  expect(await countJobs(shared.store, jobs)).toBe(2);
  for (const { job_id } of before) expect(jobs).not.toContain(job_id);
});

test('a database of a newer version is left alone', async () => {
  await sql`insert into temoto.kysely_migration (name, timestamp) values ('9999-later', '')`.execute(
    shared.store.db,
  );
  await expect(migrate(shared.store.db)).rejects.toThrow(
    /^The database was made by a newer version of Temoto \(.*9999-later.*\): start that one\.$/,
  );
  await sql`delete from temoto.kysely_migration where name = '9999-later'`.execute(shared.store.db);
});

test('a retry that arrives after the wish was replaced puts nothing back', async () => {
  const reminder = makeReminder(-1);
  const id = await put(shared.store, makeWish({ reminders: [reminder] }));
  const claimed = await shared.store.boss.fetch('reminders', { batchSize: 100 });
  const due = (await loadDue(shared.store, claimed)).filter(({ device }) => device.id === id);
  expect(due.map((each) => each.id)).toEqual([reminder.id]);
  await put(shared.store, makeWish({ revision: 6, reminders: [] }), id);
  const outcome = { kind: 'retry', afterSeconds: 0, wasTried: true } as const;
  await settle(
    shared.store,
    due.map((each) => ({ job: each.job, reminder: each, engine: 'apple', outcome })),
  );
  expect(
    await countJobs(
      shared.store,
      due.map(({ job }) => job.id),
    ),
  ).toBe(0);
  expect(await readReminders(shared.store, id)).toEqual([]);
});

describe('an outcome that another process has written too', () => {
  const claim = async () => {
    const id = await put(shared.store, makeWish({ reminders: [makeReminder(-1)] }));
    const due = await loadDue(shared.store, await shared.store.boss.fetch('reminders', { batchSize: 100 }));
    const reminder = due.find(({ device }) => device.id === id);
    if (!reminder) throw new Error('not claimed');
    const write = (outcome: Outcome) =>
      settle(shared.store, [{ job: reminder.job, reminder, engine: 'mozilla', outcome }]);
    const row = async () => (await readReminders(shared.store, id))[0];
    return { reminder, write, row };
  };
  const counted = async (outcome: string) => {
    const row = await shared.store.db
      .selectFrom('delivery_counts')
      .select('count')
      .where('engine', '=', 'mozilla')
      .where('outcome', '=', outcome)
      .executeTakeFirst();
    return Number(row?.count ?? 0);
  };

  test('is counted once, however often it is written', async () => {
    const { write } = await claim();
    const before = await counted('sent');
    await write({ kind: 'sent' });
    await write({ kind: 'sent' });
    expect(await counted('sent')).toBe(before + 1);
  });

  test('is never less than handed over', async () => {
    const { reminder, write, row } = await claim();
    await write({ kind: 'sent' });
    await write({ kind: 'missed', reason: 'unanswered' });
    await write({ kind: 'retry', afterSeconds: 0, wasTried: true });
    expect(await row()).toMatchObject({ state: 'sent', reason: null });
    expect(await countJobs(shared.store, [reminder.job.id])).toBe(0);
  });

  test('says handed over where one was refused and the other was not', async () => {
    const { write, row } = await claim();
    await write({ kind: 'rejected' });
    expect(await row()).toMatchObject({ state: 'rejected', reason: 'refused' });
    await write({ kind: 'sent' });
    expect(await row()).toMatchObject({ state: 'sent', reason: null });
  });
});
