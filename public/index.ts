import type { PluginInitializerContext } from '#kibana/public';
import { SpoorPlugin } from './plugin';

/** What Kibana, and the bundled host, call to get the plugin. */
export const plugin = (context: PluginInitializerContext) => new SpoorPlugin(context);
