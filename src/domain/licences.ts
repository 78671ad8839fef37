import type { Licence } from './vocabulary.ts';

interface LicenceText {
  readonly title: string;
  readonly url: string | null;
}

/** Proper names of the licences, the same in every language, and the page of their text. */
export const licenceTexts: Readonly<Record<Licence, LicenceText>> = {
  'ODbL-1.0': { title: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  'CC-BY-4.0': { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC0-1.0': { title: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'BSD-3-Clause': { title: 'BSD 3-Clause', url: 'https://opensource.org/license/bsd-3-clause' },
  'Apache-2.0': { title: 'Apache 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  'LGPL-3.0': { title: 'LGPL 3.0', url: 'https://www.gnu.org/licenses/lgpl-3.0.html' },
  'public-domain': { title: 'Public domain', url: null },
};

/** Licences under which only sources were published, by what the sources say. */
const sourceLicenceTexts: Readonly<Record<string, LicenceText>> = {
  'CC-BY-SA-4.0': { title: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'LGPL-3.0-or-later': { title: 'LGPL 3.0 or later', url: licenceTexts['LGPL-3.0'].url },
};

/** Every licence that a feature or a source of it may be under. */
export const allLicenceTexts: Readonly<Record<string, LicenceText>> = { ...licenceTexts, ...sourceLicenceTexts };

/** The SPDX id of a licence as a source writes it; the public domain has none, and is written in two ways. */
export const licenceId = (written: string): string => (written === 'public domain' ? 'public-domain' : written);
