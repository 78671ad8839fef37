/** By which an address says that it is a speaker's desk. Apart from the rest, as every visit asks for it. */
export const deskMode = 'speaker';

export const isDesk = (search: string): boolean => new URLSearchParams(search).get('mode') === deskMode;
