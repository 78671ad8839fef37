import type { Language } from '../../domain/text.ts';

interface SavedWords {
  title: string;
  intro: string;
  name: string;
  save: string;
  empty: string;
  list: string;
  open: string;
  remove: string;
  removed: string;
  undo: string;
  export: string;
  import: string;
  pageOnly: string;
  imported: string;
  notJson: string;
  fault: string;
  tooLarge: string;
}

/** Views that the reader keeps in this browser. */
export const savedWords = {
  en: {
    title: 'Saved views',
    intro: 'Kept in this browser only: nothing is sent anywhere. Export them to take them along.',
    name: 'Name of the present view',
    save: 'Save this view',
    empty: 'Nothing saved yet.',
    list: 'Saved views',
    open: 'Open {name}',
    remove: 'Remove {name}',
    removed: '“{name}” was removed.',
    undo: 'Undo',
    export: 'Export as a file',
    import: 'Import a file',
    pageOnly:
      'The browser does not keep it (storage is full or not allowed): it lasts until this page is closed. Export it to keep it.',
    imported: 'Views added: {count}.',
    notJson: 'This is no file of saved views: it is not JSON. Nothing was changed.',
    fault: 'This file of views has a fault at “{path}”. Nothing was changed.',
    tooLarge: 'The file is too large for saved views. Nothing was changed.',
  },
  ru: {
    title: 'Сохранённые виды',
    intro: 'Хранятся только в этом браузере: ничего никуда не отправляется. Чтобы взять с собой, выгрузите файл.',
    name: 'Название текущего вида',
    save: 'Сохранить этот вид',
    empty: 'Пока ничего не сохранено.',
    list: 'Сохранённые виды',
    open: 'Открыть: {name}',
    remove: 'Удалить: {name}',
    removed: 'Удалено: «{name}».',
    undo: 'Отменить',
    export: 'Выгрузить файлом',
    import: 'Загрузить файл',
    pageOnly:
      'Браузер не сохраняет (место кончилось или хранение запрещено): вид останется, пока открыта страница. Выгрузите файл.',
    imported: 'Добавлено видов: {count}.',
    notJson: 'Это не файл сохранённых видов: это не JSON. Ничего не изменено.',
    fault: 'В файле видов ошибка: «{path}». Ничего не изменено.',
    tooLarge: 'Файл слишком велик для сохранённых видов. Ничего не изменено.',
  },
  zh: {
    title: '已保存的视图',
    intro: '仅保存在此浏览器中，不会发送到任何地方。可导出为文件带走。',
    name: '当前视图的名称',
    save: '保存此视图',
    empty: '尚未保存任何视图。',
    list: '已保存的视图',
    open: '打开“{name}”',
    remove: '删除“{name}”',
    removed: '已删除“{name}”。',
    undo: '撤销',
    export: '导出文件',
    import: '导入文件',
    pageOnly: '浏览器无法保存（存储已满或不被允许）：此视图仅保留到页面关闭。请导出以保存。',
    imported: '已添加 {count} 个视图。',
    notJson: '这不是视图文件：不是 JSON 格式。未作任何更改。',
    fault: '视图文件在“{path}”处有错误。未作任何更改。',
    tooLarge: '文件过大，不是视图文件。未作任何更改。',
  },
} satisfies Record<Language, SavedWords>;
