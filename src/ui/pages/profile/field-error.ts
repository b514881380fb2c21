// What is said under a field that was not understood: what is wrong, and an example.
import type { Locale } from '../../../domain/locale.ts';
import type { FieldError } from '../../../domain/profile/read-group.ts';
import { profileWords } from '../../../i18n/profile.ts';

export function fieldError(error: FieldError | undefined, locale: Locale): string | undefined {
  const words = profileWords[locale];
  switch (error?.kind) {
    case undefined:
      return undefined;
    case 'too-long':
      return words.tooLong(error.max);
    case 'name-missing':
      return words.nameMissing;
    case 'phone':
      return words.phone[error.reason];
    case 'ask':
      return words.temperatureAsk(error.value.toFixed(1));
    case 'unreadable':
      return error.of === 'year' ? words.yearUnreadable : words.numberUnreadable;
    case 'out-of-range':
      return 'from' in error
        ? words.yearOutOfRange(error.from, error.to)
        : words.numberOutOfRange(error.min, error.max);
  }
}
