import { LONGEST_NAME } from '#audience';
import { Field } from '../frame/fields.js';
import type { FormView } from '../frame/frame-view.js';
import { signInPath } from '../topics/topic-paths.js';

/** Who writes: known, or asked for a name and an address that confirms. `back`: where one comes back to after signing in. */
export function Guest({ view, back }: { readonly view: FormView; readonly back: string }) {
  const { visitor, words: { takingPart: { guest } } } = view.frame;
  if (visitor !== null) return <p className="soft hint">{guest.as(visitor.name)}</p>;
  return (
    <>
      <div className="pair">
        <Field view={view} name="nom" label={guest.name} hint={guest.nameHint} autoComplete="name" longest={LONGEST_NAME} />
        <Field view={view} name="email" kind="email" label={guest.email} hint={guest.emailHint} autoComplete="email" longest={320} />
      </div>
      <p className="soft hint">{guest.says} <a href={signInPath(back)}>{guest.signIn}</a></p>
    </>
  );
}
