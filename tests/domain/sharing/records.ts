// Generated records, and one in which everything was measured.
import fc from 'fast-check';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { sharingWords } from '../../../src/ui/pages/share/sharing-words.ts';
import { awkwardText, log, zone } from './arbitrary-log.ts';
import { awkwardWords } from './awkward-words.ts';

export const infusions = planInfusions(PROTOCOL, '2026-11-02');
export const words = sharingWords('ja');

const profile = fc.record(
  { name: awkwardText, yearOfBirth: fc.integer({ min: 1900, max: 2026 }), address: awkwardText },
  { requiredKeys: [] },
);

export const record = fc.record({
  entries: log,
  profile,
  zone,
  words: awkwardWords,
  infusions: fc.constant(infusions),
});

export const measured: SymptomEntry = {
  id: '3c9f2f9e-2f43-4a4e-9d5c-0b6e1f5a7d10',
  at: '2026-11-24T17:14:05.000Z',
  by: 'family',
  report: {
    signs: { headache: 2 },
    temperatureCelsius: 38.2,
    oxygenPercent: 93,
    systolicMmHg: 98,
    pulsePerMinute: 112,
    breathsPerMinute: 22,
  },
};
