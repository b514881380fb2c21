// The frame around every page: routes, notices that concern all pages, the bar.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { Bar, type BarPlace } from './components/bar.tsx';
import { DripOnly } from './components/drip-only.tsx';
import { FlowCall } from './components/flow-call.tsx';
import { lazy } from './components/lazy-page.tsx';
import { Notices } from './components/notices.tsx';
import { NotFound } from './pages/not-found.tsx';
import { Today } from './pages/today/today.tsx';
import { useModel } from './state/model.ts';

const FirstStart = lazy(() => import('./pages/first-start/first-start.tsx').then((page) => page.FirstStart));
const ContactPage = lazy(() => import('./pages/contact/contact.tsx').then((page) => page.ContactPage));
const ProfilePage = lazy(() => import('./pages/profile/profile.tsx').then((page) => page.ProfilePage));
const ReportPage = lazy(() => import('./pages/symptoms/report.tsx').then((page) => page.ReportPage));
const LogPage = lazy(() => import('./pages/log/log.tsx').then((page) => page.LogPage));
const SharePage = lazy(() => import('./pages/share/share.tsx').then((page) => page.SharePage));
const FamilyCheckPage = lazy(() =>
  import('./pages/family-check/family-check.tsx').then((page) => page.FamilyCheckPage),
);
const LogPrintPage = lazy(() => import('./pages/log/print.tsx').then((page) => page.LogPrintPage));
const InfusionsPage = lazy(() =>
  import('./pages/infusions/infusions.tsx').then((page) => page.InfusionsPage),
);
const VisitsPage = lazy(() => import('./pages/visits/visits.tsx').then((page) => page.VisitsPage));
const HandbookPage = lazy(() => import('./pages/handbook/handbook.tsx').then((page) => page.HandbookPage));
const HandbookPart = lazy(() =>
  import('./pages/handbook/handbook-part.tsx').then((page) => page.HandbookPart),
);
const SettingsPage = lazy(() => import('./pages/settings/settings.tsx').then((page) => page.SettingsPage));

/** The call page and the recovery page are documents of their own: the router must leave them to the browser. */
const ROUTED = /^\/(?!call(?:[/?#.]|$)|api\/|recover\.html)/;

/** Flows that hide the bar keep the call button at the lower right. */
const FLOWS = [/^\/symptoms\/(?:new|family-check)/];

export function App(): JSX.Element {
  return (
    <LocationProvider scope={ROUTED}>
      <ErrorBoundary>
        <Frame />
      </ErrorBoundary>
    </LocationProvider>
  );
}

function Frame(): JSX.Element {
  const model = useModel();
  const { path } = useLocation();
  const { locale, theme, textSize, furigana = false, firstStart } = model.settings.value;
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = locale;
    root.dataset.textSize = String(textSize);
    root.toggleAttribute('data-furigana', furigana);
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [locale, theme, textSize, furigana]);

  const isFirstStart = firstStart === 'open' && path === '/' && model.storage.value === 'ready';
  const isFlow = isFirstStart || FLOWS.some((flow) => flow.test(path));
  return (
    <>
      <Notices />
      {isFirstStart ? (
        <FirstStart />
      ) : (
        <Router onRouteChange={startPage} onLoadEnd={startPage}>
          {[
            <Route key="today" path="/" component={Today} />,
            <Route key="contact" path="/contact" component={ContactPage} />,
            <Route key="profile" path="/profile" component={ProfilePage} />,
            <Route key="report" path="/symptoms/new" component={DripReport} />,
            <Route key="family-check" path="/symptoms/family-check" component={DripFamilyCheck} />,
            <Route key="log" path="/symptoms" component={LogPage} />,
            <Route key="log-print" path="/symptoms/print" component={LogPrintPage} />,
            <Route key="share" path="/symptoms/share" component={SharePage} />,
            <Route key="infusions" path="/infusions" component={InfusionsPage} />,
            <Route key="visits" path="/visits" component={VisitsPage} />,
            <Route key="handbook" path="/handbook" component={HandbookPage} />,
            <Route key="chapter" path="/handbook/:chapter" component={HandbookPart} />,
            <Route key="settings" path="/settings" component={SettingsPage} />,
            <Route key="missing" default component={NotFound} />,
          ]}
        </Router>
      )}
      {isFlow ? <FlowCall locale={locale} /> : <Bar locale={locale} place={placeOf(path)} />}
    </>
  );
}

function DripReport(): JSX.Element {
  return (
    <DripOnly>
      <ReportPage />
    </DripOnly>
  );
}

function DripFamilyCheck(): JSX.Element {
  return (
    <DripOnly>
      <FamilyCheckPage />
    </DripOnly>
  );
}

function placeOf(path: string): BarPlace {
  if (path === '/') return 'today';
  if (path.startsWith('/symptoms')) return 'log';
  if (path.startsWith('/handbook')) return 'read';
  if (path.startsWith('/infusions') || path.startsWith('/visits')) return 'dates';
  return 'none';
}

/** A new page starts at its top, or at the place its address names, and a screen reader hears its heading. */
function startPage(): void {
  requestAnimationFrame(() => {
    const named = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const target = named ?? document.querySelector<HTMLElement>('main h1');
    if (named) named.scrollIntoView();
    else scrollTo(0, 0);
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  });
}
