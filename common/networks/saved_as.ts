/** How the tables of the organisation are saved: each is one object a space, so that an import is done or not done. */
export const savedAs = { networks: 'spoor-network', userGroups: 'spoor-user-group', id: 'table' } as const;
