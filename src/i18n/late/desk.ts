import type { DeskCommand } from '../../domain/desk-talk.ts';
import type { PointerTool } from '../../domain/pointer.ts';
import type { Language } from '../../domain/text.ts';
import { presentingWords } from './presenting.ts';

interface DeskWords {
  title: string;
  desk: string;
  close: string;
  line: Readonly<Record<'alone' | 'seeking' | 'live' | 'lost', string>>;
  scene: string;
  now: string;
  after: string;
  end: string;
  picture: string;
  stagePicture: string;
  notes: string;
  noNotes: string;
  smaller: string;
  larger: string;
  watch: string;
  talk: string;
  inScene: string;
  of: string;
  left: string;
  over: string;
  behind: string;
  ahead: string;
  onPlan: string;
  start: string;
  pause: string;
  reset: string;
  clock: string;
  controls: string;
  commands: Readonly<Record<DeskCommand, string>>;
  stopPlaying: string;
  bright: string;
  exploring: string;
  pointers: string;
  tools: Readonly<Record<PointerTool, string>>;
  toolHint: string;
  scenes: string;
  blocked: string;
  elsewhere: string;
  elsewhereHint: string;
  copy: string;
  copied: string;
  copyFailed: string;
  qr: string;
  loading: string;
  failed: string;
}

