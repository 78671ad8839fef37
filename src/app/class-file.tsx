import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { classPapers } from '../domain/class-file.ts';
import { preferredLanguage } from '../i18n/language.ts';
import { openPaper } from '../state/class-paper.ts';
import { CreditLine } from '../ui/deck/credit-line.tsx';
import { addInlinedFonts } from './class-fonts.ts';
import { servePapers } from './class-paper.ts';
import Deck from './deck.tsx';

/* The script of the one file that is downloaded for a class: the deck of its tour, and no explorer. */

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

addInlinedFonts();
servePapers(root);
createRoot(root).render(
  <>
    <Deck />
    <CreditLine />
  </>,
);
// `#handout` and `#script` open the file at its papers.
const paper = classPapers.find((each) => location.hash === `#${each}`);
if (paper) openPaper(paper, preferredLanguage(navigator.languages));
