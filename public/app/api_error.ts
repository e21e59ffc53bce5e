/** A call to Spoor's API that was refused or failed, as the page may show it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  /**
   * @param statusCode HTTP status; 0 where no answer came at all.
   * @param message A whole sentence: what is wrong and how to mend it.
   * @param attributes What the route adds, e.g. a query error's column.
   */
  constructor(
    readonly statusCode: number,
    message: string,
    readonly attributes: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Whatever a call failed with, as the page may show it. */
export const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(0, error instanceof Error ? error.message : String(error));
