// The number: typed once, kept in three places, first on the call page.
import { callWords } from '../../src/i18n/call.ts';
import { contactWords } from '../../src/i18n/contact.ts';
import { expect, test } from './journey.ts';
import { saveContact } from './pages.ts';

const words = contactWords.ja;
