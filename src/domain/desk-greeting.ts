/** By which a desk makes itself known to the window that opened it; it brings a port along. Also the window's name. */
export const greeting = 'corridors-desk';
