import type { Context } from './kibana/register_app';
import { SpoorPlugin } from './plugin';

/** What Kibana, and the bundled host, call to get the plugin. */
export const plugin = (context: Context) => new SpoorPlugin(context);
