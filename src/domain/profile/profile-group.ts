/** The profile is written in groups, each saved by itself: a part that was emptied is gone, the other groups stay. */
import type { Profile } from './profile.ts';

export const PROFILE_GROUPS = {
  person: ['name', 'yearOfBirth'],
  home: ['prefecture', 'address', 'wayToDoor', 'localEmergencyNumber'],
  helpers: ['helpers'],
  care: ['allergies', 'medicines'],
  usual: ['usualTemperatureCelsius', 'usualSystolicMmHg', 'devices'],
  known: ['knownSigns'],
} as const satisfies Record<string, readonly (keyof Profile)[]>;

export type ProfileGroup = keyof typeof PROFILE_GROUPS;

/** What one group holds once it is read: only its own keys, and only those that were filled in. */
export type GroupPart<G extends ProfileGroup = ProfileGroup> = Pick<
  Profile,
  (typeof PROFILE_GROUPS)[G][number]
>;

export function withGroup<G extends ProfileGroup>(profile: Profile, group: G, part: GroupPart<G>): Profile {
  const own: readonly string[] = PROFILE_GROUPS[group];
  const others = Object.entries(profile).filter(([key]) => !own.includes(key));
  return { ...Object.fromEntries(others), ...part };
}
