// Ways to other pages as large rows, each with what is found there.
import type { JSX } from 'preact';
import { ChevronIcon } from './icons.tsx';

export type PageLink = { href: string; picture: JSX.Element; name: string; lead: string };

export function PageLinks({ links }: { links: readonly PageLink[] }): JSX.Element {
  return (
    <div class="card page-links">
      {links.map(({ href, picture, name, lead }) => (
        <a href={href} key={href}>
          {picture}
          <span>
            <strong>{name}</strong>
            <span class="quiet">{lead}</span>
          </span>
          <ChevronIcon size={22} />
        </a>
      ))}
    </div>
  );
}
