// Shows the hospital's numbers from every copy on this phone, and removes the app's parts; it imports nothing.
(() => {
  const DATABASE = 'temoto';
  const STORE = 'contact';
  const CALL_PAGE_CACHE = 'call-page';
  const CALL_PAGE = '/call-page/always-plain';
  const STAMP_HEADER = 'x-temoto-stamp';
  const SPARE_KEY = 'temoto:numbers';
  const TIMEOUT_MS = 4000;

  const LABELS = {
    always: ['24時間（夜・休日も）', '24 hours (night and holidays too)'],
    day: ['昼の番号', 'Daytime number'],
    partner: ['連携している病院', 'Partner hospital'],
  };

  // --- what a copy holds: { version, savedAt, names, numbers: [{ label, shown, tel }] }, or nothing

  async function copiesInDatabase() {
    if (!('indexedDB' in globalThis)) return [];
    const known = await databaseNames();
    if (known && !known.includes(DATABASE)) return [];
    const database = await openWithoutUpgrade();
    if (!database) return [];
    try {
      if (!database.objectStoreNames.contains(STORE)) return [];
      const contacts = await settled(database.transaction(STORE).objectStore(STORE).getAll());
      return contacts.map(copyOfContact).sort((a, b) => b.version - a.version);
    } finally {
      database.close();
    }
  }

  /** Undefined where the browser does not tell. */
  async function databaseNames() {
    try {
      return (await indexedDB.databases()).map(({ name }) => name);
    } catch {
      return undefined;
    }
  }

  /** Asks for no version: what is there is opened as it is, and what is not there must not come into being. */
  function openWithoutUpgrade() {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE);
      let isNew = false;
      request.onupgradeneeded = () => {
        isNew = true;
        request.transaction.abort();
      };
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = (event) => {
        event.preventDefault();
        if (isNew) resolve(undefined);
        else reject(request.error);
      };
    });
  }

  function settled(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  function copyOfContact(contact) {
    const numbers = [];
    if (contact.alwaysNumber) numbers.push({ label: LABELS.always, ...contact.alwaysNumber });
    if (contact.dayNumber) numbers.push({ label: LABELS.day, ...contact.dayNumber });
    if (contact.partner) numbers.push({ label: named(contact.partner.hospital), ...contact.partner.number });
    const names = [contact.hospital, contact.department, contact.doctor].filter(Boolean).join(' ');
    return { version: contact.version, savedAt: day(contact.savedAt), names, numbers };
  }

  async function copiesInCallPage() {
    if (!('caches' in globalThis)) return [];
    const response = await caches.match(CALL_PAGE, { cacheName: CALL_PAGE_CACHE });
    if (!response) return [];
    const text = await response.text();
    // The only day with a year on that page is the day on which the number was entered.
    const [savedAt] = text.match(/\d{4}年\d{1,2}月\d{1,2}日|\d{1,2} [A-Z][a-z]+ \d{4}/) ?? [];
    return [{ version: stampedVersion(response), savedAt, names: '', numbers: numbersInText(text) }];
  }

  function stampedVersion(response) {
    try {
      return JSON.parse(response.headers.get(STAMP_HEADER)).contactVersion;
    } catch {
      return undefined;
    }
  }

  /** Read as text, never as a page. */
  function numbersInText(text) {
    const shown = [...text.matchAll(/<p class="number"[^>]*>([^<]+)<\/p>/g)].map(([, number]) =>
      number.trim(),
    );
    const numbers = new Map();
    for (const [link] of text.matchAll(/<a\b[^>]*href="tel:[^>]*>/g)) {
      const [, tel = ''] = /href="tel:(\+?\d+)"/.exec(link) ?? [];
      const [, role = ''] = /data-call="([a-z]+)"/.exec(link) ?? [];
      if (tel === '' || role === '' || tel === '119' || numbers.has(tel)) continue;
      numbers.set(tel, {
        label: LABELS[role] ?? ['番号', 'Number'],
        tel,
        shown: shown.find(isOf(tel)) ?? tel,
      });
    }
    return [...numbers.values()];
  }

  /** "03-1234-5678" is of 0312345678 and of +81312345678; an extension behind it does not count. */
  function isOf(tel) {
    const digits = tel.replace(/^\+81|^\+|^0/, '');
    return (shown) => shown.replace(/\D/g, '').includes(digits);
  }

  function copiesInSpare() {
    const text = localStorage.getItem(SPARE_KEY);
    if (text === null) return [];
    const { version, savedAt, numbers } = JSON.parse(text);
    const labels = { 24: LABELS.always, day: LABELS.day };
    return [
      {
        version,
        savedAt: day(savedAt),
        names: '',
        numbers: numbers.map((number) => ({ ...number, label: labels[number.label] ?? named(number.label) })),
      },
    ];
  }

  function named(name) {
    return LABELS.partner.map((label) => `${label} ${name}`);
  }

  /** The day alone, as it stood on the clock of the one who saved it in Japan; unreadable text stays as it is. */
  function day(instant) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime())) return instant;
    return new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).format(date);
  }

  /** "2026年11月22日" as "2026-11-22". */
  function western(text) {
    return text.replace(/(\d+)年(\d+)月(\d+)日/, '$1-$2-$3');
  }

  // --- what is shown

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  /** Japanese first, English beside or below it. */
  function both([ja, en]) {
    const english = element('span', '', en);
    english.lang = 'en';
    return [`${ja} `, english];
  }

  /** Every sentence stands in the page already, in both languages; one of a place is shown. */
  function say(place, name) {
    for (const sentence of place.querySelectorAll(':scope > [data-say]')) {
      sentence.hidden = sentence.dataset.say !== name;
    }
  }

  function numberRow({ label, shown, tel }) {
    const row = element(
      'div',
      'number-row',
      element('p', 'quiet', ...both(label)),
      element('p', 'number', shown),
    );
    // Anything else than + and digits is no link: it stays text to dial by hand.
    if (/^\+?\d{3,15}$/.test(tel)) {
      const link = element('a', 'button call', ...both(['電話する', 'Phone']));
      link.href = `tel:${tel}`;
      row.append(link);
    }
    return row;
  }

  function copyBox(copy, isNewest) {
    const { savedAt } = copy;
    const dated = savedAt ? [`${savedAt}に入れた番号`, `entered on ${western(savedAt)}`] : undefined;
    return [
      ...(isNewest ? [element('p', 'tag', ...both(['いちばん新しい', 'Newest']))] : []),
      ...(dated ? [element('p', 'quiet', ...both(dated))] : []),
      ...(copy.names ? [element('p', '', copy.names)] : []),
      ...copy.numbers.map(numberRow),
    ];
  }

  /** Versions in which only something else changed say nothing new. */
  function earlier(copies) {
    const seen = new Set();
    const different = copies.filter(({ numbers }) => {
      const key = numbers.map(({ tel }) => tel).join();
      return !seen.has(key) && seen.add(key);
    });
    const [, ...others] = different;
    if (others.length === 0) return [];
    const summary = element('summary', '', ...both(['前に入れた番号', 'Earlier numbers']));
    return [element('details', '', summary, ...others.flatMap((copy) => copyBox(copy, false)))];
  }

  function showPlace({ id, result }, newest) {
    const place = document.getElementById(id);
    if (result === 'unreadable') say(place, 'unreadable');
    else if (!result[0]) say(place, 'absent');
    else {
      say(place, 'found');
      place.append(...copyBox(result[0], result[0].version === newest), ...earlier(result));
    }
  }

  function withTimeout(promise) {
    return Promise.race([
      promise,
      new Promise((_, reject) => setTimeout(() => reject(new Error('No answer in time')), TIMEOUT_MS)),
    ]);
  }

  async function readPlace([id, read]) {
    try {
      const copies = await withTimeout((async () => read())());
      return { id, result: copies.filter(({ numbers }) => numbers.length > 0) };
    } catch {
      return { id, result: 'unreadable' };
    }
  }

  async function look() {
    const summary = document.getElementById('summary');
    say(summary, 'looking');
    const places = await Promise.all(
      [
        ['copy-database', copiesInDatabase],
        ['copy-page', copiesInCallPage],
        ['copy-spare', copiesInSpare],
      ].map(readPlace),
    );
    const found = places.flatMap(({ result }) => (result === 'unreadable' ? [] : result.slice(0, 1)));
    const versions = new Set(found.map(({ version }) => version).filter(Number.isInteger));
    const newest = versions.size > 1 ? Math.max(...versions) : undefined;
    for (const place of places) showPlace(place, newest);
    if (found.length === 0) say(summary, 'none');
    else say(summary, newest === undefined ? 'some' : 'different');
  }

  // --- removing the app's parts

  /** The script of the worker, asked of the network itself: without it nothing could be put in the place of what goes. */
  async function isAppReachable() {
    try {
      const response = await fetch('/sw.js', { cache: 'no-store' });
      return response.ok && /javascript/.test(response.headers.get('content-type') ?? '');
    } catch {
      return false;
    }
  }

  async function removeParts() {
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(registrations.map((registration) => registration.unregister()));
    const names = 'caches' in globalThis ? await caches.keys() : [];
    // The copy of the call page is the person's own, not a part of the app.
    await Promise.all(names.filter((name) => name !== CALL_PAGE_CACHE).map((name) => caches.delete(name)));
  }

  async function clean() {
    const place = document.getElementById('cleaned');
    say(place, 'looking');
    if (!(await isAppReachable())) {
      say(place, 'offline');
      return;
    }
    try {
      await removeParts();
      say(place, 'done');
      place.querySelector('[data-say="done"] a').focus();
    } catch {
      say(place, 'failed');
    }
  }

  document.getElementById('clean').addEventListener('click', () => void clean());
  void look();
})();
