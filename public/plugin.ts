import { registerApp, type Core } from './kibana/register_app';

/** The life of Spoor in the browser: it registers its app, and leaves nothing running. */
export class SpoorPlugin {
  setup(core: Core): void {
    registerApp(core);
  }

  start(): void {}

  stop(): void {}
}
