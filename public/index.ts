import { SpoorPlugin } from './plugin';

/** What Kibana, and the bundled host, call to get the plugin. */
export const plugin = () => new SpoorPlugin();
