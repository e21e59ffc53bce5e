/** Values for the placeholders of a text. */
export type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** Replaces `{name}`; what has no value stays as it is. The bundled host speaks English only, so plurals are not parsed. */
const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );

/** `@kbn/i18n`, as far as a host with one language needs it. */
export const i18n = {
  translate: (_id: string, { defaultMessage, values = {} }: { defaultMessage: string; values?: Values }) =>
    fill(defaultMessage, values),
  getLocale: () => 'en',
};
