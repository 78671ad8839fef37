import { embedWords, type Fault } from '../i18n/late/embed.ts';
import { make } from './make.ts';
import type { Model } from './model.ts';

/** How far the live map has got, as its picture's button says it. */
export type Invitation =
  | { readonly type: 'none' }
  | { readonly type: 'press' }
  | { readonly type: 'loading' }
  | { readonly type: 'fault'; readonly fault: Fault };

/** Over the poster: the button that makes the map live, and one sentence where that has failed. */
export function makeStartButton(onPress: () => void) {
  const label = make('span');
  const button = make('button', { type: 'button', class: 'start' }, label);
  const sentence = make('p', { class: 'fault', role: 'status' });
  let invitation: Invitation = { type: 'none' };
  let language: Model['language'] = 'en';
  const draw = () => {
    const words = embedWords[language];
    const { type } = invitation;
    const isHopeless = invitation.type === 'fault' && invitation.fault === 'webgl';
    button.hidden = type === 'none' || isHopeless;
    // It stays a button that has the focus: what it led to is on its way.
    button.setAttribute('aria-disabled', String(type === 'loading'));
    label.textContent = type === 'loading' ? words.loading : type === 'fault' ? words.retry : words.show;
    sentence.textContent = invitation.type === 'fault' ? words.fault[invitation.fault] : '';
  };
  button.addEventListener('click', () => {
    if (invitation.type !== 'loading') onPress();
  });
  return {
    button,
    sentence,
    invite(next: Invitation): void {
      invitation = next;
      draw();
    },
    update(model: Model): void {
      language = model.language;
      draw();
    },
  };
}
