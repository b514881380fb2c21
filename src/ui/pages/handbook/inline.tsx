// Running text of a chapter: phrases stay whole, links stay inside the app.
import { Fragment, type JSX } from 'preact';
import { type Inline, PHRASE_BREAK } from '../../../content/handbook-chapter.ts';
import { withReadings } from '../../../content/readings.ts';
import { useModel } from '../../state/model.ts';
import { ChapterLink } from './chapter-link.tsx';
import { Term } from './term.tsx';

export function Inlines({ inlines }: { inlines: readonly Inline[] }): JSX.Element {
  return (
    <>
      {inlines.map((inline, index) => (
        <One key={index} inline={inline} />
      ))}
    </>
  );
}

function One({ inline }: { inline: Inline }): JSX.Element {
  if (typeof inline === 'string') return <Phrases text={inline} />;
  switch (inline.type) {
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case 'link':
      return (
        <ChapterLink href={inline.href}>
          <Inlines inlines={inline.children} />
        </ChapterLink>
      );
    case 'term':
      return (
        <Term id={inline.id}>
          <Inlines inlines={inline.children} />
        </Term>
      );
    case 'ruby':
      return (
        <ruby>
          {inline.text}
          <rp>（</rp>
          <rt>{inline.reading}</rt>
          <rp>）</rp>
        </ruby>
      );
    case 'japanese':
      return <span lang="ja">{inline.text}</span>;
  }
}

/** A sentence of the lines or tables: in Japanese with the readings that belong to its words, and breaks where the build found phrases. */
export function Sentence({
  text,
  starts,
}: {
  text: string;
  starts?: readonly number[] | undefined;
}): JSX.Element {
  const { locale } = useModel().settings.value;
  if (locale === 'ja' && starts)
    return (
      <span class="phrased">
        <Inlines inlines={withReadings(text, new Set(starts))} />
      </span>
    );
  return <Inlines inlines={locale === 'ja' ? withReadings(text) : [text]} />;
}

/** Text in which a line may break between phrases only. */
function Phrases({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text.split(PHRASE_BREAK).map((phrase, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </>
  );
}
