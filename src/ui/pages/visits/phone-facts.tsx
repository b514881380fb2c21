// What the nurse verifies at a glance: infusion, edition, readable offline, the numbers with their hours.
import type { JSX } from 'preact';
import { EDITION } from '../../../content/product/edition.ts';
import { daysBetween } from '../../../domain/civil-day.ts';
import { dayOfInfusion } from '../../../domain/infusions/course.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { callWords } from '../../../i18n/call.ts';
import { fullDay, longDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { visitWords } from '../../../i18n/visits.ts';
import { CheckIcon, ClockIcon } from '../../components/icons.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { hoursLabel } from '../call/hours-label.ts';

export function PhoneFacts({ infusion }: { infusion: Infusion | undefined }): JSX.Element {
  const model = useModel();
  const words = useWords(visitWords);
  const names = useWords(infusionWords);
  const { locale } = model.settings.value;
  const contact = model.contact.value;
  const isReadable = model.offline.value === 'ready';
  return (
    <section class="card">
      <h2>{words.factsTitle}</h2>
      <dl class="phone-facts">
        {infusion && (
          <div>
            <dt>{words.infusion}</dt>
            <dd>
              <strong>{longDay(locale, dayOfInfusion(infusion))}</strong>
              <br />
              {names.short(infusion.cycle, infusion.day)}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.numbers}</dt>
          <dd>
            <StoredNumbers />
          </dd>
        </div>
        {contact && (
          <div>
            <dt>{words.confirmed}</dt>
            <dd>
              <State isGood={contact.confirmedOn !== undefined}>
                {contact.confirmedOn
                  ? words.confirmedOn(fullDay(locale, contact.confirmedOn))
                  : words.notConfirmed}
              </State>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.edition}</dt>
          <dd>
            <EditionFacts />
          </dd>
        </div>
        <div>
          <dt>{words.offline}</dt>
          <dd>
            <State isGood={isReadable}>{isReadable ? words.offlineReady : words.offlineNotYet}</State>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function StoredNumbers(): JSX.Element {
  const model = useModel();
  const words = useWords(visitWords);
  const call = useWords(callWords);
  const contact = model.contact.value;
  if (!contact) {
    return (
      <>
        <State isGood={false}>{words.noNumber}</State>
        <a class="button" href="/contact">
          {words.enterNumber}
        </a>
      </>
    );
  }
  const hours = hoursLabel(model.settings.value.locale, contact.dayHours);
  return (
    <>
      {contact.hospital !== '' && <p>{contact.hospital}</p>}
      {contact.alwaysNumber && (
        <p>
          <span class="quiet">{call.always}</span>
          <span class="number">{contact.alwaysNumber.shown}</span>
        </p>
      )}
      {contact.dayNumber && (
        <p>
          <span class="quiet">
            {call.day} {hours}
          </span>
          <span class="number">{contact.dayNumber.shown}</span>
        </p>
      )}
      {contact.partner && (
        <p>
          <span class="quiet">{contact.partner.hospital}</span>
          <span class="number">{contact.partner.number.shown}</span>
        </p>
      )}
    </>
  );
}

function EditionFacts(): JSX.Element {
  const model = useModel();
  const words = useWords(visitWords);
  const isOld = daysBetween(EDITION.madeOn, todayOf(model)) > EDITION.checkWithinDays;
  return (
    <>
      <strong>{EDITION.id}</strong>
      <br />
      {words.basedOn(fullDay(model.settings.value.locale, EDITION.rmpDate))}
      {EDITION.review === 'awaiting' && <State isGood={false}>{words.awaiting}</State>}
      {model.updateWaiting.value && <State isGood={false}>{words.updateWaiting}</State>}
      {isOld && !model.updateWaiting.value && <State isGood={false}>{words.old}</State>}
    </>
  );
}

function State({ isGood, children }: { isGood: boolean; children: string }): JSX.Element {
  return (
    <span class={isGood ? 'fact good' : 'fact open'}>
      {isGood ? <CheckIcon size={20} /> : <ClockIcon size={20} />}
      {children}
    </span>
  );
}
