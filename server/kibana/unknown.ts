/** Reading values that other people's code threw or answered. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const stringAt = (value: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const found = value[key];
  return typeof found === 'string' ? found : undefined;
};

export const numberAt = (value: Readonly<Record<string, unknown>>, key: string): number | undefined => {
  const found = value[key];
  return typeof found === 'number' ? found : undefined;
};
