/** What somebody reports at one moment, and what is known about the treatment at that moment. */
import type { SignId, SignLevel } from './sign-id.ts';

/** Ascending: each asks for more than the one before it. */
export type Urgency = 'note' | 'contact-today' | 'call-now' | 'emergency';

export type FamilyCheckItem =
  | 'year'
  | 'month'
  | 'place'
  | 'hospital'
  | 'object-1'
  | 'object-2'
  | 'object-3'
  | 'command'
  | 'sentence'
  | 'countdown';

export type FamilyCheckResult = {
  missed: FamilyCheckItem[];
  /** Missed before treatment as well. */
  usual?: FamilyCheckItem[];
};

export type Unsure = 'red-sign' | 'waking';

export type Report = {
  /** One decimal, as read. */
  temperatureCelsius?: number;
  /** The person's own, before treatment. */
  usualTemperatureCelsius?: number;
  /** Hot or shivering, no thermometer. */
  feelsHotUnmeasured?: boolean;
  /** Took a medicine because of a fever within 24 h. */
  feverMedicineForFever?: boolean;
  /** Painkiller, cold medicine, steroid or premedication within 24 h. */
  temperatureMayBeMasked?: boolean;
  /** 37.0 or more about an hour ago as well. */
  warmAnHourAgo?: boolean;
  /** Consecutive days with 37.5 or more, ending within the last 24 h; 0 or absent means none. */
  feverDays?: number;
  /** Went down, came back. */
  feverReturned?: boolean;
  signs: Partial<Record<SignId, SignLevel>>;
  /** Level-1 signs that the hospital already knows of and that have not changed. */
  unchanged?: SignId[];
  /** SpO2. */
  oxygenPercent?: number;
  systolicMmHg?: number;
  usualSystolicMmHg?: number;
  /** At rest. */
  pulsePerMinute?: number;
  breathsPerMinute?: number;
  /** 'cannot': too drowsy or confused to be asked. */
  familyCheck?: FamilyCheckResult | 'cannot';
  /** "I don't know" to a red question, or to "does he or she wake and answer?" */
  unsure?: Unsure[];
  /** The person said so: nobody answered on any known number, or no number can be found. */
  hospitalUnreachable?: boolean;
};

export type TreatmentContext = {
  /** No infusion yet; never together with daysSinceInfusion. */
  beforeFirst?: boolean;
  /** Whole calendar days, 0 is the day itself; absent, negative, fractional or NaN means not known. */
  daysSinceInfusion?: number;
  /** Of that infusion; absent or not a whole number >= 1 means not known. */
  cycle?: number;
  /** Step-up dosing was restarted. */
  restarted?: boolean;
  /** The clinic asked for it, for instance after CRS with the last infusion. */
  watchClosely?: boolean;
};