/** The speaker's desk: what the room does not see. */
export const deskWords = {
  en: {
    title: 'Speaker desk: {title}',
    desk: 'Speaker desk',
    close: 'Close the desk',
    line: {
      alone: 'Notes on their own: nothing on another screen goes along.',
      seeking: 'Looking for the stage…',
      live: 'Connected to the stage',
      lost: 'The stage does not answer: was it closed? Meanwhile the notes go on alone; the desk reconnects by itself.',
    },
    scene: 'Scene {n} of {total}',
    now: 'On the stage',
    after: 'Next',
    end: 'This is the last scene.',
    picture: 'Picture of scene {n}: {title}',
    stagePicture: 'The stage as the room sees it: {title}',
    notes: 'Notes',
    noNotes: 'No notes for this scene.',
    smaller: 'Smaller text',
    larger: 'Larger text',
    watch: 'Time',
    talk: 'Whole talk',
    inScene: 'This scene',
    of: 'of {planned}',
    left: '{time} left',
    over: '{time} over',
    behind: '{time} behind plan',
    ahead: '{time} ahead of plan',
    onPlan: 'On plan',
    start: 'Start the time',
    pause: 'Pause the time',
    reset: 'Reset the time',
    clock: 'Clock',
    controls: 'Presenting',
    commands: presentingWords.en,
    stopPlaying: 'Stop playing',
    bright: 'Bring the screen back',
    exploring: 'The map on the stage is being explored. Next returns to the scene.',
    pointers: 'Pointing',
    tools: { laser: 'Laser', spotlight: 'Spotlight', ink: 'Ink' },
    toolHint: 'Point or draw in the picture above: the stage shows it at the same place.',
    scenes: 'All scenes',
    blocked: 'No other window could be opened here, so the desk is beside the stage. Whoever sees this screen sees it.',
    elsewhere: 'Notes on another device',
    elsewhereHint:
      'This address opens the notes there on their own, with Next and Back. It is not connected to the stage.',
    copy: 'Copy the address',
    copied: 'Copied.',
    copyFailed: 'It could not be copied: select it and copy it yourself.',
    qr: 'The address of the notes as a QR code',
    loading: 'Loading the notes…',
    failed: 'The notes could not be loaded.',
  },
  ru: {
    title: 'Пульт докладчика: {title}',
    desk: 'Пульт докладчика',
    close: 'Закрыть пульт',
    line: {
      alone: 'Только заметки: с другим экраном они не связаны.',
      seeking: 'Поиск показа…',
      live: 'Связь с показом есть',
      lost: 'Показ не отвечает: возможно, его закрыли. Заметки пока листаются отдельно; связь восстановится сама.',
    },
    scene: 'Сцена {n} из {total}',
    now: 'На экране',
    after: 'Дальше',
    end: 'Это последняя сцена.',
    picture: 'Изображение сцены {n}: {title}',
    stagePicture: 'Экран, каким его видит зал: {title}',
    notes: 'Заметки',
    noNotes: 'К этой сцене заметок нет.',
    smaller: 'Уменьшить текст',
    larger: 'Увеличить текст',
    watch: 'Время',
    talk: 'Весь доклад',
    inScene: 'Эта сцена',
    of: 'из {planned}',
    left: 'осталось {time}',
    over: 'сверх плана {time}',
    behind: 'отставание от плана {time}',
    ahead: 'опережение плана {time}',
    onPlan: 'По плану',
    start: 'Запустить время',
    pause: 'Остановить время',
    reset: 'Сбросить время',
    clock: 'Часы',
    controls: 'Показ',
    commands: presentingWords.ru,
    stopPlaying: 'Остановить автоматический показ',
    bright: 'Вернуть изображение',
    exploring: 'На экране свободно исследуют карту. «Дальше» вернёт сцену.',
    pointers: 'Указка',
    tools: { laser: 'Лазер', spotlight: 'Прожектор', ink: 'Чернила' },
    toolHint: 'Показывайте или рисуйте на картинке выше: на экране это появится в том же месте.',
    scenes: 'Все сцены',
    blocked:
      'Открыть второе окно здесь не удалось, поэтому пульт стоит рядом со сценой. Его видят все, кто видит этот экран.',
    elsewhere: 'Заметки на другом устройстве',
    elsewhereHint: 'По этому адресу откроются только заметки с кнопками «Дальше» и «Назад». С показом они не связаны.',
    copy: 'Скопировать адрес',
    copied: 'Скопировано.',
    copyFailed: 'Скопировать не удалось: выделите адрес и скопируйте сами.',
    qr: 'Адрес заметок в виде QR-кода',
    loading: 'Заметки загружаются…',
    failed: 'Не удалось загрузить заметки.',
  },
  zh: {
    title: '演讲者视图：{title}',
    desk: '演讲者视图',
    close: '关闭演讲者视图',
    line: {
      alone: '仅显示备注，不与其他屏幕同步。',
      seeking: '正在寻找放映窗口……',
      live: '已连接放映窗口',
      lost: '放映窗口没有响应，可能已关闭。备注可先单独翻页；恢复后会自动重新连接。',
    },
    scene: '第 {n} / {total} 页',
    now: '正在放映',
    after: '下一页',
    end: '这是最后一页。',
    picture: '第 {n} 页的图片：{title}',
    stagePicture: '观众看到的画面：{title}',
    notes: '备注',
    noNotes: '本页没有备注。',
    smaller: '缩小文字',
    larger: '放大文字',
    watch: '计时',
    talk: '全程',
    inScene: '本页',
    of: '/ {planned}',
    left: '剩余 {time}',
    over: '超时 {time}',
    behind: '比计划慢 {time}',
    ahead: '比计划快 {time}',
    onPlan: '符合计划',
    start: '开始计时',
    pause: '暂停计时',
    reset: '重置计时',
    clock: '时钟',
    controls: '放映',
    commands: presentingWords.zh,
    stopPlaying: '停止自动播放',
    bright: '恢复画面',
    exploring: '放映窗口正在自由浏览地图。按“下一步”返回场景。',
    pointers: '指示工具',
    tools: { laser: '激光笔', spotlight: '聚光灯', ink: '墨迹' },
    toolHint: '在上方图片中指示或书写，放映画面的同一位置会同步显示。',
    scenes: '全部场景',
    blocked: '此处无法打开新窗口，因此演讲者视图显示在画面旁边，观看此屏幕的人都能看到。',
    elsewhere: '在其他设备上查看备注',
    elsewhereHint: '在其他设备上打开此网址，可单独查看备注并翻页，但不与放映窗口同步。',
    copy: '复制网址',
    copied: '已复制。',
    copyFailed: '无法复制，请自行选中并复制。',
    qr: '备注网址的二维码',
    loading: '正在加载备注……',
    failed: '无法加载备注。',
  },
} satisfies Record<Language, DeskWords>;
