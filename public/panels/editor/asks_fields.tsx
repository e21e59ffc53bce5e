import { isLeft } from 'fp-ts/Either';
import { EuiComboBox, EuiFormRow, EuiRadioGroup, EuiTextArea } from '@elastic/eui';
import React, { useMemo, type FC } from 'react';
import { listHunts } from '#common/api/hunts';
import { plain } from '#common/events/visible';
import type { PanelAsks } from '#common/panels/state';
import { parseQuery } from '#common/query/parse';
import { useApiQuery } from '#public/hooks/use_api_query';
import { editorTexts } from './texts';

const ways = [
  { id: 'query', label: editorTexts.byQuery },
  { id: 'hunt', label: editorTexts.byHunt },
];

interface Props {
  readonly asks: PanelAsks;
  /** What becomes of the query’s events. */
  readonly queryHelp?: string;
  readonly onChange: (asks: PanelAsks) => void;
}

/** What a panel, or a rule, asks: a hunt, or a query of its own. */
export const AsksFields: FC<Props> = ({ asks, queryHelp = editorTexts.queryHelp, onChange }) => (
  <>
    <EuiFormRow label={editorTexts.asks} fullWidth>
      <EuiRadioGroup
        name="spoorPanelAsks"
        options={ways}
        idSelected={asks.type}
        onChange={(way) => onChange(way === 'hunt' ? { type: 'hunt', id: '' } : { type: 'query', query: '' })}
        data-test-subj="spoorPanelAsks"
      />
    </EuiFormRow>
    {asks.type === 'hunt' ? (
      <HuntInput id={asks.id} onChange={(id) => onChange({ type: 'hunt', id })} />
    ) : (
      <QueryInput
        query={asks.query}
        help={queryHelp}
        onChange={(query) => onChange({ type: 'query', query })}
      />
    )}
  </>
);

const HuntInput: FC<{ readonly id: string; readonly onChange: (id: string) => void }> = ({
  id,
  onChange,
}) => {
  const library = useApiQuery(listHunts, {});
  const items = library.state === 'ready' ? library.data.items : undefined;
  const options = useMemo(
    () => items?.map((hunt) => ({ label: plain(hunt.title), key: hunt.id, value: hunt.id })) ?? [],
    [items],
  );
  const chosen = options.find(({ value }) => value === id) ?? { label: id, key: id, value: id };
  return (
    <EuiFormRow label={editorTexts.choose} fullWidth>
      <EuiComboBox<string>
        fullWidth
        aria-label={editorTexts.choose}
        isLoading={library.state === 'loading'}
        singleSelection={{ asPlainText: true }}
        options={options}
        selectedOptions={id === '' ? [] : [chosen]}
        onChange={([option]) => onChange(option?.value ?? '')}
        data-test-subj="spoorPanelHunt"
      />
    </EuiFormRow>
  );
};

interface QueryProps {
  readonly query: string;
  readonly help: string;
  readonly onChange: (query: string) => void;
}

const QueryInput: FC<QueryProps> = ({ query, help, onChange }) => {
  const parsed = useMemo(() => parseQuery(query), [query]);
  const problem = isLeft(parsed) ? editorTexts.column(parsed.left.column, parsed.left.message) : undefined;
  return (
    <EuiFormRow
      label={editorTexts.query}
      helpText={help}
      isInvalid={problem !== undefined}
      error={problem}
      fullWidth
    >
      <EuiTextArea
        fullWidth
        rows={3}
        value={query}
        isInvalid={problem !== undefined}
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
        data-test-subj="spoorPanelQuery"
      />
    </EuiFormRow>
  );
};
