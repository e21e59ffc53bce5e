/**
 * Registers one thing with the host, and says in its console where that cannot be. An error that left `setup` would leave
 * everybody without any of Kibana, so each thing falls alone.
 * @param what a noun, e.g. `the panel spoor_hunt`
 */
export function attempt(what: string, register: () => void): void {
  try {
    register();
  } catch (error) {
    console.error(`Spoor goes without ${what}, which this Kibana does not take:`, error);
  }
}
