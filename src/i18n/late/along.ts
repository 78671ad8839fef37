import type { FigureBasis } from '../../domain/line-posts.ts';
import type { Language } from '../../domain/text.ts';

/** The words of "ride along" and of the measure tool. `{…}` are filled in. */
export interface AlongWords {
  readonly ride: string;
  readonly alongLine: string;
  readonly line: string;
  /** A line of several sections, by the names of its first and last. */
  readonly lineOfSections: string;
  readonly kilometre: string;
  readonly basis: Readonly<Record<FigureBasis, string>>;
  readonly fromStart: string;
  readonly at: string;
  readonly near: string;
  readonly post: string;
  readonly noStops: string;
  readonly place: string;
  readonly valueNear: string;
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  readonly speed: string;
  readonly speeds: Readonly<Record<'slow' | 'medium' | 'fast', string>>;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly still: string;
  readonly measure: string;
  readonly how: string;
  readonly method: string;
  readonly site: string;
  readonly chooseSite: string;
  readonly add: string;
  readonly points: string;
  readonly noPoints: string;
  readonly mostPoints: string;
  readonly remove: string;
  readonly distance: string;
  readonly around: string;
  readonly backToFirst: string;
  readonly area: string;
  readonly crosses: string;
  readonly undo: string;
  readonly clear: string;
  readonly closeOutline: string;
  readonly copy: string;
  readonly sitesLoading: string;
  readonly sitesFailed: string;
  /** A position: degrees as numbers of the language, by hemisphere. */
  readonly position: Readonly<Record<'NE' | 'NW' | 'SE' | 'SW', string>>;
}

