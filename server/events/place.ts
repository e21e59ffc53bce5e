const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The value at a place such as `http.request_headers.2.value`; own properties only. `undefined` where there is none. */
export const valueAt = (event: unknown, place: string): unknown =>
  place
    .split('.')
    .reduce<unknown>(
      (value, step) => (isContainer(value) && Object.hasOwn(value, step) ? value[step] : undefined),
      event,
    );
