import { getOrElse } from 'fp-ts/Either';
import React, { useState, type FC } from 'react';
import { panelLimits } from '#common/panels/limits';
import { readPanel } from '#common/panels/read';
import { eventsPanel, newEventsPanel } from '#common/panels/state';
import { AsksFields } from '../editor/asks_fields';
import { EditorFrame, type EditorProps } from '../editor/editor_frame';
import { FieldsInput } from '../editor/fields_input';
import { SizeInput } from '../editor/size_input';
import { editorTexts } from '../editor/texts';

/** Settings of an *Events* panel. */
export const EventsEditor: FC<EditorProps> = ({ saved, ...props }) => {
  const [panel, setPanel] = useState(() => getOrElse(() => newEventsPanel)(readPanel(eventsPanel, saved)));
  const { asks, columns, size } = panel;
  return (
    <EditorFrame {...props} title={editorTexts.events} panel={panel}>
      <AsksFields asks={asks} onChange={(changed) => setPanel({ ...panel, asks: changed })} />
      <FieldsInput
        label={editorTexts.columns}
        help={editorTexts.columnsHelp}
        fields={columns}
        most={panelLimits.columns}
        onChange={(changed) => setPanel({ ...panel, columns: [...changed] })}
      />
      <SizeInput
        label={editorTexts.newest}
        size={size}
        most={panelLimits.events}
        onChange={(changed) => setPanel({ ...panel, size: changed })}
      />
    </EditorFrame>
  );
};