export const alongWords = {
  en: {
    ride: 'Ride along',
    alongLine: 'Along the line',
    line: 'Line',
    lineOfSections: '{first} … {last}',
    kilometre: 'km {km}',
    basis: {
      post: 'by kilometre posts',
      scaled: 'worked out from published figures',
      measured: 'measured on the map',
    },
    fromStart: '{distance} from the start of the line, measured on the map',
    at: 'At {name}',
    near: '{distance} from {name}',
    post: 'kilometre post {km}',
    noStops: 'No station or port is recorded along this line.',
    place: 'Place on the line',
    valueNear: 'km {km}, near {name}',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous stop',
    next: 'Next stop',
    speed: 'Speed',
    speeds: { slow: 'Slow', medium: 'Medium', fast: 'Fast' },
    close: 'Close',
    loading: 'Loading the course of the line…',
    failed: 'The course of the line could not be loaded.',
    still: 'Your system asks for less motion: playing goes from stop to stop.',
    measure: 'Measure',
    how: 'Click the map to set points, or choose a site and add it. A click close to a site takes its position.',
    method: 'Distance: geodesic on WGS84 (Vincenty). Area: sphere of equal area (Snyder).',
    site: 'Site',
    chooseSite: 'Choose a site',
    add: 'Add point',
    points: 'Points',
    noPoints: 'No points yet.',
    mostPoints: 'No more than {count} points.',
    remove: 'Remove point {number}: {name}',
    distance: 'Distance',
    around: 'Perimeter',
    backToFirst: 'Back to point 1',
    area: 'Area',
    crosses: 'The outline crosses itself, so it has no area.',
    undo: 'Undo',
    clear: 'Clear',
    closeOutline: 'Close the outline',
    copy: 'Copy the result',
    sitesLoading: 'Loading the sites…',
    sitesFailed: 'The sites could not be loaded. Points can still be set on the map.',
    position: {
      NE: '{latitude}° N, {longitude}° E',
      NW: '{latitude}° N, {longitude}° W',
      SE: '{latitude}° S, {longitude}° E',
      SW: '{latitude}° S, {longitude}° W',
    },
  },
  ru: {
    ride: 'Проехать по линии',
    alongLine: 'Вдоль линии',
    line: 'Линия',
    lineOfSections: '{first} … {last}',
    kilometre: '{km}-й км',
    basis: {
      post: 'по километровым столбам',
      scaled: 'расчёт по опубликованным данным',
      measured: 'измерено по карте',
    },
    fromStart: '{distance} от начала линии, измерено по карте',
    at: '{name}',
    near: '{distance} до пункта {name}',
    post: 'километровый столб {km}',
    noStops: 'Станций и портов на этой линии в данных нет.',
    place: 'Место на линии',
    valueNear: '{km}-й км, рядом {name}',
    play: 'Пуск',
    pause: 'Пауза',
    previous: 'Предыдущий пункт',
    next: 'Следующий пункт',
    speed: 'Скорость',
    speeds: { slow: 'Медленно', medium: 'Средне', fast: 'Быстро' },
    close: 'Закрыть',
    loading: 'Загружается трасса линии…',
    failed: 'Не удалось загрузить трассу линии.',
    still: 'В системе включено уменьшение движения: воспроизведение идёт от пункта к пункту.',
    measure: 'Измерение',
    how: 'Ставьте точки щелчком по карте или выберите объект и добавьте его. Щелчок рядом с объектом попадает точно на него.',
    method: 'Расстояние: геодезическая линия на эллипсоиде WGS84 (Винсенти). Площадь: равновеликая сфера (Снайдер).',
    site: 'Объект',
    chooseSite: 'Выберите объект',
    add: 'Добавить точку',
    points: 'Точки',
    noPoints: 'Точек пока нет.',
    mostPoints: 'Не больше {count} точек.',
    remove: 'Удалить точку {number}: {name}',
    distance: 'Расстояние',
    around: 'Периметр',
    backToFirst: 'Обратно к точке 1',
    area: 'Площадь',
    crosses: 'Контур пересекает сам себя, площади у него нет.',
    undo: 'Отменить',
    clear: 'Очистить',
    closeOutline: 'Замкнуть контур',
    copy: 'Копировать результат',
    sitesLoading: 'Загружаются объекты…',
    sitesFailed: 'Не удалось загрузить объекты. Точки по-прежнему можно ставить на карте.',
    position: {
      NE: '{latitude}° с. ш., {longitude}° в. д.',
      NW: '{latitude}° с. ш., {longitude}° з. д.',
      SE: '{latitude}° ю. ш., {longitude}° в. д.',
      SW: '{latitude}° ю. ш., {longitude}° з. д.',
    },
  },
  zh: {
    ride: '沿线浏览',
    alongLine: '沿线位置',
    line: '线路',
    lineOfSections: '{first} … {last}',
    kilometre: '{km}公里处',
    basis: {
      post: '按公里标',
      scaled: '按公布数据推算',
      measured: '在地图上量得',
    },
    fromStart: '距线路起点{distance}，在地图上量得',
    at: '{name}',
    near: '距{name} {distance}',
    post: '公里标{km}',
    noStops: '本线路没有收录车站或港口。',
    place: '线路上的位置',
    valueNear: '{km}公里处，临近{name}',
    play: '播放',
    pause: '暂停',
    previous: '上一站',
    next: '下一站',
    speed: '速度',
    speeds: { slow: '慢', medium: '中', fast: '快' },
    close: '关闭',
    loading: '正在加载线路走向…',
    failed: '无法加载线路走向。',
    still: '系统已设置减弱动态效果：播放时逐站跳转。',
    measure: '测量',
    how: '点击地图设置测点，或选择一处设施并添加。点击设施附近时自动对准该设施。',
    method: '距离：WGS84椭球面上的大地线（Vincenty公式）。面积：等面积球面（Snyder公式）。',
    site: '设施',
    chooseSite: '选择设施',
    add: '添加测点',
    points: '测点',
    noPoints: '尚无测点。',
    mostPoints: '最多{count}个测点。',
    remove: '删除测点{number}：{name}',
    distance: '距离',
    around: '周长',
    backToFirst: '回到测点1',
    area: '面积',
    crosses: '轮廓自身相交，没有面积。',
    undo: '撤销',
    clear: '清除',
    closeOutline: '闭合轮廓',
    copy: '复制结果',
    sitesLoading: '正在加载设施…',
    sitesFailed: '无法加载设施。仍可在地图上设置测点。',
    position: {
      NE: '北纬{latitude}°，东经{longitude}°',
      NW: '北纬{latitude}°，西经{longitude}°',
      SE: '南纬{latitude}°，东经{longitude}°',
      SW: '南纬{latitude}°，西经{longitude}°',
    },
  },
} satisfies Record<Language, AlongWords>;
