// A wish that comes again, or while its device is being forgotten: nothing that is still of use stays lost.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { shareStore } from './share-store.ts';
import { countJobs, makeReminder, makeWish, put, readReminders } from './stored-devices.ts';

const shared = shareStore();

test('the same wish once more makes anew what was lost and is of use, and touches nothing else', async () => {
  const [lost, refused, sent, over, swept] = [
    makeReminder(-60),
    makeReminder(-60),
    makeReminder(-60),
    makeReminder(-7200, 3600),
    makeReminder(-259_200, 3600),
  ] as const;
  const wish = makeWish({ reminders: [lost, refused, sent, over, swept] });
  const id = await put(shared.store, wish);
  const states = [
    [lost.id, 'missed'],
    [refused.id, 'rejected'],
    [sent.id, 'sent'],
    [over.id, 'missed'],
  ] as const;
  for (const [reminderId, state] of states) {
    await shared.store.db.updateTable('reminders').set({ state }).where('id', '=', reminderId).execute();
  }
  await shared.store.db.deleteFrom('reminders').where('id', '=', swept.id).execute();
  await put(shared.store, wish, id);
  const rows = await readReminders(shared.store, id);
  expect(Object.fromEntries(rows.map((row) => [row.id, row.state]))).toEqual({
    [lost.id]: 'pending',
    [refused.id]: 'pending',
    [sent.id]: 'sent',
    [over.id]: 'missed',
  });
  const renewed = rows.filter(({ state }) => state === 'pending').map(({ job_id }) => job_id);
  expect(await countJobs(shared.store, renewed)).toBe(2);
});

test('a device that is forgotten while it is put is put all the same', async () => {
  // As another connection would have it: the row is in the way of the insert, and gone at the next look.
  await sql`create sequence looks`.execute(shared.store.db);
  await sql`create function pass_second_look() returns trigger language plpgsql as
    ${sql.lit("begin if nextval('looks') = 1 then return null; end if; return new; end")}`.execute(
    shared.store.db,
  );
  await sql`create trigger pass_second_look before insert on temoto.devices
    for each row execute function pass_second_look()`.execute(shared.store.db);
  const id = await put(shared.store, makeWish());
  expect(await readReminders(shared.store, id)).toHaveLength(2);
  await sql`drop function pass_second_look cascade`.execute(shared.store.db);
  await sql`drop sequence looks`.execute(shared.store.db);
});
