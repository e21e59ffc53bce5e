import pino from 'pino';

/** JSON lines. Never holds credentials, nor what people ask or see. */
export type Log = pino.Logger;

/** What must not be written even when somebody logs a whole request. */
const secret = ['authorization', 'cookie', 'password', '*.authorization', '*.cookie', '*.password'];

/** @param file where to write; mode 0600 is the caller's folder's business */
export const logTo = (file: string): Log =>
  pino(
    { level: 'info', redact: secret, base: undefined },
    pino.destination({ dest: file, mkdir: true, sync: true }),
  );

/** For tests, and for what says everything by its answers. */
export const silent: Log = pino({ level: 'silent' });
