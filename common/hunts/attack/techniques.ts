import enterprise from './enterprise.json';
import ics from './ics.json';

/**
 * The versions of MITRE ATT&CK that hunts are checked against: Enterprise 19 (spring 2026), ICS 18.1 (November 2025).
 * Ids and names only. © The MITRE Corporation; reproduced and distributed with its permission, see docs/attack.md.
 */
export const attackVersions = { enterprise: '19', ics: '18.1' } as const;

/** A technique or sub-technique of ATT&CK. */
export interface Technique {
  readonly name: string;
  /** Such as `command_and_control`; a technique may serve several. */
  readonly tactics: readonly string[];
}

const techniques: ReadonlyMap<string, Technique> = new Map([
  ...Object.entries(enterprise),
  ...Object.entries(ics),
]);

/** The technique with an id such as `T1048.003`; `undefined` where ATT&CK has none, or withdrew it. */
export const findTechnique = (id: string): Technique | undefined => techniques.get(id);

/** All ids, for "did you mean". */
export const techniqueIds: readonly string[] = [...techniques.keys()];

/** A technique as people write it: `T1048.003 Exfiltration Over Alternative Protocol: Exfiltration Over Unencrypted …`. */
export function techniqueTitle(id: string): string {
  const names = [id.split('.')[0] ?? '', ...(id.includes('.') ? [id] : [])].flatMap(
    (one) => techniques.get(one)?.name ?? [],
  );
  return [id, names.join(': ')].join(' ').trimEnd();
}
