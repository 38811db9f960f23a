import type { Locale, VisitorActor } from '#desk';
import type { PublicLook } from '../look/open-public-look.js';
import type { PublicWords } from '../words/public-words.js';

/** What every public page is drawn with. */
export interface FrameView {
  readonly locale: Locale;
  readonly words: PublicWords;
  readonly visitor: VisitorActor | null;
  readonly look: PublicLook['paths'];
  /** Origin of the addresses that are shared. */
  readonly publicUrl: string;
  /** The page's own address, without parameters: the language is changed there. */
  readonly here: string;
  /** Which part of the navigation one is in. */
  readonly room: 'topics' | 'mine' | null;
}

/** What stands in a page's head. */
export interface PublicHead {
  readonly title: string;
  /** For those that are found and shared; null: found by nobody. */
  readonly shared: {
    readonly description: string;
    /** `article` for a topic. */
    readonly type: 'website' | 'article';
    /** Shown where its address is passed on, 1200 × 630 px. */
    readonly picture?: { readonly path: string; readonly alt: string };
    /** What machines read of it. */
    readonly facts?: object;
  } | null;
}

/** What a field of a form holds again after it was refused, and what is wrong. */
export interface Trouble {
  /** Which form of the page: its id. */
  readonly form: string;
  /** Name of the field; null: the form as a whole. */
  readonly field: string | null;
  /** One sentence, ready to be shown. */
  readonly says: string;
}

/** A form as it is drawn: what is wrong with it, and what was typed. */
export interface FormView {
  readonly frame: FrameView;
  readonly form: string;
  readonly trouble: Trouble | null;
  readonly typed: URLSearchParams | null;
}

/** A form of a page that may have been refused; its words come back in the form they were typed in. */
export const formView = (frame: FrameView, form: string, trouble: Trouble | null, typed: URLSearchParams | null): FormView =>
  trouble?.form === form ? { frame, form, trouble, typed } : { frame, form, trouble: null, typed: null };

/** What stands in a field: what was typed and not taken, else what is known. */
export const valueOf = ({ typed }: FormView, field: string, known = ''): string => typed?.get(field) ?? known;

/** Id of a field, which troubles link to. */
export const fieldId = (form: string, field: string): string => `${form}-${field}`;
