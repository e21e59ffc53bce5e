/** No answer, too slow, too many at once; a server's own fault (5xx) is added to them. */
const PASSING = [0, 408, 429, 499];

/** Whether asking the same again may fare better: not where the question itself was refused. */
export const mayPass = (statusCode: number): boolean => PASSING.includes(statusCode) || statusCode >= 500;
