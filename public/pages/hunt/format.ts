const numbers = new Intl.NumberFormat('en-US');

/** A whole number with separators: `20,123`. */
export const count = (value: number): string => numbers.format(value);
