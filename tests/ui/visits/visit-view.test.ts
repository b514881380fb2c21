// Which infusion a check is for, and what the history shows.
import { describe, expect, it } from 'vitest';
import type { VisitCheck } from '../../../src/domain/visits/visit-check.ts';
import { historyRows, visitView } from '../../../src/ui/pages/visits/visit-view.ts';
import { givenBefore } from '../infusions/courses.ts';

const check = (id: string, infusionId: string, on: string, at = `${on}T01:00:00Z`): VisitCheck => ({
  id,
  infusionId,
  on,
  at,
  hasHandbook: true,
  knowsContact: true,
  role: 'nurse',
  initials: 'K.Y.',
  editionId: 'edition',
});
const SECOND = check('second', 'c1d8', '2026-11-21');
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('visitView', () => {
  it('is due on the day of an infusion from the second on, never for the first', () => {
    expect(visitView(givenBefore('2026-11-21'), [], [], '2026-11-21').due?.id).toBe('c1d8');
    const first = visitView(givenBefore('2026-11-14'), [], [], '2026-11-14');
    expect(first.due).toBeUndefined();
    expect(first.next?.id).toBe('c1d8');
  });

  it('is made once a check stands, and due again when it was voided', () => {
    const made = visitView(givenBefore('2026-11-21'), [SECOND], [], '2026-11-21');
    expect(made).toMatchObject({ made: { id: 'second' }, next: { id: 'c1d15' } });
    expect(made.due).toBeUndefined();
    const voids = [{ id: 'v', checkId: 'second', reason: 'x', at: '2026-11-21T02:00:00Z' }];
    expect(visitView(givenBefore('2026-11-21'), [SECOND], voids, '2026-11-21').due?.id).toBe('c1d8');
  });

  it('offers the latest missed ones when none is due, and never one that is to come', () => {
    const view = visitView(givenBefore('2026-12-08'), [], [], '2026-12-08');
    expect(view.next?.id).toBe('c3d1');
    expect(ids(view.choices)).toEqual(['c2d1', 'c1d15']);
    expect(visitView(givenBefore('2026-11-14'), [], [], '2026-11-14').choices).toEqual([]);
  });
});

describe('historyRows', () => {
  it('stands newest first, with voided checks in place and gaps where no check stands', () => {
    const checks = [SECOND, check('wrong', 'c1d15', '2026-11-28')];
    const voids = [{ id: 'v', checkId: 'wrong', reason: '人ちがい', at: '2026-11-28T02:00:00Z' }];
    const rows = historyRows(givenBefore('2026-12-06'), checks, voids, '2026-12-06');
    expect(
      rows.map((row) =>
        row.kind === 'gap' ? `gap ${row.infusion.id}` : `${row.check.id} ${row.check.voided?.reason ?? ''}`,
      ),
    ).toEqual(['gap c2d1', 'wrong 人ちがい', 'gap c1d15', 'second ']);
  });
});
