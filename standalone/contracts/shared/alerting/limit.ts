/** Kibana's `xpack.alerting.rules.run.alerts.max` default, since 8.3. */
const MOST_ALERTS = 1_000;

/** Counts the alerts of one run against the limit, and sees to it that who asks for the limit answers. */
export class AlertLimit {
  private created = 0;
  private isReached = false;
  private wasAsked = false;
  private wasAnswered = false;

  /** @throws Error with Kibana's words for one alert too many */
  count(): void {
    this.created += 1;
    if (this.created > MOST_ALERTS) {
      this.isReached = true;
      throw new Error(`Rule reported more than ${MOST_ALERTS} alerts.`);
    }
  }

  ask(): number {
    this.wasAsked = true;
    return MOST_ALERTS;
  }

  answer(reached: boolean): void {
    this.wasAnswered = true;
    this.isReached ||= reached;
  }

  /** @throws Error where a run asked for the limit and never said whether it was reached */
  assertAnswered(): void {
    if (this.wasAsked && !this.wasAnswered) {
      throw new Error(
        'Rule has not reported whether alert limit has been reached after requesting limit value!',
      );
    }
  }

  get reached(): boolean {
    return this.isReached;
  }
}
