import type { Messages } from '../messages.ts';

export const vocabulary: Messages['vocabulary'] = {
  sector: { gas: '天然气管道', oil: '原油管道', lng: '液化天然气', nuclear: '核电', sea: '海上航道', rail: '铁路' },
  status: { proposed: '规划', building: '在建', operating: '运营', suspended: '暂停', cancelled: '取消' },
  country: { RU: '俄罗斯', CN: '中国', MN: '蒙古', KP: '朝鲜', NL: '荷兰', NO: '挪威' },
  role: { mission: '2018年6月会谈', context: '背景' },
  facet: { sector: '领域', status: '状态', country: '国家', participant: '参与方', role: '合作中的角色' },
  participantRole: {
    owner: '业主', operator: '运营方', shareholder: '股东', supplier: '供应方', buyer: '买方', lender: '贷款方', contractor: '承包商', partner: '合作方',
  },
  sectionRole: { main: '干线', branch: '支线', variant: '备选线', approach: '进港航路', lane: '航线', comparison: '对比航线' },
  accuracy: { surveyed: '精确', digitised: '数字化', generalised: '概略', schematic: '示意' },
  accuracyMeaning: {
    surveyed: '与实际线位一致',
    digitised: '据地图或影像手工描绘',
    generalised: '只有少量点的大致走向',
    schematic: '直线或草图，未找到实际线位',
  },
  confidence: { reported: '有来源', estimated: '估算', disputed: '来源不一', unsourced: '无来源' },
  kind: {
    pipeline: '管道', railway: '铁路线', 'sea-route': '航道', 'river-crossing': '穿江段', bridge: '大桥',
    'gas-field': '气田', 'gas-plant': '天然气处理厂', 'power-plant': '电厂', 'compressor-station': '压气站', 'distribution-station': '分输站',
    'border-crossing': '过境点', tunnel: '隧道', 'lng-plant': 'LNG工厂', 'lng-terminal': 'LNG接收站', 'nuclear-plant': '核电站', port: '港口',
    airport: '机场', strait: '海峡', cape: '海角', 'railway-station': '车站', 'railway-junction': '枢纽站', 'railway-bridge': '铁路桥',
    'oil-station': '输油站', reactor: '核电机组', 'lng-train': 'LNG生产线', 'legal-area': '法定水域', 'legal-limit': '水域界线',
  },
  qualifier: { about: '约', over: '超过', under: '不足', 'up-to': '最高' },
  unit: {
    km: { suffix: '公里' }, m: { suffix: '米' }, mm: { suffix: '毫米' }, nmi: { suffix: '海里' }, km2: { suffix: '平方公里' },
    bcm: { suffix: '亿立方米', times: 10 }, 'bcm/yr': { suffix: '亿立方米/年', times: 10 }, Mt: { suffix: '万吨', times: 100 },
    'Mt/yr': { suffix: '万吨/年', times: 100 }, kt: { suffix: '千吨' }, TEU: { suffix: '标准箱' }, MW: { suffix: '兆瓦' },
    MWt: { suffix: '兆瓦（热）' }, TWh: { suffix: '亿千瓦时', times: 10 }, MPa: { suffix: '兆帕' }, 'Mm3/yr': { suffix: '万立方米/年', times: 100 },
    USD: { suffix: '美元' }, 'USD-bn': { suffix: '亿美元', times: 10 }, 'EUR-bn': { suffix: '亿欧元', times: 10 },
    'CNY-bn': { suffix: '亿元', times: 10 }, 'RUB-bn': { suffix: '亿卢布', times: 10 }, percent: { suffix: '%' }, year: { suffix: '年' },
    day: { suffix: '天' }, count: { suffix: '' }, people: { suffix: '人' }, 'trains/day': { suffix: '列/日' }, knot: { suffix: '节' },
  },
};
