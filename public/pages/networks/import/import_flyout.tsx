import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutFooter,
  EuiFlyoutHeader,
  EuiRadioGroup,
  EuiSpacer,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import React, { useMemo, useState } from 'react';
import { isLeft } from 'fp-ts/Either';
import type { Saved, TableKind } from '../table_kind';
import { importTexts } from '../texts';
import { changesOf, changesText } from './changes';
import { CsvInput } from './csv_input';
import { Refusal } from './refusal';
import { RowProblems } from './row_problems';
import { useImport } from './use_import';

/** What an import is of, and what becomes of it. */
export interface ImportProps<A> {
  readonly kind: TableKind<A>;
  /** What is stored now. */
  readonly items: readonly A[];
  readonly revision: string;
  readonly onDone: (saved: Saved<A>) => void;
  readonly loadTheirs: () => void;
  readonly onClose: () => void;
}

const ways = [
  { id: 'add', label: importTexts.add, help: importTexts.addHelp },
  { id: 'replace', label: importTexts.replace, help: importTexts.replaceHelp },
] as const;

/** Takes rows from CSV. What is wrong with it stands here before anything is sent, and again where the server refuses. */
export function ImportFlyout<A>(props: ImportProps<A>) {
  const { kind, onClose } = props;
  const [csv, setCsv] = useState('');
  const [way, setWay] = useState<string>('add');
  const importing = useImport(props);
  const titleId = useGeneratedHtmlId({ prefix: 'import' });
  const hasText = csv.trim() !== '';
  return (
    <EuiFlyout
      onClose={onClose}
      size="m"
      ownFocus
      aria-labelledby={titleId}
      data-test-subj="spoorImportFlyout"
    >
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="s">
          <h2 id={titleId}>{importTexts.title(kind.texts.title)}</h2>
        </EuiTitle>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        <CsvInput
          example={kind.texts.example}
          onChange={(text) => {
            importing.reset();
            setCsv(text);
          }}
        />
        <EuiSpacer size="l" />
        <EuiRadioGroup
          name={titleId}
          legend={{ children: importTexts.how }}
          idSelected={`${titleId}-${way}`}
          options={ways.map(({ id, label, help }) => ({
            id: `${titleId}-${id}`,
            value: id,
            label: `${label}. ${help}`,
          }))}
          onChange={(_, value) => setWay(value ?? 'add')}
        />
        <EuiSpacer size="l" />
        <div role="status">
          {importing.error === undefined ? (
            hasText && <Outlook {...props} csv={csv} replace={way === 'replace'} />
          ) : (
            <Refusal error={importing.error} loadTheirs={props.loadTheirs} />
          )}
        </div>
      </EuiFlyoutBody>
      <EuiFlyoutFooter>
        <EuiFlexGroup justifyContent="spaceBetween" responsive={false}>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty onClick={onClose}>{importTexts.cancel}</EuiButtonEmpty>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButton
              fill
              isDisabled={!hasText}
              isLoading={importing.isBusy}
              onClick={() => importing.run(csv, way === 'replace')}
              data-test-subj="spoorImportRun"
            >
              {importTexts.import}
            </EuiButton>
          </EuiFlexItem>
        </EuiFlexGroup>
      </EuiFlyoutFooter>
    </EuiFlyout>
  );
}

interface OutlookProps<A> extends ImportProps<A> {
  readonly csv: string;
  readonly replace: boolean;
}

/** What the text would do, by the reader that the server uses too. */
function Outlook<A>({ kind, items, csv, replace }: OutlookProps<A>) {
  const read = useMemo(() => kind.readCsv(csv), [kind, csv]);
  if (isLeft(read)) return <RowProblems problems={read.left} />;
  return (
    <EuiCallOut
      size="s"
      iconType="check"
      color="success"
      title={importTexts.wouldTitle(read.right.length)}
      data-test-subj="spoorImportOutlook"
    >
      <p>{changesText(changesOf(items, read.right, replace, kind.keyOf))}</p>
    </EuiCallOut>
  );
}
