/** Texts around values. */
export const valueTexts = {
  hidden: (name: string, code: string) => `${name} (${code})`,
  secret: 'Masked: this value is a secret',
  more: (count: string) => `show ${count} more characters`,
  less: 'show less',
  none: 'none',
} as const;
