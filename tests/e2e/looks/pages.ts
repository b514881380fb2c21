// Every address as a set-up person finds it, and each state beside that look: asked, refused, failed, half way.
import { speak } from '../every-look.ts';
import { open, PAGES, saveNumbers } from '../pages.ts';
import { course, seed } from '../seed.ts';
import { arrange, STATES } from '../states.ts';
import type { Walk } from './walk.ts';

export const addresses: Walk = {
  async go(page, look) {
    await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321', hospital: 'みどり病院' });
    await seed(page, { infusions: course('2026-11-24') });
    for (const each of PAGES) {
      if (each.path === '/call') continue;
      await open(page, each);
      await look(each.path);
    }
  },
};

/** A document without the app, which finds another language at its next opening. */
export const recovery: Walk = {
  options: (page) => ({
    async inLanguage(locale) {
      await page.goto('/profile');
      await speak(page, locale);
      await page.goto('/recover.html');
    },
  }),
  async go(page, look) {
    await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321', hospital: 'みどり病院' });
    await open(page, { path: '/recover.html', heading: /./ });
    await look('/recover.html');
  },
};

export const states: Walk = {
  async go(page, look) {
    for (const state of STATES) {
      await arrange(page, state);
      await look(state.name);
    }
  },
};
