import { isLeft, right } from 'fp-ts/lib/Either';
import type { PartialFailure } from '#common/api/shared';
import type { Source, Status } from '#common/api/status';
import type { Sources } from '../events/sources';
import type { Answer } from '../problem';
import type { Scope } from '../scope';
import type { SettingsService } from '../settings/service';
import { clusterOf, sampleOffsetOf } from './cluster';
import { describeSource } from './describe_source';
import type { MissingParts } from './missing_parts';

/** What is known of the host once it has started. */
export interface Host {
  /** Spoor's own version. */
  readonly version: string;
  readonly host: 'kibana' | 'bundled';
  readonly hostVersion: string;
  readonly missing: MissingParts;
}

/** What Spoor runs on, who asks, and what events there are. */
export class StatusService {
  constructor(
    private readonly host: Host,
    private readonly scope: Scope,
    private readonly settings: SettingsService,
    private readonly sources: Sources,
  ) {}

  async get(): Answer<Status> {
    const settings = await this.settings.get();
    if (isLeft(settings)) return settings;
    const patterns = settings.right.sources;
    const [elasticsearch, offset, ...described] = await Promise.all([
      clusterOf(this.scope),
      sampleOffsetOf(this.scope, patterns),
      ...patterns.map((pattern) => this.source(pattern)),
    ]);
    return right({
      ...this.host,
      missing: this.host.missing.list(),
      elasticsearch,
      user: { name: this.scope.user.name, access: [...this.scope.user.access] },
      sources: described.flatMap(({ source }) => source),
      partial: described.flatMap(({ partial }) => partial),
      sampleOffset: offset,
    });
  }

  /** A pattern that matches nothing is told as partial: of the usual ones, most stacks have only one. */
  private async source(pattern: string): Promise<{ source: Source[]; partial: PartialFailure[] }> {
    const seen = await this.sources.get(this.scope, [pattern]);
    if (isLeft(seen)) return { source: [], partial: [{ what: pattern, reason: seen.left.message }] };
    if (seen.right.layout.names().length === 0) return { source: [], partial: [...seen.right.partial] };
    const described = await describeSource(this.scope, pattern, seen.right);
    if (isLeft(described)) {
      return { source: [], partial: [{ what: pattern, reason: described.left.message }] };
    }
    const [source, partial] = described.right;
    return { source: [source], partial: [...partial] };
  }
}
