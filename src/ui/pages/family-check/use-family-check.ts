// Reads the kept rounds and says what they allow: a baseline, the check, or "something is wrong" in its place.
import { useEffect, useState } from 'preact/hooks';
import {
  type FamilyCheckOffer,
  familyCheckOffer,
  type NotOffered,
} from '../../../domain/symptoms/family-check-offer.ts';
import type { FamilyCheckSample } from '../../../domain/symptoms/family-check-sample.ts';
import { readSamples } from '../../../storage/samples.ts';
import { todayOf, useModel } from '../../state/model.ts';
import { type FirstSentence, firstSentenceOf } from './first-sentence.ts';

export type FamilyCheckState = {
  offer: FamilyCheckOffer | { kind: 'something-is-wrong'; because: NotOffered | 'unreadable' };
  /** The sentence of the first baseline, to lay beside today's. */
  firstSentence: FirstSentence | undefined;
};

/** Undefined while the rounds are being read. */
export function useFamilyCheck(): FamilyCheckState | undefined {
  const model = useModel();
  const [samples, setSamples] = useState<FamilyCheckSample[] | 'unreadable'>();
  const { infusions } = model;
  // Read anew with the dates: another tab tells of both in one message.
  const list = infusions.value;
  useEffect(() => {
    let isGone = false;
    readSamples(model.database)
      .then((read) => !isGone && setSamples(read))
      .catch(() => !isGone && setSamples('unreadable'));
    return () => {
      isGone = true;
    };
  }, [list]);

  if (samples === undefined) return undefined;
  if (samples === 'unreadable') {
    const offer = { kind: 'something-is-wrong', because: 'unreadable' } as const;
    return { offer, firstSentence: undefined };
  }
  const calendar = { today: todayOf(model), zone: model.device.zone() };
  return { offer: familyCheckOffer(samples, list, calendar), firstSentence: firstSentenceOf(samples) };
}
