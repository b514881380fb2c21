/** What the person may tell about themselves: each part optional, none of it ever leaves the device by itself. */
import type { MeasurementKind } from '../symptoms/measurement.ts';
import type { SignId } from '../symptoms/sign-id.ts';

/** Somebody who can come or be asked to come. */
export type Helper = { name: string; phone?: string };

export type Profile = {
  name?: string;
  yearOfBirth?: number;
  address?: string;
  /** How the ambulance finds the door: floor, entrance code, landmark. */
  wayToDoor?: string;
  /** One of the 47, as its JIS X 0401 code, '01' to '47'. */
  prefecture?: string;
  /** Of the fire service where the person lives, as shown: 119 from elsewhere reaches the caller's own. */
  localEmergencyNumber?: string;
  allergies?: string;
  medicines?: string;
  /** The person's own, before treatment. */
  usualTemperatureCelsius?: number;
  usualSystolicMmHg?: number;
  /** What can be measured at home besides the temperature; absent: never asked. */
  devices?: Exclude<MeasurementKind, 'temperature'>[];
  helpers?: Helper[];
  /** Level-1 signs of the kind `standing` that the hospital already knows of. */
  knownSigns?: SignId[];
};
