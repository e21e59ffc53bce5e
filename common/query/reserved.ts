import { isNetworkField, networkFields } from './network_fields';

/** Fields that the language keeps for questions beyond one event. */
const reserved: ReadonlyArray<{ readonly is: RegExp; readonly what: string }> = [
  { is: /^host_id(\.|$)/, what: 'Host Insights (host_id.…)' },
  { is: /^spoor\./, what: 'Classification (spoor.…)' },
];

/** Why a field cannot be asked at all; `undefined` where it can. Also what stands behind `flow_id.` is looked at. */
export function refusedField(field: string): string | undefined {
  const inner = field.startsWith('flow_id.') ? field.slice('flow_id.'.length) : field;
  if (inner !== field && /^flow_id\./.test(inner)) {
    return 'flow_id. leads to the events of a flow once: write flow_id.<field>, such as flow_id.fileinfo.magic.';
  }
  if (inner === '') return 'Name a field behind flow_id., such as flow_id.fileinfo.magic.';
  if (/^net(\.|$)/.test(inner) && !isNetworkField(inner)) {
    return `${field} asks nothing of networks: write ${networkFields.slice(0, -1).join(', ')} or ${networkFields.at(-1)}.`;
  }
  const found = reserved.find(({ is }) => is.test(inner));
  return (
    found && `${found.what} cannot be asked in this version of Spoor yet: take ${field} out of the query.`
  );
}
