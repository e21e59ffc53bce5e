import { EuiButton, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import React, { type FC } from 'react';
import { checklist, type StepId } from '#common/setup/checklist';
import { AppHeader } from '#public/app/app_header';
import { pages } from '#public/app/links';
import { useLink } from '#public/app/use_link';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { ComponentStyles } from '#public/components/component_styles';
import { PageSection } from '#public/kibana/ui/page_section';
import { SourcesReadiness } from '../settings/sources_readiness';
import { HuntsToEnable } from './enable/hunts_to_enable';
import { RoleBox } from './role_box';
import { StepRow } from './step_row';
import { setupTexts } from './texts';
import { useSituation, type Answered } from './use_situation';

type Ready = Extract<Answered, { state: 'ready' }>;

/** Stands in a block of its own: in a column of flexible items a button is as wide as the column. */
const LinkButton: FC<{ readonly path: string; readonly text: string }> = ({ path, text }) => {
  const link = useLink();
  return (
    <div>
      <EuiButton size="s" {...link(path)}>
        {text}
      </EuiButton>
    </div>
  );
};

/** What one can do about a step, below its reasons. */
const Help: FC<{ readonly id: StepId; readonly answered: Ready }> = ({ id, answered }) => {
  switch (id) {
    case 'sources':
      return (
        <>
          <SourcesReadiness />
          <EuiSpacer size="s" />
          <LinkButton path={pages.settings.path} text={setupTexts.changeSources} />
        </>
      );
    case 'privileges':
      return <RoleBox role={answered.role} />;
    case 'networks':
      return (
        <>
          <EuiSpacer size="s" />
          <LinkButton path={pages.networks.path} text={setupTexts.defineNetworks} />
        </>
      );
    case 'rules':
      return (
        <>
          <EuiSpacer size="s" />
          <HuntsToEnable rules={answered.rules} isBundled={answered.situation.isBundled} />
        </>
      );
    case 'rights':
    case 'host':
      return null;
  }
};

const Checklist: FC<{ readonly answered: Ready }> = ({ answered }) => {
  const steps = checklist(answered.situation);
  const done = steps.filter(({ state }) => state === 'done').length;
  return (
    <>
      <EuiText size="s" color="subdued" data-test-subj="spoorSetupDone">
        <p>{setupTexts.intro(done, steps.length)}</p>
      </EuiText>
      <EuiSpacer size="m" />
      {steps.map((step) => (
        <StepRow key={step.id} step={step}>
          <Help id={step.id} answered={answered} />
        </StepRow>
      ))}
    </>
  );
};

const Loaded: FC = () => {
  const answered = useSituation();
  switch (answered.state) {
    case 'loading':
      return <SkeletonRows rows={6} height={64} />;
    case 'failed':
      return <Failure error={answered.error} retry={answered.retry} />;
    case 'ready':
      return <Checklist answered={answered} />;
  }
};

/** A checklist that turns green: what Spoor needs, what is missing, and what can run by itself. */
export const SetupPage: FC = () => (
  <>
    <ComponentStyles />
    <AppHeader current="setup" />
    <PageSection maxWidth={1_000}>
      <EuiTitle size="m">
        <h1>{setupTexts.title}</h1>
      </EuiTitle>
      <Loaded />
    </PageSection>
  </>
);
