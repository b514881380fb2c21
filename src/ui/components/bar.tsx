// The bar of five targets; the call is a full navigation to a document that needs no script.
import type { JSX } from 'preact';
import type { Locale } from '../../domain/locale.ts';
import { shellWords } from '../../i18n/shell.ts';
import { BookIcon, CalendarIcon, HomeIcon, LogIcon, PhoneIcon } from './icons.tsx';

export type BarPlace = 'today' | 'log' | 'call' | 'read' | 'dates' | 'none';

export function Bar({ locale, place }: { locale: Locale; place: BarPlace }): JSX.Element {
  const words = shellWords[locale];
  const item = (name: BarPlace, href: string, label: string, picture: JSX.Element) => (
    <li>
      <a href={href} aria-current={place === name ? 'page' : undefined}>
        <span>{picture}</span>
        <span>{label}</span>
      </a>
    </li>
  );
  return (
    <nav class="bar" aria-label={words.bar}>
      <ul>
        {item('today', '/', words.today, <HomeIcon />)}
        {item('log', '/symptoms', words.log, <LogIcon />)}
        <li>
          <a class="bar-call" href="/call" aria-current={place === 'call' ? 'page' : undefined}>
            <span>
              <PhoneIcon size={32} />
            </span>
            <span>{words.call}</span>
          </a>
        </li>
        {item('read', '/handbook', words.read, <BookIcon />)}
        {item('dates', '/infusions', words.dates, <CalendarIcon />)}
      </ul>
    </nav>
  );
}
