import type { Field } from './row';

/** Fields below a name that nobody can list: counters, properties that clients choose, metadata that authors choose. */
interface OpenFields extends Omit<Field, 'name' | 'headline'> {
  /** Every field whose name begins so; a star stands for one step. */
  readonly below: string;
}

const openFields: readonly OpenFields[] = [
  {
    below: 'stats',
    type: 'long',
    description: 'Counter of the engine since it started',
    eventTypes: ['stats'],
  },
  {
    below: 'alert.metadata',
    type: 'keyword',
    description: 'What the signature’s author noted',
    eventTypes: ['alert', 'drop'],
    many: true,
  },
  {
    below: 'alert.context',
    type: 'keyword',
    description: 'Context that a data set gave',
    eventTypes: ['alert'],
  },
  {
    below: 'metadata.flowints',
    type: 'long',
    description: 'Number that signatures keep for the flow',
    eventTypes: [],
  },
  {
    below: 'metadata.entropy',
    type: 'double',
    description: 'Entropy that a signature measured',
    eventTypes: ['alert'],
  },
  {
    below: 'mqtt.*.properties',
    type: 'keyword',
    description: 'MQTT 5 property, also those that a client makes up',
    eventTypes: ['mqtt', 'alert'],
  },
  {
    below: 'mqtt.connect.will.properties',
    type: 'keyword',
    description: 'MQTT 5 property of the will',
    eventTypes: ['mqtt', 'alert'],
  },
  {
    below: 'ndpi',
    type: 'keyword',
    description: 'What the nDPI library found',
    eventTypes: ['flow', 'alert'],
  },
  {
    below: 'stream_tcp',
    type: 'keyword',
    description: 'State of the TCP engine, for debugging',
    eventTypes: ['drop', 'alert'],
  },
];

const matches = (name: string, below: string): boolean => {
  const steps = name.split('.');
  const pattern = below.split('.');
  return steps.length > pattern.length && pattern.every((step, at) => step === '*' || step === steps[at]);
};

/** The field of a name that lies below an open one. */
export function findOpen(name: string): Field | undefined {
  const found = openFields.find(({ below }) => matches(name, below));
  if (!found) return undefined;
  const { type, description, eventTypes, many } = found;
  return { name, type, description, eventTypes, ...(many ? { many } : {}) };
}
