// Three ways to write: with a finger, on paper, typed. The typed one needs neither sight of the pad nor a steady hand.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { Choice } from '../../components/choice.tsx';
import { useWords } from '../../state/model.ts';
import { DrawingPad } from './drawing-pad.tsx';
import { shrinkPhoto } from './shrink-photo.ts';
import { Written } from './written.tsx';

export type Means = WrittenSentence['kind'];

type WriteSentenceProps = {
  means: Means;
  sentence: WrittenSentence | undefined;
  onSentence: (sentence: WrittenSentence | undefined) => void;
};

export function WriteSentence({ means, sentence, onSentence }: WriteSentenceProps): JSX.Element {
  switch (means) {
    case 'drawn':
      return (
        <DrawingPad
          strokes={sentence?.kind === 'drawn' ? sentence.strokes : []}
          onChange={(strokes) => onSentence(strokes.length > 0 ? { kind: 'drawn', strokes } : undefined)}
        />
      );
    case 'typed':
      return (
        <TypedSentence
          text={sentence?.kind === 'typed' ? sentence.text : ''}
          onChange={(text) => onSentence(text.trim() === '' ? undefined : { kind: 'typed', text })}
        />
      );
    case 'photo':
      return <PaperSentence sentence={sentence} onSentence={onSentence} />;
  }
}

export function ChooseMeans(props: { means: Means; onMeans: (means: Means) => void }): JSX.Element {
  const words = useWords(familyCheckPageWords).sentence;
  return (
    <Choice<Means>
      legend={words.how}
      value={props.means}
      onChoose={props.onMeans}
      columns={2}
      answers={[
        { value: 'drawn', label: words.drawn },
        { value: 'photo', label: words.photo },
        { value: 'typed', label: words.typed },
      ]}
    />
  );
}

/** Nothing may be put right by the phone: how it was typed is what is compared. */
function TypedSentence({ text, onChange }: { text: string; onChange: (text: string) => void }): JSX.Element {
  const words = useWords(familyCheckPageWords).sentence;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.field}</label>
      <textarea
        id={id}
        rows={3}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellcheck={false}
        value={text}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

type PaperSentenceProps = Pick<WriteSentenceProps, 'sentence' | 'onSentence'>;

function PaperSentence({ sentence, onSentence }: PaperSentenceProps): JSX.Element {
  const words = useWords(familyCheckPageWords).sentence;
  const [hasFailed, setHasFailed] = useState(false);
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const photo = await shrinkPhoto(file);
    setHasFailed(!photo);
    if (photo) onSentence(photo);
  }
  return (
    <section class="card">
      <p>{words.photoLead}</p>
      {sentence?.kind === 'photo' && <Written name={words.now} sentence={sentence} />}
      <label class="button photo-button">
        <input
          type="file"
          accept="image/*"
          capture="environment"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        {sentence?.kind === 'photo' ? words.takeAgain : words.takePhoto}
      </label>
      <p role="status">{hasFailed && words.photoFailed}</p>
    </section>
  );
}
