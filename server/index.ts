import type { PluginContext } from './kibana/lifecycle';
import { SpoorPlugin } from './plugin';

/** What Kibana calls to make the plugin. */
export const plugin = (context: PluginContext) => new SpoorPlugin(context);
