// The end of a chapter: it is marked as read when it is reached, or by hand, and the mark can be taken back.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { EDITION } from '../../../content/product/edition.ts';
import { isReadIn, markOf } from '../../../domain/reading/reading-mark.ts';
import { fullDayOf } from '../../../i18n/days.ts';
import { readingWords } from '../../../i18n/reading.ts';
import { CheckIcon } from '../../components/icons.tsx';
import { useKept } from '../../components/use-kept.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { keepReadingMark, keepReadingPlace, takeReadingMarkBack } from '../../state/reading.ts';
import { followReading } from './follow-reading.ts';
import { nowOf, useReading } from './use-reading.ts';

/** Looked up in a hurry, not read from beginning to end: it does not move the place that was left. */
const LOOKED_UP = 'when-to-call';

export function ReadMark({ chapter }: { chapter: Chapter }): JSX.Element {
  const model = useModel();
  const words = useWords(readingWords);
  const { locale } = model.settings.value;
  const marks = useReading()?.marks ?? [];
  const end = useRef<HTMLElement>(null);
  const { keep, notKept } = useKept();
  const [isOver, setOver] = useState(false);
  const isDone = useRef(false);
  const mark = markOf(marks, chapter.id);
  const isRead = isReadIn(marks, chapter.id, EDITION.id);

  useEffect(() => {
    const main = end.current?.closest('main');
    if (!main || !end.current) return undefined;
    const all = (selector: string) => [...main.querySelectorAll(selector)];
    return followReading(
      {
        headings: all('.chapter-section [id^=section-]'),
        sections: all('.chapter-section'),
        end: end.current,
      },
      {
        onHeading: (section) => {
          if (chapter.id === LOOKED_UP) return;
          keepReadingPlace(model, {
            chapterId: chapter.id,
            ...(section !== undefined && { section }),
            at: nowOf(model),
          });
        },
        onRead: () => setOver(true),
      },
    );
  }, []);

  // Once a visit: whoever takes the mark back at the end of the chapter does not get it again there.
  useEffect(() => {
    if (!isOver || isDone.current || !model.reading.value) return;
    isDone.current = true;
    if (!isRead) void setMark();
  }, [isOver, model.reading.value]);

  function setMark(): Promise<boolean> {
    return keep(keepReadingMark(model, { chapterId: chapter.id, editionId: EDITION.id, at: nowOf(model) }));
  }

  function press(): void {
    isDone.current = true;
    void (isRead ? keep(takeReadingMarkBack(model, chapter.id)) : setMark());
  }

  return (
    <section class="card read-mark" ref={end}>
      <div role="status">
        {mark ? (
          <p class={isRead ? 'read-tag' : undefined}>
            {isRead && <CheckIcon size={22} />}
            <span>{(isRead ? words.readOn : words.readBefore)(fullDayOf(locale, mark.at))}</span>
          </p>
        ) : (
          <>
            <p>{words.notYet}</p>
            <p class="quiet">{words.notYetLead}</p>
          </>
        )}
      </div>
      <button type="button" class="text-button" onClick={press}>
        {isRead ? words.takeBack : words.mark}
      </button>
      {notKept}
    </section>
  );
}
