/** Kibanas that speak the same contract to plugins. What differs within one is found by looking at what is there. */
export type Generation = '7.17' | '8.19' | '9';

/**
 * @param version of Kibana, `x.y.z`
 * @returns the generation whose contract it speaks, or is nearest to
 */
export function generationOf(version: string): Generation {
  const major = Number.parseInt(version, 10);
  if (major <= 7) return '7.17';
  return major === 8 ? '8.19' : '9';
}
