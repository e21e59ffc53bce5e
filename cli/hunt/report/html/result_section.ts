import { sentence } from '#common/events/sentence';
import { formatExact } from '#common/format/numbers';
import { techniqueTitle } from '#common/hunts/attack/techniques';
import { timeOf } from '#common/hunts/engine/event_values';
import { blockOf } from '#common/hunts/blocks/block';
import { describeBlock, describeMeasure } from '#common/hunts/blocks/describe';
import type { HuntResult } from '../report';
import { clock, counted, found, period } from '../words';
import { markup, type Markup } from './markup';

/** Rows of a hunt's tables; JSON and CSV have the rest. */
const SHOWN = { hosts: 10, findings: 20 } as const;

const more = (total: number, listed: number, of: string): Markup | undefined =>
  total > listed ? markup`<p class="soft">And ${formatExact(total - listed)} more ${of}.</p>` : undefined;

function hostsTable({ hosts, findings }: HuntResult): Markup | undefined {
  // A single finding has just said it.
  if (hosts.items.length === 0 || findings.length === 1) return undefined;
  const rows = hosts.items
    .slice(0, SHOWN.hosts)
    .map(
      ({ address, network, events }) =>
        markup`<tr><td class="address">${address}</td><td>${network}</td><td class="number">${formatExact(events)}</td></tr>`,
    );
  return markup`<h4>${counted(hosts.total, 'host', 'hosts')}</h4>
<div class="wide"><table><thead><tr><th>Address</th><th>Network</th><th class="number">Events</th></tr></thead><tbody>${rows}</tbody></table></div>
${more(hosts.total.value, rows.length, 'hosts')}`;
}

function findingsTable({ hunt, findings, count }: HuntResult): Markup | undefined {
  const block = blockOf(hunt);
  const [head] = findings;
  if (block === undefined || head === undefined) return undefined;
  const rows = findings.slice(0, SHOWN.findings).map(
    (one) => markup`<tr>${one.group.map(({ value }) => markup`<td class="value">${value}</td>`)}
<td>${describeMeasure(block, one.measure, one.hosts)}</td><td class="number">${formatExact(one.count)}</td>
<td class="time">${period(one.first, one.last)}</td></tr>`,
  );
  return markup`<h4>Findings</h4><p class="soft">Asked for: ${describeBlock(block)}.</p>
<div class="wide"><table><thead><tr>${head.group.map(({ field }) => markup`<th>${field}</th>`)}
<th>Measured</th><th class="number">Events</th><th>When</th></tr></thead><tbody>${rows}</tbody></table></div>
${more(count.value, rows.length, 'findings')}`;
}

function sampleList({ samples, unit }: HuntResult): Markup | undefined {
  if (samples.length === 0) return undefined;
  const items = samples.map((event) => {
    const time = timeOf(event);
    const when = time === undefined ? '' : clock(new Date(time).toISOString());
    return markup`<li>${when} ${sentence(event)}</li>`;
  });
  return markup`<h4>${unit === 'events' ? 'First events' : 'Some of their events'}</h4><ul class="samples">${items}</ul>`;
}

const attackLink = (id: string): Markup =>
  markup`<a href="https://attack.mitre.org/techniques/${id.replace('.', '/')}/" rel="noreferrer">${techniqueTitle(id)}</a>`;

function guide({ hunt }: HuntResult): Markup {
  const steps = hunt.investigate.map(
    ({ look, query }) =>
      markup`<li>${look}${query === undefined ? undefined : markup`<br><code>${query}</code>`}</li>`,
  );
  return markup`<details><summary>What to look at, and what it is when it is nothing</summary>
<h4>What to look at</h4><ol>${steps}</ol>
<h4>When it is nothing</h4><ul>${hunt.false_positives.map((text) => markup`<li>${text}</li>`)}</ul>
<h4>Query</h4><p><code>${hunt.query}</code></p></details>`;
}

/** All that a report says of one hunt. */
export function resultSection(result: HuntResult): Markup {
  const { hunt, first, last } = result;
  const attack = (hunt.attack ?? []).map((id, at) => markup`${at > 0 ? ' · ' : ''}${attackLink(id)}`);
  return markup`<article class="${hunt.severity}" id="hunt-${hunt.id}">
<div class="head"><span class="badge ${hunt.severity}">${hunt.severity}</span><h3>${hunt.title}</h3><span class="found">${found(result)}</span></div>
<p>${hunt.description}</p>
<p class="soft">${first === undefined || last === undefined ? undefined : `${period(first, last)} UTC`}${attack.length > 0 ? markup` · ${attack}` : undefined}</p>
<p>${hunt.why}</p>
${findingsTable(result)}${hostsTable(result)}${sampleList(result)}${guide(result)}
</article>`;
}
