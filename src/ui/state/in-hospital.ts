// Whether the person is in hospital, as the pages of this minute know it.
import { isInHospitalAt } from '../../domain/calling/in-hospital.ts';
import type { Model } from './model.ts';

export function isInHospital({ inHospitalAt, minute }: Model): boolean {
  return isInHospitalAt(inHospitalAt.value, minute.value);
}
