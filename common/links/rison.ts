/** A string in rison, the notation of Kibana's addresses: `!` and `'` are escaped by `!`. */
export const rison = (text: string): string => `'${text.replace(/[!']/g, '!$&')}'`;
