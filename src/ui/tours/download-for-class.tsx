import { classFileMegabytes, classFileName, classFilePath } from '../../domain/class-file.ts';
import { classFileWords } from '../../i18n/late/class-file.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useWords } from '../kit/words.tsx';

/** A tour as one file that works without a network. `title`: of the tour, where a list has several. */
export function DownloadForClass({ tour, title }: { tour: string; title?: string }) {
  const { language, formats } = useWords();
  const size = formats.number(classFileMegabytes, 1);
  return (
    <a href={`./${classFilePath(tour)}`} download={classFileName(tour)}>
      {filled(classFileWords[language].download, { size })}
      {title && <span className="visually-hidden">: {title}</span>}
    </a>
  );
}
