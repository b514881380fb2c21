// All printed lines, the most urgent first: what a report is matched against, and nothing else.
import type { JSX } from 'preact';
import type { CallUrgency } from '../../../content/handbook-chapter.ts';
import { urgencyWords } from '../../../content/words/report-words.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { useModel, useWords } from '../../state/model.ts';
import { CallLine } from './call-line.tsx';
import { CALL_LINE_GROUPS, type CallLineBlock, type CallLineGroup } from './call-line-groups.ts';
import { UrgencyHead } from './urgency-head.tsx';

export function WhenToCall(): JSX.Element {
  const words = useWords(handbookWords).lines;
  const headings = urgencyWords[useModel().settings.value.locale];
  return (
    <div class="call-lines">
      <nav aria-label={words.jump}>
        <ul class="jumps">
          {CALL_LINE_GROUPS.map(
            ({ urgency }) =>
              urgency !== 'note' && (
                <li key={urgency}>
                  <a class={`button jump ${urgency}`} href={`#lines-${urgency}`}>
                    {headings[urgency].heading}
                  </a>
                </li>
              ),
          )}
        </ul>
      </nav>
      {CALL_LINE_GROUPS.map((group) =>
        group.urgency === 'note' ? (
          <section class="card" key="note" aria-labelledby="lines-note">
            <h3 id="lines-note">{words.known}</h3>
            {group.blocks.map((block) => (
              <Areas key={block.lift} block={block} />
            ))}
          </section>
        ) : (
          <Group key={group.urgency} group={group} urgency={group.urgency} />
        ),
      )}
    </div>
  );
}

function Group({ group, urgency }: { group: CallLineGroup; urgency: CallUrgency }): JSX.Element {
  const words = useWords(handbookWords).lines;
  const { heading, lead } = urgencyWords[useModel().settings.value.locale][urgency];
  return (
    <section class={`urgency-part ${urgency}`} aria-labelledby={`lines-${urgency}`}>
      <UrgencyHead urgency={urgency} id={`lines-${urgency}`}>
        {heading}
      </UrgencyHead>
      <p>{lead}</p>
      {group.blocks.map((block, index) => {
        const hasHead = index > 0 || block.lift !== 'nothing';
        return (
          <div key={block.lift} class="lines-block">
            {hasHead && <BlockHead block={block} />}
            <Areas block={block} heading={hasHead ? 'h5' : 'h4'} />
          </div>
        );
      })}
      {urgency === 'call-now' && (
        <p>
          {words.alsoBelow} <a href="#lines-close-watch">{words.alsoBelowLink}</a>
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

type AreasProps = { block: CallLineBlock; heading?: 'h4' | 'h5' };

function Areas({ block, heading: Heading }: AreasProps): JSX.Element {
  const words = useWords(handbookWords).lines;
  return (
    <>
      {block.areas.map(({ area, lines }) => (
        <div class="lines-area" key={area}>
          {Heading && <Heading>{words.areas[area]}</Heading>}
          <ul>
            {lines.map(({ id }) => (
              <CallLine key={id} id={id} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
