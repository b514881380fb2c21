// English headings and first sentences of a result, and those of contact-today by the clock.
import type { ContactMoment } from '../../../domain/calling/contact-moment.ts';
import type { Urgency } from '../../../domain/symptoms/report.ts';
import type { UrgencyWords } from '../word-types.ts';

export const contactToday: Record<ContactMoment, UrgencyWords> = {
  today: {
    heading: 'Contact the hospital today',
    lead: 'Phone the hospital today. If it gets stronger or anything new comes, call at once.',
  },
  tonight: {
    heading: 'Call the 24-hour number tonight',
    lead: 'Do not wait for the morning: phone the 24-hour number. If it gets stronger or anything new comes, call at once.',
  },
  'tonight-any-number': {
    heading: 'Contact the hospital tonight',
    lead: 'Do not wait for the morning: phone the hospital. If the paper has a 24-hour number, call that one. If it gets stronger or anything new comes, call at once.',
  },
  'at-opening': {
    heading: 'Contact the hospital when it opens',
    lead: 'Phone when the hospital next opens (at night: in the morning). If fever, shivering or anything new comes, call at once without waiting. You may call now as well.',
  },
};

export const urgencies: Record<Urgency, UrgencyWords> = {
  emergency: {
    heading: 'Call 119 now',
    lead: 'Call now, say “kyukyu desu” (ambulance), and give the address first. Stay on the line. Do not drive yourself to the hospital.',
  },
  'call-now': {
    heading: 'Call the hospital now (nights and holidays too)',
    lead: 'Call now, in the middle of the night or on a holiday too. Take no fever medicine before the call. Do not drive yourself to the hospital.',
  },
  'contact-today': contactToday.today,
  note: {
    heading:
      'Recorded on this phone (it does not reach the hospital). If anything worries you, call at any time',
    lead: 'Nothing on the list for a call or for 119 matched. This does not mean that you are safe. Look again in 4 to 6 hours. A call is always right.',
  },
};
