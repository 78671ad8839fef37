import type { Language } from '../../domain/text.ts';
import type { ImportFault, ImportNote } from '../../domain/tour-import.ts';
import { editorWords } from '../../i18n/late/editor.ts';
import { filled } from '../../i18n/plural-forms.ts';

/** Why a file is no tour, in sentences: with the place of the fault, and that nothing was lost by it. */
export function faultWords(fault: ImportFault, language: Language): string {
  const { faults, unchanged } = editorWords[language];
  if (fault.type === 'script') return `${filled(faults.script, { line: fault.line })} ${unchanged}`;
  if (fault.type !== 'schema') return `${faults[fault.type]} ${unchanged}`;
  const [, scene] = /^(?:scenes|chapters)\.(\d+)/.exec(fault.path) ?? [];
  const where = scene === undefined ? '' : filled(faults.atScene, { n: Number(scene) + 1 });
  return [filled(faults.schema, { path: fault.path }), where, unchanged].filter((part) => part !== '').join(' ');
}

/** What an import left behind. */
export const noteWords = ({ type, path, value }: ImportNote, language: Language): string =>
  filled(editorWords[language].left[type], { path, value });
