/** A phrase by plural category (CLDR); `#` stands for the number. Each language gives the categories it has. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Puts values into a message: `{name}` by the value of that name. An unknown name stays as it is. */
export const filled = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
