/** The part of an Ontime 4 project file that we write and read. Times are milliseconds, of day ≤ 23:59:59. */
export interface OntimeProject {
  readonly rundowns: Readonly<Record<string, OntimeRundown>>;
  readonly project: {
    readonly title: string;
    readonly description: string;
    readonly url: string;
    readonly info: string;
    readonly logo: string | null;
    readonly custom: readonly { readonly title: string; readonly value: string; readonly url: string }[];
  };
  /** Without a version Ontime refuses the file. */
  readonly settings: { readonly version: string; readonly editorKey: null; readonly operatorKey: null; readonly timeFormat: '24' | '12'; readonly language: string };
  readonly viewSettings: Readonly<Record<string, unknown>>;
  readonly urlPresets: readonly unknown[];
  readonly customFields: Readonly<Record<string, OntimeField>>;
  readonly automation: Readonly<Record<string, unknown>>;
}

/** `label` matches `/^[a-z0-9_ ]+$/i` and its key is the label with underscores, else the field and its values vanish without a word. */
export interface OntimeField {
  readonly type: 'text' | 'image';
  readonly colour: string;
  readonly label: string;
}

export interface OntimeRundown {
  readonly id: string;
  readonly title: string;
  readonly order: readonly string[];
  readonly flatOrder: readonly string[];
  readonly entries: Readonly<Record<string, OntimeEntry>>;
  readonly revision: number;
}

export type OntimeEntry = OntimeEvent | OntimeGroup;
export type OntimeCustom = Readonly<Record<string, string>>;

export interface OntimeEvent {
  readonly type: 'event';
  readonly id: string;
  readonly flag: boolean;
  readonly cue: string;
  readonly title: string;
  readonly note: string;
  readonly endAction: 'none' | 'load-next' | 'play-next';
  readonly timerType: 'count-down' | 'count-up' | 'clock' | 'none';
  readonly countToEnd: boolean;
  /** Starts where the event before it ends. */
  readonly linkStart: boolean;
  readonly timeStrategy: 'lock-duration' | 'lock-end';
  readonly timeStart: number;
  readonly timeEnd: number;
  readonly duration: number;
  readonly skip: boolean;
  readonly colour: string;
  readonly timeWarning: number;
  readonly timeDanger: number;
  readonly custom: OntimeCustom;
  readonly triggers: readonly never[];
  readonly parent: string | null;
  readonly revision: number;
  readonly delay: number;
  readonly dayOffset: number;
  readonly gap: number;
}

export interface OntimeGroup {
  readonly type: 'group';
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly entries: readonly string[];
  readonly targetDuration: number | null;
  readonly colour: string;
  readonly custom: OntimeCustom;
  readonly revision: number;
  readonly timeStart: number | null;
  readonly timeEnd: number | null;
  readonly duration: number;
  readonly isFirstLinked: boolean;
}
