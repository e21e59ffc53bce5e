/** A tactic as ATT&CK numbers it, by the name that techniques have it under. */
interface Tactic {
  readonly id: string;
  readonly name: string;
}

type Tactics = Readonly<Record<string, Tactic>>;

/** ATT&CK Enterprise 19, which made two tactics of what was Defense Evasion. © The MITRE Corporation, see docs/attack.md. */
export const enterpriseTactics: Tactics = {
  reconnaissance: { id: 'TA0043', name: 'Reconnaissance' },
  resource_development: { id: 'TA0042', name: 'Resource Development' },
  initial_access: { id: 'TA0001', name: 'Initial Access' },
  execution: { id: 'TA0002', name: 'Execution' },
  persistence: { id: 'TA0003', name: 'Persistence' },
  privilege_escalation: { id: 'TA0004', name: 'Privilege Escalation' },
  stealth: { id: 'TA0005', name: 'Stealth' },
  defense_impairment: { id: 'TA0112', name: 'Defense Impairment' },
  credential_access: { id: 'TA0006', name: 'Credential Access' },
  discovery: { id: 'TA0007', name: 'Discovery' },
  lateral_movement: { id: 'TA0008', name: 'Lateral Movement' },
  collection: { id: 'TA0009', name: 'Collection' },
  command_and_control: { id: 'TA0011', name: 'Command and Control' },
  exfiltration: { id: 'TA0010', name: 'Exfiltration' },
  impact: { id: 'TA0040', name: 'Impact' },
};

/** ATT&CK ICS 18.1. */
export const industrialTactics: Tactics = {
  initial_access: { id: 'TA0108', name: 'Initial Access' },
  execution: { id: 'TA0104', name: 'Execution' },
  persistence: { id: 'TA0110', name: 'Persistence' },
  privilege_escalation: { id: 'TA0111', name: 'Privilege Escalation' },
  evasion: { id: 'TA0103', name: 'Evasion' },
  discovery: { id: 'TA0102', name: 'Discovery' },
  lateral_movement: { id: 'TA0109', name: 'Lateral Movement' },
  collection: { id: 'TA0100', name: 'Collection' },
  command_and_control: { id: 'TA0101', name: 'Command and Control' },
  inhibit_response_function: { id: 'TA0107', name: 'Inhibit Response Function' },
  impair_process_control: { id: 'TA0106', name: 'Impair Process Control' },
  impact: { id: 'TA0105', name: 'Impact' },
};
