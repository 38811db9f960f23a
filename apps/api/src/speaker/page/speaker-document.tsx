import { setIn } from '../words/words-in.js';
import { Answers, Withdrawal } from './answers.js';
import { Appointment } from './appointment.js';
import { Document, LanguageLink } from './document.js';
import { News } from './news.js';
import { isCallSheet, openForms } from './open-forms.js';
import { Rights } from './rights.js';
import { Segments } from './segments.js';
import type { SpeakerView } from './speaker-view.js';
import { WordsForm } from './words-form.js';

/** The whole page of one person, in the order in which they need it. */
export function SpeakerDocument({ view }: { readonly view: SpeakerView }) {
  const { page, words, locale, look, done, token } = view;
  const show = setIn(page.show, locale);
  const answers = openForms(page).some((form) => form !== 'withdraw' && form !== 'rights' && form !== 'words');
  return (
    <Document locale={locale} title={words.documentTitle(show)} look={look} taken={done ?? undefined}>
      {answers && <a className="skip" href="#answer">{words.skip}</a>}
      <header>
        <p className="letterhead">{setIn(page.letterhead, locale)}</p>
        <LanguageLink locale={locale} label={words.otherLanguage} path={`/i/${encodeURIComponent(token)}`} />
      </header>
      <main>
        <p className="label">{words.recording}</p>
        <h1>{show}</h1>
        <p className="paper callsheet">{isCallSheet(page) ? words.callSheetOf(page.recipient) : page.recipient}</p>
        <p className="screen">{words.greeting(page.recipient)}</p>
        <News view={view} />
        <Appointment view={view} />
        <Answers view={view} />
        <Segments view={view} />
        <WordsForm view={view} />
        <Rights view={view} />
        <Withdrawal view={view} />
      </main>
      <footer className="soft">{words.footer}</footer>
    </Document>
  );
}
