// The log: temperatures as a chart, then what was recorded, day by day, newest first.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { isFiltering } from '../../../domain/log/log-filter.ts';
import { logWords } from '../../../i18n/log.ts';
import { logFilterWords } from '../../../i18n/log-filter.ts';
import { ThermometerIcon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/log.css';
import '../../styles/log-chart.css';
import '../../styles/symptoms.css';
import { FilterForm, FilterInForce } from './filter-form.tsx';
import { addressOf } from './log-address.ts';
import { TemperatureCard } from './temperature-card.tsx';
import { Timeline } from './timeline.tsx';
import { useLog } from './use-log.ts';
import { useView } from './use-view.ts';

export function LogPage(): JSX.Element {
  const model = useModel();
  const words = useWords(logWords);
  const filterWords = useWords(logFilterWords);
  const [view, changeView] = useView();
  const log = useLog(view.filter);
  const isFamily = model.settings.value.holder === 'family';
  const hasFilter = isFiltering(view.filter);
  const isUnreadable = model.storage.value === 'gone' || log.state === 'failed';
  const isBlank = log.state === 'end' && log.rows?.length === 0;
  const heading = useRef<HTMLHeadingElement>(null);
  const clear = () => {
    changeView({ filter: {} });
    // The button goes with the filter.
    heading.current?.focus();
  };

  return (
    <Page title={words.title} lead={isFamily ? words.leadFamily : words.lead}>
      <a class="button primary" href={isFamily ? '/symptoms/new?by=family' : '/symptoms/new'}>
        <ThermometerIcon />
        {words.report}
      </a>
      {isBlank && !hasFilter && !isUnreadable ? (
        <section class="card">
          <h2>{words.empty}</h2>
          <p>{words.emptyLead}</p>
        </section>
      ) : (
        <>
          <TemperatureCard range={view.range} onRange={(range) => changeView({ range })} />
          <section class="card" aria-labelledby="to-visit">
            <h2 id="to-visit">{words.toVisit}</h2>
            <div class="row">
              <a class="button" href={addressOf('/symptoms/print', view)}>
                {words.print}
              </a>
              <a class="button" href="/symptoms/share">
                {words.share}
              </a>
            </div>
          </section>
          <section class="log-timeline" aria-labelledby="entries">
            <h2 id="entries" ref={heading} tabIndex={-1}>
              {words.entries}
            </h2>
            <FilterForm filter={view.filter} onChange={(filter) => changeView({ filter })} />
            <div role="status">
              <FilterInForce filter={view.filter}>
                {log.rows && !isBlank && !isUnreadable && (
                  <p>{(log.state === 'end' ? filterWords.found : filterWords.foundSoFar)(log.rows.length)}</p>
                )}
              </FilterInForce>
              {isBlank && hasFilter && (
                <div class="card">
                  <h3>{filterWords.none}</h3>
                  <p>{filterWords.noneLead}</p>
                </div>
              )}
              {isUnreadable && (
                <div class="card notice">
                  <h3>{words.notRead}</h3>
                  <p>{words.notReadLead}</p>
                  <button type="button" class="button" onClick={log.retry}>
                    {words.again}
                  </button>
                </div>
              )}
            </div>
            {hasFilter && (
              <button type="button" class="button" onClick={clear}>
                {filterWords.clear}
              </button>
            )}
            {(log.rows || !isUnreadable) && <Timeline log={log} filter={view.filter} />}
          </section>
        </>
      )}
    </Page>
  );
}
