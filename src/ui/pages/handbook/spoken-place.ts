// Which part of a chapter is read aloud at this moment, for the part to mark itself.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SpokenPlace } from './spoken-pieces.ts';

const Place = createContext<SpokenPlace | undefined>(undefined);

export const SpokenPlaceProvider = Place.Provider;

/** For `data-spoken`; undefined leaves the attribute out. */
export function useSpoken(place: SpokenPlace | undefined): true | undefined {
  const spoken = useContext(Place);
  return spoken !== undefined && spoken === place ? true : undefined;
}
