import { EuiFormRow, EuiSelect } from '@elastic/eui';
import React, { type FC } from 'react';
import { panelLimits } from '#common/panels/limits';
import type { PanelShows } from '#common/panels/state';
import { FieldsInput } from '../editor/fields_input';
import { SizeInput } from '../editor/size_input';
import { editorTexts } from '../editor/texts';

/** Values of a list at first. */
const USUAL_SIZE = 10;

const views: readonly PanelShows['type'][] = ['over_time', 'top_values', 'count'];

function showing(type: string, before: PanelShows): PanelShows {
  switch (type) {
    case 'top_values':
      return before.type === 'top_values' ? before : { type, field: '', size: USUAL_SIZE };
    case 'count':
      return { type };
    default:
      return { type: 'over_time' };
  }
}

interface Props {
  readonly shows: PanelShows;
  readonly onChange: (shows: PanelShows) => void;
}

/** How a panel shows what was found. */
export const ShowsFields: FC<Props> = ({ shows, onChange }) => (
  <>
    <EuiFormRow label={editorTexts.shows} fullWidth>
      <EuiSelect
        fullWidth
        value={shows.type}
        options={views.map((value) => ({ value, text: editorTexts.views[value] }))}
        onChange={({ target }) => onChange(showing(target.value, shows))}
        data-test-subj="spoorPanelShows"
      />
    </EuiFormRow>
    {shows.type === 'top_values' && (
      <>
        <FieldsInput
          label={editorTexts.field}
          fields={shows.field === '' ? [] : [shows.field]}
          most={1}
          onChange={([field = '']) => onChange({ ...shows, field })}
        />
        <SizeInput
          label={editorTexts.values}
          size={shows.size}
          most={panelLimits.values_shown}
          onChange={(size) => onChange({ ...shows, size })}
        />
      </>
    )}
  </>
);
