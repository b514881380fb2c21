// A person who has written down everything about themselves.
import type { Profile } from '../../src/domain/profile/profile.ts';

export const FULL_PROFILE = {
  name: '山田花子',
  yearOfBirth: 1950,
  prefecture: '13',
  address: '港区芝1丁目2-3 みどりマンション302',
  wayToDoor: '入口で302を押す。エレベーターで3階',
  localEmergencyNumber: '03-1234-2119',
  helpers: [{ name: 'むすめの京子', phone: '090-1234-5678' }, { name: 'となりの田中さん' }],
  allergies: 'ペニシリン',
  medicines: '血圧の薬\n胃の薬',
  usualTemperatureCelsius: 36.2,
  usualSystolicMmHg: 128,
  devices: ['systolic'],
  knownSigns: ['tingling'],
} satisfies Profile;
