// Which of the signs behind the pressed danger tile it is: every one of them is an emergency, so the answer cannot lower.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RED_QUESTIONS } from '../../../content/product/red-questions.ts';
import { levelWords, signLabel } from '../../../content/words/line-words.ts';
import { levelsOf } from '../../../domain/symptoms/counted-level.ts';
import type { RedQuestionId } from '../../../domain/symptoms/red-question-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { resultWords } from '../../../i18n/result.ts';
import { Tick } from '../../components/choice.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { namedSaid } from './danger-report.ts';
import type { ResultMoreProps } from './result-more.tsx';

type WhichSignProps = Pick<ResultMoreProps, 'session' | 'onAdd'> & { tile: RedQuestionId };

export function WhichSign({ session, tile, onAdd }: WhichSignProps): JSX.Element | null {
  const words = useWords(resultWords);
  const { locale } = useModel().settings.value;
  const [chosen, setChosen] = useState<readonly SignId[]>([]);
  const [first] = session.own;
  const signs = RED_QUESTIONS[tile];
  if (signs.length === 1) return null;
  return (
    <section class="card">
      <h2>{words.which}</h2>
      <p class="quiet">{words.whichLead}</p>
      <div class="tiles">
        {signs.map((sign) => {
          const danger = levelsOf(sign).find(({ level }) => level === 3);
          return (
            <Tick
              key={sign}
              label={signLabel(locale, sign)}
              detail={danger && levelWords(locale, danger.line, first.by)}
              checked={chosen.includes(sign)}
              onChange={(isOn) =>
                setChosen(isOn ? [...chosen, sign] : chosen.filter((other) => other !== sign))
              }
            />
          );
        })}
      </div>
      {chosen.length > 0 && (
        <button
          type="button"
          class="button primary"
          onClick={() => onAdd(namedSaid(first, tile, chosen), first.id)}
        >
          {words.addAction}
        </button>
      )}
    </section>
  );
}
