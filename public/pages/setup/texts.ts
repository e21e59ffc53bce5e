import type { StepId, StepState } from '#common/setup/checklist';

const titles: Readonly<Record<StepId, string>> = {
  sources: 'Events are found',
  privileges: 'Elasticsearch lets you read them',
  rights: 'Your rights let you work with them',
  host: 'What Spoor runs in has all that it can use',
  networks: 'Your networks are known',
  rules: 'Hunts run by themselves',
};

const states: Readonly<Record<StepState, string>> = {
  done: 'done',
  open: 'to do',
  wrong: 'does not work',
};

/** `Enable hunts` while none is chosen, `Enable 1 hunt`, `Enable 2 hunts`. */
const counted = (verb: string, count: number, noun: string): string => {
  if (count === 0) return `${verb} ${noun}s`;
  return count === 1 ? `${verb} 1 ${noun}` : `${verb} ${count} ${noun}s`;
};

/** Texts of the set-up page. */
export const setupTexts = {
  title: 'Set-up',
  intro: (done: number, all: number) =>
    done === all
      ? 'Everything is set up.'
      : `${done} of ${all} are done. Spoor says below what the others keep from you.`,
  titles,
  states,
  changeSources: 'Change sources',
  defineNetworks: 'Define networks',
  role: {
    intro:
      'This role of Elasticsearch lets somebody hunt in the sources, and nothing else. An administrator creates it in Dev Tools, or in Stack Management › Roles, and gives it to people beside the Kibana feature “Spoor”.',
    show: 'The role to create',
  },
  enable: {
    intro:
      'Each hunt that you enable becomes an alerting rule. It runs with your rights, as they are now: what you may not read, it does not read.',
    introBundled:
      'Each hunt that you enable becomes an alerting rule. It runs with the host’s own credentials, not with yours, and reads every event that they may read.',
    none: 'No stable hunt can be answered by the events at hand.',
    refused: 'Rules cannot be made',
    hunt: 'Hunt',
    severity: 'Severity',
    lastDay: 'Last 24 hours',
    state: 'Rule',
    runs: 'runs',
    stopped: 'disabled',
    absent: 'none',
    missing: 'That the rules exist is not known, since they could not be listed.',
    enable: (count: number) => counted('Enable', count, 'hunt'),
    remove: (count: number) => counted('Delete', count, 'rule'),
    removeTitle: 'Delete these rules?',
    removeText: 'Their alerts and actions end with them. The hunts stay.',
    keep: 'Keep them',
    caption: 'Hunts that may run by themselves',
    failed: (title: string) => `No rule was made of “${title}”`,
    notRemoved: (title: string) => `The rule of “${title}” was not deleted`,
  },
} as const;
