/*
 * The renderer of pictures takes, for a letter that a font lacks, the next best font of all it knows, whatever its
 * weight. The shipped fonts are cut by script, so every run of letters names the one file that has them.
 */

export const scripts = ['latin', 'extended', 'cyrillic', 'chinese'] as const;
export type Script = (typeof scripts)[number];
export const cuts = ['sans-400', 'sans-600', 'serif-600', 'italic-400'] as const;
export type Cut = (typeof cuts)[number];
/** The name of a font file and of the family in it. Chinese has one form for sans and serif. */
export type FaceName = `${Cut | 'chinese-400' | 'chinese-600'}-${Script}`;

/** As the packages cut their fonts. */
function scriptOf(letter: string): Script {
  if (/[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/.test(letter)) return 'chinese';
  if (/[\u0400-\u052f№]/.test(letter)) return 'cyrillic';
  return /[\u0100-\u0130\u0132-\u0151\u0154-\u02c5\u1e00-\u1eff\u20a0-\u20ab\u20ad-\u20c0]/.test(letter)
    ? 'extended'
    : 'latin';
}

const faceOf = (cut: Cut, script: Script): FaceName =>
  script === 'chinese' ? (cut.endsWith('600') ? 'chinese-600-chinese' : 'chinese-400-chinese') : `${cut}-${script}`;

interface Type {
  readonly family: string;
  readonly weight: string;
  readonly italic: boolean;
}
const plain: Type = { family: 'sans', weight: '400', italic: false };

const cutOf = ({ family, weight, italic }: Type): Cut =>
  italic ? 'italic-400' : family.includes('Source Serif') ? 'serif-600' : weight === '600' ? 'sans-600' : 'sans-400';

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const inherited = (tag: string, outer: Type): Type => ({
  family: attribute(tag, 'font-family') ?? outer.family,
  weight: attribute(tag, 'font-weight') ?? outer.weight,
  italic: (attribute(tag, 'font-style') ?? (outer.italic ? 'italic' : 'normal')) === 'italic',
});

/** Which letters a picture needs of which file. */
export type Letters = Map<FaceName, Set<string>>;

/**
 * A drawing (well-formed, as `element` writes it) with a `tspan` round every run of letters of one script, which names
 * its font. What it needs is added to `letters`.
 */
export function typeset(svg: string, letters: Letters): string {
  const open: Type[] = [];
  let inText = 0;
  return svg.replace(/<[^>]+>|[^<]+/g, (token) => {
    if (token.startsWith('</')) {
      open.pop();
      if (token.startsWith('</text')) inText -= 1;
      return token;
    }
    if (token.startsWith('<')) {
      if (token.startsWith('<?') || token.endsWith('/>')) return token;
      open.push(inherited(token, open.at(-1) ?? plain));
      if (/^<text[\s>]/.test(token)) inText += 1;
      return token;
    }
    return inText > 0 ? runs(token, cutOf(open.at(-1) ?? plain), letters) : token;
  });
}

/** The words (escaped, which is all Latin) run by run. */
function runs(words: string, cut: Cut, letters: Letters): string {
  const parts: { face: FaceName; text: string }[] = [];
  for (const letter of words) {
    const face = faceOf(cut, scriptOf(letter));
    const last = parts.at(-1);
    if (last?.face === face) last.text += letter;
    else parts.push({ face, text: letter });
  }
  return parts
    .map(({ face, text }) => {
      const known = letters.get(face) ?? new Set();
      for (const letter of text) known.add(letter);
      letters.set(face, known);
      return `<tspan font-family="${face}">${text}</tspan>`;
    })
    .join('');
}
