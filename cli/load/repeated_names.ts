import { items, members, type Member } from './members';

function rewrite(text: string, start: number, end: number): string {
  switch (text[start]) {
    case '{': {
      const last = new Map<string, Member>();
      for (const member of members(text, start)) last.set(member.name, member);
      const kept = [...last.values()].map(
        (member) =>
          text.slice(member.start, member.valueStart) + rewrite(text, member.valueStart, member.end),
      );
      return `{${kept.join(',')}}`;
    }
    case '[':
      return `[${items(text, start)
        .map((item) => rewrite(text, item.start, item.end))
        .join(',')}]`;
    default:
      return text.slice(start, end);
  }
}

/**
 * Keeps the last of members that have the same name, as JSON.parse does. Suricata 6 repeats some (`ether` in DHCP
 * records, `subject` in alerts on TLS), and Elasticsearch refuses such documents. All else stays to the character.
 * @param text an object, as valid JSON
 */
export const withoutRepeatedNames = (text: string): string => rewrite(text, text.indexOf('{'), text.length);
