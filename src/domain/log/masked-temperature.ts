/** Whether a medicine may hide a fever behind the temperature of a report, so that it cannot be used. */
import { FEVER_CELSIUS, LOW_CELSIUS } from '../../content/product/lines/thresholds.ts';
import type { Report } from '../symptoms/report.ts';

/** What shows a fever, or is too low, tells so in spite of any medicine. */
export function isTemperatureMasked(report: Report): boolean {
  const celsius = report.temperatureCelsius ?? Number.NaN;
  const tookMedicine = report.feverMedicineForFever === true || report.temperatureMayBeMasked === true;
  return tookMedicine && celsius > LOW_CELSIUS && celsius < FEVER_CELSIUS;
}
