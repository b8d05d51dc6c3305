/** What is to be known of single English openers beyond their group. Source: drafting rules 2.1, 3.2. */
import type { Said, Say } from '../speech';

export const remarks: Readonly<Record<string, (say: Say) => Said>> = {
  'Takes note of': (say) => say('The General Assembly has said so itself, in its decision 55/488.'),
  Notes: (say) => say('The General Assembly has said so itself, in its decision 55/488.'),
  'Takes note with appreciation of': (say) => say('It stands between a bare note and a welcome.'),
  Welcomes: (say) => say('It approves of what it welcomes.'),
  Endorses: (say) => say('It makes the text of another body its own.'),
  Recommends: (say) => say('It is the Charter’s own word for what the Assembly may do (Articles 10 to 14).'),
  'Calls upon': (say) => say('Whether to call upon or to urge is the stronger is disputed.'),
  Urges: (say) => say('Whether to call upon or to urge is the stronger is disputed.'),
  'Calls for': (say) => say('It names what is wanted, not who is to do it.'),
  'Decides to remain seized of the matter': (say) => say('It keeps the matter on the agenda.'),
};
