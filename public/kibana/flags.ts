import type { Capabilities } from '#kibana/public';

/** Kibana gives a feature another id with each change of what it grants: `siem`, `siemV2`, `discover_v2`. */
const SUCCESSOR = /^(?:_?[vV]\d{1,3})?$/;

/** Whether a feature, or a successor of it, grants the person any of some flags. */
export const isGranted = (capabilities: Capabilities, feature: string, flags: readonly string[]): boolean =>
  Object.entries(capabilities).some(
    ([id, granted]) =>
      id.startsWith(feature) &&
      SUCCESSOR.test(id.slice(feature.length)) &&
      flags.some((flag) => granted[flag] === true),
  );
