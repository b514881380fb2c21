// What the calendar says about each infusion and about the course as a whole.
import { describe, expect, it } from 'vitest';
import {
  postponeInfusion,
  stopTreatment,
  tickInfusion,
} from '../../../src/domain/infusions/change-infusions.ts';
import { courseView, isDoseKnown, shownState } from '../../../src/ui/pages/infusions/course-view.ts';
import { byId, givenBefore, PLANNED } from './courses.ts';

describe('the state of one infusion', () => {
  it('becomes a question the day after a planned day, not on it', () => {
    const next = byId(PLANNED, 'c1d15');
    expect(shownState(next, '2026-11-28')).toBe('planned');
    expect(shownState(next, '2026-11-29')).toBe('unconfirmed');
    expect(shownState({ ...next, status: 'cancelled' }, '2026-11-29')).toBe('cancelled');
  });
});

describe('the amount', () => {
  it('is the printed one until the step-up is restarted, then the hospital’s for that infusion and all later ones', () => {
    const list = tickInfusion(PLANNED, 'c2d1', 'restarted', true);
    const known = list.filter((infusion) => isDoseKnown(list, infusion)).map(({ id }) => id);
    expect(known).toEqual(['c1d1', 'c1d8', 'c1d15']);
    expect(PLANNED.every((infusion) => isDoseKnown(PLANNED, infusion))).toBe(true);
  });
});

describe('the course', () => {
  it('names the next one and nothing to answer when all before it is confirmed', () => {
    const view = courseView(givenBefore('2026-11-23'), '2026-11-23');
    expect(view.next?.id).toBe('c1d15');
    expect(view).toMatchObject({ unconfirmed: [], missed: [], waiting: [], isDecisionOpen: false });
  });

  it('asks about every planned day that is over', () => {
    expect(courseView(PLANNED, '2026-11-29').unconfirmed.map(({ id }) => id)).toEqual([
      'c1d1',
      'c1d8',
      'c1d15',
    ]);
  });

  it('calls a put-off infusion missed once its day has come, waiting before', () => {
    const list = postponeInfusion(givenBefore('2026-11-23'), 'c1d15');
    expect(courseView(list, '2026-11-27')).toMatchObject({ missed: [], waiting: [{ id: 'c1d15' }] });
    expect(courseView(list, '2026-11-28')).toMatchObject({ missed: [{ id: 'c1d15' }], waiting: [] });
  });

  it('leaves the step after cycle 8 to the doctor, and shows an end', () => {
    expect(courseView(givenBefore('2027-04-12'), '2027-04-12')).toMatchObject({ isDecisionOpen: true });
    const ended = courseView(stopTreatment(givenBefore('2026-11-23'), '2026-11-23'), '2026-11-24');
    expect(ended).toMatchObject({ endedOn: '2026-11-23', isDecisionOpen: false });
    expect(ended.next).toBeUndefined();
  });
});
