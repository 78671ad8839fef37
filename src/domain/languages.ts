/** The languages of the atlas, in the order in which they are offered. A file of its own: a frame needs no schemas. */
export const languages = ['en', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];
