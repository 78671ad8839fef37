import type { Messages } from './messages.ts';
import { chrome } from './ru/chrome.ts';
import { detail } from './ru/detail.ts';
import { explore } from './ru/explore.ts';
import { vocabulary } from './ru/vocabulary.ts';

export const messages: Messages = { vocabulary, chrome, explore, detail };
