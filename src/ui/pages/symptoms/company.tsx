// Somebody to come while one calls: those of the profile with their numbers, and what to do when nobody can.
import type { JSX } from 'preact';
import { resultWords } from '../../../i18n/result.ts';
import { useWords } from '../../state/model.ts';
import type { CallFacts } from '../call/call-facts.ts';
import { Helpers } from '../call/call-steps.tsx';

/** `isNeeded`: alone, this would be a case for 119. */
export function Company({ facts, isNeeded }: { facts: CallFacts; isNeeded: boolean }): JSX.Element {
  const words = useWords(resultWords);
  return (
    <>
      {isNeeded && (
        <p class="card notice">
          <strong>{words.aloneOr119[facts.voice]}</strong>
        </p>
      )}
      <p class="card">{words.alone[facts.voice]}</p>
      <Helpers facts={facts} />
    </>
  );
}
