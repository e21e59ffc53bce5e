import { getOrElse } from 'fp-ts/Either';
import React, { useState, type FC } from 'react';
import { readPanel } from '#common/panels/read';
import { huntPanel, newHuntPanel } from '#common/panels/state';
import { AsksFields } from '../editor/asks_fields';
import { EditorFrame, type EditorProps } from '../editor/editor_frame';
import { editorTexts } from '../editor/texts';
import { ShowsFields } from './shows_fields';

/** Settings of a *Hunt* panel. */
export const HuntEditor: FC<EditorProps> = ({ saved, ...props }) => {
  const [panel, setPanel] = useState(() => getOrElse(() => newHuntPanel)(readPanel(huntPanel, saved)));
  const { asks, shows } = panel;
  const lacksField = shows.type === 'top_values' && shows.field === '';
  return (
    <EditorFrame
      {...props}
      title={editorTexts.hunt}
      panel={panel}
      problem={lacksField ? editorTexts.noField : undefined}
    >
      <AsksFields asks={asks} onChange={(changed) => setPanel({ ...panel, asks: changed })} />
      <ShowsFields shows={shows} onChange={(changed) => setPanel({ ...panel, shows: changed })} />
    </EditorFrame>
  );
};
