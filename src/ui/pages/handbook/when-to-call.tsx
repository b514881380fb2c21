// All printed lines, the most urgent first: what a report is matched against, and nothing else.

import { leadStarts } from 'virtual:line-phrases';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CallUrgency } from '../../../content/handbook-chapter.ts';
import { urgencyWords } from '../../../content/words/report-words.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { useModel, useWords } from '../../state/model.ts';
import { CallLine } from './call-line.tsx';
import { CALL_LINE_GROUPS, type CallLineBlock, type CallLineGroup } from './call-line-groups.ts';
import { focusHeading } from './focus-heading.ts';
import { Sentence } from './inline.tsx';
import { LinesTable } from './lines-table.tsx';
import { usePaper } from './paper.ts';
import { useSpoken } from './spoken-place.ts';
import { UrgencyHead } from './urgency-head.tsx';

export function WhenToCall(): JSX.Element {
  const words = useWords(handbookWords).lines;
  const isOnPaper = usePaper() !== undefined;
  const [isOpen, setOpen] = useState(isOnPaper);
  useEffect(() => {
    const openAll = () => setOpen(true);
    addEventListener('beforeprint', openAll);
    return () => removeEventListener('beforeprint', openAll);
  }, []);
  useEffect(openNamedLine, []);
  return (
    <div class="call-lines">
      {!isOnPaper && (
        <>
          <Jumps />
          <button type="button" class="open-all" aria-pressed={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.closeAll : words.openAll}
          </button>
        </>
      )}
      {CALL_LINE_GROUPS.map((group) =>
        group.urgency === 'note' ? (
          <KnownLines key="note" group={group} />
        ) : (
          <Group key={group.urgency} group={group} urgency={group.urgency} isOpen={isOpen} />
        ),
      )}
      {!isOnPaper && <LinesTable isOpen={isOpen} />}
    </div>
  );
}

/** A result links to its line, which lies behind a fold. */
function openNamedLine(): void {
  const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!named) return;
  named.closest('details')?.setAttribute('open', '');
  focusHeading();
}

function Jumps(): JSX.Element {
  const words = useWords(handbookWords).lines;
  const headings = urgencyWords[useModel().settings.value.locale];
  return (
    <nav aria-label={words.jump}>
      <ul class="jumps">
        {CALL_LINE_GROUPS.map(
          ({ urgency }) =>
            urgency !== 'note' && (
              <li key={urgency}>
                <a class={`button jump urgency-${urgency}`} href={`#lines-${urgency}`}>
                  {headings[urgency].heading}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

type GroupProps = { group: CallLineGroup; urgency: CallUrgency; isOpen: boolean };

function Group({ group, urgency, isOpen }: GroupProps): JSX.Element {
  const isOnPaper = usePaper() !== undefined;
  const words = useWords(handbookWords).lines;
  const { heading, lead } = urgencyWords[useModel().settings.value.locale][urgency];
  return (
    <section class={`urgency-part urgency-${urgency}`} aria-labelledby={`lines-${urgency}`}>
      <UrgencyHead urgency={urgency} id={`lines-${urgency}`} place={`lines-${urgency}`}>
        {heading}
      </UrgencyHead>
      <p>
        <Sentence text={lead} starts={leadStarts[urgency]} />
      </p>
      {group.blocks.map((block, index) => {
        const hasHead = index > 0 || block.lift !== 'nothing';
        return (
          <div key={block.lift} class="lines-block">
            {hasHead && <BlockHead block={block} />}
            <Areas
              block={block}
              heading={hasHead ? 'h5' : 'h4'}
              isOpen={isOpen || urgency === 'emergency' || block.lift === 'with-more'}
            />
          </div>
        );
      })}
      {urgency === 'call-now' && (
        <p>
          {words.alsoBelow} {!isOnPaper && <a href="#lines-close-watch">{words.alsoBelowLink}</a>}
        </p>
      )}
    </section>
  );
}

function BlockHead({ block }: { block: CallLineBlock }): JSX.Element {
  const words = useWords(handbookWords).lines;
  if (block.lift === 'nothing') return <h4>{words.always}</h4>;
  if (block.lift === 'with-more') return <h4>{words.withMore}</h4>;
  return (
    <h4 class="lift" id="lines-close-watch" tabIndex={-1}>
      <span class="lift-usual">
        <span>{words.usually}</span>
        <span>{words.usuallyToday}</span>
      </span>
      <span class="lift-watch">
        <span>{words.inCloseWatch}</span>
        <span>{words.raisedToCallNow}</span>
      </span>
    </h4>
  );
}

type AreasProps = { block: CallLineBlock; heading: 'h4' | 'h5'; isOpen: boolean };

function Areas({ block, heading: Heading, isOpen }: AreasProps): JSX.Element {
  const words = useWords(handbookWords).lines;
  return (
    <div>
      {block.areas.map(({ area, lines }) => (
        <details class="fold lines-area" key={area} open={isOpen || area === 'close-watch'}>
          <summary>
            <Heading>{words.areas[area]}</Heading>
          </summary>
          <ul class="dots">
            {lines.map((line) => (
              <CallLine key={line.id} line={line} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function KnownLines({ group }: { group: CallLineGroup }): JSX.Element {
  const words = useWords(handbookWords).lines;
  const isSpoken = useSpoken('lines-note');
  return (
    <section class="card" aria-labelledby="lines-known">
      <h3 id="lines-known" data-spoken={isSpoken}>
        {words.known}
      </h3>
      <ul class="dots">
        {group.blocks
          .flatMap((block) => block.areas)
          .flatMap(({ lines }) => lines)
          .map((line) => (
            <CallLine key={line.id} line={line} />
          ))}
      </ul>
    </section>
  );
}
