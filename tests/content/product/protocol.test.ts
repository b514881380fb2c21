/** The protocol's rows against the figures of the risk management plan. */
import { describe, expect, test } from 'vitest';
import { EDITION } from '../../../src/content/product/edition.ts';
import { EDITION_ID } from '../../../src/content/product/edition-id.ts';
import {
  CYCLE_DAYS,
  LAST_CYCLE,
  LAST_CYCLE_BEFORE_DECISION,
  PROTOCOL,
  type ProtocolStep,
} from '../../../src/content/product/protocol.ts';
import { isCivilDay } from '../../../src/domain/civil-day.ts';

const steps: readonly ProtocolStep[] = PROTOCOL;

describe('the protocol', () => {
  test('has ten infusions in eight cycles and nineteen in seventeen', () => {
    expect(steps.filter(({ cycle }) => cycle <= 8)).toHaveLength(10);
    expect(steps).toHaveLength(19);
    expect(new Set(steps.map(({ cycle }) => cycle)).size).toBe(17);
    expect([LAST_CYCLE_BEFORE_DECISION, LAST_CYCLE, CYCLE_DAYS]).toEqual([8, 17, 21]);
  });

  test('gives 1, 2, 60 mg in cycle 1, 60 mg in cycle 2 and 30 mg from cycle 3', () => {
    expect(steps.map(({ id, doseMg }) => [id, doseMg])).toEqual([
      ['c1d1', 1],
      ['c1d8', 2],
      ['c1d15', 60],
      ['c2d1', 60],
      ...Array.from({ length: 15 }, (_, index) => [`c${index + 3}d1`, 30]),
    ]);
  });

  test('spaces every infusion as cycles of 21 days do', () => {
    const calendarDay = ({ cycle, day }: ProtocolStep) => (cycle - 1) * CYCLE_DAYS + day;
    steps.forEach((step, index) => {
      const before = steps[index - 1];
      expect(step.daysAfterPrevious).toBe(before ? calendarDay(step) - calendarDay(before) : 0);
      expect(step.id).toBe(`c${step.cycle}d${step.day}`);
    });
    expect(steps.map(calendarDay)).toEqual([
      1, 8, 15, 22, 43, 64, 85, 106, 127, 148, 169, 190, 211, 232, 253, 274, 295, 316, 337,
    ]);
  });

  test("leaves every cycle after the eighth to the doctor's decision", () => {
    for (const { cycle, needsDecision } of steps) expect(needsDecision === true).toBe(cycle > 8);
  });
});

describe('the edition', () => {
  test('is the last that was published, and names the plan it is built on', () => {
    expect(EDITION.rmpDate).toBe('2025-04-01');
    expect(EDITION.id.startsWith(EDITION.rmpDate)).toBe(true);
    expect(isCivilDay(EDITION.madeOn)).toBe(true);
    expect(EDITION.id).toBe(EDITION_ID);
  });

  test('defers to the official materials, each once', () => {
    expect(EDITION.officialMaterials).toContain('patient-handbook');
    expect(EDITION.officialMaterials).toContain('package-insert');
    expect(EDITION.officialMaterials).toContain('patient-guide');
    expect(new Set(EDITION.officialMaterials).size).toBe(EDITION.officialMaterials.length);
  });
});
