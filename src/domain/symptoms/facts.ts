/** A report and its moment in treatment, as the rows of the lines ask about them. */
import { SIGNS } from '../../content/product/signs.ts';
import { closeWatch, daysSinceInfusion } from './close-watch.ts';
import type { Fact, Quantity } from './condition.ts';
import { levelsInForce, rowInForce } from './levels-in-force.ts';
import type { Report, TreatmentContext } from './report.ts';
import type { SignId, SignLevel } from './sign-id.ts';

export type Facts = {
  /** NaN stands for "not known": every comparison with it fails. */
  quantities: Readonly<Record<Quantity, number>>;
  facts: ReadonlySet<Fact>;
  levels: ReadonlyMap<SignId, SignLevel>;
  unchanged: ReadonlySet<SignId>;
};

/** An infinite one lies outside every band as well: an open end is a strict bound at infinity. */
const known = (value: number | undefined): number => value ?? Number.NaN;

function quantitiesOf(report: Report, context: TreatmentContext): Facts['quantities'] {
  const temperature = known(report.temperatureCelsius);
  const systolic = known(report.systolicMmHg);
  return {
    'temperature-celsius': temperature,
    // To the tenth that a thermometer shows: a difference of binary fractions is never quite a tenth.
    'temperature-rise-celsius': Math.round((temperature - known(report.usualTemperatureCelsius)) * 10) / 10,
    'fever-days': known(report.feverDays),
    'oxygen-percent': known(report.oxygenPercent),
    'systolic-mmhg': systolic,
    'systolic-drop-mmhg': known(report.usualSystolicMmHg) - systolic,
    'pulse-per-minute': known(report.pulsePerMinute),
    'breaths-per-minute': known(report.breathsPerMinute),
    'days-since-infusion': daysSinceInfusion(context),
  };
}

/** Only a physical sign at a level that says contact-today can count as unchanged. */
function unchangedSigns(report: Report, levels: Facts['levels']): Facts['unchanged'] {
  const counts = (sign: SignId): boolean => {
    const level = levels.get(sign);
    if (level === undefined) return false;
    return SIGNS[sign].physical === true && rowInForce(sign, level).urgency === 'contact-today';
  };
  return new Set(report.unchanged?.filter(counts));
}

export function factsOf(report: Report, context: TreatmentContext): Facts {
  const levels = levelsInForce(report);
  const unchanged = unchangedSigns(report, levels);
  const quantities = quantitiesOf(report, context);
  const said: Partial<Record<Fact, boolean | undefined>> = {
    'feels-hot-unmeasured': report.feelsHotUnmeasured,
    'fever-medicine': report.feverMedicineForFever,
    'temperature-may-be-masked': report.temperatureMayBeMasked,
    'warm-an-hour-ago': report.warmAnHourAgo,
    'fever-returned': report.feverReturned,
    'family-check-cannot': report.familyCheck === 'cannot',
    'unsure-red-sign': report.unsure?.includes('red-sign'),
    'unsure-waking': report.unsure?.includes('waking'),
    'hospital-unreachable': report.hospitalUnreachable,
    'close-watch': closeWatch(context),
    'day-unknown': Number.isNaN(quantities['days-since-infusion']),
    unchanged: unchanged.size > 0,
  };
  const facts = new Set((Object.keys(said) as Fact[]).filter((fact) => said[fact]));
  return { quantities, facts, levels, unchanged };
}
