import type { Networks } from '#common/networks/networks';
import { Audit } from './audit/service';
import { groundOf } from './events/ground';
import { Events } from './events/service';
import type { Sources } from './events/sources';
import { Library } from './hunts/library';
import type { Pack } from './hunts/pack';
import { Hunts } from './hunts/service';
import type { Kept } from './kept';
import { NetworksService } from './networks/service';
import { Rules } from './rules/service';
import type { Log, Scope } from './scope';
import type { Seals } from './secrets/seal';
import { SettingsService, type Revised } from './settings/service';
import { SetupService } from './setup/service';
import { StatusService, type Host } from './status/service';
import { Uninstall } from './uninstall/service';

/** What Spoor can do for one request. */
export interface Services {
  readonly events: Events;
  readonly hunts: Hunts;
  readonly rules: Rules;
  readonly settings: SettingsService;
  readonly networks: NetworksService;
  readonly audit: Audit;
  readonly status: StatusService;
  readonly setup: SetupService;
  readonly uninstall: Uninstall;
  readonly version: string;
}

/** What outlives requests. */
export interface Stock {
  readonly host: Host;
  readonly pack: Pack;
  readonly sources: Sources;
  readonly seals: Seals;
  readonly settings: Kept<Revised>;
  readonly networks: Kept<Networks>;
  readonly now: () => Date;
  readonly log: Log;
}

/** Puts the services together for one request; none of them keeps anything of it. */
export function servicesOf(stock: Stock, scope: Scope): Services {
  const now = stock.now();
  const audit = new Audit(scope, now);
  const settings = new SettingsService(scope, audit, stock.settings);
  const networks = new NetworksService(scope, audit, stock.networks);
  const ground = () => groundOf(scope, { settings, networks }, stock, now);
  const events = new Events(ground, audit);
  const library = new Library(stock.pack, scope, audit);
  return {
    events,
    hunts: new Hunts(library, ground, events),
    rules: new Rules(library, ground),
    settings,
    networks,
    audit,
    status: new StatusService(stock.host, scope, settings, stock.sources),
    setup: new SetupService(scope, settings),
    uninstall: new Uninstall(scope, audit, stock),
    version: stock.host.version,
  };
}
