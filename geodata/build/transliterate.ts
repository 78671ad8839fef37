/** Russian letters in the passport transliteration of 2014 (ICAO Doc 9303), with й as people type it. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** A Russian text in Latin letters, lower case: `Сила Сибири` → `sila sibiri`. Other letters stay as they are. */
export function transliterated(text: string): string {
  return [...text.toLowerCase()].map((letter) => latin[letter] ?? letter).join('');
}
