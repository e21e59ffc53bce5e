/** Texts of the settings page. */
export const settingsTexts = {
  title: 'Settings',
  readOnly: 'You can read these settings; changing them needs the privilege “spoor_admin”.',
  sources: {
    title: 'Sources',
    intro: 'Index patterns in which Suricata’s events are looked for.',
    label: 'Index patterns',
    help: 'For example suricata-* or logstash-*. Type one and press Enter.',
  },
  links: {
    title: 'Deep links',
    intro:
      'Links to other systems, offered on values or on whole events. {{field}} in the address is replaced by the event’s value, {{value}} by the value that was clicked, {{from}} and {{to}} by the period on screen; each is encoded, and a link whose field is missing in an event is not offered there.',
    none: 'No deep links yet. A file store by checksum or a packet capture by community_id are good first ones.',
    add: 'Add link',
    remove: (title: string) => `Remove link ${title}`,
    name: 'Title',
    fields: 'On values of',
    fieldsHelp: 'None: on whole events',
    url: 'Address',
    urlPlaceholder: 'https://files.example/{{fileinfo.sha256}}',
    uses: (fields: string) => `Needs: ${fields}`,
    usesNothing: 'Leads to the same page from every event',
    newTitle: 'New link',
  },
  save: 'Save',
  saved: 'Settings saved',
  discard: 'Discard changes',
  problems: 'Something must be mended before this can be saved',
  changedElsewhere: 'Somebody else changed the settings in the meantime',
  changedElsewhereText:
    'Yours were not saved, so that nothing is overwritten unseen. Load theirs, then make your changes again.',
  loadTheirs: 'Load theirs',
} as const;
