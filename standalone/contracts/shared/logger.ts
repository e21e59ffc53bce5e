import type { Logger } from '../../../typings/kibana-8.19/server';
import type { Log } from '../../log';

/** Kibana's logger over the host's. */
export const loggerOf = (log: Log, context: string): Logger => ({
  debug: (message) => log.debug({ context }, message),
  info: (message) => log.info({ context }, message),
  warn: (message) => log.warn({ context }, String(message)),
  error: (message) => log.error({ context }, message instanceof Error ? message.stack : message),
  get: (...more) => loggerOf(log, [context, ...more].join('.')),
});
