// What was explained, to patient and to family, by whom and when; one taken back is gone from the page, not from the list.
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import {
  type KeptTalk,
  LISTENERS,
  standingTalks,
  untoldTopics,
} from '../../../domain/handbook/preparation.ts';
import { fullDay } from '../../../i18n/days.ts';
import { preparationWords } from '../../../i18n/preparation.ts';
import { useModel, useWords } from '../../state/model.ts';
import type { PreparationPartProps } from './preparation-ticks.tsx';
import { TalkForm } from './talk-form.tsx';

export function PreparationTalks({ entries, add }: PreparationPartProps): JSX.Element {
  const words = useWords(preparationWords).talks;
  const [isWriting, setWriting] = useState(false);
  const section = useRef<HTMLElement>(null);
  const id = useId();
  const talks = standingTalks(entries);

  function close(): void {
    setWriting(false);
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('.write-talk')?.focus());
  }

  return (
    <section class="card" ref={section} aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p class="quiet">{words.lead}</p>
      <dl class="told">
        {LISTENERS.map((listener) => {
          const open = untoldTopics(talks, listener).map((topic) => words.topics[topic]);
          return (
            <div key={listener}>
              <dt>{words.listeners[listener]}</dt>
              {open.length === 0 ? (
                <dd>{words.recorded}</dd>
              ) : (
                <>
                  <dd class="screen-only">{words.notYet(open.join(words.and))}</dd>
                  <dd class="paper-only">
                    {open.join(words.and)}
                    <span class="write-line">{words.on}</span>
                    <span class="write-line">{words.by}</span>
                  </dd>
                </>
              )}
            </div>
          );
        })}
      </dl>
      {talks.length > 0 && (
        <ul class="talks">
          {talks.map((talk) => (
            <OneTalk
              key={talk.id}
              talk={talk}
              takeBack={() => add((stamp) => ({ ...stamp, kind: 'talk-taken-back', talkId: talk.id }))}
            />
          ))}
        </ul>
      )}
      {isWriting ? (
        <TalkForm save={(talk) => add((stamp) => ({ ...stamp, kind: 'talk', ...talk }))} onClose={close} />
      ) : (
        <button type="button" class="button write-talk" onClick={() => setWriting(true)}>
          {words.write}
        </button>
      )}
    </section>
  );
}

type OneTalkProps = { talk: KeptTalk; takeBack: () => Promise<boolean> };

function OneTalk({ talk, takeBack }: OneTalkProps): JSX.Element {
  const words = useWords(preparationWords).talks;
  const { locale } = useModel().settings.value;
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const day = fullDay(locale, talk.on);
  const heard = talk.listeners.map((listener) => words.listeners[listener]).join(words.and);
  const about = talk.topics.map((topic) => words.topics[topic]).join(words.and);
  return (
    <li>
      <p>
        <strong>{words.line(day, talk.by)}</strong>
        <br />
        {heard} · {about}
      </p>
      {state === 'asking' ? (
        <div class="take-back">
          <p>{words.takeBackAsk}</p>
          <button
            type="button"
            class="button"
            onClick={async () => {
              if (!(await takeBack())) setState('failed');
            }}
          >
            {words.takeBack}
          </button>
          <button type="button" class="button" onClick={() => setState('idle')}>
            {words.keep}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="button small"
          aria-label={words.takeBackOf(day, talk.by)}
          onClick={() => setState('asking')}
        >
          {words.takeBack}
        </button>
      )}
      <div role="status">{state === 'failed' && <p class="field-error">{words.failed}</p>}</div>
    </li>
  );
}
