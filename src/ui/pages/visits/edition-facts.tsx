// The edition at a glance: which is on the phone, which was read, whether changes are unread, whether it is old.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { EDITION } from '../../../content/product/edition.ts';
import { isPastAge } from '../../../domain/reading/edition-age.ts';
import { hasUnreadChanges } from '../../../domain/reading/known-edition.ts';
import { fullDay, fullDayOf } from '../../../i18n/days.ts';
import { visitWords } from '../../../i18n/visits.ts';
import { type Model, todayOf, useModel, useWords } from '../../state/model.ts';
import { loadReading } from '../../state/reading.ts';
import { Fact } from './fact.tsx';

export function EditionFacts(): JSX.Element {
  const model = useModel();
  const words = useWords(visitWords);
  const { locale } = model.settings.value;
  const isOld = isPastAge(EDITION, todayOf(model));
  useEffect(() => {
    if (!model.reading.value) void loadReading(model);
  }, [model]);
  return (
    <>
      <li>
        {words.edition(EDITION.id)}
        <span class="quiet">{words.basedOn(fullDay(locale, EDITION.rmpDate))}</span>
      </li>
      <Read model={model} />
      <Changes model={model} />
      {!EDITION.approval && (
        <li>
          <Fact isGood={false}>{words.awaiting}</Fact>
        </li>
      )}
      {(model.updateWaiting.value || isOld) && (
        <li>
          <Fact isGood={false}>{model.updateWaiting.value ? words.updateWaiting : words.old}</Fact>
        </li>
      )}
    </>
  );
}

function Read({ model }: { model: Model }): JSX.Element | null {
  const words = useWords(visitWords);
  const { marks } = model.reading.value ?? {};
  if (!marks) return null;
  const [newest] = marks
    .map(({ editionId }) => editionId)
    .toSorted()
    .reverse();
  const ofNewest = marks.filter(({ editionId }) => editionId === newest).length;
  return (
    <li>
      <Fact isGood={newest === EDITION.id}>
        {newest ? words.readEdition(newest, String(ofNewest)) : words.readNothing}
      </Fact>
    </li>
  );
}

function Changes({ model }: { model: Model }): JSX.Element | null {
  const words = useWords(visitWords);
  const known = model.knownEdition.value;
  if (!known) return null;
  if (hasUnreadChanges(known, EDITION.id)) {
    return (
      <li>
        <Fact isGood={false}>{words.changesUnread(known.editionId)}</Fact>
        <a href="/handbook/changes">{words.openChanges}</a>
      </li>
    );
  }
  if (!known.wereChangesRead) return null;
  return (
    <li>
      <Fact isGood>{words.changesRead(fullDayOf(model.settings.value.locale, known.at))}</Fact>
    </li>
  );
}
