/** One infusion of this person's course, on the days that the clinic gave. */
import type { CivilDay } from '../civil-day.ts';

export type InfusionStatus =
  | 'planned'
  | 'done'
  /** Taken off its day; the new day is not told yet, and `plannedOn` is the old one. */
  | 'moved'
  | 'cancelled';

export type Infusion = {
  /** By the protocol: 'c1d1', 'c1d8', … */
  id: string;
  cycle: number;
  /** Day of the cycle. */
  day: number;
  doseMg: number;
  plannedOn: CivilDay;
  /** Only with status 'done'. */
  doneOn?: CivilDay;
  status: InfusionStatus;
  /** As the clinic said: step-up dosing was restarted with this infusion. */
  restarted?: boolean;
  /** As the clinic said: watch closely after this infusion. */
  watchClosely?: boolean;
  /** As the clinic said: for this one the person stays in hospital. */
  inHospital?: boolean;
  /** Treatment was marked as ended on this day, with this infusion as the last that counts. */
  treatmentEndedOn?: CivilDay;
};
