/**
 * Saved objects and their client, the same in 7.17, 8.19 and 9. Read in Kibana's `src/core/server/saved_objects` (7.17) and
 * `src/core/packages/saved-objects/{server,api-server}` (8.19 and 9).
 */
import type { Boom } from '@hapi/boom';

/** How a type shows on Kibana's page "Saved objects". */
export interface SavedObjectsManagement {
  /** On the page at all: exportable, importable, deletable by who may do so there. */
  readonly importableAndExportable?: boolean;
  readonly displayName?: string;
  /** An icon of EUI. */
  readonly icon?: string;
  /** Attribute that the page's search asks; it must be mapped. */
  readonly defaultSearchField?: string;
  readonly getTitle?: (savedObject: SavedObject<unknown>) => string;
  readonly getInAppUrl?: (savedObject: SavedObject<unknown>) => {
    /** From the base path on: `/app/spoor/…`. */
    readonly path: string;
    /** A capability without which there is no link: `spoor.read`. */
    readonly uiCapabilitiesPath: string;
  };
}

/** What a type is in every generation. */
export interface SavedObjectsTypeBase {
  readonly name: string;
  /** Hidden types are left out of every client that does not name them. */
  readonly hidden: boolean;
  readonly namespaceType: 'single' | 'multiple' | 'multiple-isolated' | 'agnostic';
  readonly mappings: {
    readonly dynamic?: false | 'strict';
    readonly properties: Readonly<Record<string, unknown>>;
  };
  readonly management?: SavedObjectsManagement;
}

export interface SavedObjectReference {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

export interface SavedObject<T> {
  readonly id: string;
  readonly type: string;
  readonly attributes: T;
  readonly references: readonly SavedObjectReference[];
  /** Opaque; made of the document's sequence number and primary term. */
  readonly version?: string;
  /** ISO 8601. */
  readonly created_at?: string;
  readonly updated_at?: string;
}

export interface SavedObjectsFindOptions {
  /** `['*']`: every space's; for the internal repository only. */
  readonly namespaces?: string[];
  readonly type: string | string[];
  /** simple_query_string over `searchFields`. */
  readonly search?: string;
  readonly searchFields?: string[];
  /** Attribute name, or a root field such as `updated_at`. */
  readonly sortField?: string;
  readonly sortOrder?: 'asc' | 'desc';
  /** From 1. */
  readonly page?: number;
  readonly perPage?: number;
  /** KQL over `<type>.attributes.<name>`. */
  readonly filter?: string;
}

export interface SavedObjectsFindResponse<T> {
  readonly total: number;
  readonly page: number;
  readonly per_page: number;
  readonly saved_objects: ReadonlyArray<SavedObject<T> & { readonly score: number }>;
}

/** Errors are `SavedObjectsError`s; `refresh` is `wait_for` unless told otherwise. */
export interface SavedObjectsClientContract {
  create<T>(
    type: string,
    attributes: T,
    options?: {
      readonly id?: string;
      readonly overwrite?: boolean;
      readonly version?: string;
      readonly references?: SavedObjectReference[];
      readonly refresh?: boolean | 'wait_for';
    },
  ): Promise<SavedObject<T>>;
  get<T>(type: string, id: string): Promise<SavedObject<T>>;
  find<T>(options: SavedObjectsFindOptions): Promise<SavedObjectsFindResponse<T>>;
  /** Merges the given attributes into the stored ones, objects deeply; arrays are replaced. */
  update<T>(
    type: string,
    id: string,
    attributes: Partial<T>,
    options?: { readonly version?: string; readonly refresh?: boolean | 'wait_for' },
  ): Promise<{
    readonly id: string;
    readonly type: string;
    readonly version?: string;
    readonly attributes: Partial<T>;
  }>;
  delete(type: string, id: string, options?: { readonly refresh?: boolean | 'wait_for' }): Promise<unknown>;
}

/** `output.statusCode` is 404 (not found), 409 (conflict), 400 (bad request), 403, 413, 429 or 503. */
export type SavedObjectsError = Boom;
