// Where a tap on a notification may lead.
import { expect, it } from 'vitest';
import { sameOriginTarget } from '../../service-worker/notification-target.ts';

const ORIGIN = 'https://temoto.example';

it('opens the page that the notification names', () => {
  expect(sameOriginTarget({ navigate: '/infusions' }, ORIGIN)).toBe(`${ORIGIN}/infusions`);
  expect(sameOriginTarget({ navigate: `${ORIGIN}/symptoms/new` }, ORIGIN)).toBe(`${ORIGIN}/symptoms/new`);
});

it('stays inside the app whatever the payload says', () => {
  for (const data of [
    { navigate: 'https://elsewhere.example/' },
    { navigate: 'javascript:alert(1)' },
    { navigate: '//elsewhere.example' },
    { navigate: 'https://[' },
    { navigate: 7 },
    undefined,
    null,
  ]) {
    expect(new URL(sameOriginTarget(data, ORIGIN)).origin).toBe(ORIGIN);
  }
});
