import { attempt } from './kibana/attempt';
import { registerPanels, type PanelPlugins } from './kibana/embeddables/register_panels';
import { registerApp, type Context, type Core } from './kibana/register_app';
import { registerRuleTypes, type RulePlugins } from './kibana/rule_types/register_rule_types';

/** The life of Spoor in the browser: it registers what it brings, each part for itself, and leaves nothing running. */
export class SpoorPlugin {
  constructor(private readonly context: Context) {}

  setup(core: Core, plugins: PanelPlugins & RulePlugins): void {
    const { version } = this.context.env.packageInfo;
    attempt('its app', () => registerApp(core));
    attempt('its panels', () => registerPanels(core, plugins, version));
    attempt('its rule type', () => registerRuleTypes(core, plugins, version));
  }

  start(): void {}

  stop(): void {}
}
