import type { ApplyingWords } from '../words/applying-words.js';

/** Letters of a line that a screen shows. */
const SHOWN = 46;

interface LowerThirdProps {
  readonly words: ApplyingWords['screen'];
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
}

/** How somebody is introduced on screen: a picture with two lines under it. What is typed follows with the page's script. */
export function LowerThird({ words, name, title, organisation }: LowerThirdProps) {
  const role = [title, organisation].map((part) => part.trim()).filter((part) => part !== '').join(', ');
  const isLong = name.trim().length > SHOWN || role.length > SHOWN;
  return (
    <figure className="screen" data-third data-shown={SHOWN}>
      <figcaption className="soft">{words.preview}</figcaption>
      <div className="picture" role="img" aria-label={`${words.preview}${role === '' && name.trim() === '' ? '' : ` : ${[name.trim(), role].filter(Boolean).join(', ')}`}`} data-label={words.preview}>
        <svg viewBox="0 0 160 90" aria-hidden="true"><path className="back" d="M0 0h160v90H0z" /><circle className="head" cx="80" cy="36" r="17" /><path className="body" d="M38 90c3-24 20-35 42-35s39 11 42 35z" /></svg>
        <div className="third" dir="auto">
          <b data-third-name data-example={words.exampleName}>{name.trim() === '' ? words.exampleName : name}</b>
          <span data-third-role data-example={words.exampleRole}>{role === '' ? words.exampleRole : role}</span>
        </div>
      </div>
      <p className="soft small" data-third-long hidden={!isLong}>{words.long}</p>
    </figure>
  );
}
