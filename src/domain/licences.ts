import type { Licence } from './vocabulary.ts';

/** Proper names of the licences, the same in every language, and the page of their text. */
export const licenceTexts: Readonly<Record<Licence, { title: string; url: string | null }>> = {
  'ODbL-1.0': { title: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  'CC-BY-4.0': { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC0-1.0': { title: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'BSD-3-Clause': { title: 'BSD 3-Clause', url: 'https://opensource.org/license/bsd-3-clause' },
  'Apache-2.0': { title: 'Apache 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  'LGPL-3.0': { title: 'LGPL 3.0', url: 'https://www.gnu.org/licenses/lgpl-3.0.html' },
  'public-domain': { title: 'Public domain', url: null },
};
