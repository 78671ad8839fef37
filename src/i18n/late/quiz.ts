import type { Language } from '../../domain/text.ts';

interface QuizWords {
  mode: string;
  class: string;
  self: string;
  show: string;
  link: string;
  answer: string;
  hands: string;
  handsFor: string;
  guess: string;
  guessIn: string;
  check: string;
  notNumber: string;
  right: string;
  wrong: string;
  order: string;
  earlier: string;
  later: string;
  match: string;
  choose: string;
  candidates: string;
  onMap: string;
  within: string;
  tolerance: string;
  away: string;
  partly: string;
}

/** Questions of a tour. */
export const quizWords = {
  en: {
    mode: 'How it is answered',
    class: 'Together',
    self: 'On your own',
    show: 'Show the answer',
    link: 'Link for pupils, results and files',
    answer: 'Answer',
    hands: 'Show of hands',
    handsFor: 'Hands for {choice}',
    guess: 'Your guess',
    guessIn: 'Your guess, {unit}',
    check: 'Check',
    notNumber: 'Write a number, for example {example}.',
    right: 'Right.',
    wrong: 'Not yet.',
    order: 'Put them in order',
    earlier: 'Move {name} up',
    later: 'Move {name} down',
    match: 'What belongs together',
    choose: 'Choose…',
    candidates: 'Candidates',
    onMap: 'Press the place on the map, or choose it from the list.',
    within: 'Right within {distance}.',
    tolerance: 'Counted as right: from {from} to {to}',
    away: '{distance} from the place.',
    partly: '{right} of {total} are right.',
  },
  ru: {
    mode: 'Как отвечать',
    class: 'Вместе',
    self: 'Самостоятельно',
    show: 'Показать ответ',
    link: 'Ссылка для учеников, результаты и файлы',
    answer: 'Ответ',
    hands: 'Сколько поднято рук',
    handsFor: 'Рук за вариант {choice}',
    guess: 'Ваша оценка',
    guessIn: 'Ваша оценка, {unit}',
    check: 'Проверить',
    notNumber: 'Введите число, например {example}.',
    right: 'Верно.',
    wrong: 'Пока неверно.',
    order: 'Расставьте по порядку',
    earlier: 'Выше: {name}',
    later: 'Ниже: {name}',
    match: 'Что к чему относится',
    choose: 'Выберите…',
    candidates: 'Варианты',
    onMap: 'Нажмите это место на карте или выберите его из списка.',
    within: 'Верно в пределах {distance}.',
    tolerance: 'Считается верным: от {from} до {to}',
    away: 'До места {distance}.',
    partly: 'Верно {right} из {total}.',
  },
  zh: {
    mode: '作答方式',
    class: '全班一起',
    self: '独立作答',
    show: '显示答案',
    link: '学生链接、结果与文件',
    answer: '答案',
    hands: '举手人数',
    handsFor: '选择 {choice} 的人数',
    guess: '你的估计',
    guessIn: '你的估计（{unit}）',
    check: '检查',
    notNumber: '请输入数字，例如 {example}。',
    right: '正确。',
    wrong: '还不对。',
    order: '请排序',
    earlier: '上移：{name}',
    later: '下移：{name}',
    match: '请配对',
    choose: '请选择……',
    candidates: '候选项',
    onMap: '请在地图上点选该地点，或从列表中选择。',
    within: '误差在 {distance} 以内算正确。',
    tolerance: '算作正确：{from} 至 {to}',
    away: '距该地点 {distance}。',
    partly: '共 {total} 项，答对 {right} 项。',
  },
} satisfies Record<Language, QuizWords>;
