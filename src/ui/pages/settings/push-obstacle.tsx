// Why reminders cannot come to this phone, and what to do about it: one sentence for every reason.
import type { JSX } from 'preact';
import { platformOf } from '../../../device/platform.ts';
import type { PushState } from '../../../device/push.ts';
import { obstacleWords } from '../../../i18n/reminder-obstacles.ts';
import { useWords } from '../../state/model.ts';

export type Obstacle = Exclude<PushState, 'granted' | 'default'>;

export function obstacleOf(state: PushState): Obstacle | undefined {
  return state === 'granted' || state === 'default' ? undefined : state;
}

export function PushObstacle({ obstacle }: { obstacle: Obstacle }): JSX.Element {
  const words = useWords(obstacleWords);
  return (
    <section class="obstacle" aria-labelledby="obstacle">
      <p id="obstacle">
        <strong>{titleOf(obstacle, words)}</strong>
      </p>
      <WhatToDo obstacle={obstacle} />
      <p>{words.fallback}</p>
      <a class="button" href="/infusions#calendar-file">
        {words.calendar}
      </a>
    </section>
  );
}

function titleOf(obstacle: Obstacle, words: (typeof obstacleWords)['ja']): string {
  return words[obstacle === 'install-first' ? 'installFirst' : obstacle].title;
}

function WhatToDo({ obstacle }: { obstacle: Obstacle }): JSX.Element {
  const words = useWords(obstacleWords);
  const platform = platformOf(navigator);
  switch (obstacle) {
    case 'denied':
      return (
        <>
          <ol class="numbered">
            {words.denied.steps[platform].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="quiet">{words.denied.more}</p>
        </>
      );
    case 'install-first':
      return (
        <>
          <p>{words.installFirst.text}</p>
          <a class="button primary" href="/settings#install">
            {words.installFirst.action}
          </a>
        </>
      );
    case 'unsupported':
      return <p>{words.unsupported.text[platform]}</p>;
    case 'insecure':
    case 'private':
      return <p>{words[obstacle].text}</p>;
  }
}
