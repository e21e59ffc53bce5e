import { registerPanels, type PanelPlugins } from './kibana/embeddables/register_panels';
import { registerApp, type Context, type Core } from './kibana/register_app';

/** The life of Spoor in the browser: it registers what it brings, and leaves nothing running. */
export class SpoorPlugin {
  constructor(private readonly context: Context) {}

  setup(core: Core, plugins: PanelPlugins): void {
    registerApp(core);
    registerPanels(core, plugins, this.context.env.packageInfo.version);
  }

  start(): void {}

  stop(): void {}
}
