import type { SegmentMatter } from '#desk';
import { sayHour, sayMinutes, type SlotSegment } from '#notices';
import { sayKind } from '#rundown';
import { setIn } from '../words/words-in.js';
import { isExpected } from './open-forms.js';
import type { SpeakerView } from './speaker-view.js';

/** The person's own segments, with what they are about where the producer shows it. */
export function Segments({ view }: { readonly view: SpeakerView }) {
  const { page, words } = view;
  const { slot } = page;
  if (slot === null || slot.segments.length === 0 || !isExpected(page)) return null;
  return (
    <section className="sheet" aria-labelledby="segments-heading">
      <h2 id="segments-heading">{words.segments.title}</h2>
      <ol className="segments">
        {slot.segments.map((segment) => (
          <li key={segment.id}>
            <Segment view={view} segment={segment} call={slot.call} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Segment({ view, segment, call }: { readonly view: SpeakerView; readonly segment: SlotSegment; readonly call: string }) {
  const { page, words, locale } = view;
  const { id, kind, title, start, seconds } = segment;
  const speech = page.speakingSeconds.get(id);
  const matter = page.matter.find(({ segmentId }) => segmentId === id);
  const nextDay = start.slice(0, 10) === call.slice(0, 10) ? '' : `, ${words.segments.nextDay}`;
  return (
    <>
      <h3>
        <span className="hour">{sayHour(start, locale)}{nextDay}</span> <span className="cap">{setIn(title, locale) || sayKind(kind, locale)}</span>
      </h3>
      <p className="soft">
        {words.segments.wholeLength(sayMinutes(seconds, locale))}
        {speech !== undefined && speech > 0 && `, ${words.segments.yours(sayMinutes(speech, locale))}`}
      </p>
      {matter !== undefined && <Matter view={view} {...matter} />}
    </>
  );
}

function Matter({ view: { words, locale }, questions, quotes }: { readonly view: SpeakerView } & SegmentMatter) {
  const { segments } = words;
  const by = (author: string | null) => <span className="soft"> — {author ?? segments.unknown}</span>;
  return (
    <>
      {questions.length > 0 && (
        <>
          <h4>{segments.questions}</h4>
          <ul className="matter">
            {questions.map(({ text, author }, index) => <li key={index}>{setIn(text, locale)}{author !== null && by(author)}</li>)}
          </ul>
        </>
      )}
      {quotes.length > 0 && (
        <>
          <h4>{segments.quotes}</h4>
          <ul className="matter">
            {quotes.map(({ text, author }, index) => <li key={index}>{segments.quoted(setIn(text, locale))}{by(author)}</li>)}
          </ul>
        </>
      )}
    </>
  );
}
